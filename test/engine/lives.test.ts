import { createServer, type IncomingMessage } from 'node:http'
import type { Socket as NetSocket } from 'node:net'
import { beforeAll, describe, expect, it } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Record } from '../../src/model/record/record.ts'
import { ENGINES, measured } from '../support/both-engines.ts'
import { serving } from '../support/serving.ts'

const USERS = 4
/** Six seconds: 1.2 s of ramp, 4.8 s of steady for each user. */
const STEADY = 4.8 * USERS

const SCENARIOS: { readonly [name: string]: string } = {
  calm: '',
  refused: '',
  silent: 'connect: { within: 1s }',
  rst: '',
  fin: '',
  polite: '',
  thrown: 'reopen: { backoff: 100ms, jitter: none }',
  held: 'hold: 1500ms\n      reopen: { backoff: 100ms }',
  expected: 'expected_closes: [1001]\n      reopen: { backoff: 300ms, jitter: none }',
  retired: 'expected_closes: [1001]',
  unheard: 'open: [ { await: { match: { type: ok }, within: 500ms } } ]',
  heard: 'open: [ { await: { match: { type: hello }, within: 5s } } ]',
  brief: 'open: [ { await: { match: { type: ok }, within: 5s } } ]\n      hold: 1500ms',
  strange: 'protocols: [v2.ticks]',
}

const planOf = (scenarios: string) => `version: 1
name: lives
targets: { api: { url: "\${API}" }, feed: { url: "\${FEED}" } }
login: { request: { method: POST, url: "\${targets.api}/token", json: {} }, save: { token: token }, per: connect }
scenarios:
${scenarios}`

const PLAN = planOf(
  `${Object.entries(SCENARIOS)
    .map(
      ([name, socket]) => `  ${name}:
    socket:
      url: "\${targets.feed}/${name}"
      ${socket}
    load: { executor: constant-vus, vus: ${USERS}, duration: 6s }
    tags: { feed: ${name} }
`,
    )
    .join('')}  short:
    socket: { url: "\${targets.feed}/short", hold: 500ms }
    load: { executor: per-vu-iterations, vus: ${USERS}, iterations: 3, max_duration: 6s }
`,
)

const rawOf = (socket: WebSocket) => (socket as unknown as { _socket: NetSocket })._socket

/** What the service does to a socket, by its path. */
const ACTS: { readonly [path: string]: (socket: WebSocket) => void } = {
  '/rst': (socket) => rawOf(socket).resetAndDestroy(),
  '/fin': (socket) => rawOf(socket).end(),
  '/polite': (socket) => socket.close(1000),
  '/thrown': (socket) => socket.close(1011),
  '/expected': (socket) => socket.close(1001),
  '/retired': (socket) => socket.close(1001),
  // It keeps the connection and reads nothing more.
  '/deaf': (socket) => rawOf(socket).removeAllListeners('data').resume(),
}

const LOGIN_TAKES = 200

/** Acts a second after each open; answers logins after LOGIN_TAKES, with 401 where `/token` is not known. */
const server = createServer((request, response) => {
  const status = request.url === '/token' ? 200 : 401
  setTimeout(() => response.writeHead(status).end('{"token":"t"}'), LOGIN_TAKES)
})
const acceptor = new WebSocketServer({ noServer: true, handleProtocols: () => false })
server.on('upgrade', (request: IncomingMessage, socket: NetSocket, head: Buffer) => {
  socket.on('error', () => socket.destroy())
  if (request.url === '/silent') return
  if (request.url === '/refused') {
    socket.end('HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n')
    return
  }
  acceptor.handleUpgrade(request, socket, head, (client) => {
    client.on('error', () => client.terminate())
    if (request.url === '/heard') client.send('{"type":"hello"}')
    const act = ACTS[request.url ?? '']
    if (act !== undefined) setTimeout(() => act(client), 1000)
  })
})

const service = serving(server)

describe.each(ENGINES)('lives under %s', (_, there, make) => {
  let record: Record
  beforeAll(async () => {
    if (there) record = await measured(await make(), PLAN, service.port)
  }, 60_000)

  const share = (scenario: string, metric: string) => {
    const found = record.shares?.find((one) => one.scenario === scenario && one.metric === metric)
    return found === undefined ? undefined : [found.bad, found.n, found.reasons ?? {}]
  }
  const held = (scenario: string) => {
    const found = record.held?.find((one) => one.scenario === scenario)
    return {
      open: found?.openSeconds ?? -1,
      lost: found?.lostSeconds ?? -1,
      losing: found?.losing,
      users: found?.users,
    }
  }
  const seen = (scenario: string) => record.seen?.filter((one) => one.scenario === scenario) ?? []
  const run = it.skipIf(!there)

  run('leaves nothing to say of sockets that live through', () => {
    expect(record.problems).toEqual([])
    expect(share('calm', 'ws_connect_failed')).toEqual([0, USERS, {}])
    expect(share('calm', 'ws_ended_early')).toEqual([0, USERS, {}])
    expect(share('calm', 'ws_close_unanswered')).toEqual([0, USERS, {}])
    expect(share('calm', 'ws_subscribed')).toBeUndefined()
    expect(held('calm')).toMatchObject({ lost: 0, losing: 0, users: USERS })
    expect(held('calm').open).toBeCloseTo(STEADY, 0)
    expect(seen('calm')).toEqual([])
  })

  run('counts a refusal by its status, and all the time as lost', () => {
    expect(share('refused', 'ws_connect_failed')).toEqual([USERS, USERS, { '503': USERS }])
    expect(share('refused', 'ws_ended_early')).toBeUndefined()
    expect(held('refused')).toMatchObject({ open: 0, losing: USERS, users: USERS })
    expect(held('refused').lost).toBeCloseTo(STEADY, 0)
  })

  run('counts an upgrade that nobody answers', () => {
    expect(share('silent', 'ws_connect_failed')).toEqual([USERS, USERS, { timeout: USERS }])
    expect(held('silent').lost).toBeCloseTo(STEADY, 0)
  })

  run.each([
    ['rst', 'broken as by RST'],
    ['fin', '1006 (FIN)'],
    ['polite', '1000'],
  ])('counts sockets that are cut: %s', (scenario, reason) => {
    expect(share(scenario, 'ws_ended_early')).toEqual([USERS, USERS, { [reason]: USERS }])
    expect(share(scenario, 'ws_connect_failed')).toEqual([0, USERS, {}])
    expect(held(scenario)).toMatchObject({ losing: USERS, users: USERS })
    // Each was open for a second, some of it before the steady time.
    expect(held(scenario).open).toBeLessThan(1.2 * USERS)
    expect(held(scenario).open + held(scenario).lost).toBeCloseTo(STEADY, 0)
    expect(seen(scenario)).toMatchObject([
      { kind: 'early-close', scenario, feed: scenario, n: USERS, of: USERS, text: reason },
      { kind: 'unsubscribed', scenario, feed: scenario },
    ])
  })

  run('counts every life of sockets that are thrown out and come back', () => {
    const [bad, n] = share('thrown', 'ws_ended_early') as [number, number]
    expect(bad).toBeGreaterThanOrEqual(3 * USERS)
    expect(n - bad).toBeLessThanOrEqual(USERS)
    expect(share('thrown', 'ws_connect_failed')?.slice(0, 2)).toEqual([0, expect.any(Number)])
    // Of 1.3 s each life is open for 1 s, and 0.2 s is the login of the next one, which does open.
    expect(held('thrown').lost / (held('thrown').open + held('thrown').lost)).toBeCloseTo(0.1, 1)
    expect(seen('thrown').map(({ kind }) => kind)).toEqual(['reopened', 'early-close', 'regular-close'])
    expect(seen('thrown').at(-1)?.ms).toBeCloseTo(1000, -2)
  })

  run.each(['held', 'expected', 'retired'])(
    'has nothing against lives that end by design: %s',
    (scenario) => {
      expect(share(scenario, 'ws_ended_early')?.[0]).toBe(0)
      expect(share(scenario, 'ws_connect_failed')?.[0]).toBe(0)
      expect(held(scenario)).toMatchObject({ lost: 0, losing: 0 })
    },
  )

  run('tells the time that expected closes took, where that is much, and nothing of a hold', () => {
    expect(seen('held')).toEqual([])
    // A second open, then 0.3 s of backoff; the login and the dial do open.
    const [excused, ...others] = seen('expected')
    expect(others).toEqual([])
    expect(excused?.kind).toBe('excused')
    expect(excused!.n / excused!.of!).toBeGreaterThan(0.1)
    expect(excused!.n / excused!.of!).toBeLessThan(0.4)
    expect(seen('retired')).toMatchObject([{ kind: 'rested', of: Math.round(STEADY) }])
  })

  run('shows an expected close in the census all the same', () => {
    const of = (feed: string) => record.closes.filter((row) => row.feed === feed && row.code === '1001')
    expect(of('retired').reduce((sum, { count }) => sum + count, 0)).toBe(USERS)
    expect(of('expected').reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(USERS)
  })

  run('counts subscriptions that nobody answers, also where the own hold ends the wait', () => {
    expect(share('unheard', 'ws_subscribed')).toEqual([USERS, USERS, { unanswered: USERS }])
    expect(share('unheard', 'ws_ended_early')).toEqual([0, USERS, {}])
    expect(held('unheard')).toMatchObject({ losing: USERS })
    expect(share('heard', 'ws_subscribed')).toEqual([0, USERS, {}])
    expect(share('brief', 'ws_subscribed')).toEqual([USERS, USERS, { unanswered: USERS }])
    expect(held('brief')).toMatchObject({ lost: 0 })
  })

  run('takes a 101 that names no subprotocol for a failed connect', () => {
    expect(share('strange', 'ws_connect_failed')).toEqual([USERS, USERS, { subprotocol: USERS }])
    expect(share('strange', 'ws_ended_early')).toBeUndefined()
    expect(record.sockets.failed).toContainEqual({ reason: 'subprotocol', status: null, count: USERS })
    expect(held('strange').lost).toBeCloseTo(STEADY, 0)
  })

  run('counts each iteration of a short life', () => {
    expect(share('short', 'ws_connect_failed')).toEqual([0, 3 * USERS, {}])
    expect(share('short', 'ws_ended_early')).toEqual([0, 3 * USERS, {}])
    expect(held('short').lost).toBe(0)
  })

  run(
    'keeps what was written down where a close that nobody answers hangs the engine',
    async () => {
      const scenario =
        '  orders:\n    socket: { url: "${targets.feed}/deaf" }\n' +
        `    load: { executor: constant-vus, vus: ${USERS}, duration: 3s }\n`
      const hung = await measured(await make(), planOf(scenario), service.port)
      expect(hung.problems.map(({ fault }) => fault)).toEqual(hung.ended === 'hung' ? ['service'] : [])
      const closes = hung.shares?.find(({ metric }) => metric === 'ws_close_unanswered')
      expect(closes).toMatchObject({ bad: USERS, n: USERS })
      expect(hung.shares?.find(({ metric }) => metric === 'ws_ended_early')).toMatchObject({
        bad: 0,
        n: USERS,
      })
      expect(hung.held?.[0]).toMatchObject({ lostSeconds: 0, users: USERS })
      expect(hung.held?.[0]?.openSeconds).toBeCloseTo(2.4 * USERS, 0)
    },
    60_000,
  )

  run(
    'counts a login that fails as a connect that failed, and opens nothing',
    async () => {
      const scenario =
        '  orders:\n    socket: { url: "${targets.feed}/calm", reopen: { backoff: 200ms, jitter: none } }\n' +
        `    load: { executor: constant-vus, vus: ${USERS}, duration: 2s }\n`
      const failed = await measured(await make(), planOf(scenario).replace('/token', '/nobody'), service.port)
      const [one] = failed.shares ?? []
      expect(one).toMatchObject({
        metric: 'ws_connect_failed',
        bad: USERS,
        n: USERS,
        reasons: { login: USERS },
      })
      expect(failed.held?.[0]).toMatchObject({ openSeconds: 0, losing: USERS })
      const redials = failed.seen?.find(({ kind }) => kind === 'redial')
      expect(redials?.n).toBeGreaterThanOrEqual(USERS)
      expect(failed.problems).toEqual([])
    },
    60_000,
  )
})
