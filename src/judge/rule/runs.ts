import { samplesNeeded } from '../../model/quantile.ts'
import { percentileOf } from '../../model/record/percentiles.ts'
import type { TrendStats } from '../../model/record/record.ts'
import type { LogRun } from './log-run.ts'

/** Samples that count as draws: messages that can be told apart, where they can. */
export function draws({ count, distinct }: { count: number; distinct: number | null }): number {
  return distinct ?? count
}

/** Whether a figure can be a number of things. */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}

/** Draws that the quantile needs to be judged: 500 for p99. Infinity: no number is enough. */
export function drawsNeeded(percent: number): number {
  return samplesNeeded(percent) ?? Number.POSITIVE_INFINITY
}

/** As malformed; nor may a quarter lie below 0: times of one clock do not. */
export function nonsense(stats: TrendStats): string | undefined {
  const wrong = malformed(stats)
  const bar = stats.corrected?.bar ?? 0
  if (wrong !== undefined || (stats.p25 ?? stats.p50) >= -bar) return wrong
  return 'a quarter of its values are below 0: the clocks of the service and the generator differ'
}

/** Why the figures cannot be those of one run, or undefined: all finite, in order, and the average among them. */
export function malformed(stats: TrendStats): string | undefined {
  const { min, p25, p50, p75, p90, p95, p975, p99, p999, max, avg, count, distinct } = stats
  const counted = isCount(count) && (distinct === null || (isCount(distinct) && distinct <= count))
  if (!counted) return 'its counts are not possible'
  const steps = [min, p25, p50, p75, p90, p95, p975, p99, p999, max]
  const ladder = steps.filter((value) => value !== undefined)
  if (ladder.length < steps.length && !stats.summaryOnly) return 'it lacks quantiles'
  if (!ladder.every(Number.isFinite)) return 'its figures are not all numbers'
  // Interpolated quantiles may differ in the last digit, so the order is asked for within rounding.
  const ordered = (values: readonly number[]) =>
    values.every((value, i) => i === 0 || value >= values[i - 1]! - 1e-9 * Math.abs(value))
  if (!ordered(ladder)) return 'its quantiles are not in order'
  if (!ordered([min, avg, max])) return 'its average is not among its values'
  return undefined
}

/** Added before the logarithm where a quantile in use is 0: what a clock of whole ms cannot see, in ms. */
export function floorOf(runs: readonly TrendStats[]): number {
  return runs.some(
    ({ p25, p50, slices }) =>
      (p25 ?? p50) <= 0 || (slices ?? []).some((slice) => slice !== null && slice <= 0),
  )
    ? 1
    : 0
}

/**
 * Natural logs of a run's figures, plus `floor`. The figures must not be nonsense, and `percent` among them. `probe`: ms of
 * the machine probe, null where it was not measured. A run of unknown size has as few samples as the quantile needs: that
 * makes the limits the widest.
 */
export function logRun(
  stats: TrendStats,
  percent: number,
  floor: number,
  probe: number | null = null,
): LogRun {
  const ln = (value: number) => Math.log(value + floor)
  const lnOrNull = (value: number | undefined) => (value === undefined ? null : ln(value))
  const slices = stats.slices?.filter((slice) => slice !== null && slice >= 0) ?? []
  return {
    count: stats.atLeast ? drawsNeeded(percent) : draws(stats),
    top: ln(percentileOf(stats, percent) ?? Number.NaN),
    p25: lnOrNull(stats.p25),
    p50: ln(stats.p50),
    p75: lnOrNull(stats.p75),
    p95: lnOrNull(stats.p95),
    p975: lnOrNull(stats.p975),
    p99: lnOrNull(stats.p99),
    probe: probe !== null && probe > 0 && Number.isFinite(probe) ? Math.log(probe) : null,
    slices: slices.length === 10 ? slices.map((slice) => ln(slice as number)) : null,
  }
}

/** A clock of whole ms: every value of every run is whole. */
export function wholeMs(runs: readonly TrendStats[]): boolean {
  return runs.every(({ whole, min, max }) => whole && Number.isInteger(min) && Number.isInteger(max))
}
