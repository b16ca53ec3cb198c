import { describe, expect, it } from 'vitest'
import { type Executor, firstStart, isArrivalRate, lengthOf, peakVUs } from '../../src/model/load/executor.ts'

const pool = { timeUnit: 1000, preAllocatedVUs: 3, maxVUs: 6 }
const stages = [
  { duration: 1000, target: 4 },
  { duration: 500, target: 2 },
]
const CASES: readonly (readonly [Executor, { vus: number; ms: number; rated: boolean }])[] = [
  [
    { executor: 'ramping-vus', startVUs: 1, stages, gracefulRampDown: 0 },
    { vus: 4, ms: 1500, rated: false },
  ],
  [
    { executor: 'ramping-vus', startVUs: 9, stages, gracefulRampDown: 0 },
    { vus: 9, ms: 1500, rated: false },
  ],
  [
    { executor: 'constant-vus', vus: 5, duration: 700 },
    { vus: 5, ms: 700, rated: false },
  ],
  [
    { executor: 'per-vu-iterations', vus: 2, iterations: 8, maxDuration: 900 },
    { vus: 2, ms: 900, rated: false },
  ],
  [
    { executor: 'constant-arrival-rate', rate: 10, duration: 800, ...pool },
    { vus: 6, ms: 800, rated: true },
  ],
  [
    { executor: 'ramping-arrival-rate', startRate: 50, stages, ...pool },
    { vus: 6, ms: 1500, rated: true },
  ],
]

describe('an executor', () => {
  it.each(CASES)(
    'tells its most VUs, its length and whether it is a rate: %j',
    (load, { vus, ms, rated }) => {
      expect(peakVUs(load)).toBe(vus)
      expect(lengthOf(load)).toBe(ms)
      expect(isArrivalRate(load)).toBe(rated)
    },
  )
})

const vus = (startVUs: number, ...stages: [duration: number, target: number][]): Executor => ({
  executor: 'ramping-vus',
  startVUs,
  stages: stages.map(([duration, target]) => ({ duration, target })),
  gracefulRampDown: 0,
})
/** Rates per second. */
const arrivals = (startRate: number, ...stages: [duration: number, target: number][]): Executor => ({
  executor: 'ramping-arrival-rate',
  startRate,
  timeUnit: 1000,
  stages: stages.map(([duration, target]) => ({ duration, target })),
  preAllocatedVUs: 1,
  maxVUs: 1,
})

describe('the first planned iteration', () => {
  it.each<[string, Executor, number | null]>([
    ['of constant VUs', { executor: 'constant-vus', vus: 1, duration: 1000 }, 0],
    ['of a ramp that starts with some', vus(2, [1000, 0]), 0],
    ['of a ramp from none', vus(0, [2000, 4]), 500],
    ['of a ramp that waits', vus(0, [3000, 0], [2000, 2]), 4000],
    ['of a ramp to none', vus(0, [1000, 0]), null],
    ['of a rate that is constant from its start', arrivals(2, [1000, 2]), 500],
    ['of a rate that rises from none', arrivals(0, [2000, 4]), 1000],
    ['of a rate that falls', arrivals(2, [2000, 0]), 2000 * (1 - Math.SQRT1_2)],
    ['of a rate that waits', arrivals(0, [3000, 0], [1000, 2]), 4000],
    ['of a rate that never adds up to one', arrivals(0, [1000, 1]), null],
  ])('%s', (_, load, expected) => {
    if (expected === null) expect(firstStart(load)).toBeNull()
    else expect(firstStart(load)).toBeCloseTo(expected, 6)
  })
})
