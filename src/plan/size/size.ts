import type { Executor, Stage } from '../../model/load/executor.ts'
import type { PlanExecutor, PlanStage } from '../plan.ts'
import { wholeRates } from './rates.ts'

/** How much of the plan is run. */
export interface Scale {
  /** Multiplies VUs and arrival rates, over 0 and at most 1. */
  readonly vus: number
  /** Multiplies the extents (durations, start, hold), over 0 and at most 1. */
  readonly time: number
}

/** ms that a VU past its own close gets beyond the longest falling stage (plan-language, "Phases"). */
const RAMP_DOWN_MARGIN = 5000
/** More VUs than the rate needs on average: iterations vary in length (plan-language, "Profiles"). */
const POOL_MARGIN = 1.5

/**
 * A plan's load under a scale, as k6 takes it: whole VUs and rates, sized pools. Times are exact, not yet
 * whole ms: the floors of a profile are looked for without the noise of rounding.
 */
export function size(load: PlanExecutor, scale: Scale): Executor {
  switch (load.executor) {
    case 'ramping-vus':
      return rampingVUs(load.startVUs, load.stages, scale)
    case 'constant-vus':
      return {
        executor: load.executor,
        vus: scaledVUs(load.vus, scale),
        duration: load.duration * scale.time,
      }
    case 'per-vu-iterations':
      return {
        executor: load.executor,
        vus: scaledVUs(load.vus, scale),
        iterations: load.iterations,
        maxDuration: load.maxDuration * scale.time,
      }
    case 'constant-arrival-rate':
      return constantRate(load, scale)
    case 'ramping-arrival-rate':
      return rampingRate(load, scale)
  }
}

/** At least one VU where there was one; none stays none. */
function scaledVUs(vus: number, scale: Scale): number {
  return vus > 0 ? Math.max(1, Math.round(vus * scale.vus)) : 0
}

function rampingVUs(startVUs: number, planned: readonly PlanStage[], scale: Scale): Executor {
  const start = scaledVUs(startVUs, scale)
  const stages = planned.map(({ duration, target }) => ({
    duration: duration * scale.time,
    target: scaledVUs(target, scale),
  }))
  return {
    executor: 'ramping-vus',
    startVUs: start,
    stages,
    gracefulRampDown: longestFall(start, stages) + RAMP_DOWN_MARGIN,
  }
}

function longestFall(start: number, stages: readonly Stage[]): number {
  let longest = 0
  let before = start
  for (const { duration, target } of stages) {
    if (target < before) longest = Math.max(longest, duration)
    before = target
  }
  return longest
}

function constantRate(
  load: Extract<PlanExecutor, { executor: 'constant-arrival-rate' }>,
  scale: Scale,
): Executor {
  const perSecond = load.rate * scale.vus
  const { timeUnit, rates } = wholeRates([perSecond])
  return {
    executor: load.executor,
    rate: rates[0]!,
    timeUnit,
    duration: load.duration * scale.time,
    ...pool(perSecond, load.takes, load.maxVUs, scale),
  }
}

function rampingRate(
  load: Extract<PlanExecutor, { executor: 'ramping-arrival-rate' }>,
  scale: Scale,
): Executor {
  const perSecond = [load.startRate, ...load.stages.map(({ target }) => target)].map((r) => r * scale.vus)
  const { timeUnit, rates } = wholeRates(perSecond)
  return {
    executor: load.executor,
    startRate: rates[0]!,
    timeUnit,
    stages: load.stages.map(({ duration }, i) => ({
      duration: duration * scale.time,
      target: rates[i + 1]!,
    })),
    ...pool(Math.max(...perSecond), load.takes, load.maxVUs, scale),
  }
}

/** `takes` in ms. The plan's own `max_vus` is a cap, scaled like all VUs; the pool never exceeds it. */
function pool(perSecond: number, takes: number, cap: number | undefined, scale: Scale) {
  // The tiny amount keeps 20/s × 300 ms × 1.5 = 9.000000000000002 from becoming 10.
  const needed = Math.max(1, Math.ceil((perSecond * takes * POOL_MARGIN) / 1000 - 1e-9))
  if (cap === undefined) return { preAllocatedVUs: needed, maxVUs: 2 * needed }
  const maxVUs = Math.max(1, Math.ceil(cap * scale.vus - 1e-9))
  return { preAllocatedVUs: Math.min(needed, maxVUs), maxVUs }
}

/** The executor with every time in whole ms. */
export function inWholeMs(executor: Executor): Executor {
  switch (executor.executor) {
    case 'ramping-vus':
      return {
        ...executor,
        stages: executor.stages.map(wholeStage),
        gracefulRampDown: Math.round(executor.gracefulRampDown),
      }
    case 'ramping-arrival-rate':
      return { ...executor, stages: executor.stages.map(wholeStage) }
    case 'per-vu-iterations':
      return { ...executor, maxDuration: Math.round(executor.maxDuration) }
    default:
      return { ...executor, duration: Math.round(executor.duration) }
  }
}

const wholeStage = (stage: Stage): Stage => ({ ...stage, duration: Math.round(stage.duration) })
