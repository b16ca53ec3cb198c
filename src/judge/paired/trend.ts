import type { Gate } from '../../model/load/gate.ts'
import type { Load } from '../../model/load/load.ts'
import { counted, integer } from '../../model/numbers.ts'
import { median } from '../../model/quantile.ts'
import { percentileOf } from '../../model/record/percentiles.ts'
import type { Record, TrendStats } from '../../model/record/record.ts'
import type { Code } from '../../model/verdict/codes.ts'
import { clockDoubt } from '../clocks/doubt.ts'
import {
  barBetween,
  comparable,
  NOT_ONE_CLOCK,
  ofOneClock,
  shorterBy,
  widerWords,
  withoutLeast,
  withoutLeastWords,
} from '../clocks/in-step.ts'
import { aroundOf } from '../clocks/unit.ts'
import { inconclusive } from '../gate/finding.ts'
import { draws, drawsNeeded, floorOf, logRun, malformed, nonsense, wholeMs } from '../rule/runs.ts'
import { statsOf, trendOf } from '../stats-rows.ts'
import { type PairedFinding, pairsNeeded } from './finding.ts'
import { divergePairs, type Pair } from './rule.ts'

type QuantileGate = Gate & { readonly stat: { readonly kind: 'p'; readonly percent: number } }

/**
 * A quantile of a trend, candidate against base. What is shown as the candidate's figure is the judged one: the
 * base's median, changed as the pairs differ.
 */
export function pairTrends(
  gate: QuantileGate,
  records: readonly Pair<Record>[],
  rows: number,
  load: Load,
): PairedFinding {
  const { percent } = gate.stat
  const rowsOf = records.map(({ base, candidate }) => ({
    base: statsOf(base, gate.selector),
    candidate: statsOf(candidate, gate.selector),
  }))
  const values = rowsOf.map(({ candidate }) => shownOf(candidate, percent))
  const doubt = doubtOf(gate, records, load)
  if (doubt !== undefined) return { verdict: 'not_judged', ...doubt, values, pairs: records.length }
  const wrong = rowsOf.flatMap(({ base, candidate }) => [base, candidate]).map((row) => unfit(row, percent))
  const pairs = rowsOf.filter((_, i) => wrong[2 * i] === undefined && wrong[2 * i + 1] === undefined)
  const seen = { values, runs: pairs.length, pairs: records.length }
  if (pairs.length < pairsNeeded(records.length)) {
    const why = wrong.find((reason) => reason !== undefined) ?? 'no pairs'
    return { ...inconclusive('few_pairs', `${short(pairs.length)}: ${why}`), ...seen }
  }
  const isOne = ofOneClock(records.flatMap(({ base, candidate }) => [base, candidate]))
  return { ...withinBar(pairs as Pair<TrendStats>[], gate, { rows, isOne }), ...seen }
}

/**
 * As one run against stored ones (gate/trend.ts): where the clocks leave more open than is judged, and it is not slower by any clock,
 * without the least latency of each side.
 */
function withinBar(
  pairs: readonly Pair<TrendStats>[],
  gate: QuantileGate,
  { rows, isOne }: { readonly rows: number; readonly isOne: boolean },
): PairedFinding {
  const both = (of: (stats: TrendStats) => TrendStats) =>
    pairs.map(({ base, candidate }) => ({ base: of(base), candidate: of(candidate) }))
  const found = compared(both(comparable), gate, rows)
  const bar = barBetween(
    pairs.map(({ candidate }) => candidate),
    pairs.map(({ base }) => base),
  )
  const { baseline = 0, limit } = found
  if (bar === null || limit == null || bar <= limit - baseline) return found
  const least = both(comparable).map(({ base, candidate }) => ({
    base,
    candidate: shorterBy(bar, candidate),
  }))
  if (found.verdict === 'fail' && compared(least, gate, rows).verdict === 'fail') return found
  if (!isOne) {
    const why = `${widerWords(bar, limit - baseline)}, ${NOT_ONE_CLOCK}`
    return { verdict: 'not_judged', code: 'clock_bar', why, baseline }
  }
  return {
    ...compared(both(withoutLeast), gate, rows),
    withoutLeast: withoutLeastWords(bar, limit - baseline),
  }
}

/** Why no run's latencies can be compared, where those of one are impossible. */
function doubtOf({ selector, stat }: QuantileGate, records: readonly Pair<Record>[], load: Load) {
  for (const record of records.flatMap(({ base, candidate }) => [candidate, base])) {
    const stats = trendOf(record, selector)
    if (stats === undefined || malformed(stats) !== undefined) continue
    const doubt = clockDoubt(selector, stat, stats, aroundOf(load, record))
    if (doubt !== undefined) return doubt
  }
  return undefined
}

function shownOf(stats: ReturnType<typeof statsOf>, percent: number): number | null {
  const value = stats?.kind === 'trend' ? percentileOf(stats, percent) : undefined
  return value !== undefined && Number.isFinite(value) ? value : null
}

/** Why a run's row cannot be compared, with its figure; undefined: it can. */
function unfit(stats: ReturnType<typeof statsOf>, percent: number): string | undefined {
  if (stats?.kind !== 'trend' || stats.count === 0) return 'a run has no samples'
  const wrong = nonsense(stats)
  if (wrong !== undefined) return `a run is no run: ${wrong}`
  const needed = drawsNeeded(percent)
  if (draws(stats) >= needed) return undefined
  const what = stats.distinct === null ? 'samples' : 'distinct messages'
  return `a run has ${integer(draws(stats))} ${what}, and p${percent} needs ${integer(needed)}`
}

function short(pairs: number): string {
  return `only ${counted(pairs, 'pair')} can be compared`
}

function compared(
  pairs: readonly Pair<TrendStats>[],
  { stat: { percent }, atLeast, atLeastMs }: QuantileGate,
  rows: number,
): PairedFinding {
  const runs = pairs.flatMap(({ base, candidate }) => [base, candidate])
  const floor = floorOf(runs)
  const logs = pairs.map(({ base, candidate }) => ({
    base: logRun(base, percent, floor),
    candidate: logRun(candidate, percent, floor),
  }))
  const least = { atLeast: Math.log1p(atLeast), ...(atLeastMs === undefined ? {} : { atLeastMs }) }
  const terms = { percent, ...least, rows, wholeMs: wholeMs(runs), floor }
  const found = divergePairs(logs, terms)
  const baseline = median(pairs.map(({ base }) => percentileOf(base, percent)!))
  const changed = (effect: number) => (baseline + floor) * Math.exp(effect) - floor
  return {
    verdict: found.verdict,
    code: CODE_OF[found.verdict],
    z: found.z,
    zLimit: found.zLimit,
    spread: found.spread,
    channel: found.channel.name,
    words: found.channel.words,
    baseline,
    actual: changed(found.effect),
    limit: changed(found.limit),
    higher: logs.filter(({ base, candidate }) => candidate.top > base.top).length,
    n: Math.min(...runs.map(({ count }) => count)),
    distinct: fewest(runs),
  }
}

const CODE_OF = { same: 'same', fail: 'diverged', inconclusive: 'undecided' } as const satisfies {
  readonly [verdict: string]: Code
}

function fewest(runs: readonly TrendStats[]): number | null {
  const known = runs.map(({ distinct }) => distinct).filter((distinct) => distinct !== null)
  return known.length === runs.length ? Math.min(...known) : null
}
