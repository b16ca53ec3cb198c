import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectedPeak, peakOf } from '../../src/evidence/storms/peak.ts'
import { LIFE, lifeValue, type Turn } from '../../src/model/lives.ts'
import type { SocketScenario } from '../../src/model/load/scenario.ts'
import type { Disrupt, Reopen } from '../../src/model/load/socket.ts'
import type { Login } from '../../src/model/load/step.ts'
import { RELAY_CUT, RELAY_STORM, SCENARIO_START } from '../../src/model/metrics/internal.ts'
import type { Record } from '../../src/model/record/record.ts'
import type { Storm } from '../../src/model/record/storm.ts'
import type { Sample, Tags } from '../../src/model/sample.ts'
import type { Span } from '../../src/model/timeline.ts'
import { loadOf, ORDERS, recordOf, sampler, T0 } from './support.ts'

const of = sampler()
const relay = sampler('relay')
const TAGS = { scenario: 'orders', feed: 'orders' }
const END = 62_000
const SPANS: readonly Span[] = [
  { phase: 'ramp', from: 0, to: 1_000 },
  { phase: 'steady', from: 1_000, to: 61_000 },
  { phase: 'down', from: 61_000, to: END },
]
const REOPEN: Reopen = { from: 500, to: 500, jitter: 'none', giveUp: 10 }
const CUT: Disrupt = {
  at: 30_000,
  what: { kind: 'cut', share: 1, how: 'fin' },
  over: 1_000,
  recovered: { share: 0.99, within: 15_000 },
}

const turn = (user: number, at: number, name: Turn, tags: Tags = {}): Sample =>
  of(LIFE, at, lifeValue(user, name), { ...TAGS, ...tags })
const closed = (user: number, at: number, code = '1012'): Sample =>
  turn(user, at, 'early', { code, side: 'service', how: 'frame' })
const broken = (user: number, at: number): Sample =>
  turn(user, at, 'early', { code: 'none', side: 'unknown', how: 'rst' })
const begun = (user: number): Sample[] => [
  turn(user, 100, 'wanted'),
  turn(user, 200, 'open'),
  turn(user, 210, 'subscribed'),
]
const back = (user: number, at: number): Sample[] => [
  turn(user, at - 60, 'wanted'),
  turn(user, at - 10, 'open'),
  turn(user, at, 'subscribed'),
]
const ended = (user: number): Sample => turn(user, 61_500, 'ended', { by: 'stop' })
const refused = (user: number, at: number): Sample[] => [
  turn(user, at, 'wanted'),
  turn(user, at + 10, 'failed', { reason: '503' }),
]
/** Cut at `at`, and back after `ms`. */
const cutAndBack = (user: number, at: number, ms: number, cut = broken): Sample[] => [
  ...begun(user),
  cut(user, at),
  ...back(user, at + ms),
  ended(user),
]

const scenario = (changes: Partial<SocketScenario['socket']> = {}): SocketScenario => ({
  ...ORDERS,
  socket: { ...ORDERS.socket, reopen: REOPEN, ...changes },
})

function run(
  samples: readonly Sample[],
  changes: Partial<SocketScenario['socket']> = {},
  more: Parameters<typeof loadOf>[1] = {},
): Record {
  const load = loadOf({ orders: scenario(changes) }, { timeline: { orders: SPANS }, duration: END, ...more })
  const all = [of(SCENARIO_START, 0, T0, TAGS), ...samples, of('vus', END, 1)]
  return recordOf(load, [all], undefined, undefined, [{ name: 'relay', how: 'clean', detail: '' }])
}

const users = (n: number) => Array.from({ length: n }, (_, user) => user)
const share = ({ shares }: Record, metric: string) => shares?.find((one) => one.metric === metric)
const onlyStorm = ({ storms = [] }: Record): Storm => {
  expect(storms).toHaveLength(1)
  return storms[0]!
}

describe('a storm of the plan', () => {
  it('counts who came back within the time of its own cut, and leaves it out of the other SLOs', () => {
    const samples = users(50).flatMap((user) =>
      user === 49
        ? [...begun(user), broken(user, 30_900), ...refused(user, 31_400), turn(user, 31_411, 'gave-up')]
        : cutAndBack(user, 30_000 + 10 * user, 1_500),
    )
    const record = run(samples, { disrupt: CUT })
    expect(onlyStorm(record)).toMatchObject({
      by: 'cut',
      how: 'fin',
      at: 30_000,
      over: 900,
      open: 50,
      cut: 50,
      unnoticed: 0,
      back: 49,
      late: 0,
      unknown: 0,
      slow: 0,
      recovery: { n: 49, p50: 1_500, max: 1_500 },
      to95: 1_500 + 470,
      to99: null,
      dials: { n: 50, failed: 1, perRecovery: 1, reasons: { 503: 1 } },
      spared: { ends: 50, dials: 1, steps: 0 },
    })
    expect(onlyStorm(record).course[0]).toEqual({ after: 1_000, back: 0 })
    expect(onlyStorm(record).course[1]).toEqual({ after: 2_000, back: 49 })
    expect(share(record, 'ws_ended_early')).toMatchObject({ bad: 0, n: 99 })
    expect(share(record, 'ws_connect_failed')).toMatchObject({ bad: 0, n: 50 })
    // Who never came back is lost from the end of its time on.
    const [held] = record.held ?? []
    expect(held).toMatchObject({ users: 50, losing: 1, lostSeconds: 15 })
  })

  it.each([
    ['whatever it met then', true],
    ['least of all where it met nobody', false],
  ])('excuses nothing that ended before the relay began, %s', (_, met) => {
    const samples = users(4).flatMap((user) => [
      ...begun(user),
      closed(user, 29_900, '1011'),
      ...(met ? [...back(user, 29_980), broken(user, 30_010)] : refused(user, 29_980)),
      ...(met ? [relay(RELAY_CUT, 30_005, 1, { scenario: 'orders', how: 'fin' })] : refused(user, 30_500)),
      ...back(user, 32_000),
      ended(user),
    ])
    const record = run([...samples, relay(RELAY_STORM, 30_003, 1, { scenario: 'orders' })], { disrupt: CUT })
    expect(onlyStorm(record)).toMatchObject({ cut: met ? 4 : 0, spared: { ends: met ? 4 : 0, dials: 0 } })
    expect(share(record, 'ws_ended_early')).toMatchObject({ bad: 4 })
    expect(share(record, 'ws_connect_failed')).toMatchObject({ bad: met ? 0 : 8 })
  })

  it('is that of others, too, where the relay could not tell whose sockets it cut, and of no close that was not its own', () => {
    const calm = { scenario: 'calm' }
    const cutOf = (whose: string) => {
      const load = loadOf(
        { orders: scenario({ disrupt: CUT }), calm: { ...scenario(), tags: {} } },
        { timeline: { orders: SPANS, calm: SPANS }, duration: END },
      )
      const lost = (user: number, side: string) => [
        ...begun(user),
        turn(user, 30_010, 'early', { code: '1006', side, how: 'fin' }),
        ...back(user, 31_000),
        ended(user),
      ]
      const beside = [...lost(0, 'plan'), ...lost(1, 'plan'), ...lost(2, 'unknown')].map((one) => ({
        ...one,
        tags: { ...one.tags, ...calm },
      }))
      const starts = [TAGS, calm].map((tags) => of(SCENARIO_START, 0, T0, tags))
      const cuts = [30_001, 30_002].map((at) => relay(RELAY_CUT, at, 1, { scenario: whose, how: 'fin' }))
      const all = [
        ...starts,
        ...users(2).flatMap((user) => cutAndBack(user, 30_010, 500)),
        ...beside,
        ...cuts,
      ]
      const companions = [{ name: 'relay', how: 'clean', detail: '' }] as const
      const record = recordOf(load, [[...all, of('vus', END, 1)]], undefined, undefined, companions)
      return record.storms!.filter(({ scenario: name }) => name === 'calm')
    }
    expect(cutOf('unknown')).toMatchObject([{ by: 'cut', cut: 2, back: 2, spared: { ends: 3 } }])
    expect(cutOf('orders')).toEqual([])
  })

  it('takes no cut of the plan for that of a command elsewhere', () => {
    const calm = { ...scenario({ disrupt: CUT }), tags: {} }
    const restart = { ...CUT, at: 10_000, what: { kind: 'run', argv: ['true'] } as const }
    const load = loadOf(
      { orders: scenario({ disrupt: restart }), calm },
      { timeline: { orders: SPANS, calm: SPANS }, duration: END },
    )
    const own = { scenario: 'calm' }
    const samples = users(3).flatMap((user) => [
      ...begun(user).map((one) => ({ ...one, tags: own })),
      of(LIFE, 10_050, lifeValue(user, 'early'), { ...own, code: '1006', side: 'service', how: 'fin' }),
      ...back(user, 11_000).map((one) => ({ ...one, tags: own })),
    ])
    const cuts = [0, 1, 2, 3].map((i) => relay(RELAY_CUT, 30_000 + i, 1, { ...own, how: 'drop' }))
    const all = [of(SCENARIO_START, 0, T0, TAGS), of(SCENARIO_START, 0, T0, own), ...samples, ...cuts]
    const { storms } = recordOf(load, [[...all, of('vus', END, 1)]], undefined, undefined, [
      { name: 'relay', how: 'clean', detail: '' },
    ])
    const found = storms!.filter((one) => one.scenario === 'calm')
    expect(found).toMatchObject([
      { by: 'run', cut: 3, unnoticed: 0, back: 3 },
      { by: 'cut', cut: 4, unnoticed: 4 },
    ])
  })

  it('that met nobody is told', () => {
    const record = run(
      users(3).flatMap((user) => [...begun(user), ended(user)]),
      { disrupt: CUT },
    )
    expect(onlyStorm(record)).toMatchObject({ cut: 0, back: 0, at: 30_000, open: 3 })
    expect(onlyStorm(record)).not.toHaveProperty('recovery')
  })

  it('counts what the relay cut and no user noticed as never back', () => {
    const samples = [
      ...users(3).flatMap((user) => [...begun(user), ended(user)]),
      ...cutAndBack(3, 34_000, 500),
      ...users(4).map((user) => relay(RELAY_CUT, 30_000 + user, 1, { scenario: 'orders', how: 'drop' })),
    ]
    const storm = onlyStorm(
      run(samples, { disrupt: { ...CUT, what: { ...CUT.what, how: 'drop' } as never } }),
    )
    expect(storm).toMatchObject({ how: 'drop', cut: 4, unnoticed: 3, back: 1 })
    // Its time begins with the cut, not when its user noticed.
    expect(storm.recovery).toMatchObject({ n: 1, max: 4_500 })
  })

  it('tells those whom the relay did not cut apart, and demands them back too', () => {
    const samples = [
      ...users(4).flatMap((user) => cutAndBack(user, 30_001, 500)),
      relay(RELAY_CUT, 30_000, 1, { scenario: 'orders', how: 'fin' }),
    ]
    expect(onlyStorm(run(samples, { disrupt: CUT }))).toMatchObject({ cut: 4, broken: 3, back: 4 })
  })

  it('is seen by its own clock, where its users started late', () => {
    const load = loadOf(
      { other: scenario(), orders: scenario({ disrupt: CUT }) },
      { timeline: { orders: SPANS, other: SPANS }, duration: END },
    )
    const samples = [
      of(SCENARIO_START, 0, T0, { scenario: 'other', feed: 'orders' }),
      of(SCENARIO_START, 180, T0 + 180, TAGS),
      relay(RELAY_STORM, 30_001, 1, { scenario: 'orders' }),
      ...users(4).flatMap((user) => cutAndBack(user, 30_002, 1_000)),
      of('vus', END, 1),
    ]
    const companions = [{ name: 'relay', how: 'clean', detail: '' }] as const
    expect(onlyStorm(recordOf(load, [samples], undefined, undefined, companions))).toMatchObject({
      open: 4,
      cut: 4,
      back: 4,
      unnoticed: 0,
    })
  })

  it('counts no socket as back that was thrown out again before its time was over', () => {
    const samples = [
      ...begun(0),
      broken(0, 30_000),
      ...back(0, 31_000),
      closed(0, 35_000, '1011'),
      ...back(0, 47_000),
      ended(0),
    ]
    const record = run(samples, { disrupt: CUT })
    expect(onlyStorm(record)).toMatchObject({ cut: 1, back: 0, late: 1, again: 1, slow: 0 })
    expect(share(record, 'ws_ended_early')).toMatchObject({ bad: 0 })
  })

  it('says of a socket that the plan ended before its time was over that nobody knows', () => {
    const late: Disrupt = { ...CUT, at: 55_000 }
    const samples = [...begun(0), broken(0, 55_000), turn(0, 61_000, 'ended', { by: 'stop' })]
    expect(onlyStorm(run(samples, { disrupt: late }))).toMatchObject({ cut: 1, back: 0, unknown: 1, slow: 0 })
  })

  it('knows of one that gave up that it is not back, whenever the plan ends', () => {
    const late: Disrupt = { ...CUT, at: 55_000 }
    const samples = [...begun(0), broken(0, 55_000), ...refused(0, 55_500), turn(0, 55_600, 'gave-up')]
    expect(onlyStorm(run(samples, { disrupt: late }))).toMatchObject({ cut: 1, back: 0, unknown: 0, slow: 0 })
  })

  it('spares the waits of its time, and no others', () => {
    const waits = (at: number) => [
      of('ws_roundtrip_timeout', at, 1, { ...TAGS, exchange: 'quote', phase: 'steady' }),
      of('ws_roundtrip', at, 5, { ...TAGS, exchange: 'quote', phase: 'steady' }),
    ]
    const samples = [...cutAndBack(0, 30_100, 500), ...[20_000, 31_000, 45_000, 47_000].flatMap(waits)]
    expect(share(run(samples, { disrupt: CUT }), 'ws_roundtrip_timeout')).toMatchObject({ bad: 2, n: 4 })
    expect(share(run(samples), 'ws_roundtrip_timeout')).toMatchObject({ bad: 4, n: 8 })
    const only = [...cutAndBack(0, 30_100, 500), ...waits(31_000)]
    expect(share(run(only, { disrupt: CUT }), 'ws_roundtrip_timeout')?.n ?? 0).toBe(0)
  })

  it('spares the tokens that expire in its time, and no others', () => {
    const lost = (at: number) => of('ws_lost_at_expiry', at, 1, { ...TAGS, code: '1006', phase: 'steady' })
    const samples = [...cutAndBack(0, 30_100, 500), ...[20_000, 31_000, 47_000].map(lost)]
    const login = { request: {}, per: 'vu', refresh: { at: 0.8, jitter: 0.1 } } as unknown as Login
    const work = { scenarios: { orders: scenario({ disrupt: CUT }) }, login }
    const calm = { scenarios: { orders: scenario() }, login }
    const lostIn = (own: typeof work) => share(run(samples, {}, { work: own }), 'ws_lost_at_expiry')
    expect(lostIn(work)).toMatchObject({ bad: 2, n: 2 })
    expect(lostIn(calm)).toMatchObject({ bad: 3, n: 3 })
  })
})

describe('a storm that the service begins', () => {
  const all = (n: number, cut = closed) => users(n).flatMap((user) => cutAndBack(user, 30_000, 2_000, cut))

  it('is announced by 1012, and spared for those whom it closed', () => {
    const record = run(all(10))
    expect(onlyStorm(record)).toMatchObject({ by: 'service', closeCode: '1012', cut: 10, open: 10, back: 10 })
    expect(onlyStorm(record).counts).toBeUndefined()
    expect(share(record, 'ws_ended_early')).toMatchObject({ bad: 0, n: 20 })
    expect(record.held?.[0]).toMatchObject({ lostSeconds: 0 })
  })

  it('is none where fewer than half are closed, or two', () => {
    const some = (n: number) =>
      users(10).flatMap((user) =>
        user < n ? cutAndBack(user, 30_000, 2_000, closed) : [...begun(user), ended(user)],
      )
    expect(run(some(4)).storms).toBeUndefined()
    expect(share(run(some(4)), 'ws_ended_early')).toMatchObject({ bad: 4 })
    expect(run(some(5)).storms).toHaveLength(1)
    expect(run(all(2)).storms).toBeUndefined()
  })

  it('is none where most of its sockets opened while a few were closed, as in a ramp', () => {
    const at = (user: number, ms: number) => back(user, ms)
    const ramp = (closes: number) =>
      users(12).flatMap((user) => [
        ...at(user, 1_000 + 300 * user),
        ...(user < closes ? [closed(user, 2_000 + 800 * user, '1013'), ...at(user, 3_500 + 800 * user)] : []),
        ended(user),
      ])
    expect(run(ramp(4)).storms).toBeUndefined()
    expect(onlyStorm(run(ramp(6)))).toMatchObject({ cut: 6, open: 12 })
  })

  it('is none where the closes are no matter of seconds', () => {
    const samples = users(10).flatMap((user) => cutAndBack(user, 20_000 + 2_000 * user, 500, closed))
    expect(run(samples).storms).toBeUndefined()
  })

  it.each([
    ['no other code announces it', all(4, (user, at) => closed(user, at, '1013')), {}, 'not-announced', 4],
    ['a deploy by 1001 is told', all(4, (user, at) => closed(user, at, '1001')), {}, 'not-announced', 4],
    [
      'without `reopen` nobody comes back',
      users(4).flatMap((user) => [...begun(user), closed(user, 30_000)]),
      { reopen: undefined },
      'no-reopen',
      4,
    ],
  ] as const)('%s: it counts as ended early', (_, samples, changes, counts, bad) => {
    const record = run(samples, changes as Partial<SocketScenario['socket']>)
    expect(onlyStorm(record)).toMatchObject({ counts, spared: { ends: 0 } })
    expect(share(record, 'ws_ended_early')).toMatchObject({ bad })
  })

  it('tells a line that broke beside it apart, and counts it', () => {
    const samples = [...all(5), ...cutAndBack(5, 30_100, 2_000)]
    const record = run(samples)
    expect(onlyStorm(record)).toMatchObject({ cut: 5, open: 6, broken: 1 })
    expect(share(record, 'ws_ended_early')).toMatchObject({
      bad: 1,
      reasons: { 'broken as by RST by unknown': 1 },
    })
  })

  it('is excused twice, and no third time', () => {
    const samples = users(4).flatMap((user) => [
      ...begun(user),
      ...[10_000, 28_000, 46_000].flatMap((at) => [closed(user, at), ...back(user, at + 1_000)]),
      ended(user),
    ])
    const record = run(samples)
    expect(record.storms?.map(({ counts }) => counts)).toEqual([undefined, undefined, 'repeated'])
    expect(record.storms?.map(({ away }) => away)).toEqual([
      { seconds: 4, of: 4 * 60 },
      { seconds: 4, of: 4 * 60 },
      undefined,
    ])
    expect(share(record, 'ws_ended_early')).toMatchObject({ bad: 4, n: 16 })
  })

  it('is excused nowhere once the plan takes its judgement out', () => {
    const record = run(all(4), {}, { defaultsOff: ['recovered'] })
    expect(onlyStorm(record).counts).toBe('not-judged')
    expect(share(record, 'ws_ended_early')).toMatchObject({ bad: 4 })
  })

  it('is spared until its time is over, and lost from then on', () => {
    const samples = users(4).flatMap((user) => [
      ...begun(user),
      closed(user, 30_000),
      ...back(user, 50_000),
      ended(user),
    ])
    const record = run(samples)
    expect(onlyStorm(record)).toMatchObject({ back: 0, late: 4, away: { seconds: 4 * 15, of: 4 * 60 } })
    expect(record.held?.[0]).toMatchObject({ lostSeconds: 4 * 4.94, losing: 4 })
  })
})

describe('what stands beside a storm', () => {
  const LOGIN = { scenario: 'orders', name: 'login' }
  const login = {
    request: {
      method: 'POST',
      url: 'http://x/token',
      headers: {},
      timeout: 10_000,
      expect: [],
      save: {},
      name: 'login',
    },
    per: 'connect',
  } as const

  it('are logins before it and in it, and the latency of messages', () => {
    const latency = (at: number, ms: number) => of('ws_message_latency', at, ms, { ...TAGS, phase: 'steady' })
    const samples = [
      ...users(4).flatMap((user) => cutAndBack(user, 30_000, 2_000)),
      of('http_req_duration', 100, 20, LOGIN),
      of('http_req_duration', 31_000, 600, LOGIN),
      // It waited until the storm was over.
      of('http_req_duration', 47_000, 3_000, LOGIN),
      of('steps_failed', 31_000, 1, { ...LOGIN, reason: 'status', status: '503' }),
      latency(10_000, 5),
      latency(31_000, 500),
      latency(33_000, 50),
      latency(50_000, 7),
    ]
    const load = loadOf(
      { orders: scenario({ disrupt: CUT }) },
      { timeline: { orders: SPANS }, duration: END },
    )
    const record = recordOf({ ...load, work: { ...load.work, login } }, [
      [of(SCENARIO_START, 0, T0, TAGS), ...samples, of('vus', END, 1)],
    ])
    expect(onlyStorm(record)).toMatchObject({
      logins: { before: { n: 1, p99: 20, failed: 0 }, during: { n: 2, p99: 2_976, failed: 1 } },
      latency: { before: { n: 1, p99: 5 }, after: { n: 1, p99: 50 } },
      spared: { steps: 1 },
    })
    expect(share(record, 'steps_failed')?.bad ?? 0).toBe(0)
  })
})

describe('a recovery', () => {
  /** What a naive reader makes of one user's turns: looks at every subscription, and whether it lasts. */
  function naive(turns: readonly { readonly at: number; readonly turn: Turn }[], cut: number): number | null {
    const deadline = cut + 15_000
    const subscriptions = turns.filter(({ at, turn }) => at > cut && turn === 'subscribed')
    const lasting = subscriptions.filter(({ at }) => {
      const end = turns.find((one) => one.at > at && ['early', 'ended'].includes(one.turn))
      return end === undefined || end.turn === 'ended' || end.at >= deadline
    })
    return lasting[0] === undefined ? null : lasting[0].at - cut
  }

  it('is that of a naive reader, whatever users go through', () => {
    const step = fc.record({
      wait: fc.integer({ min: 10, max: 6_000 }),
      opens: fc.boolean(),
      lasts: fc.integer({ min: 10, max: 9_000 }),
    })
    fc.assert(
      fc.property(fc.array(fc.array(step, { maxLength: 6 }), { minLength: 1, maxLength: 6 }), (plans) => {
        const expected: (number | null)[] = []
        const samples = plans.flatMap((plan, user) => {
          const cut = 30_000 + 7 * user
          let at = cut
          const own: { at: number; turn: Turn }[] = []
          for (const { wait, opens, lasts } of plan) {
            at += wait
            if (at > 60_000) break
            own.push({ at, turn: 'wanted' })
            if (!opens) {
              own.push({ at: ++at, turn: 'failed' })
              continue
            }
            own.push({ at: ++at, turn: 'open' }, { at: ++at, turn: 'subscribed' })
            at += lasts
            if (at > 60_000) break
            own.push({ at, turn: 'early' })
          }
          const open = own.at(-1)?.turn === 'subscribed'
          if (open) own.push({ at: 61_500, turn: 'ended' })
          expected.push(naive(own, cut))
          return [
            ...begun(user),
            broken(user, cut),
            ...own.map(({ at, turn: name }) =>
              turn(
                user,
                at,
                name,
                name === 'ended' ? { by: 'stop' } : name === 'failed' ? { reason: '503' } : {},
              ),
            ),
          ]
        })
        const storm = onlyStorm(run(samples, { disrupt: CUT }))
        const times = expected.filter((time) => time !== null)
        expect(storm.cut).toBe(plans.length)
        expect(storm.back).toBe(times.filter((time) => time <= 15_000).length)
        expect(storm.late).toBe(times.filter((time) => time > 15_000).length)
        expect(storm.recovery?.max ?? null).toBe(times.length === 0 ? null : Math.max(...times))
        for (const { after, back } of storm.course)
          expect(back).toBe(times.filter((time) => time <= after).length)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the peak of connects', () => {
  it('is the most in any second', () => {
    expect(peakOf([])).toBe(0)
    expect(peakOf([0, 999])).toBe(2)
    expect(peakOf([0, 1_000])).toBe(1)
    expect(peakOf([0, 600, 1_200, 1_500])).toBe(3)
  })

  it.each([
    ['lockstep, all at once', 50, 0, { from: 10_000, jitter: 'none' }, 50],
    ['lockstep over ten seconds', 50, 10_000, { from: 500, jitter: 'none' }, 5],
    ['full jitter of ten seconds', 50, 0, { from: 10_000, jitter: 'full' }, 5],
    ['full jitter of half a second', 50, 0, { from: 500, jitter: 'full' }, 50],
    ['a fifth of ten seconds', 50, 0, { from: 10_000, jitter: 0.2 }, 25],
  ] as const)('of %s', (_, n, over, reopen, peak) => {
    expect(expectedPeak(n, over, reopen)).toBeCloseTo(peak, 9)
  })

  it('is what a simulation has around the middle', () => {
    const random = lehmer(11)
    for (const [over, from, jitter] of [
      [3_000, 2_000, 'full'],
      [700, 5_000, 'full'],
      [4_000, 4_000, 0.5],
    ] as const) {
      const share = jitter === 'full' ? 1 : jitter
      const [n, width] = [100_000, from * share]
      const middle = (over + width) / 2
      let hits = 0
      for (let i = 0; i < n; i++) {
        const at = over * random() + width * random()
        if (Math.abs(at - middle) <= 500) hits++
      }
      expect(expectedPeak(1, over, { from, jitter })).toBeCloseTo(hits / n, 2)
    }
  })

  function lehmer(seed: number): () => number {
    let state = seed
    return () => {
      state = (state * 48_271) % 2_147_483_647
      return state / 2_147_483_647
    }
  }
})
