import { LONG_STEADY, MANY_POLLS, RISE, steadyStretch, type Watched } from '../../model/load/watched.ts'
import type { Timeline } from '../../model/timeline.ts'
import type { PlanWatch } from '../plan.ts'

/**
 * What is asked of each series: the plan's own word, else that it does not rise, as far as the load is steady for long enough to tell a leak
 * from a process that only gets warm.
 */
export function watchedIn(watch: PlanWatch, timeline: Timeline): Watched {
  const steady = steadyStretch(timeline)
  const length = steady === null ? 0 : steady.to - steady.from
  const usual = length >= LONG_STEADY && length / watch.every >= MANY_POLLS ? RISE : null
  return { ...watch, series: watch.series.map((one) => ({ rise: usual, ...one })) }
}
