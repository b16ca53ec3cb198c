import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { temporaryFolder } from './folder.ts'

/** A plan that shows in a second what its reader's takes minutes for; both profiles are one load, and one history. */
const PLAN = `version: 1
name: orders-feed
targets:
  api: { url: "\${API_BASE:-http://127.0.0.1:8787}" }
  feed: { url: "\${FEED_URL:-ws://127.0.0.1:8787/ws}" }
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
    load: { executor: constant-vus, vus: 30, duration: 2s }
    tags: { feed: orders }
thresholds:
  ws_connect_failed: ["rate<0.5"]
gate:
  - { metric: "ws_message_latency{feed:orders,phase:steady}", stat: p(99), level: key }
profiles:
  pr: { vus: 100%, runs: 5 }
  release: { vus: 100%, runs: 5 }
paired:
  base: { targets: { api: "\${BASE_API}", feed: "\${BASE_FEED}" } }
  candidate: { targets: { api: "\${CANARY_API}", feed: "\${CANARY_FEED}" } }
  pairs: 4
  each: 2s
`

/** Where the plan of such a repository lies. */
export const ORDERS_PLAN = 'plans/orders-feed.yaml'

/** A port of 127.0.0.1 that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise<void>((done) => server.once('listening', done))
  const { port } = server.address() as AddressInfo
  await new Promise<void>((done) => server.close(() => done()))
  return port
}

export interface OrdersFiles {
  /** By their paths in the repository. */
  readonly files: { readonly [path: string]: string }
  /** Where its service answers once it was started. */
  readonly port: number
}

export interface Orders extends Pick<OrdersFiles, 'port'> {
  /** The checkout. */
  readonly folder: string
}

/**
 * A user's repository: the demo service as its own, with the faults that `knobs.json` asks for, the plan that the templates
 * name, and `files`, templates by where they go, with the port that they are to be set to.
 */
export async function ordersFiles(files: OrdersFiles['files']): Promise<OrdersFiles> {
  const port = await freePort()
  const knobs = 'curl -sf -o /dev/null --retry 50 --retry-connrefused --retry-delay 1 --data @knobs.json'
  const service = `exec '${process.execPath}' '${resolve('dist/cli.js')}' demo --serve --port "$PORT"`
  const start = `${knobs} "http://127.0.0.1:$PORT/admin/knobs" & ${service}`
  const manifest = { name: 'orders', version: '1.0.0' }
  const all = {
    'package.json': JSON.stringify({ ...manifest, scripts: { start } }),
    'package-lock.json': JSON.stringify({ ...manifest, lockfileVersion: 3, packages: { '': manifest } }),
    'knobs.json': '{}',
    [ORDERS_PLAN]: PLAN,
    ...files,
  }
  const set = Object.entries(all).map(([path, text]) => [path, text.replaceAll('8787', String(port))])
  return { files: Object.fromEntries(set), port }
}

/** The same, checked out. */
export async function ordersRepository(given: OrdersFiles['files']): Promise<Orders> {
  const { files, port } = await ordersFiles(given)
  const folder = temporaryFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const git = (...argv: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...argv], { cwd: folder })
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '--message=one')
  return { folder, port }
}
