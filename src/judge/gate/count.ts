import type { Gate } from '../../model/load/gate.ts'
import { median } from '../../model/quantile.ts'
import type { CounterStats, RateStats } from '../../model/record/record.ts'
import { type CountDivergence, divergeCounts, type Tally } from '../rule/counts.ts'
import { countLimits } from '../rule/rule.ts'
import { isCount } from '../rule/runs.ts'
import { counterOf, producerOf, statsOf } from '../stats-rows.ts'
import { type Comparison, confirmed } from './confirm.ts'
import { type Counted, lookedAt, possible, recordOf, rowsOf } from './counted-runs.ts'
import { type Finding, inconclusive } from './finding.ts'
import { kindOf, worseOf } from './measure.ts'
import { judgeThroughput } from './throughput.ts'

/** The rate or the count of a rate or counter metric against its history. */
export function judgeCount(gate: Gate, comparison: Comparison): Finding {
  const [kind, lower] = [kindOf(gate), worseOf(gate) === 'lower']
  if (kind === 'rate') return judgeShare(gate, comparison, lower)
  if (kind !== 'counter') {
    return inconclusive('not_gateable', 'a trend is gated by its quantiles, p(N)')
  }
  return lower ? judgeThroughput(gate, comparison) : judgeEvents(gate, comparison)
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
  const rows = rowsOf(comparison, (record) => counterOf(record, gate))
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
  { keyRows, over }: Comparison,
): CountDivergence {
  return divergeCounts(runs, past, countLimits(runs.length, keyRows, over))
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

function sane({ trues, count }: RateStats): boolean {
  return isCount(count) && isCount(trues) && count > 0 && trues <= count
}
