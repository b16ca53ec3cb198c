import { describe, expect, test } from 'vitest'
import { phaseLength } from '../../../src/model/timeline.ts'
import { makeLoad } from '../../../src/plan/load.ts'
import type { Plan, PlanScenario } from '../../../src/plan/plan.ts'
import { sizingOf } from '../../../src/plan/profile/profile.ts'
import {
  gateOf,
  heartbeat,
  messages,
  planOf,
  profileOf,
  rampingVUs,
  restScenario,
  socketScenario,
} from './builder.ts'

/** Factor of time, and the floor that decided it. */
function scaled(plan: Plan, parts: Parameters<typeof profileOf>[0]) {
  const { scale, lengthened } = sizingOf(plan, profileOf(parts))
  return { factor: Number(scale.time.toFixed(6)), what: lengthened[0]?.what }
}

const one = (orders: PlanScenario, parts: Partial<Plan> = {}) => planOf({ scenarios: { orders }, ...parts })

describe('the factor of time', () => {
  test('is time ÷ timeline where no floor asks for more', () => {
    expect(scaled(one(socketScenario()), { vus: 0.04, time: 240_000 })).toEqual({
      factor: 0.5,
      what: undefined,
    })
  })

  test('is 1 without a time', () => {
    const { time: _, ...untimed } = profileOf()
    expect(sizingOf(one(socketScenario()), untimed).scale).toEqual({ vus: 0.04, time: 1 })
  })

  test('is at most 1', () => {
    expect(scaled(one(socketScenario()), { time: 10_000_000 }).factor).toBe(1)
  })

  test('keeps 30 s of steady', () => {
    expect(scaled(one(socketScenario()), { time: 1000 })).toEqual({
      factor: 0.1,
      what: 'steady of orders at least 30 s',
    })
  })

  test('keeps 30 s of steady after a constant executor has settled', () => {
    const load = { executor: 'constant-vus', vus: 100, duration: 350_000 } as const
    expect(scaled(one(socketScenario({ load })), { time: 1000 }).factor).toBe(0.1)
  })

  test('keeps 5 s of ramp', () => {
    const load = rampingVUs([10_000, 500], [600_000, 500])
    expect(scaled(one(socketScenario({ load })), { time: 1000 })).toEqual({
      factor: 0.5,
      what: 'ramp of orders at least 5 s',
    })
  })

  test('keeps two heartbeats and their timeout in steady', () => {
    expect(scaled(one(socketScenario({ heartbeat })), { time: 1000 })).toEqual({
      factor: 0.233333,
      what: 'steady of orders at least 2 × heartbeat 30 s + timeout 10 s = 70 s',
    })
  })

  test('keeps two heartbeats and their timeout in hold', () => {
    expect(scaled(one(socketScenario({ heartbeat, hold: 140_000 })), { time: 1000 })).toEqual({
      factor: 0.5,
      what: 'hold of orders at least 2 × heartbeat 30 s + timeout 10 s = 70 s',
    })
  })

  test('keeps heartbeats, but not 30 s of steady, in a run of a pair', () => {
    const block = { time: 1000, block: true as const }
    expect(scaled(one(socketScenario()), block).what).toContain('no more connects')
    expect(scaled(one(socketScenario({ heartbeat })), block)).toEqual({
      factor: 0.233333,
      what: 'steady of orders at least 2 × heartbeat 30 s + timeout 10 s = 70 s',
    })
    expect(scaled(one(socketScenario({ heartbeat, hold: 140_000 })), block).factor).toBe(0.5)
  })

  test('keeps the time in which the gated quantile gets its samples', () => {
    // 20 sockets × 0.1/s = 2/s in steady: 500 samples take 250 s of 300 s.
    const orders = socketScenario({ messages: [{ ...messages, rate: 0.1 }] })
    const plan = (selector: string) => one(orders, { gates: [gateOf(selector)] })
    expect(scaled(plan('ws_message_latency{feed:orders,phase:steady}'), { time: 60_000 })).toEqual({
      factor: 0.833333,
      what: '500 samples for p(99) of ws_message_latency{feed:orders,phase:steady}',
    })
    expect(scaled(plan('ws_message_latency{feed:other}'), { time: 240_000 }).factor).toBe(0.5)
  })

  test('does not wait for samples that more time does not bring, or that nobody states', () => {
    const { rate: _, ...unstated } = messages
    const plan = one(socketScenario({ messages: [unstated] }), {
      gates: [gateOf('ws_connecting'), gateOf('ws_message_latency')],
    })
    expect(scaled(plan, { time: 240_000 }).factor).toBe(0.5)
  })

  test('never connects faster than the full plan', () => {
    expect(scaled(one(socketScenario()), { vus: 0.5, time: 60_000 })).toEqual({
      factor: 0.5,
      what: "no more connects than the full plan's 4.17/s",
    })
  })

  test('counts sockets that come back after their hold as connects', () => {
    const load = { executor: 'constant-vus', vus: 100, duration: 600_000 } as const
    const reopen = { from: 500, to: 500, jitter: 'none', giveUp: 3 } as const
    const plan = one(socketScenario({ load, hold: 50_000, reopen }))
    expect(scaled(plan, { vus: 0.3, time: 60_000 })).toEqual({
      factor: 0.3,
      what: "no more connects than the full plan's 2/s",
    })
  })

  test('leaves a plan as long as it is where it does not reach a floor itself', () => {
    const load = rampingVUs([1000, 5], [4000, 5])
    const plan = one(socketScenario({ load }), { profiles: { pr: profileOf({ vus: 1, time: 2000 }) } })
    expect(makeLoad(plan, 'pr').duration).toBe(5000)
  })

  test('asks the phases that a scenario takes from another', () => {
    const rest = restScenario(
      { executor: 'constant-arrival-rate', rate: 20, duration: 480_000, takes: 300 },
      { phasesOf: 'orders' },
    )
    const plan = planOf({ scenarios: { orders: socketScenario(), rest } })
    expect(scaled(plan, { time: 1000 }).factor).toBe(0.1)
    expect(
      phaseLength(
        makeLoad({ ...plan, profiles: { pr: profileOf({ time: 1000 }) } }, 'pr').timeline.rest ?? [],
        'steady',
      ),
    ).toBe(30_000)
  })
})
