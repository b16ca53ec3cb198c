import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIFE, lifeValue, type Turn } from '../../src/model/lives.ts'
import type { SocketScenario } from '../../src/model/load/scenario.ts'
import { SCENARIO_START, STALL } from '../../src/model/metrics/internal.ts'
import {
  CONTENT,
  LATENCY_OF,
  latencyValue,
  OF_KIND,
  RECEIVED,
  receivedValue,
  UNREAD,
} from '../../src/model/receipts.ts'
import type { Record } from '../../src/model/record/record.ts'
import type { Sample, Tags } from '../../src/model/sample.ts'
import { FIRST_MOMENTS, isWitness, MESSAGE_SENT, markOf } from '../../src/model/witness.ts'
import { loadOf, ordersWith, REST, recordOf, sampler, T0 } from './support.ts'

const of = sampler()
const TAGS = { scenario: 'orders', feed: 'orders' }
const started = of(SCENARIO_START, 0, T0, TAGS)
/** Ramp 1 s, steady 20 s, down 1 s. */
const SPANS = [
  { phase: 'ramp', from: 0, to: 1_000 },
  { phase: 'steady', from: 1_000, to: 21_000 },
  { phase: 'down', from: 21_000, to: 22_000 },
] as const

const turn = (user: number, at: number, name: Turn, tags: Tags = TAGS) =>
  of(LIFE, at, lifeValue(user, name), tags)

const life = (user: number, from: number, to: number, tags: Tags = TAGS) => [
  turn(user, from, 'wanted', tags),
  turn(user, from, 'open', tags),
  turn(user, from, 'subscribed', tags),
  turn(user, to, 'ended', tags),
]

/** What `vu/` would emit of a user that gets messages at these moments; `sent` and `latency` in ms. */
function gets(
  user: number,
  moments: readonly number[],
  { tags = TAGS, latency = 5, sent = (at: number) => at - 5 }: Partial<Getting> = {},
): Sample[] {
  let reported = Number.NEGATIVE_INFINITY
  const samples = moments.flatMap((at, index) => {
    const moment = T0 + sent(at)
    const witness = index < FIRST_MOMENTS || isWitness(moment)
    const due = at >= reported + 1_000
    if (due) reported = at
    return [
      of('ws_message_latency', at, latency, tags),
      ...(witness ? [of(MESSAGE_SENT, at, markOf(moment, 0), tags)] : []),
      ...(due ? [of(RECEIVED, at, receivedValue(user, index + 1), tags)] : []),
      ...(due ? [of(LATENCY_OF, at, latencyValue(user, latency), tags)] : []),
    ]
  })
  return [...samples, of(RECEIVED, 21_900, receivedValue(user, moments.length), tags)]
}

interface Getting {
  readonly tags: Tags
  readonly latency: number
  readonly sent: (at: number) => number
}

const vus = (at: number) => of('vus', at, 1)

/** A standstill of so many ms, told when it is over. */
const stood = (at: number, ms: number) => of(STALL, at, ms, { scenario: 'orders', watching: 'always' })

const every = (ms: number, from = 1_000, to = 21_000) =>
  Array.from({ length: Math.ceil((to - from) / ms) }, (_, i) => from + i * ms)

const users = <T>(n: number, make: (user: number) => T[]) =>
  Array.from({ length: n }, (_, i) => make(i)).flat()

function run(samples: readonly Sample[], kinds: Parameters<typeof ordersWith>[0] = [{ rate: 20 }]): Record {
  return runOf({ orders: ordersWith(kinds) }, samples)
}

function runOf(
  scenarios: { [name: string]: SocketScenario | typeof REST },
  samples: readonly Sample[],
): Record {
  const timeline = Object.fromEntries(Object.keys(scenarios).map((name) => [name, SPANS]))
  return recordOf(loadOf(scenarios, { timeline, duration: 22_000 }), [
    [started, ...samples, of('vus', 21_950, 1)],
  ])
}

/** A fixed stream of numbers in (0, 1): mulberry32. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296 + 1e-12
  }
}

const deliveryIn = (record: Record) => record.deliveries[0]!
const starvedIn = (record: Record) => record.shares?.find(({ metric }) => metric === 'ws_starved')
const seenIn = (record: Record, kind: string) =>
  record.seen
    ?.filter((seen) => seen.kind === kind)
    .map(({ kind: _, scenario: __, feed: ___, ...rest }) => rest)

describe('a delivery', () => {
  it('counts receipts and subscribed socket-seconds of its own time alone', () => {
    // Steady is 1 s to 21 s: the first user has all of it, the second 5 s to 8 s, the third none.
    const samples = [...life(0, 200, 21_500), ...life(1, 5_000, 8_000), ...life(2, 21_100, 21_600)]
    const messages = [500, 2_000, 20_999, 21_000].map((at) => of('ws_message_latency', at, 5, TAGS))
    const others = [of('ws_messages_untimed', 2_000, 1, TAGS), of('ws_messages_matched', 2_000, 2, TAGS)]
    const trades = of('ws_message_latency', 2_000, 5, { ...TAGS, feed: 'trades' })
    expect(deliveryIn(run([...samples, ...messages, ...others, trades], [{ rate: 2 }]))).toMatchObject({
      scenario: 'orders',
      feed: 'orders',
      stated: { low: 2, high: 2, exact: false, unit: 1 },
      matched: 5,
      socketSeconds: 23,
      seconds: 20,
    })
  })

  it('adds up the lives of users, and leaves out who never subscribed', () => {
    const dials = [turn(1, 500, 'wanted'), turn(1, 500, 'open'), turn(1, 21_000, 'ended')]
    const lives = [...life(0, 200, 4_000), turn(0, 5_000, 'wanted'), turn(0, 6_000, 'subscribed'), ...dials]
    expect(deliveryIn(run(lives)).socketSeconds).toBe(18)
  })

  it('ends with the evidence where the run was cut short', () => {
    const record = recordOf(loadOf({ orders: ordersWith([{ rate: 2 }]) }, { timeline: { orders: SPANS } }), [
      [started, ...life(0, 200, 4_000).slice(0, 3), of('vus', 4_000, 1)],
    ])
    expect(deliveryIn(record)).toMatchObject({ socketSeconds: 3, seconds: 3 })
  })

  it('states every feed of a scenario with the sum of its kinds, and of ranges their limits', () => {
    const kinds = [
      { rate: 2 },
      { rate: 3 },
      { rate: 1, feed: 'news' },
      { rate: 5, rateTo: 50, rateUnit: 10, feed: 'news' },
      { feed: 'unstated' },
    ]
    const record = runOf({ orders: { ...ordersWith(kinds), tags: {} }, rest: REST }, [])
    expect(record.deliveries.map(({ feed, stated }) => [feed, stated])).toEqual([
      [null, { low: 5, high: 5, exact: false, unit: 1 }],
      ['news', { low: 5.5, high: 52, exact: true, unit: 10 }],
    ])
  })

  it('is one for each scenario of a feed', () => {
    const other = { scenario: 'quiet', feed: 'orders' }
    const samples = [...life(0, 0, 21_000), ...life(0, 0, 21_000, other), of(SCENARIO_START, 0, T0, other)]
    const scenarios = { orders: ordersWith([{ rate: 1 }]), quiet: ordersWith([{ rate: 1 }]) }
    const got = [...gets(0, every(1_000)), ...gets(0, every(4_000), { tags: other })]
    expect(
      runOf(scenarios, [...samples, ...got]).deliveries.map(({ scenario, matched }) => [scenario, matched]),
    ).toEqual([
      ['orders', 20],
      ['quiet', 5],
    ])
  })

  it.each([
    ['of a broadcast is the number of its sockets', 0, 4],
    ['is one where every socket has its own messages', 1, 1],
  ])('has a fan-out that %s', (_, apart, fanOut) => {
    const samples = users(4, (user) => [
      ...life(user, 0, 21_000),
      ...gets(user, every(50), { sent: (at) => at - 5 + user * apart }),
    ])
    expect(deliveryIn(run(samples)).fanOut).toBeCloseTo(fanOut, 6)
  })

  it('fans out to all sockets of the feed where its messages have no time', () => {
    const samples = users(4, (user) => [
      ...life(user, 0, 21_000),
      of('ws_messages_matched', 2_000 + user, 1, TAGS),
    ])
    expect(deliveryIn(run(samples)).fanOut).toBe(4)
  })

  it('counts messages of one moment and different content as different', () => {
    const samples = users(4, (user) => [
      ...life(user, 0, 21_000),
      ...[0, 1, 2].flatMap((place) => [
        of('ws_message_latency', 4_000, 5, TAGS),
        of(MESSAGE_SENT, 4_000, markOf(T0 + 3_995, place), TAGS),
      ]),
    ])
    const record = run(samples)
    expect(deliveryIn(record).fanOut).toBe(4)
    expect(record.stats.find(({ metric }) => metric === 'ws_message_latency')).toMatchObject({ distinct: 1 })
  })

  it('is settled without the first 2 s of each subscription, snapshots and all', () => {
    const snapshot = Array.from({ length: 300 }, (_, i) => 2_010 + i / 10)
    const samples = [...life(0, 2_000, 21_000), ...gets(0, [...snapshot, ...every(6_000, 8_000)])]
    const { matched, settled } = deliveryIn(run(samples, [{ rate: 0.2 }]))
    expect(matched).toBe(303)
    expect(settled).toEqual({ matched: 3, socketSeconds: 17 })
  })

  it('is settled by every life of a user, within its own time alone', () => {
    const samples = [...life(0, 0, 10_000), ...life(0, 11_000, 21_000), ...gets(0, every(100, 0))]
    // 0 s to 2 s, of which the second is in steady; 11 s to 13 s.
    expect(deliveryIn(run(samples)).settled).toMatchObject({ socketSeconds: 16 })
    expect(Math.abs((deliveryIn(run(samples)).settled?.matched ?? 0) - 170)).toBeLessThanOrEqual(1)
  })

  it.each([
    ['five parts', [{ rate: 20 }], 30_000, 5],
    ['as many as last 5 s', [{ rate: 20 }], 20_000, 4],
    ['as many as last two units', [{ rate: 20, rateUnit: 5 }], 20_000, 2],
    ['none where two units are longer', [{ rate: 20, rateUnit: 60 }], 20_000, 0],
  ] as const)('has %s', (_, kinds, steady, parts) => {
    const spans = [{ phase: 'steady', from: 0, to: steady }] as const
    const load = loadOf({ orders: ordersWith(kinds) }, { timeline: { orders: spans } })
    const record = recordOf(load, [[started, ...life(0, 0, steady), of('vus', steady, 1)]])
    expect(deliveryIn(record).parts).toHaveLength(parts)
  })

  it('has the time in which its sockets should have been subscribed, and tells where they hardly were', () => {
    const lives = [2_000, 9_000, 16_000].flatMap((at) => [
      turn(0, at - 7_000, 'wanted'),
      turn(0, at - 7_000, 'open'),
      turn(0, at - 2_000, 'subscribed'),
      turn(0, at, 'expected', { ...TAGS, code: '1001', side: 'service', how: 'frame' }),
    ])
    const record = run(lives.slice(4))
    const { socketSeconds, wantedSeconds = 0 } = deliveryIn(record)
    expect(socketSeconds).toBe(4)
    expect(wantedSeconds).toBeGreaterThan(13)
    expect(record.seen?.find(({ kind }) => kind === 'unsubscribed')).toMatchObject({ feed: 'orders' })
    expect(run(life(0, 0, 21_000)).seen?.some(({ kind }) => kind === 'unsubscribed')).toBe(false)
  })

  it('shows in its parts that all came at once', () => {
    const burst = Array.from({ length: 260 }, (_, i) => 4_000 + i / 100)
    const samples = [...life(0, 0, 21_000), ...gets(0, burst)]
    expect(deliveryIn(run(samples)).parts).toEqual([
      { matched: 260, socketSeconds: 5, wantedSeconds: 5 },
      { matched: 0, socketSeconds: 5, wantedSeconds: 5 },
      { matched: 0, socketSeconds: 5, wantedSeconds: 5 },
      { matched: 0, socketSeconds: 5, wantedSeconds: 5 },
    ])
  })

  it('has parts that add up to the whole, whenever sockets open and messages come', () => {
    const moment = fc.integer({ min: 0, max: 21_500 })
    const stretch = fc.tuple(moment, moment).map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const)
    fc.assert(
      fc.property(
        fc.array(stretch, { maxLength: 8 }),
        fc.array(moment, { maxLength: 50 }),
        (lives, messages) => {
          const samples = [
            ...lives.flatMap(([from, to], user) => life(user, from, to)),
            ...messages.map((at) => of('ws_message_latency', at, 5, TAGS)),
          ]
          const { matched, socketSeconds, parts = [], settled } = deliveryIn(run(samples))
          const within = lives.reduce(
            (sum, [a, b]) => sum + Math.max(0, Math.min(b, 21_000) - Math.max(a, 1_000)),
            0,
          )
          expect(matched).toBe(messages.filter((at) => at >= 1_000 && at < 21_000).length)
          expect(socketSeconds).toBeCloseTo(within / 1000, 2)
          expect(parts.reduce((sum, part) => sum + part.matched, 0)).toBe(matched)
          expect(parts.reduce((sum, part) => sum + part.socketSeconds, 0)).toBeCloseTo(socketSeconds, 2)
          expect(settled?.socketSeconds).toBeLessThanOrEqual(socketSeconds + 1e-9)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('a generator that stood still from 10 s to 11.6 s', () => {
  /** 20 a second, of which those of the standstill are read at once when it is over. */
  const woken = [...every(50, 1_000, 10_000), ...Array(32).fill(11_605), ...every(50, 11_650)]

  it('slept through that, and caught up for a quarter as long: neither is a time in which a rate is seen', () => {
    const { matched, socketSeconds, slept } = deliveryIn(
      run([...life(0, 0, 21_000), ...gets(0, woken), stood(11_600, 1_600)]),
    )
    expect({ socketSeconds, slept }).toEqual({ socketSeconds: 17.9, slept: 2.1 })
    expect(matched / socketSeconds).toBeCloseTo(20, 0)
  })

  it.each([
    ['nothing', [], 1.8],
    ['nothing for a while', every(50, 14_600), 1.8],
    ['some of it, and then nothing for a while', [...every(50, 11_700, 11_900), ...every(50, 13_000)], 2],
    ['something all the time', [...every(10, 11_605, 12_500), ...every(50, 12_500)], 2.1],
  ])('had caught up once nothing was read, and after a quarter at most: %s', (_, later, slept) => {
    const came = [...every(50, 1_000, 10_000), 11_605, ...later]
    const samples = [...life(0, 0, 21_000), ...gets(0, came), stood(11_600, 1_600)]
    expect(deliveryIn(run(samples)).slept).toBeCloseTo(slept, 9)
  })

  /** Ten users who live from then on until they are woken, and one who lives on. */
  const livesFrom = (from: number) => [
    ...users(10, (user) => [...life(user, from + user, 11_601), ...gets(user, every(50, from + 50, 10_000))]),
    ...life(10, 0, 21_000),
    ...gets(10, woken),
  ]

  it('starved nobody whose life ended in it', () => {
    expect(starvedIn(run(livesFrom(9_500)))).toMatchObject({ bad: 10, n: 11 })
    const share = starvedIn(run([...livesFrom(9_500), stood(11_600, 1_600)]))
    expect(share).toMatchObject({ bad: 0, n: 11 })
  })

  it('says nothing of users whom it slept through', () => {
    const share = starvedIn(run([...livesFrom(9_700), stood(11_600, 1_600)]))
    expect(share).toMatchObject({ bad: 0, n: 1, stalled: 10 })
  })

  it('hides no service that starves its users all the time', () => {
    const samples = users(5, (user) => [...life(user, 0, 21_000), ...gets(user, every(400))])
    expect(starvedIn(run([...samples, stood(11_600, 1_600)]))).toMatchObject({ bad: 5, n: 5 })
  })
})

describe('starved users', () => {
  it('are those who got nothing, and those who got under half', () => {
    const samples = users(20, (user) => [
      ...life(user, 0, 21_000),
      ...(user < 9 ? [] : gets(user, every(user === 9 ? 120 : 50))),
    ])
    expect(starvedIn(run(samples))).toEqual({
      metric: 'ws_starved',
      scenario: 'orders',
      feed: 'orders',
      bad: 10,
      n: 20,
      reasons: { nothing: 9, 'under half': 1 },
    })
  })

  it('are told by kind where several of a feed have a rate: none makes up for another', () => {
    const kind = (type: string, rate: number) => ({
      rate,
      match: { kind: 'json', all: [{ path: 'type', equals: type }] } as const,
    })
    const reports = (user: number, index: string, ms: number) =>
      every(1_000).map((at, i) =>
        of(OF_KIND, at, receivedValue(user, ms === 0 ? 0 : Math.floor((i * 1_000) / ms)), {
          ...TAGS,
          kind: index,
        }),
      )
    const samples = users(5, (user) => [
      ...life(user, 0, 21_000),
      ...gets(user, every(80)),
      ...reports(user, '0', 80),
      ...reports(user, '1', 0),
    ])
    const record = run(samples, [kind('trade', 10), kind('order', 5)])
    const starved = record.shares!.filter(({ metric }) => metric === 'ws_starved')
    expect(starved.map(({ name, bad, n }) => [name, bad, n])).toEqual([
      [undefined, 0, 5],
      ['trade', 0, 5],
      ['order', 5, 5],
    ])
    const alike = run(samples, [kind('trade', 10), kind('trade', 5)]).shares!
    expect(alike.flatMap(({ metric, name }) => (metric === 'ws_starved' ? [name] : []))).toEqual([
      undefined,
      'messages[0]',
      'messages[1]',
    ])
  })

  it.each([
    ['who were not due enough', 0.3, 0, null],
    ['of whom one got a message where seven were due', 0.4, 1, [0, 1]],
    ['of whom one got none where eight were due', 0.4, 0, [1, 1]],
  ])('are none %s', (_, rate, messages, expected) => {
    const samples = [...life(0, 0, 21_000), ...gets(0, every(1_000, 5_000, 5_000 + messages * 1_000))]
    const share = starvedIn(run(samples, [{ rate }]))
    expect(share === undefined ? null : [share.bad, share.n]).toEqual(expected)
  })

  it('are told by all their lives together', () => {
    const samples = [...life(0, 0, 6_000), ...life(0, 7_000, 21_000), ...gets(0, every(50, 7_000))]
    expect(starvedIn(run(samples))).toMatchObject({ bad: 0, n: 1 })
  })

  it('are none by a range whose lower end they got', () => {
    const samples = [...life(0, 0, 21_000), ...gets(0, every(190))]
    expect(starvedIn(run(samples, [{ rate: 5, rateTo: 50 }]))).toMatchObject({ bad: 0, n: 1 })
    expect(starvedIn(run(samples, [{ rate: 6, rateTo: 50 }]))).toMatchObject({ bad: 1, n: 1 })
  })
})

describe('a silence', () => {
  const silenceOf = (moments: readonly number[], lives = life(0, 0, 21_000)) =>
    run([...lives, ...gets(0, moments)], [{}]).silences?.[0]

  it('is for good where the feed spoke and stopped', () => {
    expect(silenceOf(every(50, 1_000, 6_000))).toEqual({
      scenario: 'orders',
      feed: 'orders',
      longest: 15_050,
      at: 5_950,
      moments: 50,
      usual: 1_000,
      silent: true,
      standsOut: true,
    })
  })

  it('stands out in mid-run, and is not for good', () => {
    expect(silenceOf([...every(50, 1_000, 8_000), ...every(50, 14_000)])).toMatchObject({
      longest: 6_050,
      at: 7_950,
      silent: false,
      standsOut: true,
    })
  })

  it.each([
    ['a feed of one message in 7 s', every(7_000)],
    ['a feed of one message in 10 s', every(10_000)],
    ['a snapshot, and then nothing', Array.from({ length: 300 }, (_, i) => 1_010 + i / 10)],
    ['a regular feed', every(50)],
    ['no message at all', []],
  ])('is none in %s', (_, moments) => {
    expect(silenceOf(moments)).toMatchObject({ silent: false, standsOut: false })
  })

  it('is as long as the gaps of a feed that is never silent', () => {
    expect(silenceOf([...every(50, 1_000, 5_000), ...every(50, 5_020)])).toMatchObject({
      longest: 70,
      at: 4_950,
    })
  })

  describe('in which the generator stood still', () => {
    const silence = (moments: readonly number[], ...standstills: Sample[]) =>
      run([...life(0, 0, 21_000), ...gets(0, moments), ...standstills], [{}]).silences?.[0]

    it('to the end is not for good, and nobody knows', () => {
      const found = silence(every(50, 1_000, 12_000), stood(21_200, 9_200))
      expect(found).toMatchObject({ silent: false, standsOut: false, slept: 9_050 })
      expect(found?.longest).toBeLessThan(200)
    })

    it('in mid-run is none of the feed', () => {
      const found = silence([...every(50, 1_000, 8_000), ...every(50, 14_000)], stood(14_000, 5_990))
      expect(found).toMatchObject({ silent: false, standsOut: false })
      expect(found?.longest).toBeLessThan(200)
      expect(found).not.toHaveProperty('slept')
    })

    it('for a small part is for good all the same, without that part', () => {
      const found = silence(every(50, 1_000, 6_000), stood(12_000, 2_000))
      expect(found).toMatchObject({ silent: true, longest: 13_050 })
    })
  })

  it('of a feed that brought something before its time alone says how much, and when the last came', () => {
    expect(silenceOf([300, 400, 410])).toMatchObject({ moments: 0, earlier: { messages: 3, until: 410 } })
    expect(silenceOf([])).not.toHaveProperty('earlier')
    expect(silenceOf([300, 5_000])).not.toHaveProperty('earlier')
  })

  it('is only while sockets are subscribed', () => {
    const moments = every(50, 1_000, 6_000)
    expect(silenceOf(moments, life(0, 900, 6_000))).toMatchObject({ longest: 50, silent: false })
    // Closed from 6 s to 15 s: 6 s of the last quarter are silent.
    const again = [...life(0, 900, 6_000), ...life(0, 15_000, 21_000)]
    expect(silenceOf(moments, again)).toMatchObject({ longest: 6_000, at: 15_000, silent: true })
  })

  /** Three users; ramp 5 s, steady 30 s. */
  const longRun = (each: (user: number) => { readonly from: number; readonly got: readonly number[] }) => {
    const timeline = {
      orders: [
        { phase: 'ramp', from: 0, to: 5_000 },
        { phase: 'steady', from: 5_000, to: 35_000 },
      ] as const,
    }
    const samples = users(3, (user) => {
      const { from, got } = each(user)
      return [...life(user, from, 35_000), ...gets(user, got)]
    })
    const load = loadOf({ orders: ordersWith([{}]) }, { timeline, duration: 35_000 })
    return recordOf(load, [[started, ...samples, vus(34_950)]]).silences?.[0]
  }

  it('is for good where the feed spoke in the ramp, and never in its own time', () => {
    const silence = longRun(() => ({ from: 0, got: every(50, 50, 4_000) }))
    expect(silence).toMatchObject({ silent: true, at: 3_950, moments: 40 })
    expect(silence?.longest).toBeGreaterThan(31_000)
  })

  it('is none where all that ever comes is a snapshot to each that subscribes, in the ramp', () => {
    const snapshot = (from: number) => Array.from({ length: 30 }, (_, i) => from + 10 + i * 60)
    const silence = longRun((user) => ({ from: 1_500 * user, got: snapshot(1_500 * user) }))
    expect(silence).toMatchObject({ silent: false })
  })

  it('is none where bursts with long pauses between them make it likely', () => {
    // Pauses of 2 s and 3 s before one of 11 s.
    const bursts = [...every(50, 1_000, 4_000), ...every(50, 6_000, 7_500), ...every(50, 10_000, 10_500)]
    expect(silenceOf(bursts, life(0, 900, 21_000))).toMatchObject({ silent: false, longest: 10_550 })
    // As many pauses, and a silence of which they tell enough.
    const many = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((second) => every(50, second * 1_000, second * 1_000 + 500))
    expect(silenceOf(many, life(0, 900, 21_000))).toMatchObject({ silent: true })
  })

  it.each([2_000, 5_000])(
    'is for good in under 1 %% of healthy feeds that pause %i ms between bursts',
    (mean) => {
      const draw = random(11)
      const drawn = (ms: number) => -Math.log(draw()) * ms
      let silent = 0
      for (let i = 0; i < 100; i++) {
        const moments: number[] = []
        for (let at = -drawn(mean); at < 21_000; at += drawn(mean)) {
          const end = at + drawn(1_000)
          for (; at < end; at += 50) if (at >= 1_000 && at < 21_000) moments.push(at)
        }
        if (silenceOf(moments)?.silent) silent++
      }
      expect(silent).toBeLessThanOrEqual(1)
    },
  )

  it.each([0.05, 0.2, 0.5, 1, 2, 5, 20])('is none in a healthy feed of %f messages/s by chance', (rate) => {
    const draw = random(7)
    let told = 0
    let silent = 0
    for (let i = 0; i < 60; i++) {
      const moments: number[] = []
      for (let at = 1_000; ; ) {
        at += (-Math.log(draw()) / rate) * 1000
        if (at >= 21_000) break
        moments.push(at)
      }
      const silence = silenceOf(moments)
      if (silence?.standsOut && !silence.silent) told++
      if (silence?.silent) silent++
    }
    expect(told).toBe(0)
    expect(silent).toBeLessThanOrEqual(1)
  })
})

describe('what nobody asked about', () => {
  it('is nothing in a healthy run', () => {
    const samples = users(20, (user) => [...life(user, 0, 21_000), ...gets(user, every(50))])
    expect(run([...samples, of(CONTENT, 2_000, 1, TAGS)]).seen).toEqual([])
  })

  it('is the socket that is late all the time', () => {
    const samples = users(20, (user) => [
      ...life(user, 0, 21_000),
      ...gets(user, every(50), { latency: user === 7 ? 3_000 : 28 }),
    ])
    expect(seenIn(run(samples), 'slow-socket')).toEqual([{ n: 1, of: 20, ms: 3_000, usual: 28 }])
  })

  it('is no socket that is late for a while, nor a feed that is late now and then to all', () => {
    const stalled = users(20, (user) => [
      ...life(user, 0, 21_000),
      ...gets(user, every(50, 1_000, 9_000), { latency: user === 7 ? 3_000 : 28 }),
      ...gets(user, every(50, 9_000), { latency: 28 }),
    ])
    expect(seenIn(run(stalled), 'slow-socket')).toEqual([])
    const draws = Array.from({ length: 20 * 20 }, (_, i) => (i * 7_919) % 100 < 30)
    const tailed = users(20, (user) => [
      ...life(user, 0, 21_000),
      ...every(1_000).map((at, i) =>
        of(LATENCY_OF, at, latencyValue(user, draws[user * 20 + i] ? 2_000 : 20), TAGS),
      ),
    ])
    expect(seenIn(run(tailed), 'slow-socket')).toEqual([])
  })

  it('is content that never changes to anybody', () => {
    const same = [0, 1, 2].map((user) => of(CONTENT, 2_000 + user, 0, TAGS))
    expect(seenIn(run(same), 'same-content')).toEqual([{ n: 3, of: 3 }])
    expect(seenIn(run([...same, of(CONTENT, 3_000, 1, TAGS)]), 'same-content')).toEqual([])
  })

  it('is stamps of whole seconds', () => {
    const samples = [
      ...life(0, 0, 21_000),
      ...gets(0, every(100), { sent: (at) => Math.floor(at / 1_000) * 1_000 }),
    ]
    expect(seenIn(run(samples), 'whole-seconds')).toEqual([{ n: 200, of: 200 }])
  })

  it('is untimed, early, malformed and error frames, of those that were matched', () => {
    const counted = ['ws_messages_untimed', 'ws_messages_early', 'ws_messages_malformed', 'ws_error_frames']
    const record = run([...gets(0, every(1_000)), ...counted.map((metric) => of(metric, 3_000, 2, TAGS))])
    expect(seenIn(record, 'untimed')).toEqual([{ n: 2, of: 22 }])
    expect(seenIn(record, 'early-message')).toEqual([{ n: 2, of: 22 }])
    expect(seenIn(record, 'malformed')).toEqual([{ n: 2, of: 24 }])
    expect(seenIn(record, 'error-frame')).toEqual([{ n: 2, of: null }])
    const shares = record.shares?.filter(({ metric }) => /malformed|untimed/.test(metric))
    expect(shares?.map(({ metric, bad, n }) => [metric, bad, n])).toEqual([
      ['ws_messages_malformed', 2, 24],
      ['ws_messages_untimed', 2, 22],
    ])
  })

  it('is a time that was looked for where there is none, with what the first of such messages holds', () => {
    const untimed = (at: number, n: number, more: Tags) =>
      of('ws_messages_untimed', at, n, { ...TAGS, ...more })
    const first = { path: 'data.ts', found: 'nothing', holds: 'ch, data[0].ts, token=0123456789abcdef' }
    const later = { path: 'data.ts', found: 'other', holds: 'x' }
    const record = run([
      untimed(3_000, 1, later),
      untimed(2_000, 1, first),
      untimed(4_000, 5, { path: 'data.ts' }),
    ])
    expect(seenIn(record, 'untimed')).toEqual([
      { n: 7, of: 7, path: 'data.ts', found: 'nothing', holds: ['ch', 'data[0].ts', 'token=***'] },
    ])
  })

  it('is malformed frames with the beginning that came most often, made safe', () => {
    const malformed = (text: string, n: number) => of('ws_messages_malformed', 2_000, n, { ...TAGS, text })
    const record = run([
      malformed('{"a', 2),
      malformed('{"token":"0123456789abcdef', 3),
      malformed('other', 9),
    ])
    expect(seenIn(record, 'malformed')).toEqual([{ n: 14, of: 14, text: '{"token":"***' }])
  })

  it('is sockets that never got what others did, where no rate is stated', () => {
    const some = (n: number) =>
      users(20, (user) => [...life(user, 0, 21_000), ...(user < n ? [] : gets(user, every(1_000)))])
    expect(seenIn(run(some(9), [{}]), 'silent-socket')).toEqual([{ n: 9, of: 20 }])
    expect(seenIn(run(some(9)), 'silent-socket')).toEqual([])
    expect(seenIn(run(some(0), [{}]), 'silent-socket')).toEqual([])
    expect(seenIn(run(some(20), [{}]), 'silent-socket')).toEqual([])
    const late = life(20, 16_000, 21_000)
    expect(seenIn(run([...some(9), ...late], [{}]), 'silent-socket')).toEqual([{ n: 9, of: 20 }])
  })

  it('is sockets that fall silent while others are served, with a rate or without', () => {
    const some = (n: number, to = 8_000, pause = 100) =>
      users(20, (user) => [
        ...life(user, 0, 21_000),
        ...gets(user, every(pause, 1_000, user < n ? to : 21_000)),
      ])
    for (const kinds of [[{}], [{ rate: 10 }]]) {
      expect(seenIn(run(some(19), kinds), 'fallen-silent')).toEqual([{ n: 19, of: 20, ms: 13_000 }])
      expect(seenIn(run(some(1), kinds), 'fallen-silent')).toMatchObject([{ n: 1, of: 20 }])
      // Nobody is served, or everybody.
      expect(seenIn(run(some(20), kinds), 'fallen-silent')).toEqual([])
      expect(seenIn(run(some(0), kinds), 'fallen-silent')).toEqual([])
    }
    // A short silence, and one in which hardly anything was due.
    expect(seenIn(run(some(5, 19_000), [{}]), 'fallen-silent')).toEqual([])
    expect(seenIn(run(some(5, 8_000, 1_000), [{}]), 'fallen-silent')).toEqual([])
  })

  /** Moments at which each of 20 users gets something. */
  const HEALTHY: { readonly [name: string]: (draw: () => number) => (user: number) => number[] } = {
    'that serves one user at a time': () => (user) => every(20, 1_000 + user * 1_000, 2_000 + user * 1_000),
    'that serves one user after the other, again and again': () => (user) =>
      [0, 1, 2, 3, 4].flatMap((round) =>
        every(10, 1_000 + round * 4_000 + user * 200, 1_200 + round * 4_000 + user * 200),
      ),
    'that brings bursts to all of them': () => () => [
      ...every(10, 2_000, 3_000),
      ...every(10, 12_000, 13_000),
    ],
    'that sends what it has at first': () => (user) =>
      user % 2 === 0 ? every(20, 1_000, 1_980) : every(100),
    'whose rooms differ': (draw) => (user) => drawn(draw, user % 4 === 0 ? 0.3 : 10),
    ...Object.fromEntries(
      [0.02, 0.2, 1, 3].map((rate) => [
        `of ${rate} messages/s`,
        (draw: () => number) => () => drawn(draw, rate),
      ]),
    ),
  }

  function drawn(draw: () => number, rate: number): number[] {
    const moments: number[] = []
    for (let at = 1_000; ; ) {
      at += (-Math.log(draw()) / rate) * 1000
      if (at >= 21_000) return moments
      moments.push(Math.round(at))
    }
  }

  it.each(Object.keys(HEALTHY))('is no socket that falls silent in a healthy feed %s', (name) => {
    const draw = random(3)
    for (let i = 0; i < 20; i++) {
      const moments = HEALTHY[name]!(draw)
      const samples = users(20, (user) => [...life(user, 0, 21_000), ...gets(user, moments(user))])
      expect(seenIn(run(samples, [{}]), 'fallen-silent')).toEqual([])
    }
  })

  it('takes a malformed frame of no kind for one of all that its scenario matched', () => {
    const news = { ...TAGS, feed: 'news' }
    const record = run(
      [...gets(0, every(1_000), { tags: news }), of('ws_messages_malformed', 3_000, 1, TAGS)],
      [{ feed: 'news' }, { feed: 'trades' }],
    )
    expect(seenIn(record, 'malformed')).toEqual([{ n: 1, of: 21 }])
  })

  it('is frames that nothing matched, by their beginnings, the most frequent first, made safe', () => {
    const texts = ['ping', 'ping', 'a', 'b', 'c', 'd', 'e', 'other', 'token=0123456789abcdef']
    const samples = texts.map((text) => of('ws_messages_unmatched', 2_000, 1, { ...TAGS, text }))
    const seen = seenIn(run(samples), 'unmatched') ?? []
    expect(seen[0]).toEqual({ n: 2, of: null, text: 'ping' })
    expect(seen).toHaveLength(6)
    expect(seen.reduce((sum, { n }) => sum + n, 0)).toBe(texts.length)
    expect(seen.at(-1)?.text).toBeUndefined()
    const [secret] = seenIn(run(samples.slice(-1)), 'unmatched') ?? []
    expect(secret?.text).not.toContain('0123456789abcdef')
  })
})

describe('malformed messages', () => {
  const shareOf = (matched: number, malformed: number, unread: readonly number[]) => {
    const samples = [
      ...Array.from({ length: matched }, (_, i) => of('ws_message_latency', 2_000 + i, 5, TAGS)),
      of('ws_messages_malformed', 2_000, malformed, TAGS),
      ...unread.map((n) => of(UNREAD, 2_000, n, TAGS)),
    ]
    const {
      bad,
      n,
      unread: left,
    } = run([...life(0, 0, 21_000), ...samples]).shares!.find(
      ({ metric }) => metric === 'ws_messages_malformed',
    )!
    return [bad, n, left]
  }

  it.each([
    ['are of all where all are parsed', 90, 10, [], [10, 100, undefined]],
    ['are of those that were parsed', 1_000, 0, [400, 300], [0, 300, 700]],
    // 5 of 20 users who break for good: each is seen by turn, after about 61 messages.
    [
      'are no smaller share than of the parsed ones where they go on',
      5_000,
      500,
      [2_000, 0, 0, 0, 0, 0],
      [500, 3_500, 2_000],
    ],
    // 60 in a row, of which the first was seen by turn; the rest was parsed one in 61.
    ['that come in one burst are no larger share than they are', 10_000, 30, [9_800, 0], [30, 3_343, 6_687]],
  ])('%s', (_, matched, malformed, unread, expected) => {
    expect(shareOf(matched, malformed, unread)).toEqual(expected)
  })
})
