import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { WebSocketServer } from 'ws'
import type { Record } from '../../src/model/record/record.ts'
import { temporaryFolder } from '../support/folder.ts'
import { k6Path } from '../support/k6.ts'
import { serving } from '../support/serving.ts'
import { socketgate } from '../support/terminal.ts'

const OWN = '00-0123456789abcdef0123456789abcdef-0123456789abcdef-01'

const PLAN = `version: 1
name: correlated
targets: { api: { url: "\${API}" }, feed: { url: "\${FEED}", version: { url: "\${targets.api}/version", path: build } } }
login:
  request: { method: POST, url: "\${targets.api}/login", json: { client_id: a } }
  save: { token: token }
  per: connect
scenarios:
  feed:
    socket:
      url: "\${targets.feed}/feed?token=\${login.token}"
      hold: 500ms
      reopen: { backoff: 100ms }
      messages: { match: { type: tick }, sent_at: { path: at, unit: ms } }
    load: { executor: constant-vus, vus: 2, duration: 2s }
  orders:
    rest:
      steps:
        - request: { url: "\${targets.api}/first?vu=\${vu}&i=\${iteration}" }
        - request: { url: "\${targets.api}/second?vu=\${vu}&i=\${iteration}" }
        - request: { url: "\${targets.api}/own", headers: { TraceParent: ${OWN}, x-socketgate-run: mine } }
    load: { executor: per-vu-iterations, vus: 2, iterations: 2 }
thresholds:
  http_req_duration: [ "p(95)<5000" ]
  ws_message_latency: [ "p(95)<5000" ]
`

interface Heard {
  readonly path: string
  readonly query: string
  readonly headers: IncomingHttpHeaders
}

/** One step and one socket, which is of the steady phase, are slow, by so many ms. */
const SLOW_STEP = '/second?vu=1&i=1'
const SLOW_SOCKET = 6
const SLOW = 300

const heard: Heard[] = []
let logins = 0

/** Each login gives a token of its own, so that the upgrade after it is known. */
const server = createServer(async ({ url = '', headers }, response) => {
  hear(url, headers)
  const token = url === '/login' ? `t${++logins}-of-this-test` : ''
  if (token !== '') heard.push({ ...heard.pop()!, query: `token=${token}` })
  if (url === SLOW_STEP) await setTimeout(SLOW)
  response.setHeader('Content-Type', 'application/json')
  response.end(JSON.stringify({ token, build: 'one' }))
})
new WebSocketServer({ server }).on('connection', (socket, { url = '', headers }) => {
  hear(url, headers)
  // The message of one socket is old.
  const old = from('/feed').length === SLOW_SOCKET ? SLOW : 0
  socket.send(JSON.stringify({ type: 'tick', at: Date.now() - old }))
})
const service = serving(server)

function hear(url: string, headers: IncomingHttpHeaders): void {
  const [path = '', query = ''] = url.split('?')
  heard.push({ path, query, headers })
}

const folder = temporaryFolder()
const variables = () => ({ API: `http://127.0.0.1:${service.port}`, FEED: `ws://127.0.0.1:${service.port}` })

async function measured(engine: string, correlate = ''): Promise<Record> {
  heard.length = 0
  writeFileSync(join(folder, 'plan.yaml'), PLAN + correlate)
  const k6 = engine === 'k6' ? ['--k6', k6Path as string] : []
  const argv = ['run', 'plan.yaml', '--engine', engine, ...k6, '--out', engine]
  await socketgate(argv, { cwd: folder, env: variables() })
  return JSON.parse(readFileSync(join(folder, engine, 'record.json'), 'utf8'))
}

const TRACE = /^00-([0-9a-f]{32})-([0-9a-f]{16})-(0[01])$/

const from = (...paths: readonly string[]) => heard.filter(({ path }) => paths.includes(path))
const traceOf = ({ headers }: Heard) => TRACE.exec(String(headers.traceparent))![1]!

/** Each request carries the run, and a trace that is one with its login's or its journey's, and nobody else's. */
function demandTraces(run: string, flags: string): void {
  const marked = from('/login', '/feed', '/first', '/second')
  expect(from('/feed').length).toBeGreaterThanOrEqual(6)
  expect(from('/first')).toHaveLength(4)
  const seen = marked.map(
    ({ headers }) => [headers['x-socketgate-run'], String(headers.traceparent)] as const,
  )
  for (const [named, traced] of seen) {
    expect(named).toBe(run)
    expect(TRACE.exec(traced)?.[1]?.slice(0, 16)).toBe(run)
    expect(TRACE.exec(traced)?.[3]).toBe(flags)
  }
  expect(new Set(seen.map(([, traced]) => TRACE.exec(traced)?.[2])).size).toBe(marked.length)
  const journeys = [...from('/feed'), ...from('/first')]
  expect(new Set(journeys.map(traceOf)).size).toBe(journeys.length)
  const before = [...from('/login'), ...from('/second')]
  for (const journey of journeys) {
    const other = before.filter(({ query }) => query === journey.query)
    expect(other.map(traceOf)).toEqual([traceOf(journey)])
  }
}

const unmarked = ({ headers }: Heard) => [headers['x-socketgate-run'], headers.traceparent]

/** The slowest of both metrics are the two that were made slow, and each is of a journey that the service saw. */
function demandSlowest({ correlation }: Record): void {
  const slowest = correlation?.slowest ?? []
  const [latency, second] = slowest.filter(({ metric }) => metric === 'ws_message_latency')
  const [request, next] = slowest.filter(({ metric }) => metric === 'http_req_duration')
  expect(latency).toMatchObject({ scenario: 'feed', trace: traceOf(from('/feed')[SLOW_SOCKET - 1]!) })
  const made = heard.find(({ path, query }) => `${path}?${query}` === SLOW_STEP)
  expect(request).toMatchObject({ scenario: 'orders', trace: traceOf(made!) })
  for (const one of [latency, request]) expect(one!.value).toBeGreaterThanOrEqual(SLOW - 1)
  for (const one of [second, next]) expect(one!.value).toBeLessThan(SLOW)
  // `/own` has a trace of the plan's, but its journey has ours.
  const seen = new Set(from('/feed', '/first').map(traceOf))
  expect(slowest.filter(({ trace }) => !seen.has(trace))).toEqual([])
}

describe.each([
  ['embedded', true],
  ['k6', k6Path !== null],
])('under %s', (engine, there) => {
  it.skipIf(!there)('a run is found again by its id, and each dial and journey by a trace', async () => {
    const record = await measured(engine)
    const { correlation } = record
    expect(correlation).toEqual({
      run: expect.stringMatching(/^[0-9a-f]{16}$/),
      headers: ['X-Socketgate-Run', 'traceparent'],
      slowest: expect.any(Array),
    })
    demandSlowest(record)
    demandTraces(correlation!.run, '00')
    expect(from('/version').map(unmarked)).toContainEqual([undefined, undefined])
    for (const { headers } of from('/own'))
      expect([headers.traceparent, headers['x-socketgate-run']]).toEqual([OWN, 'mine'])
    const report = readFileSync(join(folder, engine, 'report.md'), 'utf8')
    expect(report).toContain(correlation!.slowest![0]!.trace)
    expect(report).toContain(`X-Socketgate-Run\` = \`${correlation!.run}\``)
  })

  it.skipIf(!there)('a service is asked to trace where the plan says so', async () => {
    const { correlation } = await measured(engine, 'correlate: sampled\n')
    expect(correlation?.sampled).toBe(true)
    demandTraces(correlation!.run, '01')
  })
})

it('nothing is marked where the plan wants no marks', async () => {
  expect(await measured('embedded', 'correlate: false\n')).not.toHaveProperty('correlation')
  expect(new Set(from('/login', '/feed', '/first').map((one) => unmarked(one).join()))).toEqual(
    new Set([',']),
  )
})

it.skipIf(k6Path === null)('an exported script names each of its runs anew, and says how', async () => {
  writeFileSync(join(folder, 'plan.yaml'), PLAN)
  await socketgate(['export', 'plan.yaml', '--out', 'load.js'], { cwd: folder })
  heard.length = 0
  const argv = ['run', '--quiet', '--no-usage-report', 'load.js']
  const env = { PATH: process.env.PATH, ...variables() }
  const { stderr } = await promisify(execFile)(k6Path as string, argv, { cwd: folder, env })
  const run = /X-Socketgate-Run: ([0-9a-f]{16})/.exec(stderr)?.[1]
  demandTraces(String(run), '00')
})
