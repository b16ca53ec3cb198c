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
