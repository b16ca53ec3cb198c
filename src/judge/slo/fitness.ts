import { GENERATOR_BUDGET } from '../../model/budget.ts'
import { metricOf } from '../../model/metrics.ts'
import { counted, milliseconds, whole } from '../../model/numbers.ts'
import type { Health } from '../../model/record/record.ts'

/** What the generator used beyond its budget, one phrase each with its figure; empty: it was fit. */
export function saturation(health: Health): readonly string[] {
  const { lagP99, cpuP95, stealP95, droppedIterations } = health
  const budget = GENERATOR_BUDGET
  const found: string[] = []
  if (over(lagP99, budget.lagP99))
    found.push(`its lag reached ${milliseconds(lagP99)} at p99 (budget ${milliseconds(budget.lagP99)})`)
  if (over(cpuP95, budget.cpuP95))
    found.push(`its CPU p95 was ${whole(cpuP95)} (budget ${whole(budget.cpuP95)})`)
  if (over(stealP95, budget.stealP95))
    found.push(`the host took ${whole(stealP95)} of its CPU at p95 (budget ${whole(budget.stealP95)})`)
  if (over(droppedIterations, budget.droppedIterations))
    found.push(`it dropped ${counted(droppedIterations, 'iteration')}`)
  return found
}

/** Over its budget, or a figure that is no number: a broken gauge is no proof of fitness. Null: not measured. */
function over(value: number | null, budget: number): value is number {
  return value !== null && !(value <= budget)
}

/** Counters of waits that ended: a slow generator makes them as surely as a slow service. */
const WAITS = new Set(['ws_roundtrip_timeout', 'ws_heartbeat_missed'])

/**
 * Whether a saturated generator may have made the figure itself: times, waits, and whatever there can be too
 * little of. Counts of closes, refusals and errors are the service's own, and fail still.
 */
export function suffersFromSaturation(metric: string): boolean {
  const row = metricOf(metric)
  return row === undefined || row.kind === 'trend' || row.worse === 'lower' || WAITS.has(metric)
}
