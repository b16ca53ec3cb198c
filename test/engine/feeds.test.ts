import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Record } from '../../src/model/record/record.ts'
import { ENGINES, measured } from '../support/both-engines.ts'
import { serving } from '../support/serving.ts'

/** Twenty seconds: 4 s of ramp, 16 s of steady. */
const SECONDS = 20
const STEADY = 16

interface Act {
  readonly users?: number
  readonly rate?: string
  /** More of the plan's `messages`, and of its `socket`. */
  readonly kind?: string
  readonly socket?: string
  /** What the service does to the socket that came as number `number`; its end is the caller's. */
  readonly serve: (feed: Feed, number: number) => void
}

/** One socket of the service. */
class Feed {
  readonly socket: WebSocket
  private readonly timers: NodeJS.Timeout[] = []
  private readonly opened = Date.now()
  private n = 0

  constructor(socket: WebSocket) {
    this.socket = socket
    socket.on('close', () => this.timers.forEach(clearInterval))
  }

  /** Sends a tick every `ms`; `when` is asked with the socket's age in ms. */
  every(ms: number, when: (age: number) => boolean = () => true, tick = () => this.tick()): void {
    this.timers.push(setInterval(() => when(Date.now() - this.opened) && tick(), ms))
  }

  after(ms: number, act: () => void): void {
    this.timers.push(setTimeout(act, ms))
  }

  tick({ n = ++this.n, t = Date.now() }: { readonly n?: number; readonly t?: number } = {}): void {
    this.socket.send(JSON.stringify({ type: 'tick', n, t }))
  }

  times(count: number): void {
    for (let i = 0; i < count; i++) this.tick()
  }
}

/** Sockets that all get what one publisher says. */
const audience = new Set<Feed>()
let broadcasts = 0

const ACTS: { readonly [name: string]: Act } = {
  calm: { rate: '10/s', serve: (feed) => feed.every(100) },
  stops: { serve: (feed) => feed.every(100, (age) => age < 6_000) },
  pauses: { rate: '10/s', serve: (feed) => feed.every(100, (age) => age < 8_000 || age > 14_000) },
  burst: { rate: '10/s', serve: (feed) => feed.after(6_000, () => feed.times(130)) },
  starved: { users: 20, rate: '5/s', serve: (feed, number) => number >= 9 && feed.every(200) },
  fourfold: { rate: '10/s', serve: (feed) => feed.every(100, undefined, () => feed.times(4)) },
  quiet: { rate: '1/7s', serve: (feed) => feed.every(7_000) },
  snapshot: {
    rate: '1/7s',
    serve: (feed) => {
      feed.times(300)
      feed.every(7_000)
    },
  },
  same: { serve: (feed) => feed.every(200, undefined, () => feed.tick({ n: 1 })) },
  keepalive: {
    serve: (feed) => {
      feed.every(200)
      feed.every(1_000, undefined, () => feed.socket.send('ping'))
    },
  },
  early: {
    socket: 'open: [ { send: { sub: 1 }, await: { match: { type: ok }, within: 5s } } ]',
    serve: (feed) => {
      feed.socket.on('message', () => {
        feed.tick()
        feed.after(100, () => feed.socket.send('{"type":"ok"}'))
        feed.every(200)
      })
    },
  },
  broadcast: {
    users: 10,
    serve: (feed) => {
      audience.add(feed)
      feed.socket.on('close', () => audience.delete(feed))
    },
  },
  late: {
    users: 10,
    serve: (feed, number) =>
      feed.every(100, undefined, () => feed.tick({ t: Date.now() - (number === 3 ? 800 : 5) })),
  },
  malformed: {
    kind: ', feed: bits',
    serve: (feed) => {
      feed.every(100)
      feed.every(2_000, undefined, () => feed.socket.send('{"type":"tick", cut'))
    },
  },
}

const scenarioOf = (name: string, { users = 3, rate, kind = '', socket = '' }: Act) => `  ${name}:
    socket:
      url: "\${targets.feed}/${name}"
      ${socket}
      messages: { match: { type: tick }, sent_at: { path: t, unit: ms }${rate === undefined ? '' : `, rate: ${rate}`}${kind} }
    load: { executor: constant-vus, vus: ${users}, duration: ${SECONDS}s }
    tags: { feed: ${name} }
`

const PLAN = `version: 1
name: feeds
targets: { feed: { url: "\${FEED}" } }
scenarios:
${Object.entries(ACTS)
  .map(([name, act]) => scenarioOf(name, act))
  .join('')}`

const server = createServer()
const acceptor = new WebSocketServer({ server })
const counts = new Map<string, number>()
acceptor.on('connection', (socket, request) => {
  const name = (request.url ?? '').slice(1)
  const number = counts.get(name) ?? 0
  counts.set(name, number + 1)
  socket.on('error', () => socket.terminate())
  ACTS[name]?.serve(new Feed(socket), number)
})

const publisher = setInterval(() => {
  if (audience.size === 0) return
  const tick = { n: ++broadcasts, t: Date.now() }
  for (const feed of audience) feed.tick(tick)
}, 2_500)

const service = serving(server)
afterAll(() => clearInterval(publisher))

describe.each(ENGINES)('feeds under %s', (_, there, make) => {
  let record: Record
  beforeAll(async () => {
    counts.clear()
    if (there) record = await measured(await make(), PLAN, service.port)
  }, 90_000)

  const run = it.skipIf(!there)
  const of = <Row extends { readonly scenario: string }>(
    rows: readonly Row[] | undefined,
    scenario: string,
  ) => rows?.find((row) => row.scenario === scenario)
  const delivery = (scenario: string) => of(record.deliveries, scenario)
  const silence = (scenario: string) => of(record.silences, scenario)
  const starved = (scenario: string) =>
    of(
      record.shares?.filter(({ metric }) => metric === 'ws_starved'),
      scenario,
    )
  const seen = (scenario: string) =>
    record.seen
      ?.filter((one) => one.scenario === scenario)
      .map(({ scenario: __, feed: ___, ...rest }) => rest)
  const perSecond = ({ matched, socketSeconds }: { matched: number; socketSeconds: number }) =>
    matched / socketSeconds

  run('leave nothing to say of a healthy one', () => {
    expect(record.problems).toEqual([])
    expect(seen('calm')).toEqual([])
    expect(silence('calm')).toMatchObject({ silent: false, standsOut: false })
    expect(starved('calm')).toMatchObject({ bad: 0, n: 3 })
    const { parts = [], settled, ...whole } = delivery('calm')!
    expect(whole).toMatchObject({ stated: { low: 10, high: 10, exact: false, unit: 1 }, seconds: STEADY })
    expect(whole.socketSeconds).toBeCloseTo(3 * STEADY, 0)
    expect(parts).toHaveLength(3)
    for (const receipts of [whole, settled!, ...parts]) expect(perSecond(receipts)).toBeCloseTo(10, 0)
  })

  run('that stop are silent for good', () => {
    expect(silence('stops')).toMatchObject({ silent: true, standsOut: true })
    expect(silence('stops')!.longest / 1000).toBeCloseTo(14, 0)
    expect(silence('stops')!.at / 1000).toBeCloseTo(6, 0)
  })

  run('that pause are silent for a while, and short of one part of their time', () => {
    expect(silence('pauses')).toMatchObject({ silent: false, standsOut: true })
    expect(silence('pauses')!.longest / 1000).toBeCloseTo(6, 0)
    expect(delivery('pauses')!.parts!.map((part) => perSecond(part) < 5)).toEqual([false, true, false])
  })

  run('that come in one burst are short of all parts but one', () => {
    const { parts = [], fanOut = 0, ...whole } = delivery('burst')!
    expect(perSecond(whole)).toBeGreaterThan(7)
    expect(parts.map((part) => perSecond(part) < 5)).toEqual([false, true, true])
    // Many messages of one millisecond are as many messages.
    expect(fanOut).toBeLessThanOrEqual(3)
  })

  run('that starve nine of twenty users say so', () => {
    expect(starved('starved')).toMatchObject({ bad: 9, n: 20, reasons: { nothing: 9 } })
    expect(perSecond(delivery('starved')!)).toBeGreaterThan(2.5)
  })

  run('that bring every message four times bring too many, by what is settled', () => {
    expect(perSecond(delivery('fourfold')!.settled!)).toBeCloseTo(40, -1)
  })

  run.each(['quiet', 'snapshot'])('that are quiet are healthy: %s', (scenario) => {
    expect(silence(scenario)).toMatchObject({ silent: false, standsOut: false })
    expect(starved(scenario)?.bad ?? 0).toBe(0)
    expect(seen(scenario)).toEqual([])
    const { settled } = delivery(scenario)!
    expect(settled!.matched).toBeLessThanOrEqual(3 * 3)
  })

  run('whose content never changes say so', () => {
    expect(seen('same')).toEqual([{ kind: 'same-content', n: 3, of: 3 }])
  })

  run('are told of texts that nothing matches', () => {
    const [ping, ...others] = seen('keepalive') ?? []
    expect(ping).toMatchObject({ kind: 'unmatched', text: 'ping', of: null })
    expect(ping!.n).toBeGreaterThan(3 * 15)
    expect(others).toEqual([])
  })

  run('are told of messages before the acknowledgement', () => {
    expect(seen('early')).toEqual([{ kind: 'early-message', n: 3, of: expect.any(Number) }])
  })

  run('of few messages to many sockets are told apart, each of them', () => {
    const row = record.stats.find(
      ({ metric, tags }) =>
        metric === 'ws_message_latency' && tags.feed === 'broadcast' && tags.phase === undefined,
    ) as { readonly count: number; readonly distinct: number }
    expect(row.count).toBeGreaterThan(10 * 5)
    expect(row.distinct).toBe(Math.round(row.count / 10))
  })

  run('show the one user that is late all the time', () => {
    expect(seen('late')).toMatchObject([{ kind: 'slow-socket', n: 1, of: 10 }])
    expect(seen('late')![0]!.ms! / 1000).toBeCloseTo(0.8, 0)
  })

  run('count malformed frames among those of their kinds', () => {
    const share = record.shares?.find(
      ({ metric, feed }) => metric === 'ws_messages_malformed' && feed === 'bits',
    )
    expect(share!.bad).toBeGreaterThan(3 * 7)
    expect(share!.n).toBeGreaterThan(10 * share!.bad)
    expect(seen('malformed')?.map(({ kind }) => kind)).toEqual(['malformed'])
  })
})
