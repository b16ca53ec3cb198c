import { type Executor, lengthOf, peakVUs } from '../../model/load/executor.ts'

/** When a VU is meant to run, ms since its scenario's start. */
export interface Shift {
  readonly from: number
  readonly to: number
}

/**
 * The shifts of the VU that is started as number `rank` (from 0): k6 starts VUs in order on rising stages and
 * stops the latest first on falling ones, evenly over the stage (k6: lib/executor/ramping_vus.go,
 * getRawExecutionSteps).
 */
export function shiftsOf(load: Executor, rank: number): readonly Shift[] {
  if (load.executor !== 'ramping-vus') return rank < peakVUs(load) ? [{ from: 0, to: lengthOf(load) }] : []
  const shifts: Shift[] = []
  let started = rank < load.startVUs ? 0 : null
  let previous = load.startVUs
  let end = 0
  for (const { duration, target } of load.stages) {
    end += duration
    const difference = target - previous
    if (started === null && rank < target) {
      started = end - (duration * (target - rank - 1)) / difference
    } else if (started !== null && rank >= target) {
      shifts.push({ from: started, to: end - (duration * (target - rank)) / difference })
      started = null
    }
    previous = target
  }
  if (started !== null) shifts.push({ from: started, to: end })
  return shifts
}

/** How many VUs k6 plans at `at` ms since the scenario's start. */
export function plannedVUs(load: Executor, at: number): number {
  let low = 0
  const high = peakVUs(load)
  for (let rank = 0; rank < high; rank++) {
    if (shiftsOf(load, rank).some((shift) => shift.from <= at && at < shift.to)) low = rank + 1
  }
  return low
}

/** The first shift that is not over at `at`, or undefined. */
export function shiftAt(shifts: readonly Shift[], at: number): Shift | undefined {
  return shifts.find((shift) => at < shift.to)
}
