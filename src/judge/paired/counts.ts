import type { Gate } from '../../model/load/gate.ts'
import { metricOf } from '../../model/metrics/table.ts'
import { median } from '../../model/quantile.ts'
import type { Record } from '../../model/record/record.ts'
import { inconclusive } from '../gate/finding.ts'
import { isCount } from '../rule/runs.ts'
import { normalScoreOfTail } from '../rule/stats/normal.ts'
import { counterOf, producerOf, statsOf } from '../stats-rows.ts'
import { type PairedFinding, pairsNeeded } from './finding.ts'
import { PAIRED_EFFECT, type Pair, pairedDifferenceAt, pairedScore, usualPairs } from './rule.ts'

/** A row has one channel here, so the whole chance of a false alarm is its own (statistics.md section 5). */
const FALSE_ALARM = 0.01
/** A rise counts from 5 events and 0.05 percentage points on (statistics.md section 3, "Errors, counters"). */
const LEAST_EVENTS = 5
const LEAST_SHARE = 0.0005

/** What one run counted: `value` is shown, `bad` of `n` is compared; `n` null: the load is the same in both. */
interface Count {
  readonly value: number
  readonly bad: number
  readonly n: number | null
  readonly samples: number
}

/**
 * A rate or a counter, candidate against base, by the differences of the pairs: of √ counts where more is worse
 * (Anscombe 1948; the prior of statistics.md section 3, doubled for a difference), of −ln where less is.
 */
export function pairCounts(gate: Gate, records: readonly Pair<Record>[], rows: number): PairedFinding {
  const counts = records.map(({ base, candidate }) => ({
    base: countOf(gate, base),
    candidate: countOf(gate, candidate),
  }))
  const values = counts.map(({ candidate }) => candidate?.value ?? null)
  const pairs = counts.filter((pair): pair is Pair<Count> => pair.base !== null && pair.candidate !== null)
  const seen = { values, runs: pairs.length, pairs: records.length }
  if (pairs.length < pairsNeeded(records.length)) {
    return { ...inconclusive('few_pairs', 'too few runs counted it'), ...seen }
  }
  const metric = metricOf(gate.selector.metric)
  const throughput = metric?.kind === 'counter' && metric.worse === 'lower'
  const zLimit = normalScoreOfTail(FALSE_ALARM / rows)
  const found = throughput ? lessOf(pairs, zLimit, gate.atLeast) : moreOf(pairs, zLimit)
  return {
    ...found,
    zLimit,
    baseline: median(pairs.map(({ base }) => base.value)),
    n: Math.min(...pairs.map(({ candidate }) => candidate.samples)),
    ...seen,
  }
}

function countOf({ selector, stat }: Gate, record: Record): Count | null {
  const metric = metricOf(selector.metric)
  if (metric?.kind === 'rate') {
    const row = statsOf(record, selector)
    if (row?.kind !== 'rate' || !isCount(row.count) || !isCount(row.trues)) return null
    if (row.count === 0 || row.trues > row.count) return null
    const bad = metric.worse === 'lower' ? row.count - row.trues : row.trues
    return {
      value: stat.kind === 'count' ? row.trues : row.trues / row.count,
      bad,
      n: row.count,
      samples: row.count,
    }
  }
  const row = counterOf(record, { selector })
  if (row === undefined || !(row.total >= 0) || !Number.isFinite(row.total) || !(row.rate >= 0)) return null
  const value = stat.kind === 'rate' ? row.rate : row.total
  return { value, bad: row.total, n: null, samples: producerOf(selector.metric, record).n }
}

const COUNTED = { channel: 'count', words: 'the count, on a square-root scale' } as const

function moreOf(pairs: readonly Pair<Count>[], zLimit: number): PairedFinding {
  const root = (count: number) => 2 * Math.sqrt(count + 0.375)
  // Both runs of a pair on the scale of the candidate's chances.
  const expected = pairs.map(({ base, candidate }) =>
    base.n === null || candidate.n === null ? base.bad : (base.bad * candidate.n) / base.n,
  )
  const differences = pairs.map(({ candidate }, i) => root(candidate.bad) - root(expected[i]!))
  const usual = usualPairs(differences, 2 * (1.3 ** 2 + 0.0625 * median(expected)), 4)
  const z = pairedScore(usual)
  const rise = median(pairs.map(({ candidate }, i) => candidate.bad - expected[i]!))
  const chances = median(pairs.map(({ candidate }) => candidate.n ?? 0))
  const large = rise >= Math.max(LEAST_EVENTS, LEAST_SHARE * chances)
  return {
    ...sameOr(z > zLimit && large),
    z,
    actual: median(pairs.map(({ candidate }) => candidate.value)),
    higher: differences.filter((difference) => difference > 0).length,
    ...COUNTED,
  }
}

/** What counts as nothing beside the base: a service that fell silent is far away, not infinitely. */
const SILENCE = 1e-9

function lessOf(pairs: readonly Pair<Count>[], zLimit: number, atLeast: number): PairedFinding {
  if (pairs.some(({ base }) => !(base.value > 0))) {
    return inconclusive('none_at_all', 'a run of the base has none at all')
  }
  const differences = pairs.map(
    ({ base, candidate }) => -Math.log(Math.max(candidate.value, SILENCE * base.value) / base.value),
  )
  const usual = usualPairs(differences, 0.06 ** 2, 8)
  const z = pairedScore(usual)
  const least = Math.max(PAIRED_EFFECT, Math.log1p(atLeast))
  const baseline = median(pairs.map(({ base }) => base.value))
  return {
    ...sameOr(z > zLimit && usual.difference >= least),
    z,
    spread: usual.spread,
    actual: baseline * Math.exp(-usual.difference),
    limit: baseline * Math.exp(-Math.max(least, pairedDifferenceAt(zLimit, usual))),
    higher: differences.filter((difference) => difference > 0).length,
    channel: 'rate',
    words: 'the rate',
  }
}

function sameOr(diverged: boolean): Pick<PairedFinding, 'verdict' | 'code'> {
  return diverged ? { verdict: 'fail', code: 'diverged' } : { verdict: 'same', code: 'same' }
}
