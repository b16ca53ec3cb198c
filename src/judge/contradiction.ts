import { canonicalJson } from '../model/json.ts'
import type { Load } from '../model/load/load.ts'
import { isForeign } from '../model/record/foreign.ts'
import { percentileOf } from '../model/record/percentiles.ts'
import type { Record, Stats, TrendStats } from '../model/record/record.ts'
import { formatSelector } from '../model/selector.ts'
import { formatThreshold, type Statistic, type Threshold } from '../model/threshold.ts'
import type { Reason } from '../model/verdict/verdict.ts'
import { isPossibleBeyond } from './rule/beyond.ts'
import { isCount, malformed } from './rule/runs.ts'
import { statsOf } from './stats-rows.ts'
import { lackedRows } from './whole/lacking.ts'
import { beliedCounts } from './whole/recounted.ts'

/** Contradictions that are told of one record. */
const MOST = 3

/**
 * Records that contradict themselves: what wrote them is broken, or somebody changed them, and nothing in them is
 * evidence (design.md section 5, "SLO rows"). A foreign summary has rows without distribution, and is not asked.
 */
export function contradictionReasons(load: Load, records: readonly Record[]): readonly Reason[] {
  return records.flatMap((record, i) => {
    const found = contradictionsOf(load, record)
    if (found.length === 0) return []
    const of = records.length === 1 ? 'The record' : `The record of run ${i + 1}`
    const more = found.length > MOST ? `, and ${found.length - MOST} more` : ''
    const message = `${of} contradicts itself: ${found.slice(0, MOST).join('; ')}${more}`
    return [{ outcome: 'engine', code: 'contradiction', message }] as const
  })
}

/** One phrase for each row that cannot be, or that disagrees with another; empty: none. */
function contradictionsOf(load: Load, record: Record): readonly string[] {
  if (isForeign(record)) return []
  const { thresholds } = load
  const rows = record.stats.flatMap((row) => {
    const wrong = wrongIn(row)
    return wrong === undefined ? [] : [`of ${formatSelector(row)} ${wrong}`]
  })
  const counters = record.stats.flatMap((row) => wrongRate(row, record))
  const thresholdRows = thresholds.flatMap((threshold) => disagreement(threshold, record))
  return [
    ...repeatedIn(record),
    ...rows,
    ...counters,
    ...thresholdRows,
    ...wrongShares(record),
    ...unwhole(load, record),
  ]
}

/**
 * What a whole run has and this record has not, or has twice and otherwise. One of an earlier version holds less; one that did
 * not come to its end says so, and is none to pass.
 */
function unwhole(load: Load, record: Record): readonly string[] {
  if (record.generator === undefined || record.ended !== 'clean' || !record.complete) return []
  return [...lackedRows(load, record), ...beliedCounts(record)]
}

/** Two rows of one thing: each could hide the other. */
function repeatedIn({ stats, measured, deliveries, ...others }: Record): readonly string[] {
  const { silences = [], held = [], shares = [] } = others
  const keys = [
    ...stats.map(({ metric, tags }) => ({ row: metric, tags })),
    ...measured.map(({ threshold }) => ({ row: `"${threshold}"` })),
    ...deliveries.map(({ scenario, feed }) => ({ row: 'messages.rate', scenario, feed })),
    ...silences.map(({ scenario, feed }) => ({ row: 'ws_feed_silent', scenario, feed })),
    ...held.map(({ scenario }) => ({ row: 'ws_held', scenario })),
    ...shares.map(({ metric, scenario, feed, name }) => ({ row: metric, scenario, feed, name, share: true })),
  ]
  const seen = new Set<string>()
  const twice = keys.filter((key) => {
    const text = canonicalJson(key)
    return seen.has(text) || !seen.add(text)
  })
  return [...new Set(twice.map(({ row }) => `it has two rows of ${row}`))]
}

/** A counter's rate is its total over the length of the run. */
function wrongRate(row: Stats, { duration }: Record): readonly string[] {
  if (row.kind !== 'counter' || duration <= 0 || isClose(row.rate, (1000 * row.total) / duration)) return []
  return [`of ${formatSelector(row)} the rate is not that of its total`]
}

/** The reasons of the bad ones add up to them. */
function wrongShares({ shares = [] }: Record): readonly string[] {
  return shares.flatMap(({ metric, bad, reasons }) => {
    const told = Object.values(reasons ?? {}).reduce((sum, count) => sum + count, 0)
    return reasons === undefined || told === bad ? [] : [`of ${metric} the reasons are ${told} of ${bad}`]
  })
}

function wrongIn(row: Stats): string | undefined {
  if (!isCount(row.count) || (row.count === 0 && hasValue(row))) return 'its count is not possible'
  switch (row.kind) {
    case 'trend':
      return malformed(row)
    case 'rate':
      if (!isCount(row.trues) || row.trues > row.count) return 'its counts are not possible'
      return isEqual(row.rate, row.trues / row.count) ? undefined : 'the share is not that of its counts'
    case 'counter':
      return [row.total, row.rate].every(Number.isFinite) ? undefined : 'its figures are not all numbers'
    case 'gauge':
      return row.min <= row.last && row.last <= row.max ? undefined : 'its last value is not among its values'
  }
}

/** Of no samples nothing but a counter's zero can be said. */
function hasValue(row: Stats): boolean {
  return row.kind !== 'counter' || row.total !== 0
}

/** A threshold's figure beside the row of the same selector; a store leaves rows out of a record that is too large. */
function disagreement(threshold: Threshold, record: Record): readonly string[] {
  const key = formatThreshold(threshold)
  const measured = record.measured.find((one) => one.threshold === key)
  const row = statsOf(record, threshold.selector)
  if (measured === undefined || row === undefined || measured.actual === null) return []
  const { actual, n, beyond } = measured
  if (n !== row.count) return [`"${key}" counts ${n} samples, its row ${row.count}`]
  if (beyond !== null && beyond > n) return [`"${key}" has ${beyond} of ${n} samples beyond its bound`]
  const told = figureOf(threshold.expression.statistic, row)
  if (told !== undefined && !isEqual(actual, told)) return [`"${key}" has ${actual}, its row ${told}`]
  return row.kind === 'trend' && beyond !== null && !isPossibleBeyond(beyond, threshold.expression, row)
    ? [`"${key}" has ${beyond} samples beyond its bound, which its row cannot have`]
    : []
}

/** What the row has of a statistic; undefined: it holds no such figure. */
function figureOf(statistic: Statistic, row: Stats): number | undefined {
  const { kind } = statistic
  if (row.kind === 'trend') return trendFigure(statistic, row)
  if (kind === 'count') return row.kind === 'counter' ? row.total : row.count
  if (kind === 'rate') return row.kind === 'gauge' ? undefined : row.rate
  return kind === 'value' && row.kind === 'gauge' ? row.last : undefined
}

function trendFigure(statistic: Statistic, row: TrendStats): number | undefined {
  switch (statistic.kind) {
    case 'p':
      return percentileOf(row, statistic.percent)
    case 'med':
      return row.p50
    case 'avg':
    case 'min':
    case 'max':
    case 'count':
      return row[statistic.kind]
    default:
      return undefined
  }
}

/** Records state rates with all their digits, and lengths in whole ms or parts of them. */
function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b))
}

/** Within rounding: both were computed from the same samples, by one way each. */
function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}
