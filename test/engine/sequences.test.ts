import { createServer } from 'node:http'
import { beforeAll, describe, expect, it } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import { sequenceRows } from '../../src/judge/sequences/sequence-rows.ts'
import type { Record } from '../../src/model/record/record.ts'
import { ENGINES, loadIn, measured } from '../support/both-engines.ts'
import { serving } from '../support/serving.ts'

const USERS = 2
const EVERY = 10
const SKEW = 60

/** What a service does with the number n of a socket, in the order in which it sends them. */
const SENDS: { readonly [scenario: string]: (n: number) => readonly number[] } = {
  healthy: (n) => [n],
  lossy: (n) => (n % 50 === 0 ? [] : [n]),
  twice: (n) => (n % 50 === 0 ? [n, n] : [n]),
  // Every fiftieth comes after the three that follow it: late, and not lost.
  late: (n) => (n % 50 === 0 ? [] : n % 50 === 3 && n > 50 ? [n, n - 3] : [n]),
  cut: (n) => [n],
  nameless: (n) => [n],
  // The same to all sockets, to each SKEW later than to the one before.
  fan: (n) => [n],
  players: (n) => [n],
}

const MORE: { readonly [scenario: string]: string } = {
  cut: 'reopen: { backoff: 50ms, jitter: none }\n      expected_closes: [1001]\n      ',
}

const SEQUENCES: { readonly [scenario: string]: string } = {
  late: '{ path: seq, reordered: 0 }',
  lossy: '{ path: seq, loss: "1%" }',
  players: '{ path: seq, key: player }',
  fan: '{ path: seq }, sent_at: { path: ts }',
}

const PLAN = `version: 1
name: sequences
targets: { feed: { url: "\${FEED}" } }
scenarios:
${Object.keys(SENDS)
  .map(
    (name) => `  ${name}:
    socket:
      url: "\${targets.feed}/${name}"
      ${MORE[name] ?? ''}messages: { match: { type: tick }, sequence: ${SEQUENCES[name] ?? '{ path: seq }'} }
    load: { executor: constant-vus, vus: ${USERS}, duration: 4s }
    tags: { feed: ${name} }
`,
  )
  .join('')}
thresholds:
  "ws_fanout_skew{feed:fan}": [ "p(50)<30" ]
`

const server = createServer()
const acceptor = new WebSocketServer({ server })
/** By scenario and user: numbers go on while nobody listens. */
const counts = new Map<string, number>()

acceptor.on('connection', (socket, { url = '' }) => {
  const scenario = url.slice(1)
  if (scenario === 'fan') return void join(socket)
  socket.on('error', () => socket.terminate())
  const feed = scenario === 'cut' ? cutFeed : plainFeed
  const timer = setInterval(() => feed(socket, scenario), EVERY)
  socket.on('close', () => clearInterval(timer))
  counts.set(scenario, 0)
})

const audience = new Set<WebSocket>()
let publishing: NodeJS.Timeout | undefined
let published = 0

function join(socket: WebSocket): void {
  audience.add(socket)
  socket.on('error', () => socket.terminate())
  socket.on('close', () => {
    audience.delete(socket)
    if (audience.size === 0) clearInterval(publishing)
  })
  if (audience.size > 1) return
  publishing = setInterval(() => {
    const text = JSON.stringify({ type: 'tick', seq: ++published, ts: Date.now() })
    for (const [i, one] of [...audience].entries()) setTimeout(() => one.send(text), i * SKEW)
  }, EVERY)
}

const own = new WeakMap<WebSocket, number>()

function plainFeed(socket: WebSocket, scenario: string): void {
  const n = (own.get(socket) ?? 0) + 1
  own.set(socket, n)
  for (const seq of SENDS[scenario]?.(n) ?? []) socket.send(tick(scenario, seq))
}

function tick(scenario: string, seq: number): string {
  if (scenario === 'nameless') return JSON.stringify({ type: 'tick', number: seq })
  if (scenario !== 'players') return JSON.stringify({ type: 'tick', seq, price: 1.5 })
  // Each player has numbers of its own; those of b begin anew for every hundred of a, and lose one.
  return JSON.stringify({ type: 'tick', player: seq % 2 === 0 ? 'a' : 'b', seq: Math.floor(seq / 2) + 1 })
}

/** Numbers by the clock: what passes while the socket is away is missed; each socket is closed once it had a hundred. */
function cutFeed(socket: WebSocket): void {
  const n = (own.get(socket) ?? 0) + 1
  own.set(socket, n)
  const now = Math.floor(performance.now() / EVERY) + 1
  const last = latest.get(socket) ?? now - 1
  latest.set(socket, now)
  for (let seq = last + 1; seq <= now; seq++) socket.send(tick('cut', seq))
  if (n === 100) socket.close(1001)
}

const latest = new WeakMap<WebSocket, number>()
const service = serving(server)

describe.each(ENGINES)('sequences under %s', (_, there, make) => {
  let record: Record
  beforeAll(async () => {
    if (there) record = await measured(await make(), PLAN, service.port)
  }, 60_000)

  const run = it.skipIf(!there)
  const count = (scenario: string) => {
    const found = record.sequences?.find((one) => one.scenario === scenario)
    if (found === undefined) throw new Error(`no count of ${scenario}`)
    return found
  }
  const verdicts = (scenario: string) =>
    Object.fromEntries(
      sequenceRows({ load: loadIn(PLAN), record, excuse: null } as never)
        .filter(({ threshold }) => threshold.includes(`scenario:${scenario}`))
        .map(({ code, verdict, threshold }) => [
          threshold.split('{')[0],
          verdict === 'fail' ? code : verdict,
        ]),
    )
  const NONE = { unread: 0, lost: 0, duplicates: 0, reordered: 0, missed: 0, restarted: 0 }

  run('say of a healthy service how much was compared, and nothing else', () => {
    expect(count('healthy')).toMatchObject(NONE)
    expect(count('healthy').compared).toBeGreaterThan(USERS * 100)
    expect(verdicts('healthy')).toEqual({ ws_gaps: 'met', ws_duplicates: 'met' })
  })

  run('tell each lost message from late ones', () => {
    const { lost, compared } = count('lossy')
    expect(count('lossy')).toMatchObject({ ...NONE, lost })
    // What was skipped within the last second of a socket may have been on its way.
    expect(Math.abs(lost - (compared + lost) / 50)).toBeLessThanOrEqual(2 * USERS)
    expect(verdicts('lossy')).toEqual({ ws_gaps: 'ws_gaps', ws_duplicates: 'met' })
    const { reordered } = count('late')
    expect(count('late')).toMatchObject({ ...NONE, reordered })
    expect(reordered).toBeGreaterThanOrEqual(2 * USERS)
    expect(verdicts('late')).toEqual({ ws_gaps: 'met', ws_duplicates: 'met', ws_reordered: 'ws_reordered' })
  })

  run('count duplicates', () => {
    const { duplicates } = count('twice')
    expect(count('twice')).toMatchObject({ ...NONE, duplicates })
    expect(duplicates).toBeGreaterThanOrEqual(2 * USERS)
    expect(verdicts('twice')).toEqual({ ws_gaps: 'met', ws_duplicates: 'ws_duplicates' })
  })

  run('call what passes between two sockets of a user missed, and no loss', () => {
    const { missed } = count('cut')
    expect(count('cut')).toMatchObject({ ...NONE, missed })
    expect(missed).toBeGreaterThan(USERS)
    expect(verdicts('cut')).toEqual({ ws_gaps: 'met', ws_duplicates: 'met' })
  })

  run('are never kept where nobody can read them', () => {
    expect(count('nameless')).toMatchObject({ ...NONE, compared: 0, unread: expect.any(Number) })
    expect(verdicts('nameless')).toEqual({
      sequence_unread: 'sequence_unread',
      ws_gaps: 'not_judged',
      ws_duplicates: 'not_judged',
    })
  })

  run('tell how much later the last socket gets what the first one has', () => {
    expect(count('fan')).toMatchObject(NONE)
    const skew = record.stats.find(
      ({ metric, tags }) => metric === 'ws_fanout_skew' && tags.feed === 'fan' && tags.phase === 'steady',
    )
    if (skew?.kind !== 'trend') throw new Error('no skew')
    expect(skew.count).toBeGreaterThan(3)
    // A service that stands still sends late what it sends first.
    expect(skew.p50).toBeGreaterThan(SKEW / 2)
    expect(skew.p50).toBeLessThan(3 * SKEW)
    const [own] = record.measured
    expect(own).toMatchObject({ threshold: 'ws_fanout_skew{feed:fan}: p(50)<30', actual: expect.any(Number) })
    expect(own?.actual).toBeGreaterThan(30)
  })

  run('are of each key by itself', () => {
    expect(count('players')).toMatchObject(NONE)
    expect(count('players').compared).toBeGreaterThan(USERS * 100)
  })
})
