import { bytes, integer, memory, NONE, three } from '../../numbers.ts'
import type { SeriesSeen, WatchRecord } from '../../record/beside/series-seen.ts'
import type { Code } from '../codes.ts'

/** One demand on a series, judged; null: the plan has none. */
export interface WatchRuling {
  readonly verdict: 'met' | 'fail' | 'indicative' | 'not_judged'
  readonly code: Code
}

/** One series with what came of it. */
export interface WatchSeriesRow extends SeriesSeen {
  readonly rise: WatchRuling | null
  readonly back: WatchRuling | null
}

/** What the service's own metrics said in the last run. */
export interface WatchFound extends Omit<WatchRecord, 'series'> {
  readonly series: readonly WatchSeriesRow[]
}

/** A value of a series, in bytes where its name says so, as Prometheus has names end with their unit. */
export function seriesValue(series: string, value: number | null): string {
  if (value === null) return NONE
  const isBytes = /_bytes(?:\{|$)/.test(series)
  if (!isBytes) return Number.isInteger(value) ? integer(value) : three(value)
  const size = Math.abs(value)
  return `${value < 0 ? '−' : ''}${size < 10 * 2 ** 20 ? bytes(size) : memory(size)}`
}
