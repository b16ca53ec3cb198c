import { describe, expect, it } from 'vitest'
import { type Executor, isArrivalRate, lengthOf, peakVUs } from '../../src/model/load/executor.ts'

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
