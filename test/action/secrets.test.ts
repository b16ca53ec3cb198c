import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocketServer } from 'ws'
import { encodingsOf } from '../../src/text/encodings.ts'
import { temporaryFolder } from '../support/folder.ts'
import { k6Path } from '../support/k6.ts'
import { runStep, textsBelow, useBuiltAction } from '../support/runner.ts'
import { socketgate } from '../support/terminal.ts'

useBuiltAction()

const SECRET = 'cAn4ry/+"<ö>&7:x%2F~Zq'
const IN_URL = 'cAn4ryOfThePath77'

/** The change does not alter the plan. */
function ownPlan(): string {
  const content = readFileSync(join(workspace, 'plan.yaml')).toString('base64')
  return JSON.stringify({ type: 'file', encoding: 'base64', content })
}

/** A service that gives back, in every way it can, what it was told: 12 spellings of each secret, one a socket. */
let service: Server
let sockets: WebSocketServer
let api: Server
const posted: string[] = []
const workspace = temporaryFolder()

beforeAll(async () => {
  const cased = [SECRET, IN_URL].flatMap((text) => [text, text.toLowerCase(), text.toUpperCase()])
  const spellings = cased.flatMap(encodingsOf).filter((text) => Buffer.byteLength(text) <= 123)
  let turn = 0
  let opened = 0
  const next = () => spellings[turn++ % spellings.length]!
  service = createServer((request, response) => {
    const status = request.url?.startsWith('/ok') ? 200 : 500
    response.writeHead(status, { 'x-echo': encodeURIComponent(next()), 'content-type': 'application/json' })
    response.end(JSON.stringify({ error: next(), token: 'x' }))
  })
  sockets = new WebSocketServer({ server: service })
  sockets.on('connection', (socket) => {
    socket.on('error', () => {})
    socket.send(JSON.stringify({ type: 'error', text: next() }))
    // A record tells five reasons apart; those that come most often must be secrets.
    const often = opened++ % 2 === 0
    const [code, reason] = often ? [4000, `was ${Buffer.from(SECRET).toString('base64')}`] : [4001, next()]
    setTimeout(() => socket.close(code, reason), 30)
  })
  await listening(service)
  api = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      posted.push(request.url ?? '', body)
      const list = request.method === 'GET'
      const isPlan = request.url?.includes('/contents/plan.yaml') === true
      const status = list ? (!isPlan && request.url?.includes('/contents/') ? 404 : 200) : 201
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(isPlan ? ownPlan() : list ? '[]' : '{"id":1}')
    })
  })
  await listening(api)
})
afterAll(() => {
  sockets.close()
  for (const server of [service, api]) {
    server.closeAllConnections()
    server.close()
  }
})

async function listening(server: Server): Promise<void> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
}

const portOf = (server: Server) => (server.address() as { port: number }).port

function plan(): string {
  writeFileSync(
    join(workspace, 'plan.yaml'),
    `version: 1
name: echoing
targets:
  api: { url: "http://127.0.0.1:${portOf(service)}" }
  feed: { url: "\${FEED_URL}" }
scenarios:
  orders:
    socket:
      url: "\${targets.feed}?more=\${API_KEY}"
      headers: { Authorization: "Bearer \${API_KEY}" }
      errors: [ { match: { type: error } } ]
      messages: { match: { type: order }, rate: 20/s }
      reopen: { backoff: { from: 10ms, to: 10ms } }
    load: { executor: constant-vus, vus: 20, duration: 2s }
    tags: { feed: orders }
  rest:
    rest:
      steps:
        - request: { method: POST, url: "\${targets.api}/fail?key=\${API_KEY}", json: { key: "\${API_KEY}" } }
          name: fail
    load: { executor: constant-vus, vus: 1, duration: 1s }
`,
  )
  return 'plan.yaml'
}

const variables = () => ({
  API_KEY: SECRET,
  FEED_URL: `ws://127.0.0.1:${portOf(service)}/${IN_URL}`,
})

/** Spellings that hold nothing of the secret but characters that stand everywhere would prove nothing. */
const needles = [SECRET, IN_URL].flatMap(encodingsOf).filter((text) => text.length >= 8)

function leaksIn(texts: readonly string[]): readonly string[] {
  const low = texts.map((text) => text.toLowerCase())
  return needles.filter((needle) => low.some((text) => text.includes(needle.toLowerCase())))
}

const engines = [
  ['embedded', { engine: 'embedded' }],
  ...(k6Path === undefined
    ? []
    : [['k6', { engine: 'k6', 'k6-path': k6Path, 'k6-sha256': hashOf(k6Path) }] as const]),
] as const

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

describe.each(engines)('no spelling of a secret gets out of the action, engine %s', (_, engine) => {
  test('into log, outputs, summary, comment, check run, record, verdict or report', async () => {
    posted.length = 0
    const result = await runStep({
      event: 'pull_request',
      payload: {
        repository: { full_name: 'acme/feed', default_branch: 'main' },
        pull_request: {
          number: 7,
          head: { sha: 'a'.repeat(40), ref: 'topic', repo: { full_name: 'acme/feed' } },
          base: { sha: 'b'.repeat(40), ref: 'main' },
        },
      },
      workspace,
      inputs: { plan: plan(), baseline: 'dir:baseline', 'github-token': 'ghs_cAn4ryOfTheToken', ...engine },
      env: {
        ...variables(),
        GITHUB_REPOSITORY: 'acme/feed',
        GITHUB_SHA: 'c'.repeat(40),
        GITHUB_RUN_ID: '42',
        GITHUB_SERVER_URL: 'https://github.example',
        GITHUB_API_URL: `http://127.0.0.1:${portOf(api)}`,
      },
    })
    const files = textsBelow(result.temp)
    const sinks = [result.written, result.summary, JSON.stringify(result.outputs), ...posted, ...files]
    // The service did answer: a test in which nothing was said would find no leak.
    expect(result.written, result.written).toMatch(/40\d\d/)
    // Markdown shows the mask in entities.
    expect(posted.join('\n')).toMatch(/(&#42;){3}/)
    expect(files.length).toBeGreaterThan(4)
    expect(leaksIn(sinks)).toEqual([])
    expect(leaksIn(textsBelow(join(workspace, 'baseline')))).toEqual([])
    for (const sink of sinks) expect(sink).not.toContain('ghs_cAn4ryOfTheToken')
    const masked = result.commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data)
    expect(masked).toEqual(expect.arrayContaining([...encodingsOf(SECRET), IN_URL, 'ghs_cAn4ryOfTheToken']))
  }, 60_000)
})

test('no spelling of a secret gets out of the command line', async () => {
  const out = join(workspace, 'cli-out')
  const argv = [
    'run',
    plan(),
    '--engine',
    'embedded',
    '--out',
    out,
    '--baseline',
    `dir:${join(workspace, 'store')}`,
  ]
  const ran = await socketgate([...argv, '--json'], { cwd: workspace, env: variables() })
  const files = textsBelow(out)
  expect(files.length).toBeGreaterThan(4)
  expect(ran.stdout).toContain('***')
  expect(leaksIn([ran.stdout, ran.stderr, ...files, ...textsBelow(join(workspace, 'store'))])).toEqual([])
  const { closes } = JSON.parse(ran.stdout) as { closes: readonly { reason: string | null }[] }
  expect(closes.some(({ reason }) => reason?.includes('***'))).toBe(true)
}, 60_000)

test.each([
  ['a host, which is not even looked up', 'policy', '{ url: "http://${API_KEY}.evil.example" }'],
  ['a host that is granted', 'target', '{ url: "http://${API_KEY}.evil.invalid" }'],
  [
    'the build that is expected',
    'target',
    '{ url: "http://127.0.0.1:PORT", version: { url: "${targets.api}/ok" }, expect: "${API_KEY}" }',
  ],
])('a secret that is made %s stays one', async (made, outcome, target) => {
  const secret = 'cAn4ryHost77'
  writeFileSync(
    join(workspace, 'host.yaml'),
    `version: 1
name: host
targets: { api: ${target.replace('PORT', String(portOf(service)))} }
scenarios:
  rest:
    rest: { steps: [{ request: { method: GET, url: "\${targets.api}/x" }, name: x }] }
    load: { executor: constant-vus, vus: 1, duration: 1s }
`,
  )
  const out = join(workspace, `host-${made.replaceAll(/\W+/g, '-')}`)
  const grant = `http://${secret.toLowerCase()}.evil.invalid`
  const grants = made.endsWith('granted') ? ['--allow-target', grant] : []
  const argv = ['run', 'host.yaml', '--engine', 'embedded', '--out', out, ...grants]
  const env = { API_KEY: secret, CI: 'true' }
  const ran = await socketgate(argv, { cwd: workspace, env })
  const told = [ran.stdout, ran.stderr, ...textsBelow(out)].join('\n')
  expect(told).toContain(`"outcome": "${outcome}"`)
  expect(told).toMatch(/\*\*\*|(&#42;){3}/)
  expect(told.toLowerCase()).not.toContain(secret.toLowerCase())
})
