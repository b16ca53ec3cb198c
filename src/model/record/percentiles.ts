import type { TrendStats } from './record.ts'

/** The percentiles that a record holds of a trend, and where. */
const STORED: ReadonlyMap<number, (stats: TrendStats) => number | undefined> = new Map([
  [25, ({ p25 }: TrendStats) => p25],
  [50, ({ p50 }) => p50],
  [75, ({ p75 }) => p75],
  [90, ({ p90 }) => p90],
  [95, ({ p95 }) => p95],
  [97.5, ({ p975 }) => p975],
  [99, ({ p99 }) => p99],
  [99.9, ({ p999 }) => p999],
])

/** The percentiles that a gate may ask for: others could not be compared with stored runs. */
export const PERCENTILES: readonly number[] = [...STORED.keys()]

/** A percentile of a trend; undefined where records do not hold it. */
export function percentileOf(stats: TrendStats, percent: number): number | undefined {
  return STORED.get(percent)?.(stats)
}
