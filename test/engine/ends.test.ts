import { createServer, type IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { beforeAll, describe, expect, it } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import { contradictionReasons } from '../../src/judge/contradiction.ts'
import { judge } from '../../src/judge/judge.ts'
import type { Record } from '../../src/model/record/record.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import { ENGINES, loadIn, measured } from '../support/both-engines.ts'
import { serving } from '../support/serving.ts'

const USERS = 4
/** ms of a socket's life from which some services give up a part of what they do. */
const FADES = 2_500

const ASKS =
  'heartbeat: { every: 250ms, by: ping, timeout: 60s }\n' +
  '      while_open: [ { every: 250ms, send: { type: ask }, await: { match: { type: ok }, within: 60s }, as: ask } ]'
const HEARS = 'messages: { match: { type: tick } }'

const SCENARIOS: { readonly [name: string]: string } = {
  fades: ASKS,
  // Each answer takes 1.2 s: some are always pending.
  slow: ASKS,
  late: 'connect: { within: 500ms }',
  leaves: 'hold: 1s\n      reopen: { backoff: 100ms }',
  crosses: 'hold: 1s\n      reopen: { backoff: 100ms }',
  gone: `expected_closes: [1001]\n      ${HEARS}`,
  halves: HEARS,
  ticks: HEARS,
}

const PLAN = `version: 1
name: ends
targets: { feed: { url: "\${FEED}" } }
scenarios:
${Object.entries(SCENARIOS)
  .map(
    ([name, socket]) => `  ${name}:
    socket:
      url: "\${targets.feed}/${name}"
      ${socket}
    load: { executor: constant-vus, vus: ${USERS}, duration: 9s }
    tags: { feed: ${name} }
`,
  )
  .join('')}`

const server = createServer()
const acceptor = new WebSocketServer({ noServer: true, autoPong: false })
let upgrades = 0
server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
  const path = request.url ?? ''
  const open = () => acceptor.handleUpgrade(request, stream, head, (socket) => serve(path, socket, stream))
  if (path === '/late' && upgrades++ % 2 === 0) setTimeout(open, 900)
  else open()
})

/** How long each answer takes, ms; null: there is none. */
const TAKES: { readonly [path: string]: (age: number) => number | null } = {
  '/fades': (age) => (age < FADES ? 0 : null),
  '/slow': () => 1_200,
}
/** By which code a service answers a close. */
const ANSWERS: { readonly [path: string]: number } = { '/leaves': 1001, '/crosses': 1011 }

let halves = 0

function serve(path: string, socket: WebSocket, stream: Duplex): void {
  const since = Date.now()
  const answer = (act: () => void) => {
    const takes = (TAKES[path] ?? (() => 0))(Date.now() - since)
    if (takes !== null) setTimeout(act, takes)
  }
  socket.on('error', () => socket.terminate())
  socket.on('ping', (data) => answer(() => socket.pong(data)))
  socket.on('message', () => answer(() => socket.send('{"type":"ok"}')))
  const code = ANSWERS[path]
  if (code !== undefined) {
    stream.prependListener('data', (data: Buffer) => {
      if (data[0] === 0x88) stream.write(Buffer.from([0x88, 2, code >> 8, code & 255]))
    })
  }
  if (path === '/gone') socket.close(1001)
  if (path === '/halves' || path === '/ticks') {
    const falls = path === '/halves' && halves++ % 2 === 0
    const timer = setInterval(() => {
      if (!falls || Date.now() - since < FADES) socket.send('{"type":"tick"}')
    }, 100)
    socket.on('close', () => clearInterval(timer))
  }
}

const service = serving(server)

describe.each(ENGINES)('what a service leaves undone under %s', (_, there, make) => {
  let record: Record
  let verdict: Verdict
  beforeAll(async () => {
    upgrades = 0
    halves = 0
    if (!there) return
    record = await measured(await make(), PLAN, service.port)
    verdict = judge({ load: loadIn(PLAN), records: [record], baseline: null } as never)
  }, 60_000)

  const seen = (kind: string, scenario: string) =>
    record.seen?.find((one) => one.kind === kind && one.scenario === scenario)
  const row = (threshold: string) => verdict.slos.find((one) => one.threshold.startsWith(threshold))

  it.runIf(there)('is told of waits that the end of the plan cut, and their rows are not met', () => {
    for (const kind of ['heartbeat-ended', 'send-ended']) {
      const found = seen(kind, 'fades')
      expect(found?.n).toBeGreaterThan(found!.of! / 2)
      expect(found?.ms).toBeGreaterThan(5_000)
    }
    const rows = [
      row('ws_heartbeat_missed{scenario:fades}'),
      row('ws_roundtrip_timeout{exchange:ask,scenario:fades}'),
    ]
    expect(rows.map((one) => [one?.verdict, one?.code])).toEqual([
      ['not_judged', 'open_waits'],
      ['not_judged', 'open_waits'],
    ])
    expect(verdict.reasons.map(({ code }) => code)).toContain('open_waits')
  })

  it.runIf(there)('is nothing where answers take as long as the waits that are pending', () => {
    expect([seen('heartbeat-ended', 'slow'), seen('send-ended', 'slow')]).toEqual([undefined, undefined])
    expect(row('ws_heartbeat_missed{scenario:slow}')?.verdict).toBe('met')
  })

  it.runIf(there)('is no contradiction', () => {
    expect(contradictionReasons(loadIn(PLAN), [record])).toEqual([])
  })

  it.runIf(there)('fails connects whose upgrade comes after their time', () => {
    const shares = record.shares?.filter(({ scenario }) => scenario === 'late')
    expect(shares?.find(({ metric }) => metric === 'ws_connect_failed')).toMatchObject({
      bad: 2,
      n: 4,
      reasons: { timeout: 2 },
    })
    expect(shares?.find(({ metric }) => metric === 'ws_ended_early')).toMatchObject({ bad: 0, n: 2 })
  })

  it.runIf(there)('is no close of its own where it says "going away" to ours', () => {
    const closes = (scenario: string) => record.closes.filter((one) => one.scenario === scenario)
    const planned = closes('leaves').filter(({ side }) => side === 'plan')
    expect(planned.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(3 * USERS)
    expect(closes('leaves').filter(({ side }) => side === 'service')).toEqual([])
    expect(closes('crosses').some(({ code }) => code === '1011')).toBe(true)
    expect(row('ws_ended_early{scenario:crosses}')?.verdict).toBe('met')
  })

  it.runIf(there)('is no pass where it closes each socket at once, as the plan expects', () => {
    expect(row('ws_held{scenario:gone}')).toMatchObject({ verdict: 'not_judged', code: 'excused' })
  })

  it.runIf(there)('is told of sockets that fall silent while others are served', () => {
    const found = seen('fallen-silent', 'halves')
    expect(found).toMatchObject({ n: 2, of: 4 })
    expect(found?.ms).toBeGreaterThan(5_000)
    expect(seen('fallen-silent', 'ticks')).toBeUndefined()
  })
})
