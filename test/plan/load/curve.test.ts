import { describe, expect, test } from 'vitest'
import type { Executor } from '../../../src/model/load/executor.ts'
import { area, curveOf, jumpsOf, peakSum, rise, valueAt } from '../../../src/plan/expected/curve.ts'
import { churn, connects, openSockets } from '../../../src/plan/expected/sockets.ts'
import { spansOf } from '../../../src/plan/size/phases.ts'
import { socketScenario, stagesOf } from './builder.ts'

const ramp: Executor = {
  executor: 'ramping-vus',
  startVUs: 0,
  stages: stagesOf([
    [10_000, 10],
    [10_000, 10],
    [10_000, 0],
  ]),
  gracefulRampDown: 5000,
}
const whole = [{ phase: 'steady' as const, from: 0, to: 1_000_000 }]
const reopen = { from: 500, to: 500, jitter: 'none' as const, giveUp: 10 }

function sockets(load: Executor, parts: Parameters<typeof socketScenario>[0] = {}) {
  const scenario = socketScenario(parts)
  if (scenario.kind !== 'socket') throw new Error('no socket scenario')
  return { load, start: 0, socket: scenario.socket }
}

describe('a curve', () => {
  test('rises and falls in straight lines and is zero outside', () => {
    const curve = curveOf({ load: ramp, start: 1000 })
    expect(
      [0, 1000, 6000, 11_000, 15_000, 26_000, 31_000, 40_000].map((at) => valueAt(curve, at, 'after')),
    ).toEqual([0, 0, 5, 10, 10, 5, 0, 0])
  })

  test('has two limits at a jump', () => {
    const curve = curveOf({ load: { executor: 'constant-vus', vus: 4, duration: 1000 }, start: 500 })
    expect(valueAt(curve, 500, 'before')).toBe(0)
    expect(valueAt(curve, 500, 'after')).toBe(4)
    expect(valueAt(curve, 1500, 'before')).toBe(4)
    expect(valueAt(curve, 1500, 'after')).toBe(0)
    expect(jumpsOf(curve)).toEqual([{ at: 500, height: 4 }])
  })

  test('sums to the most at one moment, not to the sum of the peaks', () => {
    const first = curveOf({ load: { executor: 'constant-vus', vus: 4, duration: 1000 }, start: 0 })
    const then = curveOf({ load: { executor: 'constant-vus', vus: 3, duration: 1000 }, start: 1000 })
    const both = curveOf({ load: { executor: 'constant-vus', vus: 3, duration: 1000 }, start: 500 })
    expect(peakSum([first, then])).toBe(4)
    expect(peakSum([first, both])).toBe(7)
  })

  test('counts area and rise by phase', () => {
    const curve = curveOf({ load: ramp, start: 0 })
    const spans = spansOf({ load: ramp, start: 0 })
    const of = (phase: string) => spans.filter((span) => span.phase === phase)
    expect([area(curve, of('ramp')), area(curve, of('steady')), area(curve, of('down'))]).toEqual([
      50, 100, 50,
    ])
    expect([rise(curve, of('ramp')), rise(curve, of('steady')), rise(curve, of('down'))]).toEqual([10, 0, 0])
    expect(area(curve, [{ phase: 'steady', from: 5000, to: 6000 }])).toBe(5.5)
  })

  test('states a rate per second', () => {
    const pool = { preAllocatedVUs: 1, maxVUs: 2 }
    const load: Executor = {
      executor: 'constant-arrival-rate',
      rate: 4,
      timeUnit: 5000,
      duration: 10_000,
      ...pool,
    }
    expect(area(curveOf({ load, start: 0 }), whole)).toBeCloseTo(8)
  })
})

describe('open sockets', () => {
  test('are the VUs where nothing ends them', () => {
    expect(openSockets(sockets(ramp))).toEqual(curveOf({ load: ramp, start: 0 }))
  })

  test('rest after their own hold', () => {
    const open = openSockets(sockets(ramp, { hold: 5000 }))
    // VU number r opens at r s and rests at r + 5 s: five at most.
    expect([2000, 5000, 8000, 12_000, 15_000, 20_000].map((at) => valueAt(open, at, 'before'))).toEqual([
      2, 5, 5, 3, 0, 0,
    ])
    expect(area(open, whole)).toBeCloseTo(50)
    expect(connects(sockets(ramp, { hold: 5000 }), whole)).toBe(10)
  })

  test('come back after their own hold with reopen', () => {
    const scenario = sockets(ramp, { hold: 5000, reopen })
    expect(area(openSockets(scenario), whole)).toBe(200)
    expect(connects(scenario, whole)).toBe(10 + 40)
    expect(churn(scenario)).toBe(2)
  })

  test('live once per iteration with per-vu-iterations', () => {
    const load: Executor = { executor: 'per-vu-iterations', vus: 4, iterations: 3, maxDuration: 60_000 }
    expect(area(openSockets(sockets(load, { hold: 5000 })), whole)).toBe(60)
    expect(area(openSockets(sockets(load)), whole)).toBe(240)
  })
})
