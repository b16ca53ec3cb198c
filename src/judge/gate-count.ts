import type { Gate } from '../model/load.ts'
import { metricOf } from '../model/metrics.ts'
import type { CounterStats, RateStats, Record } from '../model/record.ts'
import { divergeCounts, type Tally } from './counts.ts'
import { type Finding, leastEffect, SUSPECT_Z } from './finding.ts'
import type { History } from './history.ts'
import { isCount } from './runs.ts'
import { median } from './stats/robust.ts'
import { counterOf, producerOf, statsOf } from './stats-rows.ts'
import { divergeThroughput } from './throughput.ts'

/** The rate or the count of a rate or counter metric against its history. */
export function judgeCount(gate: Gate, record: Record, history: History): Finding {
  const row = metricOf(gate.selector.metric)
  if (row?.kind === 'rate') return judgeShare(gate, record, history, row.worse === 'lower')
  if (row?.kind !== 'counter')
    return { verdict: 'inconclusive', why: 'a trend is gated by its quantiles, p(N)' }
  return row.worse === 'lower' ? judgeThroughput(gate, record, history) : judgeEvents(gate, record, history)
}

/** Of a rate metric: how many of n were bad. Where less is worse, those that were not true. */
function judgeShare(gate: Gate, record: Record, history: History, lower: boolean): Finding {
  const stats = statsOf(record, gate.selector)
  if (stats?.kind !== 'rate' || stats.count === 0) return { verdict: 'inconclusive', why: 'no samples' }
  if (!sane(stats)) return { verdict: 'inconclusive', why: 'its counts are not possible' }
  const share = ({ trues, count }: RateStats) => trues / count
  const tally = ({ trues, count }: RateStats): Tally => ({ bad: lower ? count - trues : trues, n: count })
  const seen = { n: stats.count, actual: gate.stat.kind === 'count' ? stats.trues : share(stats) }
  const runs = history.records.flatMap((stored) => {
    const found = statsOf(stored, gate.selector)
    return found?.kind === 'rate' && sane(found) ? [found] : []
  })
  if (runs.length === 0) return { verdict: 'no_baseline', ...seen }
  const found = divergeCounts(tally(stats), runs.map(tally), SUSPECT_Z)
  const limit = lower ? stats.count - found.limit : found.limit
  const counts = gate.stat.kind === 'count'
  return {
    ...seen,
    verdict: found.beyond ? 'suspect' : 'same',
    z: found.z,
    limit: counts ? limit : Math.max(0, Math.min(1, limit / stats.count)),
    baseline: median(runs.map((run) => (counts ? run.trues : share(run)))),
    runs: runs.length,
    ...COUNTED,
  }
}

const COUNTED = { channel: 'count', words: 'the count, on a square-root scale' } as const

/** Events of which more is worse. The load is the same in every run, so are the chances to count one. */
function judgeEvents(gate: Gate, record: Record, history: History): Finding {
  const rows = eventRows(gate, record, history)
  if ('verdict' in rows) return rows
  const { stats, runs, seconds } = rows
  const perSecond = gate.stat.kind === 'rate'
  const value = (row: CounterStats) => (perSecond ? row.rate : row.total)
  const seen = { n: producerOf(gate.selector.metric, record).n, actual: value(stats) }
  if (runs.length === 0) return { verdict: 'no_baseline', ...seen }
  const tallies = runs.map(({ total }): Tally => ({ bad: total, n: null }))
  const found = divergeCounts({ bad: stats.total, n: null }, tallies, SUSPECT_Z)
  return {
    ...seen,
    verdict: found.beyond ? 'suspect' : 'same',
    z: found.z,
    limit: perSecond ? found.limit / seconds : found.limit,
    baseline: median(runs.map(value)),
    runs: runs.length,
    ...COUNTED,
  }
}

/** Messages, requests, iterations: less is worse. */
function judgeThroughput(gate: Gate, record: Record, history: History): Finding {
  const rows = eventRows(gate, record, history)
  if ('verdict' in rows) return rows
  const value = (row: CounterStats) => (gate.stat.kind === 'rate' ? row.rate : row.total)
  const actual = value(rows.stats)
  const seen = { n: rows.stats.count, actual }
  if (rows.runs.length === 0) return { verdict: 'no_baseline', ...seen }
  const rates = rows.runs.map(value)
  const baseline = median(rates)
  if (rates.some((rate) => !(rate > 0))) {
    return {
      verdict: 'inconclusive',
      why: 'a stored run has none at all',
      ...seen,
      baseline,
      runs: rates.length,
    }
  }
  const terms = { machine: history.machine, atLeast: leastEffect(gate), zLimit: SUSPECT_Z }
  const { z, spread, limit, beyond } = divergeThroughput(actual, rates, terms)
  const verdict = beyond ? 'suspect' : 'same'
  return {
    ...seen,
    verdict,
    z,
    spread,
    limit,
    baseline,
    runs: rates.length,
    channel: 'rate',
    words: 'the rate',
  }
}

interface EventRows {
  readonly stats: CounterStats
  readonly runs: readonly CounterStats[]
  /** Length of the run. */
  readonly seconds: number
}

function eventRows(gate: Gate, record: Record, history: History): EventRows | Finding {
  const stats = counterOf(record, gate.selector)
  if (stats === undefined) return { verdict: 'inconclusive', why: 'no samples' }
  if (!possible(stats)) return { verdict: 'inconclusive', why: 'its counts are not possible' }
  const runs = history.records.flatMap((stored) => counterOf(stored, gate.selector) ?? [])
  return { stats, runs: runs.filter(possible), seconds: Math.max(record.duration / 1000, 1e-3) }
}

function possible({ count, total, rate }: CounterStats): boolean {
  return isCount(count) && Number.isFinite(total) && total >= 0 && Number.isFinite(rate) && rate >= 0
}

function sane({ trues, count }: RateStats): boolean {
  return isCount(count) && isCount(trues) && count > 0 && trues <= count
}
