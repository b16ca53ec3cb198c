import { median } from '../../model/quantile.ts'
import type { LogRun } from './log-run.ts'

/** What the prior variances are made of (verdict-rule section 3). */
export interface Noise {
  /** R, the usual spread of machines, in ln. */
  readonly machine: number
  /** v, the error of ln p99 from the count of samples alone. */
  readonly sampling: number
  /** b, how far apart the slices of one baseline run lie, in ln. */
  readonly slices: number
}

/** R, v and b of a baseline (verdict-rule section 3). `percent`: the gated quantile. */
export function noiseOf(baseline: readonly LogRun[], percent: number, machine: number): Noise {
  const heaviness = Math.max(0, median(baseline.map((run) => heavinessOf(run, percent))))
  const beyond = (1 - percent / 100) * median(baseline.map((run) => run.count))
  const spreads = baseline.flatMap(({ slices }) => {
    const sorted = slices?.toSorted((a, b) => a - b)
    return sorted ? [sorted[8]! - sorted[1]!] : []
  })
  return {
    machine,
    sampling: Math.min(2, heaviness) ** 2 / Math.max(beyond, Number.MIN_VALUE),
    slices: spreads.length === 0 ? 0 : median(spreads),
  }
}

/**
 * How fast the tail grows, in ln for each e-th part of the samples beyond. A summary may lack p95 or p99: there it is
 * told from the gated quantile and the median, which is more, and widens the limits.
 */
function heavinessOf({ p95, p99, top, p50 }: LogRun, percent: number): number {
  if (p95 !== null && p99 !== null) return (p99 - p95) / Math.log(5)
  return percent <= 50 ? 0 : (top - p50) / Math.log(50 / (100 - percent))
}
