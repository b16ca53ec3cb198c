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
