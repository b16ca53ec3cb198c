import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EXCUSED } from '../../src/evidence/lives/states.ts'
import { judge } from '../../src/judge/judge.ts'
import { LIFE, lifeValue, type Turn } from '../../src/model/lives.ts'
import type { SocketScenario } from '../../src/model/load/scenario.ts'
import { SCENARIO_START } from '../../src/model/metrics/internal.ts'
import { RECEIVED, receivedValue } from '../../src/model/receipts.ts'
import type { Record } from '../../src/model/record/record.ts'
import type { Sample, Tags } from '../../src/model/sample.ts'
import { loadOf, ORDERS, recordOf, sampler, T0 } from './support.ts'

const of = sampler()
const TAGS = { scenario: 'orders', feed: 'orders' }
const started = of(SCENARIO_START, 0, T0, TAGS)
const last = (at: number): Sample => of('vus', at, 1)

/** A turn of a user, `at` ms from the start; the steady time is 1 s to 11 s. */
const turn = (user: number, at: number, name: Turn, tags: Tags = {}): Sample =>
  of(LIFE, at, lifeValue(user, name), { ...TAGS, ...tags })
const ended = (user: number, at: number): Sample => turn(user, at, 'ended', { by: 'stop' })
const early = (user: number, at: number, code = '1011'): Sample =>
  turn(user, at, 'early', { code, side: 'service', how: 'frame' })
const through = (user: number): Sample[] => [
  turn(user, 100, 'wanted'),
  turn(user, 200, 'open'),
  turn(user, 200, 'subscribed'),
  ended(user, 11_500),
]
const refused = (user: number, at: number): Sample[] => [
  turn(user, at, 'wanted'),
  turn(user, at + 50, 'failed', { reason: 'handshake' }),
  turn(user, at + 51, 'gave-up'),
]
const answered = (at: number, status: string): Sample => of('ws_connecting', at, 40, { ...TAGS, status })

const AWAITING: SocketScenario = {
  ...ORDERS,
  socket: { ...ORDERS.socket, open: [{ await: { match: { kind: 'any' }, within: 5000, save: {} } }] },
}

const share = ({ shares }: Record, metric: string) => shares?.find((one) => one.metric === metric)

describe('expected closes', () => {
  /** Open for 1.5 s, closed as the plan expects, refused for 1 s, and so on. */
  const flapping = (user: number): Sample[] =>
    [500, 3_000, 5_500, 8_000].flatMap((at) => [
      turn(user, at, 'wanted'),
      turn(user, at + 10, 'failed', { reason: '503' }),
      turn(user, at + 1_000, 'redial'),
      turn(user, at + 1_000, 'open'),
      turn(user, at + 2_400, 'expected', { code: '1001', side: 'service', how: 'frame' }),
    ])

  it('excuse, and what they excuse is told: time, and first dials that failed', () => {
    const record = recordOf(loadOf(), [[started, ...flapping(0), ...flapping(1), last(12_000)]])
    const [held] = record.held ?? []
    expect(held?.excusedSeconds).toBeGreaterThan(2 * 3)
    expect(held).toMatchObject({ users: 2 })
    const seen = record.seen?.filter(({ kind }) => kind.startsWith('excused'))
    expect(seen).toMatchObject([
      { kind: 'excused-dial', n: 6, of: 6 },
      { kind: 'excused', n: Math.round(held!.excusedSeconds!) },
    ])
  })

  it('after which a service is gone leave no user of whom enough is known', () => {
    const gone = [0, 1].flatMap((user) => [
      turn(user, 500, 'wanted'),
      turn(user, 500, 'open'),
      turn(user, 1_500, 'expected', { code: '1001', side: 'service', how: 'frame' }),
      turn(user, 2_000, 'wanted'),
      turn(user, 2_010, 'failed', { reason: '503' }),
    ])
    const record = recordOf(loadOf(), [[started, ...gone, last(12_000)]])
    expect(record.held?.[0]).toMatchObject({ openSeconds: 1, lostSeconds: 0, excusedUsers: 2, users: 2 })
  })

  const CLOSED = { code: '1001', side: 'service', how: 'frame' }
  const heldRow = (scenario: SocketScenario, samples: readonly Sample[]) => {
    const load = loadOf({ orders: scenario })
    const record = recordOf(load, [[started, ...samples, last(12_000)]])
    const { slos, reasons } = judge({ load, records: [record], baseline: null })
    const told = reasons.filter(({ outcome }) => outcome === 'inconclusive').map(({ code }) => code)
    return [slos.find(({ threshold }) => threshold.startsWith('ws_held'))?.code, told]
  }
  /** One life that ends some ms after it was subscribed, and then none, or others until 11 s. */
  const brief = (user: number, ms: number, again: boolean, heard = false): Sample[] => {
    const starts = again ? Array.from({ length: 20 }, (_, i) => 200 + i * (ms + 20)) : [200]
    return starts
      .filter((at) => at < 11_000)
      .flatMap((at, i) => [
        turn(user, at, 'wanted'),
        turn(user, at + 5, 'open'),
        turn(user, at + 10, 'subscribed'),
        ...(heard ? [of(RECEIVED, at + 10 + ms, receivedValue(user, i + 1), TAGS)] : []),
        turn(user, at + 10 + ms, 'expected', CLOSED),
        ...(again ? [] : [turn(user, at + 10 + ms, 'rests')]),
      ])
  }
  const FEED: SocketScenario = {
    ...ORDERS,
    socket: { ...ORDERS.socket, messages: [{ match: { kind: 'any' } }], expectedCloses: ['1001'] },
  }
  const later = (user: number) => [
    turn(user, 300, 'wanted'),
    turn(user, 310, 'open'),
    turn(user, 310, 'subscribed'),
    ended(user, 11_500),
  ]
  const users = (life: (user: number) => Sample[]) => [0, 1, 2, 3].flatMap(life)

  it.each([
    ['once', users((user) => brief(user, 30, false))],
    ['again and again', users((user) => brief(user, 600, true))],
  ])('at once, before anything came, leave nothing to judge by: %s', (_, samples) => {
    expect(heldRow(FEED, samples)).toEqual(['excused', ['excused']])
  })

  const again = (socket: Partial<SocketScenario['socket']> = {}): SocketScenario => ({
    ...FEED,
    socket: {
      ...FEED.socket,
      reopen: { from: 100, to: 100, jitter: 'none', giveUp: 10 },
      ...socket,
    },
  })
  const often = users((user) => brief(user, 300, true, true))

  it('far before the plan would end a socket that is wanted again leave nothing to judge by, whatever it brought', () => {
    for (const hold of [undefined, 1_300, 60_000])
      expect(heldRow(again(hold === undefined ? {} : { hold }), often)).toEqual(['excused', ['excused']])
    const record = recordOf(loadOf({ orders: again() }), [[started, ...often, last(12_000)]])
    expect(record.seen).toContainEqual({
      kind: 'brief-close',
      scenario: 'orders',
      feed: 'orders',
      n: 80,
      of: 80,
      ms: 305,
      text: '1001',
    })
    expect(judge({ load: loadOf(), records: [record], baseline: null }).seen?.[0]?.message).toBe(
      '80 of 80 orders sockets closed by the service at a median age of 305\u00a0ms (1001, expected)',
    )
  })

  it.each([
    ['ends at an age of which the plan knows', again({ hold: 1_200 }), often, false],
    ['later ends', again(), users((user) => brief(user, 1_500, true, true)), false],
    ['one user of five', again(), [...brief(0, 300, true, true), ...users((user) => later(user + 1))], true],
  ])('have nothing against %s', (_, scenario, samples, told) => {
    const record = recordOf(loadOf({ orders: scenario }), [[started, ...samples, last(12_000)]])
    expect(heldRow(scenario, samples)[0]).not.toBe('excused')
    expect(record.seen?.some(({ kind }) => kind === 'brief-close')).toBe(told)
  })

  it.each([
    ['lives that were long enough', FEED, users((user) => brief(user, 3_000, false))],
    ['lives that brought what they were for', FEED, users((user) => brief(user, 300, false, true))],
    ['sockets of which the plan wants no more', ORDERS, users((user) => brief(user, 30, false))],
    [
      'one of a user who else was served',
      FEED,
      users((user) => [...brief(user, 30, false).slice(0, -1), ...later(user)]),
    ],
  ])('have nothing against %s', (_, scenario, samples) => {
    expect(heldRow(scenario, samples)[0]).not.toBe('excused')
  })
})

describe('the account of lives', () => {
  it('tells turns of one millisecond apart by what leads to what: an end, and the next life at once', () => {
    const tie = (at: number, end: Sample) => [
      end,
      turn(0, at, 'wanted'),
      turn(0, at, 'open'),
      turn(0, at, 'subscribed'),
    ]
    const samples = [
      started,
      ...tie(500, turn(1, 400, 'wanted')),
      ...tie(2_000, early(0, 2_000)),
      ...tie(4_000, turn(0, 4_000, 'ended', { by: 'hold' })),
      ...tie(6_000, early(0, 6_000, '1012')),
      ended(0, 11_500),
      last(12_000),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(samples, { minLength: samples.length }), (shuffled) => {
        const record = recordOf(loadOf({ orders: AWAITING }), [shuffled])
        expect(share(record, 'ws_ended_early')).toMatchObject({
          bad: 2,
          n: 4,
          reasons: { '1011': 1, '1012': 1 },
        })
        expect(share(record, 'ws_subscribed')).toMatchObject({ bad: 0, n: 4 })
        expect(record.held?.[0]).toMatchObject({ lostSeconds: 0 })
      }),
      { numRuns: 50 },
    )
  })

  it('counts X of n, and gives each refusal the status of its turn', () => {
    const samples = [
      started,
      ...through(0),
      ...refused(1, 300),
      answered(305, '503'),
      ...refused(2, 400),
      answered(405, '401'),
      last(12_000),
    ]
    const record = recordOf(loadOf(), [samples])
    expect(share(record, 'ws_connect_failed')).toEqual({
      metric: 'ws_connect_failed',
      scenario: 'orders',
      feed: 'orders',
      bad: 2,
      n: 3,
      reasons: { '401': 1, '503': 1 },
    })
    expect(record.held).toEqual([
      { scenario: 'orders', feed: 'orders', openSeconds: 10, lostSeconds: 20, users: 3, losing: 2 },
    ])
  })

  it('counts a life by its first dial; further ones are told beside it', () => {
    const samples = [
      turn(0, 100, 'wanted'),
      turn(0, 200, 'open'),
      early(0, 2_000),
      turn(0, 2_100, 'wanted'),
      turn(0, 2_200, 'failed', { reason: 'refused' }),
      turn(0, 2_300, 'redial'),
      turn(0, 2_400, 'failed', { reason: 'refused' }),
      turn(0, 2_500, 'redial'),
      turn(0, 2_600, 'open'),
      ended(0, 11_500),
    ]
    const record = recordOf(loadOf(), [[started, ...samples]])
    expect(share(record, 'ws_connect_failed')).toMatchObject({ bad: 1, n: 2, reasons: { refused: 1 } })
    expect(share(record, 'ws_ended_early')).toMatchObject({ bad: 1, n: 2, reasons: { '1011': 1 } })
    expect(record.seen).toEqual([
      { kind: 'reopened', ...TAGS, n: 1, of: 2 },
      { kind: 'redial', ...TAGS, n: 1, of: 2 },
      { kind: 'early-close', ...TAGS, n: 1, of: 2, at: 2000, text: '1011' },
    ])
    expect(record.held?.[0]).toMatchObject({ openSeconds: 9.4, lostSeconds: 0.5, losing: 1 })
  })

  it('counts a subscription that never came, unless the plan itself came before it', () => {
    const user = (at: number, ...more: Sample[]) => [turn(at, 100, 'wanted'), turn(at, 200, 'open'), ...more]
    const samples = [
      ...through(0),
      ...user(1, turn(1, 5_200, 'unsubscribed'), turn(1, 5_200, 'ended', { by: 'step' })),
      ...user(2, early(2, 1_500)),
      ...user(3, turn(3, 11_000, 'ended', { by: 'stop' })),
      ...user(4, turn(4, 500, 'ended', { by: 'hold' })),
      ...user(5, turn(5, 500, 'expected', { code: '1001', side: 'service', how: 'frame' })),
      ...user(6),
    ]
    const record = recordOf(loadOf({ orders: AWAITING }), [[started, ...samples, last(12_000)]])
    expect(share(record, 'ws_subscribed')).toMatchObject({
      bad: 3,
      n: 4,
      reasons: { '1011': 1, closed: 1, unanswered: 1 },
    })
    expect(share(record, 'ws_ended_early')).toMatchObject({ bad: 1, n: 7 })
    expect(share(recordOf(loadOf(), [[started, ...samples]]), 'ws_subscribed')).toBeUndefined()
  })

  it('counts long waits that the end of the plan cut as unanswered, where nobody ever subscribed', () => {
    const waiting = (user: number, opened = 200) => [
      turn(user, 100, 'wanted'),
      turn(user, opened, 'open'),
      ended(user, 11_500),
    ]
    const subscribed = (scenario: SocketScenario, samples: readonly Sample[]) =>
      share(recordOf(loadOf({ orders: scenario }), [[started, ...samples, last(12_000)]]), 'ws_subscribed')
    const mute = [...waiting(0), ...waiting(1), ...waiting(2, 11_000)]
    expect(subscribed(AWAITING, mute)).toMatchObject({ bad: 2, n: 2, reasons: { unanswered: 2 } })
    expect(subscribed(AWAITING, [...mute, ...through(3)])).toMatchObject({ bad: 0, n: 1 })
    const { socket } = AWAITING
    const patient = {
      ...AWAITING,
      socket: { ...socket, open: [{ wait: [0, 15_000] as const }, ...socket.open] },
    }
    expect(subscribed(patient, mute)).toMatchObject({ bad: 0, n: 0 })
  })

  it('takes no close that the plan expects for an acknowledgement', () => {
    const closed = (user: number, at: number) => [
      turn(user, 100, 'wanted'),
      turn(user, 200, 'open'),
      turn(user, at, 'expected', { code: '1001', side: 'service', how: 'frame' }),
    ]
    const load = loadOf({ orders: AWAITING })
    const judged = (...samples: Sample[]) => {
      const record = recordOf(load, [[started, ...samples, last(12_000)]])
      const { slos } = judge({ load, records: [record], baseline: null })
      return [share(record, 'ws_subscribed'), slos.find(({ threshold }) => /ws_subscribed/.test(threshold))]
    }
    expect(judged(...closed(0, 500), ...closed(1, 900))).toMatchObject([
      { bad: 2, n: 2, reasons: { unanswered: 2 } },
      { verdict: 'fail' },
    ])
    // Nobody was let in instead of the one, and no chance explains it.
    expect(judged(...closed(0, 500), ...through(1))).toMatchObject([
      { bad: 1, n: 2, reasons: { closed: 1 } },
      { verdict: 'suspect' },
    ])
  })

  it('counts a user who is closed each time before it is let in, and none who is let in then', () => {
    const cut = (user: number, at: number) => [
      turn(user, at, 'wanted'),
      turn(user, at + 10, 'open'),
      turn(user, at + 60, 'expected', { code: '1001', side: 'service', how: 'frame' }),
    ]
    const again: SocketScenario = {
      ...AWAITING,
      socket: { ...AWAITING.socket, reopen: { from: 100, to: 100, jitter: 'none', giveUp: 10 } },
    }
    const told = (...samples: Sample[]) => {
      const record = recordOf(loadOf({ orders: again }), [[started, ...samples, last(12_000)]])
      const seen = record.seen?.find(({ kind }) => kind === 'subscription-closed')
      return [share(record, 'ws_subscribed'), seen?.n]
    }
    const late = (user: number) => through(user).map((sample) => ({ ...sample, t: sample.t + 900 }))
    const others = [...through(5), ...through(6)]
    const shut = [1, 2].flatMap((user) => [500, 700, 900, 1_100].flatMap((at) => cut(user, at)))
    expect(told(...shut, ...others)).toMatchObject([{ bad: 2, n: 4, reasons: { closed: 2 } }, undefined])
    // Sent elsewhere at first, and let in there.
    expect(told(...cut(1, 100), ...cut(1, 300), ...late(1), ...others)).toMatchObject([{ bad: 0, n: 3 }, 2])
    // In the middle of it when the plan ended.
    expect(told(...cut(1, 10_900), ...others)).toMatchObject([{ bad: 0, n: 2 }, 1])
  })

  it('takes users who are closed each time, however often, for no chance that their own waits make', () => {
    const reopening: SocketScenario = {
      ...AWAITING,
      socket: {
        ...AWAITING.socket,
        expectedCloses: ['1001'],
        reopen: { from: 10, to: 10, jitter: 'none', giveUp: 100 },
      },
    }
    const closed = { code: '1001', side: 'service', how: 'frame' }
    const lives = (user: number, lasts: number, letIn: boolean) =>
      Array.from({ length: Math.floor(11_000 / lasts) }, (_, n) => 100 + n * lasts).flatMap((at) => [
        turn(user, at, 'wanted'),
        turn(user, at + 10, 'open'),
        ...(letIn ? [turn(user, at + 20, 'subscribed')] : []),
        turn(user, at + lasts - 10, 'expected', closed),
      ])
    const shut = [0, 1, 2, 3].flatMap((user) => lives(user, 900, false))
    const served = [4, 5, 6, 7, 8, 9].flatMap((user) => lives(user, 2_000, true))
    const record = recordOf(loadOf({ orders: reopening }), [[started, ...shut, ...served, last(12_000)]])
    expect(share(record, 'ws_subscribed')).toMatchObject({ bad: 4, reasons: { closed: 4 } })
  })

  it('counts no subscription that closes come upon by chance', () => {
    const { socket } = AWAITING
    const load = loadOf({ orders: { ...AWAITING, socket: { ...socket, expectedCloses: ['1001'] } } })
    /** Subscribed after 0.5 s, and closed at a moment between 0.2 and 2 s. */
    const life = (user: number) => {
      const end = 200 + 90 * user
      return [
        turn(user, 100, 'wanted'),
        turn(user, 100, 'open'),
        ...(end > 500 ? [turn(user, 600, 'subscribed')] : []),
        turn(user, 100 + end, 'expected', { code: '1001', side: 'service', how: 'frame' }),
        turn(user, 100 + end, 'rests'),
      ]
    }
    const samples = Array.from({ length: 20 }, (_, user) => life(user)).flat()
    const record = recordOf(load, [[started, ...samples, last(12_000)]])
    expect(share(record, 'ws_subscribed')).toMatchObject({ bad: 0, n: 16 })
    expect(record.seen?.find(({ kind }) => kind === 'subscription-closed')).toMatchObject({ n: 4, of: 20 })
  })

  it('tells subscriptions that the end of the plan cut, and calls none met of which most were', () => {
    const waiting = [1, 2, 3].flatMap((user) => [
      turn(user, 100, 'wanted'),
      turn(user, 1_500, 'open'),
      ended(user, 11_500),
    ])
    const load = loadOf({ orders: AWAITING })
    const record = recordOf(load, [[started, ...through(0), ...waiting, last(12_000)]])
    const { slos, seen } = judge({ load, records: [record], baseline: null })
    expect(slos.find(({ threshold }) => /ws_subscribed/.test(threshold))).toMatchObject({
      verdict: 'not_judged',
      code: 'open_waits',
    })
    expect(seen?.map(({ message }) => message)).toContain(
      '3 of 4 orders subscriptions had no answer when the plan ended, after up to 10\u00a0s',
    )
  })

  it('leaves out a life that is wanted soon after an expected close, and counts the next', () => {
    const samples = [
      turn(0, 100, 'wanted'),
      turn(0, 200, 'open'),
      turn(0, 1_000, 'expected', { code: '1001', side: 'service', how: 'frame' }),
      turn(0, 2_000, 'wanted'),
      turn(0, 2_100, 'failed', { reason: 'refused' }),
      turn(0, 1_000 + EXCUSED, 'wanted'),
      turn(0, 1_001 + EXCUSED, 'failed', { reason: 'refused' }),
    ]
    const record = recordOf(loadOf(), [[started, ...samples]])
    expect(share(record, 'ws_connect_failed')).toMatchObject({ bad: 1, n: 2 })
    expect(share(record, 'ws_ended_early')).toMatchObject({ bad: 0, n: 1 })
  })

  it('says nothing of a life that the end of the plan cut before its dial, unless every life was', () => {
    const cut = (user: number) => [turn(user, 9_000, 'wanted'), ended(user, 12_000)]
    const some = recordOf(loadOf(), [[started, ...through(0), ...cut(1)]])
    expect(share(some, 'ws_connect_failed')).toMatchObject({ bad: 0, n: 1 })
    const none = recordOf(loadOf(), [[started, ...cut(0), ...cut(1)]])
    expect(share(none, 'ws_connect_failed')).toMatchObject({ bad: 2, n: 2, reasons: { timeout: 2 } })
  })

  it('counts a dial that nobody answered until the end of the plan as failed, and its time as lost', () => {
    const hung = [turn(1, 3_000, 'wanted'), turn(1, 13_000, 'ended', { by: 'dial' })]
    const record = recordOf(loadOf(), [[started, ...through(0), ...hung, last(13_000)]])
    expect(share(record, 'ws_connect_failed')).toMatchObject({ bad: 1, n: 2, reasons: { timeout: 1 } })
    expect(share(record, 'ws_ended_early')).toMatchObject({ bad: 0, n: 1 })
    expect(record.held?.[0]).toMatchObject({ openSeconds: 10, lostSeconds: 8, users: 2, losing: 1 })
  })

  it('counts a further dial that hung beside the first', () => {
    const hung = [
      turn(1, 300, 'wanted'),
      turn(1, 400, 'failed', { reason: 'refused' }),
      turn(1, 500, 'redial'),
      turn(1, 13_000, 'ended', { by: 'dial' }),
    ]
    const record = recordOf(loadOf(), [[started, ...through(0), ...hung, last(13_000)]])
    expect(share(record, 'ws_connect_failed')).toMatchObject({ bad: 1, n: 2, reasons: { refused: 1 } })
    expect(record.seen).toContainEqual({ kind: 'redial', ...TAGS, n: 1, of: 1 })
  })

  it('blames the service for no dial that the generator could not make', () => {
    const failed = [
      turn(1, 100, 'wanted'),
      turn(1, 200, 'failed', { reason: 'generator' }),
      turn(1, 200, 'gave-up'),
    ]
    const record = recordOf(loadOf(), [[started, ...through(0), ...failed]])
    expect(share(record, 'ws_connect_failed')).toMatchObject({ bad: 0, n: 1 })
    expect(record.held?.[0]).toMatchObject({ lostSeconds: 0, users: 1 })
  })

  it('counts closes of its own that nobody answered', () => {
    const samples = [...through(0), ...through(1), of('ws_close_unanswered', 11_600, 1, TAGS)]
    const record = recordOf(loadOf(), [[started, ...samples]])
    expect(share(record, 'ws_close_unanswered')).toMatchObject({ bad: 1, n: 2 })
  })

  it('holds a user to the evidence that there is, where the run was cut short', () => {
    const samples = [turn(0, 100, 'wanted'), turn(0, 200, 'open'), last(4_000)]
    expect(recordOf(loadOf(), [[started, ...samples]]).held?.[0]).toMatchObject({ openSeconds: 3 })
  })

  it('takes the time from the first dial to the start of `down` where nothing is steady', () => {
    const timeline = {
      orders: [
        { phase: 'ramp', from: 0, to: 8_000 },
        { phase: 'down', from: 8_000, to: 12_000 },
      ] as const,
    }
    const load = loadOf(undefined, { timeline })
    const samples = [...through(0), ...refused(1, 2_000), last(12_000)]
    const record = recordOf(load, [[started, ...samples]])
    expect(record.held?.[0]).toMatchObject({ openSeconds: 7.8, lostSeconds: 6, users: 2, losing: 1 })
  })

  it('calls an age regular at which five and half of the ends came', () => {
    const lives = (ages: readonly number[]) =>
      ages.flatMap((age, user) => [
        turn(user, 100 + user, 'wanted'),
        turn(user, 200 + 7 * user, 'open'),
        early(user, 200 + 7 * user + age),
      ])
    const regular = (ages: readonly number[]) =>
      recordOf(loadOf(), [[started, ...lives(ages)]]).seen?.find(({ kind }) => kind === 'regular-close')
    expect(regular([5_000, 5_100, 5_200, 4_900, 5_050])).toMatchObject({ n: 5, of: 5, ms: 5_050 })
    expect(regular([5_000, 5_100, 5_200, 4_900])).toBeUndefined()
    expect(regular([1_000, 2_200, 3_500, 5_000, 8_000])).toBeUndefined()
    expect(regular([1_000, 2_200, 3_500, 9_000, 9_100, 9_200, 9_300, 9_400])).toMatchObject({ n: 5, of: 8 })
    expect(
      regular([100, 1_000, 2_200, 3_500, 4_600, 7_000, 9_000, 9_100, 9_200, 9_300, 9_400]),
    ).toBeUndefined()
  })

  it('ignores turns that it does not know, and turns of scenarios that are no sockets of the plan', () => {
    const strange = [
      of(LIFE, 300, 15, TAGS),
      of(LIFE, 300, -1, TAGS),
      of(LIFE, 300, 0, { scenario: 'other' }),
    ]
    const record = recordOf(loadOf(), [[started, ...through(0), ...strange]])
    expect(record.shares?.every(({ bad, scenario }) => bad === 0 && scenario === 'orders')).toBe(true)
    expect(record.stats.some(({ metric }) => metric === LIFE)).toBe(false)
  })

  it('is the same in whatever order the samples come', () => {
    const samples = [...through(0), ...refused(1, 300), answered(305, '503'), early(2, 5_000), ...through(3)]
    const account = ({ shares, held, seen }: Record) => ({ shares, held, seen })
    const expected = account(recordOf(loadOf(), [[started, ...samples]]))
    fc.assert(
      fc.property(fc.shuffledSubarray(samples, { minLength: samples.length }), (shuffled) => {
        expect(account(recordOf(loadOf(), [[started, ...shuffled]]))).toEqual(expected)
      }),
      { numRuns: 50 },
    )
  })

  it('does not let a service end the run with another close code for every socket', () => {
    const samples = Array.from({ length: 4_000 }, (_, user) => [
      turn(user, 100, 'wanted'),
      turn(user, 200, 'open'),
      early(user, 5_000, String(1000 + user)),
    ])
    const record = recordOf(loadOf(), [[started, ...samples.flat()]])
    expect(share(record, 'ws_ended_early')).toMatchObject({ bad: 4_000, n: 4_000 })
  })
})
