import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import { admit, measure } from '../../src/app/gate.ts'
import { createOutside } from '../../src/app/outside.ts'
import { type DemoService, startService } from '../../src/demo/service.ts'
import { judge } from '../../src/judge/judge.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { Redactor } from '../../src/text/redactor.ts'
import { serving } from '../support/serving.ts'

const USERS = 50
const silent = () => undefined
const log = { info: silent, warn: silent, error: silent, progress: silent }

async function verdictOf(plan: string): Promise<Verdict> {
  const outside = await createOutside({ engine: 'embedded' }, process.env, log, new Redactor())
  const request = {
    plan: { file: 'storm.yaml', bytes: new TextEncoder().encode(plan), readBeside: () => new Uint8Array() },
    env: {},
    policy: { grants: [], ci: true },
  }
  const admitted = await admit(request, outside)
  const record = await measure(admitted, outside, new AbortController().signal)
  return judge({ load: admitted.load, records: [record], baseline: null })
}

const rowOf = ({ slos }: Verdict, metric: string) =>
  slos.find(({ threshold }) => threshold.startsWith(metric))

describe('a service that restarts, and lets three of five back in', () => {
  let [opened, spread] = [0, 0]
  const sockets = new Set<WebSocket>()
  const upgrades = new WebSocketServer({ noServer: true })
  const server = createServer()
  server.on('upgrade', (request, tcp, head) => {
    tcp.on('error', () => tcp.destroy())
    const isOfSpread = request.url === '/spread'
    if (!isOfSpread && opened >= USERS * 1.6) {
      tcp.end('HTTP/1.1 503 Full\r\nconnection: close\r\ncontent-length: 0\r\n\r\n')
      return
    }
    if (isOfSpread) spread++
    else opened++
    upgrades.handleUpgrade(request, tcp, head, (socket) => {
      sockets.add(socket)
      socket.on('message', () => socket.send('{"type":"subscribed"}'))
      if (opened === USERS && spread === USERS) setTimeout(restart, 1_000)
    })
  })
  const restart = () => {
    for (const socket of sockets) socket.close(1012, 'service restart')
    sockets.clear()
  }
  const at = serving(server)

  it('is red by who did not come back, and by no close that it announced', { timeout: 30_000 }, async () => {
    const verdict = await verdictOf(`version: 1
name: restart
targets: { feed: { url: "ws://127.0.0.1:${at.port}" } }
scenarios:
  orders:
    socket:
      url: "\${targets.feed}/ws"
      open: [{ send: { type: subscribe } }, { await: { match: { type: subscribed }, within: 5s } }]
      reopen: { backoff: 500ms, jitter: none, give_up: 3 }
    load: { executor: constant-vus, vus: ${USERS}, duration: 6500ms }
  spread:
    socket: { url: "\${targets.feed}/spread", reopen: { backoff: 3s, jitter: full } }
    load: { executor: constant-vus, vus: ${USERS}, duration: 6500ms }
`)
    const of = (name: string) => verdict.storms!.filter(({ scenario }) => scenario === name)
    expect(verdict).toMatchObject({ outcome: 'slo', reasons: [{ code: 'recovered' }] })
    expect(of('orders')).toMatchObject([
      {
        by: 'service',
        closeCode: '1012',
        open: USERS,
        cut: USERS,
        back: 30,
        late: 0,
        unknown: 0,
        verdict: 'fail',
        dials: { n: 30 + 20 * 3, failed: 20 * 3, reasons: { 503: 60 }, declared: USERS },
      },
    ])
    // In lockstep all dial at once; drawn from 3 s, 17 in a second are usual.
    expect(of('orders')[0]!.dials.peak).toBeGreaterThanOrEqual(USERS)
    expect(of('spread')).toMatchObject([{ cut: USERS, back: USERS, verdict: 'met', dials: { n: USERS } }])
    expect(of('spread')[0]!.dials.declared).toBeCloseTo(USERS / 3, 0)
    expect(of('spread')[0]!.dials.peak).toBeLessThan(0.7 * USERS)
    expect(verdict.sentence).toContain('30 were back within')
    // The census has them all the same, and so does the row on the sockets' time, had it been longer.
    expect(rowOf(verdict, 'ws_ended_early')).toMatchObject({ verdict: 'met', n: 80 })
    expect(rowOf(verdict, 'ws_connect_failed')).toMatchObject({ verdict: 'met', bad: 0, n: USERS })
    expect(verdict.closes.find(({ code }) => code === '1012')).toMatchObject({ count: USERS })
  })
})

describe('a service with a login pool of two', () => {
  let service: DemoService
  beforeAll(async () => {
    service = await startService({ port: 0 })
  })
  afterAll(() => service.close())
  const knobs = (body: unknown) =>
    fetch(`http://127.0.0.1:${service.port}/admin/knobs`, { method: 'POST', body: JSON.stringify(body) })

  it('makes fifty wait for their logins, and the report says so', { timeout: 30_000 }, async () => {
    await knobs({ loginPool: { size: 2, takes: 60 } })
    const open = async (): Promise<void> => {
      const { sockets } = (await (await knobs({})).json()) as { sockets: number }
      if (sockets < USERS) return new Promise((resolve) => setTimeout(resolve, 100)).then(open)
      await knobs({ restart: { by: 'close', away: 0 } })
    }
    const [verdict] = await Promise.all([
      verdictOf(`version: 1
name: pool
targets: { api: { url: "http://127.0.0.1:${service.port}" }, feed: { url: "ws://127.0.0.1:${service.port}" } }
login:
  request: { method: POST, url: "\${targets.api}/v1/auth/token", json: { client_id: "vu-\${vu}" } }
  save: { token: access_token }
  per: connect
scenarios:
  orders:
    socket:
      url: "\${targets.feed}/ws?feed=orders"
      headers: { Authorization: "Bearer \${login.token}" }
      open: [{ send: { type: subscribe, channel: orders } }, { await: { match: { type: subscribed }, within: 5s } }]
      reopen: { backoff: 200ms, jitter: none }
    load: { executor: ramping-vus, stages: [{ duration: 3s, target: ${USERS} }, { duration: 5s, target: ${USERS} }] }
`),
      open(),
    ])
    const [storm] = verdict.storms ?? []
    expect(verdict.storms).toHaveLength(1)
    expect(storm).toMatchObject({ cut: USERS, back: USERS, verdict: 'met', logins: { during: { n: USERS } } })
    // Fifty at two in 60 ms each take 1.5 s; before, each found the pool free.
    expect(storm!.logins!.during.p99).toBeGreaterThan(1_000)
    expect(storm!.recovery!.max).toBeGreaterThan(1_000)
    expect(storm!.hints.map(({ code }) => code)).toContain('logins_slow')
  })
})

describe('a storm that the plan makes', () => {
  const sockets = new WebSocketServer({ noServer: true })
  const server = createServer()
  server.on('upgrade', (request, tcp, head) => {
    tcp.on('error', () => tcp.destroy())
    sockets.handleUpgrade(request, tcp, head, (socket) => socket.on('error', () => socket.terminate()))
  })
  const at = serving(server)

  it('cuts as it says, and everybody is back', { timeout: 30_000 }, async () => {
    const scenario = (name: string, what: string, more = '') => `
  ${name}:
    socket:
      url: "\${targets.feed}/${name}"
      reopen: { backoff: 200ms, jitter: none }
      disrupt: { at: steady + 500ms, cut: ${what}, recovered: { within: 3s } }${more}
    load: { executor: constant-vus, vus: 10, duration: 6500ms }`
    const verdict = await verdictOf(`version: 1
name: cut
targets: { feed: { url: "ws://127.0.0.1:${at.port}" } }
scenarios:${scenario('all', '100%')}${scenario('half', '50%, how: rst')}${scenario('quiet', '100%, how: drop', '\n      heartbeat: { every: 1s, by: ping, timeout: 500ms, reconnect: true }')}
`)
    const of = (name: string) => verdict.storms?.filter(({ scenario }) => scenario === name)
    expect(of('all')).toMatchObject([{ by: 'cut', how: 'fin', open: 10, cut: 10, back: 10, verdict: 'met' }])
    expect(of('half')).toMatchObject([{ by: 'cut', how: 'rst', open: 10, cut: 5, back: 5, verdict: 'met' }])
    // A heartbeat finds it, and until then the socket seems to be open.
    expect(of('quiet')).toMatchObject([{ how: 'drop', cut: 10, unnoticed: 0, back: 10, verdict: 'met' }])
    expect(of('quiet')![0]!.recovery!.p50).toBeGreaterThan(500)
    const red = verdict.slos.filter(({ verdict: word }) => word !== 'met')
    expect(red.map(({ message }) => message)).toEqual([])
  })
})
