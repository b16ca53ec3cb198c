import { createServer } from 'node:http'
import { beforeAll, describe, expect, it } from 'vitest'
import { WebSocketServer } from 'ws'
import { runFigures } from '../../src/judge/figures/run-figures.ts'
import type { Record } from '../../src/model/record/record.ts'
import { ENGINES, measured } from '../support/both-engines.ts'
import { serving } from '../support/serving.ts'

const USERS = 2
const LATE = 700
const PAUSE = 500
const ASKED_EVERY = 200

const SCENARIOS: { readonly [name: string]: string } = {
  // The answer to each ping comes after its timeout, and after the next ping.
  late: 'heartbeat: { every: 500ms, by: ping, timeout: 200ms }',
  refused:
    'errors: [ { match: { type: error } } ]\n' +
    '      heartbeat: { every: 500ms, by: message, send: { type: beat }, await: { match: { type: ok } }, timeout: 300ms }',
  // Of every third ping and the next one only the latter is answered.
  last: 'heartbeat: { every: 500ms, by: ping, timeout: 900ms }',
  // The service stands still for PAUSE: longer than the timeout of the one, and shorter than that of the other.
  paused: 'heartbeat: { every: 500ms, by: ping, timeout: 200ms }',
  patient: 'heartbeat: { every: 500ms, by: ping, timeout: 900ms }',
  // One socket is half-open after a while: its peer is gone, and nobody says so.
  half: 'heartbeat: { every: 500ms, by: ping, timeout: 300ms }',
  again:
    'reopen: { backoff: 100ms }\n' +
    '      heartbeat: { every: 500ms, by: ping, timeout: 300ms, reconnect: true }',
  asked:
    'answer: [ { match: { type: ping }, send: { type: pong, id: "${received.id}" } } ]\n' +
    '      heartbeat: { every: 500ms, by: ping, timeout: 300ms }',
  rare: 'heartbeat: { every: 30s, by: ping, timeout: 10s }',
}

const PLAN = `version: 1
name: heartbeats
targets: { feed: { url: "\${FEED}" } }
scenarios:
${Object.entries(SCENARIOS)
  .map(
    ([name, socket]) => `  ${name}:
    socket:
      url: "\${targets.feed}/${name}"
      ${socket}
    load: { executor: constant-vus, vus: ${USERS}, duration: 4s }
    tags: { feed: ${name} }
`,
  )
  .join('')}`

const server = createServer()
const acceptor = new WebSocketServer({ server, autoPong: false })
const accepted: { [url: string]: number } = {}
/** By scenario: from when on it stands still, epoch ms. */
const pauses: { [url: string]: number } = {}

function untilItGoesOn(url: string): number {
  const from = pauses[url] ?? Number.POSITIVE_INFINITY
  return Date.now() >= from ? Math.max(0, from + PAUSE - Date.now()) : 0
}

acceptor.on('connection', (socket, { url = '', socket: raw }) => {
  accepted[url] = (accepted[url] ?? 0) + 1
  socket.on('error', () => socket.terminate())
  if (url === '/paused' || url === '/patient') pauses[url] ??= Date.now() + 980
  if ((url === '/half' || url === '/again') && accepted[url] === 1)
    setTimeout(() => raw.removeAllListeners('data').resume(), 1200)
  if (url === '/asked') {
    const asks = setInterval(() => socket.send('{"type":"ping","id":7}'), ASKED_EVERY)
    socket.on('close', () => clearInterval(asks))
  }
  let pings = 0
  socket.on('ping', (data) => {
    if (url === '/last' && ++pings % 3 === 0) return
    setTimeout(() => socket.pong(data), url === '/late' ? LATE : untilItGoesOn(url))
  })
  socket.on('message', (data) => {
    if (url !== '/refused') return void answered.push(String(data))
    socket.send('{"type":"error"}')
    setTimeout(() => socket.send('{"type":"ok"}'), 50)
  })
})

const answered: string[] = []
const service = serving(server)

describe.each(ENGINES)('heartbeats under %s', (_, there, make) => {
  let record: Record
  beforeAll(async () => {
    for (const by of [accepted, pauses]) for (const url of Object.keys(by)) delete by[url]
    answered.length = 0
    if (there) record = await measured(await make(), PLAN, service.port)
  }, 60_000)

  const run = it.skipIf(!there)
  const share = (scenario: string) =>
    record.shares?.find((one) => one.scenario === scenario && one.metric === 'ws_heartbeat_missed')
  const stats = (metric: string, scenario: string) =>
    record.stats.find((row) => row.metric === metric && row.tags.feed === scenario)
  const seen = (scenario: string) => record.seen?.filter((one) => one.scenario === scenario) ?? []

  run('that are always answered late are missed, every one, and said to be late', () => {
    const { bad = 0, n = 0 } = share('late') ?? {}
    expect(bad).toBeGreaterThanOrEqual(4 * USERS)
    // An answer that a busy machine holds up for longer finds three open: it is to the last, and nobody can tell.
    expect(n - bad).toBeLessThanOrEqual(USERS)
    const late = seen('late').find(({ kind }) => kind === 'heartbeat-late')
    const others = seen('late').filter((one) => one !== late)
    expect(late).toMatchObject({ kind: 'heartbeat-late', of: n })
    expect(late?.n).toBeGreaterThanOrEqual(3 * USERS)
    // Between its timeout and its answer, the socket gives no sign of life.
    const usual = ['heartbeat-skipped', 'socket-stalled']
    expect(others.filter(({ kind }) => !usual.includes(kind))).toEqual([])
  })

  run('are answered to the one that an answer is to: the round trip of a late one is whole', () => {
    const late = stats('ws_heartbeat_rtt', 'late')
    expect(late).toMatchObject({ kind: 'trend' })
    expect(late?.kind === 'trend' && late.p50).toBeGreaterThanOrEqual(LATE - 20)
  })

  run('are answered by an answer to the next one, as often as the service likes', () => {
    expect(share('last')).toMatchObject({ bad: 0 })
    // A busy machine may take some of them for late, and never for long.
    const trips = stats('ws_heartbeat_rtt', 'last')
    expect(trips?.kind === 'trend' && trips.p50).toBeLessThan(100)
    expect(seen('last')).toMatchObject([{ kind: 'heartbeat-skipped' }])
  })

  run('go on waiting where an error frame comes in between', () => {
    const { bad, n = 0 } = share('refused') ?? {}
    expect(bad).toBe(0)
    expect(n).toBeGreaterThanOrEqual(4 * USERS)
  })

  const beats = (scenario: string) =>
    runFigures(record, []).heartbeats?.find((row) => row.scenario === scenario)

  run(
    'that a service answers after a pause are missed where it is longer than they wait: nothing dies of it',
    () => {
      expect(beats('paused')).toMatchObject({ stalls: { sockets: USERS, of: USERS } })
      const { missed = 0, late, stalls } = beats('paused')!
      expect([missed, late]).toEqual([USERS, USERS])
      // A pause of 500 ms is seen once the first heartbeat in it is missed.
      expect(stalls!.longest).toBeLessThanOrEqual(PAUSE - 150)
      expect(beats('patient')).toMatchObject({ missed: 0, stalls: { sockets: 0, of: USERS, seconds: 0 } })
      for (const scenario of ['paused', 'patient']) {
        expect(record.held?.find((row) => row.scenario === scenario)).toMatchObject({ lostSeconds: 0 })
        const early = record.shares?.find(
          (row) => row.scenario === scenario && row.metric === 'ws_ended_early',
        )
        expect(early).toMatchObject({ bad: 0 })
      }
    },
  )

  run('of a half-open socket are missed from one heartbeat and its timeout on, and it is told', () => {
    const { stalls, missed = 0 } = beats('half')!
    expect(stalls).toMatchObject({ sockets: 1, of: USERS })
    // Of 4 s it is half-open for 2.8 s, of which a heartbeat and its timeout take 0.8 s at most.
    expect(stalls!.longest).toBeGreaterThan(1700)
    expect(stalls!.longest).toBeLessThan(2700)
    expect(missed).toBeGreaterThanOrEqual(3)
    expect(seen('half')).toContainEqual(expect.objectContaining({ kind: 'socket-stalled', n: 1, of: USERS }))
  })

  run('of a half-open socket end it where the client would, and it comes back', () => {
    const early = record.shares?.find((row) => row.scenario === 'again' && row.metric === 'ws_ended_early')
    expect(early).toMatchObject({ bad: 1, n: USERS + 1, reasons: { 'no answer to a heartbeat': 1 } })
    expect(stats('ws_reconnect_duration', 'again')).toMatchObject({ count: 1 })
    const unanswered = record.shares?.find(
      (row) => row.scenario === 'again' && row.metric === 'ws_close_unanswered',
    )
    expect(unanswered).toMatchObject({ bad: 0 })
    // What stays of it is a connection that the engine waits for: nobody's fault of ours.
    expect(record.complete).toBe(true)
  })

  run("of the service's own are answered, and counted with the time that this took", () => {
    const row = runFigures(record, []).answers?.find(({ feed }) => feed === 'asked')
    expect(row?.sent).toBeGreaterThan(1.5 * (4000 / ASKED_EVERY))
    expect(row?.sent).toBe(answered.filter((frame) => frame === '{"type":"pong","id":7}').length)
    expect(row?.p50).toBeLessThan(50)
    expect(beats('asked')).toMatchObject({
      missed: 0,
      rtt: { p50: expect.any(Number), p99: expect.any(Number) },
    })
  })

  run('of which none was due are a share of none', () => {
    expect(share('rare')).toMatchObject({ bad: 0, n: 0 })
    expect(seen('rare')).toEqual([])
  })
})
