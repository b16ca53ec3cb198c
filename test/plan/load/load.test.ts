import { describe, expect, test } from 'vitest'
import { Failure } from '../../../src/model/failure.ts'
import { makeLoad } from '../../../src/plan/load.ts'
import type { PlanExecutor } from '../../../src/plan/plan.ts'
import {
  gateOf,
  heartbeat,
  messages,
  planOf,
  profileOf,
  rampingVUs,
  requestOf,
  restScenario,
  socketScenario,
  thresholdOf,
} from './builder.ts'

const reopen = { from: 500, to: 10_000, jitter: 'full', giveUp: 10 } as const

/** The plan language's own example, less what comes later. */
const example = planOf({
  scenarios: {
    orders: socketScenario({ heartbeat, messages: [messages], hold: 360_000, reopen }),
    'place-order': restScenario(
      { executor: 'constant-arrival-rate', rate: 20, duration: 480_000, takes: 300 },
      { phasesOf: 'orders' },
    ),
  },
  gates: [gateOf('ws_message_latency{feed:orders,phase:steady}')],
  profiles: {
    pr: profileOf(),
    nightly: profileOf({ vus: 0.2, time: 300_000, runs: 3, failOn: ['slo'] }),
  },
})

function failureOf(action: () => unknown): Failure {
  try {
    action()
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('makeLoad', () => {
  test('says of how many sockets of the plan a profile leaves how many, all scenarios together', () => {
    expect(makeLoad(example)).not.toHaveProperty('reduced')
    expect(makeLoad(example, 'pr').reduced).toEqual({ sockets: 20, of: 500 })
    const two = planOf({
      scenarios: {
        orders: socketScenario({ load: rampingVUs([1000, 300], [60_000, 300]) }),
        quotes: socketScenario({ load: { executor: 'constant-vus', vus: 50, duration: 60_000 } }),
      },
      profiles: { pr: profileOf({ vus: 0.1 }), whole: profileOf({ vus: 1, time: 40_000 }) },
    })
    expect(makeLoad(two, 'pr').reduced).toEqual({ sockets: 35, of: 350 })
    expect(makeLoad(two, 'whole')).not.toHaveProperty('reduced')
  })

  test('runs the plan as written without a profile', () => {
    const load = makeLoad(example)
    expect(load).toMatchObject({ profile: 'full', duration: 480_000, runs: 1, grace: 11_000 })
    expect(load.work.scenarios.orders?.load).toEqual({
      executor: 'ramping-vus',
      startVUs: 0,
      stages: [
        { duration: 120_000, target: 500 },
        { duration: 300_000, target: 500 },
        { duration: 60_000, target: 0 },
      ],
      gracefulRampDown: 65_000,
    })
    expect(load.timeline['place-order']).toEqual(load.timeline.orders)
  })

  test('multiplies VUs and rates, and shortens until two heartbeats just fit into steady', () => {
    const load = makeLoad(example, 'pr')
    // steady: 2 × 30 s + 10 s of 300 s, so f = 7/30.
    expect(load.duration).toBe(112_000)
    expect(load.timeline.orders).toEqual([
      { phase: 'ramp', from: 0, to: 28_000 },
      { phase: 'steady', from: 28_000, to: 98_000 },
      { phase: 'down', from: 98_000, to: 112_000 },
    ])
    expect(load.work.scenarios.orders).toMatchObject({
      load: { stages: [{ target: 20 }, { target: 20 }, { target: 0 }], gracefulRampDown: 19_000 },
      socket: { hold: 84_000, heartbeat, connectWithin: 10_000, reopen },
      gracefulStop: 5000,
    })
    expect(load.work.scenarios['place-order']?.load).toEqual({
      executor: 'constant-arrival-rate',
      rate: 4,
      timeUnit: 5000,
      duration: 112_000,
      preAllocatedVUs: 1,
      maxVUs: 2,
    })
  })

  test('carries a profile’s runs and fail_on', () => {
    expect(makeLoad(example, 'nightly')).toMatchObject({
      runs: 3,
      failOn: ['slo'],
      duration: 300_000,
      profile: 'nightly',
    })
  })

  test.each<[string, PlanExecutor, number, object]>([
    ['few VUs', { executor: 'constant-vus', vus: 3, duration: 60_000 }, 0.04, { vus: 1 }],
    ['half VUs', { executor: 'constant-vus', vus: 25, duration: 60_000 }, 0.1, { vus: 3 }],
    ['a low peak', rampingVUs([60_000, 3], [60_000, 0]), 0.04, { stages: [{ target: 1 }, { target: 0 }] }],
    [
      'iterations',
      { executor: 'per-vu-iterations', vus: 50, iterations: 7, maxDuration: 60_000 },
      0.1,
      { vus: 5, iterations: 7 },
    ],
  ])('keeps a whole number of VUs, at least one: %s', (_, load, vus, expected) => {
    const plan = planOf({
      scenarios: { orders: socketScenario({ load }) },
      profiles: { pr: profileOf({ vus }) },
    })
    expect(makeLoad(plan, 'pr').work.scenarios.orders?.load).toMatchObject(expected)
  })

  test.each<[number, number | undefined, number, { preAllocatedVUs: number; maxVUs: number }]>([
    [20, undefined, 300, { preAllocatedVUs: 9, maxVUs: 18 }],
    [1, undefined, 100, { preAllocatedVUs: 1, maxVUs: 2 }],
    [20, 50, 300, { preAllocatedVUs: 9, maxVUs: 50 }],
    [20, 4, 300, { preAllocatedVUs: 4, maxVUs: 4 }],
  ])('sizes the pool of %i/s with max_vus %s and takes %i ms', (rate, maxVUs, takes, pool) => {
    const cap = maxVUs === undefined ? {} : { maxVUs }
    const load: PlanExecutor = { executor: 'constant-arrival-rate', rate, duration: 60_000, takes, ...cap }
    expect(
      makeLoad(planOf({ scenarios: { rest: restScenario(load) } })).work.scenarios.rest?.load,
    ).toMatchObject(pool)
  })

  test('gives REST the longest request timeout and a second, at most 30 s', () => {
    const load: PlanExecutor = { executor: 'constant-vus', vus: 1, duration: 60_000 }
    const grace = (timeout: number) => {
      const steps = [
        { request: requestOf({ timeout: 1000 }) },
        { wait: [1, 2] as const },
        { request: requestOf({ timeout }) },
      ]
      return makeLoad(planOf({ scenarios: { rest: restScenario(load, { steps }) } })).grace
    }
    expect([grace(500), grace(4000), grace(60_000)]).toEqual([2000, 5000, 30_000])
  })

  test.each<[string, PlanExecutor, string]>([
    ['no VUs', rampingVUs([10_000, 0]), 'no stage has a target over 0'],
    ['no time', rampingVUs([0, 5]), 'all stages are 0 s long'],
    ['too short', { executor: 'constant-vus', vus: 1, duration: 999 }, 'at least 1 s'],
    [
      'too short',
      { executor: 'per-vu-iterations', vus: 1, iterations: 1, maxDuration: 10 },
      'max_duration is 10 ms',
    ],
  ])('refuses a load that k6 would refuse: %s', (_, load, why) => {
    const failure = failureOf(() => makeLoad(planOf({ scenarios: { orders: socketScenario({ load }) } })))
    expect(failure.outcome).toBe('plan')
    expect(failure.message).toMatch(/^plan\.yaml:10:1 scenarios\.orders\.load: /)
    expect(failure.message).toContain(why)
  })

  test('names the nearest profile for an unknown one', () => {
    const failure = failureOf(() => makeLoad(example, 'nightley'))
    expect(failure.outcome).toBe('usage')
    expect(failure.message).toBe(
      'plan.yaml has no profile "nightley": it has pr, nightly; did you mean "nightly"? Without a profile the plan runs as written.',
    )
    expect(failureOf(() => makeLoad(planOf(), 'pr')).message).toContain('it has no profiles.')
    expect(failureOf(() => makeLoad(example, 'constructor')).outcome).toBe('usage')
  })

  test('refuses a profile that is named as a run without one', () => {
    const failure = failureOf(() => makeLoad(planOf({ profiles: { full: profileOf() } })))
    expect(failure.problems).toMatchObject([{ line: 70, path: 'profiles.full' }])
  })

  test('refuses a run over max_time and names what needs the time', () => {
    const plan = (time: number) =>
      planOf({ ...example, profiles: { pr: profileOf({ time, maxTime: 90_000 }) } })
    const failure = failureOf(() => makeLoad(plan(60_000), 'pr'))
    expect(failure.outcome).toBe('plan')
    expect(failure.problems).toMatchObject([{ line: 70, path: 'profiles.pr.max_time' }])
    expect(failure.message).toContain(
      'the run would take 112 s, over 90 s: steady of orders at least 2 × heartbeat 30 s + timeout 10 s = 70 s (line 10)',
    )
    expect(failureOf(() => makeLoad(plan(120_000), 'pr')).message).toContain('its time is 120 s')
  })
})

describe('the digest', () => {
  const digest = (parts: Parameters<typeof planOf>[0], profile?: string) =>
    makeLoad(planOf({ profiles: { pr: profileOf() }, ...parts }), profile).digest

  test('is the same whatever does not change the load', () => {
    const parts = {
      name: 'other',
      file: 'b.yaml',
      description: 'text',
      environment: 'staging',
      mode: 'block' as const,
      links: { rollback: 'x' },
      targets: { feed: { url: 'wss://feed.example' } },
      thresholds: [thresholdOf('ws_connecting', 'p(95)<500')],
      gates: [gateOf('ws_message_latency')],
    }
    expect(digest(parts)).toBe(digest({}))
    expect(digest({})).toMatch(/^[0-9a-f]{64}$/)
  })

  test.each<[string, Parameters<typeof planOf>[0]]>([
    ['a scenario', { scenarios: { orders: socketScenario({ hold: 5 }) } }],
    ['a tag', { scenarios: { orders: socketScenario({ tags: { feed: 'x' } }) } }],
    ['a start', { scenarios: { orders: socketScenario({ start: 5 }) } }],
    ['a login', { login: { request: requestOf(), per: 'vu' } }],
  ])('changes with %s', (_, parts) => {
    expect(digest(parts)).not.toBe(digest({}))
  })

  test('changes with the profile', () => {
    expect(digest({}, 'pr')).not.toBe(digest({}))
  })
})
