import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { constantArrivals, rampingArrivals, vuSteps } from '../../../src/engine/embedded/schedule/schedule.ts'
import { lengthOf } from '../../../src/model/load/executor.ts'

const stages = fc.array(
  fc.record({ duration: fc.integer({ min: 0, max: 10_000 }), target: fc.integer({ min: 0, max: 50 }) }),
  { minLength: 1, maxLength: 6 },
)

describe('vuSteps', () => {
  test('spreads starts over a rising stage and stops over a falling one, the last at its end', () => {
    expect(
      vuSteps(0, [
        { duration: 300, target: 3 },
        { duration: 100, target: 3 },
        { duration: 200, target: 1 },
      ]),
    ).toEqual([
      { at: 0, vus: 0 },
      { at: 100, vus: 1 },
      { at: 200, vus: 2 },
      { at: 300, vus: 3 },
      { at: 500, vus: 2 },
      { at: 600, vus: 1 },
    ])
  })

  test('a stage without duration is a jump', () => {
    expect(vuSteps(1, [{ duration: 0, target: 4 }])).toEqual([
      { at: 0, vus: 1 },
      { at: 0, vus: 4 },
    ])
  })

  test('goes one VU at a time in time order, and ends at the last target', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), stages, (start, list) => {
        const steps = vuSteps(start, list)
        const length = list.reduce((sum, { duration }) => sum + duration, 0)
        expect(steps[steps.length - 1]?.vus).toBe(list[list.length - 1]?.target)
        for (const [i, step] of steps.entries()) {
          expect(step.at).toBeGreaterThanOrEqual(steps[i - 1]?.at ?? 0)
          expect(step.at).toBeLessThanOrEqual(length)
        }
      }),
    )
  })
})

describe('arrivals', () => {
  test('constant: the first at once, then equally spaced, none at the end itself', () => {
    expect([...constantArrivals(4, 1000, 1000)]).toEqual([0, 250, 500, 750])
    expect([...constantArrivals(1, 3000, 4000)]).toEqual([0, 3000])
    expect([...constantArrivals(1, 1000, 500)]).toEqual([0])
  })

  test('ramping: the i-th where the area under the rate reaches i', () => {
    const times = [...rampingArrivals(0, 1000, [{ duration: 2000, target: 4 }])]
    expect(times).toHaveLength(4)
    for (const [i, at] of times.entries()) expect((at * at) / 1_000_000).toBeCloseTo(i + 1, 9)
    expect([...rampingArrivals(2, 1000, [{ duration: 2000, target: 2 }])]).toEqual([500, 1000, 1500, 2000])
  })

  test('ramping: as many as the area, in time order, inside of the stages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), stages, (start, list) => {
        const times = [...rampingArrivals(start, 1000, list)]
        const load = {
          executor: 'ramping-arrival-rate',
          startRate: start,
          timeUnit: 1000,
          stages: list,
        } as const
        const length = lengthOf({ ...load, preAllocatedVUs: 1, maxVUs: 1 })
        let from = start
        let area = 0
        for (const { duration, target } of list) {
          area += (duration * (from + target)) / 2000
          from = target
        }
        expect(Math.abs(times.length - area)).toBeLessThan(1.001)
        for (const [i, at] of times.entries()) {
          expect(at).toBeGreaterThanOrEqual((times[i - 1] ?? 0) - 1e-6)
          expect(at).toBeLessThanOrEqual(length + 1e-6)
        }
      }),
    )
  })
})
