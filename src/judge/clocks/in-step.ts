import { median } from '../../model/quantile.ts'
import type { Record, TrendStats } from '../../model/record/record.ts'
import { span } from '../../model/verdict/found/clock-rows.ts'

const QUANTILES = ['p25', 'p50', 'p75', 'p90', 'p95', 'p975', 'p99', 'p999'] as const

/** Every figure of a row changed alike; `min`, `max` and the average with them. */
function changed(stats: TrendStats, of: (value: number) => number): TrendStats {
  const quantiles = QUANTILES.flatMap((name) => {
    const value = stats[name]
    return value === undefined ? [] : [[name, of(value)] as const]
  })
  const { min, max, avg, slices } = stats
  return {
    ...stats,
    ...Object.fromEntries(quantiles),
    ...{ min: of(min), max: of(max), avg: of(avg) },
    slices: slices?.map((slice) => (slice === null ? null : of(slice))) ?? null,
  }
}

/** A corrected row as a comparison takes it: what lies below 0 within the bar is 0. Any other row is as it is. */
export function comparable(stats: TrendStats): TrendStats {
  const { corrected } = stats
  if (corrected === undefined) return stats
  return changed(stats, (value) => (value < 0 && value >= -corrected.bar ? 0 : value))
}

/** A row without the least of its latencies, which every clock leaves as it is. */
export function withoutLeast(stats: TrendStats): TrendStats {
  return changed(stats, (value) => value - stats.min)
}

/** A row as short as a bar leaves it: what is slower even so is slower by any clock. @param bar ms */
export function shorterBy(bar: number, stats: TrendStats): TrendStats {
  return changed(stats, (value) => Math.max(0, value - bar))
}

/** Whether every run shows one clock that runs evenly: only then is the least of its latencies of the clock of all. */
export function ofOneClock(records: readonly Pick<Record, 'clock'>[]): boolean {
  return records.every(({ clock }) => clock?.offset?.kind === 'one')
}

/** ms by which what is judged between two sides may be off: the bar of either. Null: neither is corrected. */
export function barBetween(runs: readonly TrendStats[], past: readonly TrendStats[]): number | null {
  const bars = (rows: readonly TrendStats[]) =>
    rows.flatMap(({ corrected }) => (corrected === undefined ? [] : [corrected.bar]))
  const [own, stored] = [bars(runs), bars(past)]
  if (own.length === 0) return null
  return Math.max(...own) + (stored.length === 0 ? 0 : median(stored))
}

export const NOT_ONE_CLOCK = 'and not every run shows one clock that runs evenly'

/** Why, and what that does not see. @param judged ms */
export function withoutLeastWords(bar: number, judged: number): string {
  return `${widerWords(bar, judged)}: compared without the least latency of each run, so that a delay of every message is not seen`
}

export function widerWords(bar: number, judged: number): string {
  return `the bar of the clocks, ± ${span(bar)}, is wider than the ${span(judged)} to be judged`
}
