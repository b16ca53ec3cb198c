import { createServer } from 'node:http'
import { beforeAll, describe, expect, it } from 'vitest'
import { WebSocketServer } from 'ws'
import type { Record } from '../../src/model/record/record.ts'
import { ENGINES, measured } from '../support/both-engines.ts'
import { serving } from '../support/serving.ts'

const USERS = 2
const LATE = 700

const SCENARIOS: { readonly [name: string]: string } = {
  // The answer to each ping comes after its timeout, and after the next ping.
  late: 'heartbeat: { every: 500ms, by: ping, timeout: 200ms }',
  refused:
    'errors: [ { match: { type: error } } ]\n' +
    '      heartbeat: { every: 500ms, by: message, send: { type: beat }, await: { match: { type: ok } }, timeout: 300ms }',
  // Of every third ping and the next one only the latter is answered.
  last: 'heartbeat: { every: 500ms, by: ping, timeout: 900ms }',
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
acceptor.on('connection', (socket, { url }) => {
  socket.on('error', () => socket.terminate())
  let pings = 0
  socket.on('ping', (data) => {
    if (url === '/last' && ++pings % 3 === 0) return
    setTimeout(() => socket.pong(data), url === '/late' ? LATE : 0)
  })
  socket.on('message', () => {
    socket.send('{"type":"error"}')
    setTimeout(() => socket.send('{"type":"ok"}'), 50)
  })
})

const service = serving(server)

describe.each(ENGINES)('heartbeats under %s', (_, there, make) => {
  let record: Record
  beforeAll(async () => {
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
    const [late, ...others] = seen('late')
    expect(late).toMatchObject({ kind: 'heartbeat-late', of: n })
    expect(late?.n).toBeGreaterThanOrEqual(3 * USERS)
    expect(others.filter(({ kind }) => kind !== 'heartbeat-skipped')).toEqual([])
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

  run('of which none was due are a share of none', () => {
    expect(share('rare')).toMatchObject({ bad: 0, n: 0 })
    expect(seen('rare')).toEqual([])
  })
})
