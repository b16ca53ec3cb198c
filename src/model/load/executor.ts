/** `duration` in ms; `target` is VUs, or iterations per `timeUnit`. */
export interface Stage {
  readonly duration: number
  readonly target: number
}

/** k6's executor, sized for the profile. All times in ms; counts and rates are whole. */
export type Executor =
  | {
      readonly executor: 'ramping-vus'
      readonly startVUs: number
      readonly stages: readonly Stage[]
      readonly gracefulRampDown: number
    }
  | { readonly executor: 'constant-vus'; readonly vus: number; readonly duration: number }
  | {
      readonly executor: 'per-vu-iterations'
      readonly vus: number
      readonly iterations: number
      readonly maxDuration: number
    }
  | {
      readonly executor: 'constant-arrival-rate'
      readonly rate: number
      readonly timeUnit: number
      readonly duration: number
      readonly preAllocatedVUs: number
      readonly maxVUs: number
    }
  | {
      readonly executor: 'ramping-arrival-rate'
      readonly startRate: number
      readonly timeUnit: number
      readonly stages: readonly Stage[]
      readonly preAllocatedVUs: number
      readonly maxVUs: number
    }

type ArrivalRate = 'constant-arrival-rate' | 'ramping-arrival-rate'

/** Whether iterations start at a rate, whatever the VUs are doing; before and after a profile sizes the load. */
export function isArrivalRate<E extends { readonly executor: Executor['executor'] }>(
  load: E,
): load is Extract<E, { readonly executor: ArrivalRate }> {
  return load.executor === 'constant-arrival-rate' || load.executor === 'ramping-arrival-rate'
}

/** The most VUs that it runs at once; of an arrival rate the pool it may grow to. */
export function peakVUs(load: Executor): number {
  if (load.executor === 'ramping-vus') {
    return Math.max(load.startVUs, ...load.stages.map(({ target }) => target))
  }
  return isArrivalRate(load) ? load.maxVUs : load.vus
}

/** ms from its start to its planned end, without gracefulStop. */
export function lengthOf(load: Executor): number {
  if (load.executor === 'per-vu-iterations') return load.maxDuration
  return 'stages' in load ? load.stages.reduce((sum, { duration }) => sum + duration, 0) : load.duration
}

/** ms from its start to its first planned iteration; null: so low a rate plans none. */
export function firstStart(load: Executor): number | null {
  switch (load.executor) {
    case 'ramping-vus':
      return load.startVUs > 0 ? 0 : firstVu(load.stages)
    case 'ramping-arrival-rate':
      return firstArrival(load.startRate / load.timeUnit, load.stages, load.timeUnit)
    default:
      return 0
  }
}

/** k6 starts the first of n VUs after the n-th part of the stage (k6: ramping_vus.go, getRawExecutionSteps). */
function firstVu(stages: readonly Stage[]): number | null {
  let before = 0
  for (const { duration, target } of stages) {
    if (target > 0) return before + duration / target
    before += duration
  }
  return null
}

/** When the rate, per ms, has added up to one iteration (k6: ramping_arrival_rate.go, cal). */
function firstArrival(startRate: number, stages: readonly Stage[], timeUnit: number): number | null {
  let left = 1
  let before = 0
  let rate = startRate
  for (const { duration, target } of stages) {
    const next = target / timeUnit
    const brings = ((rate + next) / 2) * duration
    if (brings >= left) {
      const slope = (next - rate) / duration
      return before + (2 * left) / (rate + Math.sqrt(Math.max(0, rate * rate + 2 * slope * left)))
    }
    left -= brings
    before += duration
    rate = next
  }
  return null
}
