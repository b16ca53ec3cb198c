import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { temporaryFolder } from './folder.ts'

/** A plan that shows in two seconds what its reader's takes minutes for; `profile` of the templates alike. */
const PLAN = `version: 1
name: orders-feed
targets:
  api: { url: "\${API_BASE}" }
  feed: { url: "\${FEED_URL}" }
login:
  request: { method: POST, url: "\${targets.api}/v1/auth/token", json: { client_id: "vu-\${vu}" } }
  save: { token: access_token }
  per: vu
scenarios:
  orders:
    socket:
      url: "\${targets.feed}?feed=orders"
      headers: { Authorization: "Bearer \${login.token}" }
      open:
        - send: { type: subscribe, channel: orders }
        - await: { match: { type: subscribed }, within: 5s }
      messages: { match: { type: order }, sent_at: { path: server_ts, unit: ms } }
    load: { executor: constant-vus, vus: 20, duration: 2s }
    tags: { feed: orders }
thresholds:
  ws_connect_failed: ["rate<0.01"]
  "ws_message_latency{feed:orders}": ["p(99)<400"]
gate:
  - { metric: "ws_message_latency{feed:orders,phase:steady}", stat: p(99), level: key, at_least: 5% }
profiles:
  pr: { vus: 100% }
  release: { vus: 100%, runs: 3 }
`

/** A port of 127.0.0.1 that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise<void>((done) => server.once('listening', done))
  const { port } = server.address() as AddressInfo
  await new Promise<void>((done) => server.close(() => done()))
  return port
}

export interface Orders {
  /** The checkout. */
  readonly folder: string
  /** Where its service answers once it was started. */
  readonly port: number
}

/**
 * A user's repository: the demo service as its own, the plan that the templates name, and `files`, templates by where they
 * go, with the port that they are to be set to.
 */
export async function ordersRepository(files: { readonly [path: string]: string }): Promise<Orders> {
  const folder = temporaryFolder()
  const port = await freePort()
  const start = `exec '${process.execPath}' '${resolve('dist/cli.js')}' demo --serve --port "$PORT"`
  const manifest = { name: 'orders', version: '1.0.0' }
  const all = {
    'package.json': JSON.stringify({ ...manifest, scripts: { start } }),
    'package-lock.json': JSON.stringify({ ...manifest, lockfileVersion: 3, packages: { '': manifest } }),
    'plans/orders-feed.yaml': PLAN,
    ...files,
  }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text.replaceAll('8787', String(port)))
  }
  const git = (...argv: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...argv], { cwd: folder })
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '--message=one')
  return { folder, port }
}
