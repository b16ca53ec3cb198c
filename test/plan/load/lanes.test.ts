import { describe, expect, test } from 'vitest'
import { executedLoad, hostsOf, usersOf } from '../../../src/model/load/lanes.ts'
import { makeLoad } from '../../../src/plan/load.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { hosted, lanesWords } from '../../../src/plan/size/lanes.ts'
import { gateOf, messages, planOf, rampingVUs, restScenario, socketScenario, thresholdOf } from './builder.ts'

const constant = (vus: number) => ({ executor: 'constant-vus', vus, duration: 10_000 }) as const
const rated = (rate: number) => [{ ...messages, rate }]

/** How a plan of one socket scenario is hosted. */
const lanesOf = (scenario: Parameters<typeof socketScenario>[0], parts: Partial<Plan> = {}, asked?: number) =>
  hosted(makeLoad(planOf({ scenarios: { orders: socketScenario(scenario) }, ...parts })), asked).lanes
    ?.orders ?? 1

describe('users that share a VU', () => {
  test.each([
    ['twenty at most', 1000, rated(1), 20],
    ['as many as 1,000 messages a second allow', 1000, rated(100), 10],
    ['one, where a socket alone gets more than that', 1000, rated(1500), 1],
    ['as if 50/s came, where no rate is stated', 1000, [], 20],
    ['in eight VUs at least', 40, rated(1), 5],
    ['one, of few users', 15, rated(1), 1],
  ])('are %s', (_, vus, kinds, lanes) => {
    expect(lanesOf({ load: constant(vus), messages: kinds })).toBe(lanes)
  })

  test('are fewer where the plan itself sends and awaits', () => {
    const step = {
      every: [20, 20] as const,
      send: { json: {} },
      await: { match: { kind: 'any' as const }, within: 1000, save: {} },
    }
    expect(lanesOf({ load: constant(1000), messages: rated(1), whileOpen: [step] })).toBe(9)
  })

  test('are as many as somebody asks for, and never more than there are', () => {
    const load = constant(12)
    expect([1, 5, 20].map((asked) => lanesOf({ load }, {}, asked))).toEqual([1, 5, 12])
  })

  test.each([
    'vus',
    'vus_max',
    'iterations',
    'iteration_duration',
    'http_req_blocked',
    'http_req_connecting',
    'http_req_tls_handshaking',
  ])('are none where a threshold asks for %s, which is of a VU; that is said', (metric) => {
    const scenarios = { orders: socketScenario({ load: constant(400) }) }
    const load = hosted(makeLoad(planOf({ scenarios, thresholds: [thresholdOf(metric, 'value>0')] })))
    expect(load).not.toHaveProperty('lanes')
    expect(lanesWords(load)).toEqual([
      `orders: each user in a VU of its own, since the plan asks for ${metric}`,
    ])
  })

  test('are said, and not those of another scenario whose VUs a gate asks for', () => {
    const scenarios = {
      orders: socketScenario({ load: constant(400) }),
      quotes: socketScenario({ load: constant(400) }),
    }
    const load = hosted(
      makeLoad(planOf({ scenarios, gates: [gateOf('iteration_duration{scenario:quotes}')] })),
    )
    expect(load.lanes).toEqual({ orders: 20 })
    expect(lanesWords(load)[0]).toBe('orders: 400 users, 20 in one VU')
  })

  test('are none of REST', () => {
    const scenarios = { rest: restScenario(constant(400)) }
    expect(hosted(makeLoad(planOf({ scenarios })))).not.toHaveProperty('lanes')
  })

  test('are no part of what the plan says: the digest stays', () => {
    const load = makeLoad(planOf({ scenarios: { orders: socketScenario({ load: constant(400) }) } }))
    expect(hosted(load).digest).toBe(load.digest)
  })
})

describe('the VUs that host users', () => {
  test.each([
    [1, 1],
    [20, 20],
    [7, 3],
    [101, 20],
  ])('of %i, %i in one, have each of them once', (users, lanes) => {
    const load = constant(users)
    const all = [...Array(hostsOf(load, lanes)).keys()].flatMap((host) => usersOf(load, lanes, host))
    expect(all.toSorted((a, b) => a - b)).toEqual([...Array(users).keys()])
    for (const host of Array(hostsOf(load, lanes)).keys())
      expect(usersOf(load, lanes, host).length).toBeLessThanOrEqual(lanes)
  })

  test('are there for the whole load, and the load itself where each has one', () => {
    const { work } = makeLoad(
      planOf({ scenarios: { orders: socketScenario({ load: rampingVUs([2000, 50], [3000, 0]) }) } }),
    )
    const { load } = work.scenarios.orders!
    expect(executedLoad(load, 20)).toEqual({ executor: 'constant-vus', vus: 3, duration: 5000 })
    expect(executedLoad(load)).toBe(load)
    const counted = { executor: 'per-vu-iterations', vus: 50, iterations: 4, maxDuration: 9000 } as const
    expect(executedLoad(counted, 20)).toEqual({ ...counted, vus: 3, iterations: 1 })
  })
})
