import type { Gate } from '../model/load.ts'
import { metricOf } from '../model/metrics.ts'
import type { CounterStats, RateStats, Record } from '../model/record.ts'
import { type Comparison, confirmed } from './confirm.ts'
import { type CountDivergence, divergeCounts, type Tally } from './counts.ts'
import { type Finding, leastEffect } from './finding.ts'
import { countLimits } from './rule.ts'
import { isCount } from './runs.ts'
import { median } from './stats/robust.ts'
import { counterOf, producerOf, statsOf } from './stats-rows.ts'
import { divergeThroughput } from './throughput.ts'

/** The rate or the count of a rate or counter metric against its history. */
export function judgeCount(gate: Gate, comparison: Comparison): Finding {
  const row = metricOf(gate.selector.metric)
  if (row?.kind === 'rate') return judgeShare(gate, comparison, row.worse === 'lower')
  if (row?.kind !== 'counter') {
    return { verdict: 'inconclusive', why: 'a trend is gated by its quantiles, p(N)' }
  }
  return row.worse === 'lower' ? judgeThroughput(gate, comparison) : judgeEvents(gate, comparison)
}

/** One row's figures in one run. */
interface Counted<T> {
  readonly record: Record
  readonly stats: T
}

/** Of a rate metric: how many of n were bad. Where less is worse, those that were not true. */
function judgeShare(gate: Gate, comparison: Comparison, lower: boolean): Finding {
  const rows = rowsOf(comparison, (record) => {
    const stats = statsOf(record, gate.selector)
    return stats?.kind === 'rate' && stats.count !== 0 ? stats : undefined
  })
  const counts = gate.stat.kind === 'count'
  const value = ({ trues, count }: RateStats) => (counts ? trues : trues / count)
  const seen = lookedAt(rows, sane, value, ({ count }) => count)
  if ('verdict' in seen) return seen
  const { runs, past } = seen
  const tally = ({ stats: { trues, count } }: Counted<RateStats>): Tally => ({
    bad: lower ? count - trues : trues,
    n: count,
  })
  const found = countDivergence(runs.map(tally), past.map(tally), comparison)
  const n = found.n!
  const shown = (bad: number) => {
    const trues = lower ? n - bad : bad
    return counts ? trues : Math.max(0, Math.min(1, trues / n))
  }
  return { ...seen.finding, ...decided(found, comparison, past, shown) }
}

/** Events of which more is worse. The load is the same in every run, so are the chances to count one. */
function judgeEvents(gate: Gate, comparison: Comparison): Finding {
  const perSecond = gate.stat.kind === 'rate'
  const rows = rowsOf(comparison, (record) => counterOf(record, gate.selector))
  const value = (row: CounterStats) => (perSecond ? row.rate : row.total)
  const seen = lookedAt(rows, possible, value, (_, record) => producerOf(gate.selector.metric, record).n)
  if ('verdict' in seen) return seen
  const { runs, past } = seen
  const tally = ({ stats }: Counted<CounterStats>): Tally => ({ bad: stats.total, n: null })
  const found = countDivergence(runs.map(tally), past.map(tally), comparison)
  const seconds = median(runs.map(({ record }) => Math.max(record.duration / 1000, 1e-3)))
  const shown = (bad: number) => (perSecond ? bad / seconds : bad)
  return { ...seen.finding, ...decided(found, comparison, past, shown) }
}

function countDivergence(
  runs: readonly Tally[],
  past: readonly Tally[],
  { keyRows }: Comparison,
): CountDivergence {
  return divergeCounts(runs, past, countLimits(runs.length, keyRows))
}

function decided(
  found: CountDivergence,
  { records }: Comparison,
  past: readonly Counted<unknown>[],
  shown: (bad: number) => number,
): Finding {
  return {
    ...confirmed(found, records, past.map(recordOf)),
    ...(records.length === 1 ? {} : { actual: shown(found.bad) }),
    z: found.z,
    zLimit: found.zLimit,
    limit: shown(found.limit),
    channel: 'count',
    words: 'the count, on a square-root scale',
    combine: 'low',
  }
}

/** Messages, requests, iterations: less is worse. */
function judgeThroughput(gate: Gate, comparison: Comparison): Finding {
  const rows = rowsOf(comparison, (record) => counterOf(record, gate.selector))
  const value = (row: CounterStats) => (gate.stat.kind === 'rate' ? row.rate : row.total)
  const seen = lookedAt(rows, possible, value, ({ count }) => count)
  if ('verdict' in seen) return seen
  const { runs, past, finding } = seen
  const rates = past.map(({ stats }) => value(stats))
  if (rates.some((rate) => !(rate > 0))) {
    return { ...finding, verdict: 'inconclusive', why: 'a stored run has none at all' }
  }
  const { records, history, keyRows } = comparison
  const terms = { machine: history.machine, atLeast: leastEffect(gate), keyRows }
  const found = divergeThroughput(
    runs.map(({ stats }) => value(stats)),
    rates,
    terms,
  )
  const { z, zLimit, spread, limit } = found
  return {
    ...finding,
    ...confirmed(found, records, past.map(recordOf)),
    ...(records.length === 1 ? {} : { actual: found.rate }),
    z,
    zLimit,
    spread,
    limit,
    channel: 'rate',
    words: 'the rate',
    combine: 'low',
  }
}

const recordOf = ({ record }: Counted<unknown>) => record

interface Rows<T> {
  readonly own: readonly { readonly record: Record; readonly stats: T | undefined }[]
  readonly past: readonly Counted<T>[]
}

function rowsOf<T>({ records, history }: Comparison, of: (record: Record) => T | undefined): Rows<T> {
  return {
    own: records.map((record) => ({ record, stats: of(record) })),
    past: history.records.flatMap((record) => {
      const stats = of(record)
      return stats === undefined ? [] : [{ record, stats }]
    }),
  }
}

interface LookedAt<T> {
  readonly runs: readonly Counted<T>[]
  readonly past: readonly Counted<T>[]
  /** What every row shows, whatever is decided. */
  readonly finding: Omit<Finding, 'verdict'>
}

/** The rows that can be compared, or why they cannot. */
function lookedAt<T>(
  { own, past: stored }: Rows<T>,
  fits: (stats: T) => boolean,
  value: (stats: T) => number,
  samples: (stats: T, record: Record) => number,
): LookedAt<T> | Finding {
  const runs = own.flatMap(({ record, stats }) => (stats === undefined ? [] : [{ record, stats }]))
  if (runs.length < own.length) return { verdict: 'inconclusive', why: 'no samples' }
  if (!runs.every(({ stats }) => fits(stats))) {
    return { verdict: 'inconclusive', why: 'its counts are not possible' }
  }
  const past = stored.filter(({ stats }) => fits(stats))
  const values = runs.map(({ stats }) => value(stats))
  const finding = {
    values,
    n: runs.reduce((total, { stats, record }) => total + samples(stats, record), 0),
    ...(values.length === 1 ? { actual: values[0]! } : {}),
    ...(past.length === 0
      ? {}
      : { baseline: median(past.map(({ stats }) => value(stats))), runs: past.length }),
  }
  return past.length === 0 ? { verdict: 'no_baseline', ...finding } : { runs, past, finding }
}

function possible({ count, total, rate }: CounterStats): boolean {
  return isCount(count) && Number.isFinite(total) && total >= 0 && Number.isFinite(rate) && rate >= 0
}

function sane({ trues, count }: RateStats): boolean {
  return isCount(count) && isCount(trues) && count > 0 && trues <= count
}
