import { counted, integer, NONE } from '../../../model/numbers.ts'
import type { SeriesSlope } from '../../../model/record/beside/series-seen.ts'
import {
  seriesValue,
  type WatchFound,
  type WatchRuling,
  type WatchSeriesRow,
} from '../../../model/verdict/found/watch-found.ts'
import type { Sink } from '../../../text/shown.ts'

/** How what is broken, or open, is marked. */
const MARKED: { readonly [verdict in WatchRuling['verdict']]: string } = {
  met: '',
  fail: '✕ ',
  indicative: '? ',
  not_judged: '? ',
}

export const WATCH_TITLE = "The service's own metrics"
export const WATCH_HEAD = ['Metric', 'Before load', 'Under load', 'A minute', 'After load'] as const

/** A row for each series: its slope with the error bar, and once the sockets were gone, marked where they are not met. */
export function watchCells({ series }: WatchFound, sink: Sink): readonly string[][] {
  return series.map((row) => [
    sink.name(row.series),
    seriesValue(row.series, row.before),
    spanOf(row),
    `${markOf(row.rise)}${slopeWords(row, row.slope)}`,
    `${markOf(row.back)}${seriesValue(row.series, row.after)}`,
  ])
}

/** How many polls that rests on, and why others failed. */
export function watchNotes(
  { answered, failed, processes, series }: WatchFound,
  sink: Sink,
): readonly string[] {
  const n = failed.reduce((sum, { count }) => sum + count, 0)
  const reasons = failed
    .slice(0, 3)
    .map(({ reason, count }) => `${reason} (${integer(count)})`)
    .join('; ')
  const missing = series.filter((row) => row.missing > 0).slice(0, 3)
  return [
    `${counted(answered, 'poll')} answered${n === 0 ? '' : `, ${integer(n)} not: ${reasons}`}.`,
    ...missing.map((row) => `${row.series} was missing in ${counted(row.missing, 'answer')}.`),
    ...(processes > 1 ? [`The answers are of ${integer(processes)} processes.`] : []),
  ].map((text) => sink.prose(text))
}

const markOf = (ruling: WatchRuling | null) => (ruling === null ? '' : MARKED[ruling.verdict])

function spanOf(row: WatchSeriesRow): string {
  const { min, max } = row
  if (min === null || max === null) return NONE
  const [low, high] = [seriesValue(row.series, min), seriesValue(row.series, max)]
  return low === high ? low : `${low} to ${high}`
}

function slopeWords(row: WatchSeriesRow, slope: SeriesSlope | null): string {
  if (slope === null) return NONE
  const sign = slope.perMinute > 0 ? '+' : ''
  return `${sign}${seriesValue(row.series, slope.perMinute)} ± ${seriesValue(row.series, slope.error)}`
}
