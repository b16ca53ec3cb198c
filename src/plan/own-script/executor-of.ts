import type { PlanExecutor } from '../plan.ts'
import { goDuration } from './go-duration.ts'
import type { OwnScenario } from './inspected.ts'
import { MAX_DURATION, numberOf, stagesOf, TIME_UNIT } from './options-of.ts'

/** ms after the start of the run. */
export const startOf = ({ options }: OwnScenario): number => goDuration(options.startTime) ?? 0

/** The load of a script's scenario as a plan would write it: its timeline, and the most that it asks for. */
export function executorOf({ executor, options }: OwnScenario): PlanExecutor {
  const vus = numberOf(options.vus, 1)
  const maxDuration = goDuration(options.maxDuration) ?? MAX_DURATION
  const iterations = numberOf(options.iterations, 1)
  const duration = goDuration(options.duration) ?? 0
  switch (executor) {
    case 'constant-vus':
      return { executor, vus, duration }
    case 'ramping-vus':
      return { executor, startVUs: numberOf(options.startVUs, 1), stages: stagesOf(options) }
    case 'per-vu-iterations':
      return { executor, vus, iterations, maxDuration }
    case 'shared-iterations':
      return {
        executor: 'per-vu-iterations',
        vus,
        iterations: Math.ceil(iterations / Math.max(1, vus)),
        maxDuration,
      }
    case 'constant-arrival-rate': {
      const rate = perSecond(numberOf(options.rate, 0), options)
      return { executor, rate, duration, ...poolOf(options, rate) }
    }
    case 'ramping-arrival-rate': {
      const stages = stagesOf(options).map((stage) => ({
        ...stage,
        target: perSecond(stage.target, options),
      }))
      const startRate = perSecond(numberOf(options.startRate, 0), options)
      const highest = Math.max(startRate, ...stages.map(({ target }) => target))
      return { executor, startRate, stages, ...poolOf(options, highest) }
    }
  }
}

function perSecond(rate: number, { timeUnit }: OwnScenario['options']): number {
  return (rate * 1000) / (goDuration(timeUnit) ?? TIME_UNIT)
}

function poolOf({ preAllocatedVUs, maxVUs }: OwnScenario['options'], rate: number) {
  const pool = numberOf(preAllocatedVUs, 1)
  return { takes: rate > 0 ? (pool * 1000) / rate : 1000, maxVUs: Math.max(pool, numberOf(maxVUs, pool)) }
}
