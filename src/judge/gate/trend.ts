import type { Gate } from '../../model/load/gate.ts'
import { integer } from '../../model/numbers.ts'
import { median } from '../../model/quantile.ts'
import { PERCENTILES, percentileOf } from '../../model/record/percentiles.ts'
import type { Record, TrendStats } from '../../model/record/record.ts'
import type { Why } from '../../model/verdict/codes.ts'
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
import { type Divergence, diverge } from '../rule/divergence.ts'
import { draws, drawsNeeded, floorOf, logRun, malformed, nonsense, wholeMs } from '../rule/runs.ts'
import { trendOf } from '../stats-rows.ts'
import { type Comparison, confirmed } from './confirm.ts'
import { fellSilent } from './fell-silent.ts'
import { type Finding, inconclusive, leastEffect } from './finding.ts'
import { withheld } from './gate-row.ts'
import { NOTHING_STORED, noBaseline, SUCH_A_ROW } from './no-baseline.ts'

const AGREEING_CLOCKS = 'with times that can be'
const CORRECTED_ALIKE = 'with times that are corrected as these are'

/** What the shortest that a bar allows must come to as well. */
const PROVEN: ReadonlySet<Finding['verdict']> = new Set(['suspect', 'fail'])

const isCorrected = ({ stats }: TrendRun) => stats.corrected !== undefined

type QuantileGate = Gate & { readonly stat: { readonly kind: 'p'; readonly percent: number } }

/** The row's figures of one run. */
interface TrendRun {
  readonly record: Record
  readonly stats: TrendStats
}

/** A quantile of a trend against its history: one step, k = 1, 3 or 5, of verdict-rule section 3. */
export function judgeTrend(gate: QuantileGate, comparison: Comparison): Finding {
  const { percent } = gate.stat
  if (!PERCENTILES.includes(percent)) {
    return inconclusive('not_recorded', `records hold the percentiles ${PERCENTILES.join(', ')} only`)
  }
  const own = comparison.records.map((record) => runOf(record, gate))
  const values = own.map((run) => (run === undefined ? null : quantileNumber(run.stats, percent)))
  const runs = own.filter((run) => run !== undefined)
  if (runs.length < own.length)
    return { ...inconclusive('no_samples', gate.absent ?? 'no samples'), ...seenIn(runs, percent), values }
  const { load } = comparison
  const doubtOf = ({ record, stats }: TrendRun) =>
    malformed(stats) === undefined
      ? clockDoubt(gate.selector, gate.stat, stats, aroundOf(load, record))
      : undefined
  for (const run of runs) {
    const doubt = doubtOf(run) ?? fellSilent(gate.selector, gate.stat, run.record)
    if (doubt !== undefined) return { verdict: 'not_judged', ...doubt, ...seenIn(runs, percent), values }
  }
  for (const { stats } of runs) {
    const wrong = unfit(stats, percent)
    if (wrong === undefined) continue
    const seen = { ...seenIn([{ stats }], percent), values }
    // With nothing to compare with, more samples would decide nothing either.
    if (wrong.code === 'few_samples' && comparison.history.records.length === 0)
      return { ...fewAndAlone(comparison, wrong), ...seen }
    return { ...inconclusive(wrong.code, wrong.why), ...seen }
  }
  const stored = comparison.history.records.map((record) => runOf(record, gate))
  const lacks = stored.map((run) =>
    run === undefined
      ? SUCH_A_ROW
      : (unfit(run.stats, percent)?.lacks ??
        (doubtOf(run) && AGREEING_CLOCKS) ??
        (isCorrected(run) === runs.every(isCorrected) ? undefined : CORRECTED_ALIKE)),
  )
  const past = stored.filter((run, i) => run !== undefined && lacks[i] === undefined) as TrendRun[]
  const seen = { ...seenIn(runs, percent), values }
  if (past.length === 0)
    return {
      ...noBaseline(
        comparison,
        lacks.filter((lack) => lack !== undefined),
      ),
      ...seen,
    }
  const baseline = medianOf(past, percent)
  const found = { ...seen, baseline, runs: past.length, ...compared(runs, past, gate, comparison) }
  return withinBar(found, runs, past, { gate, comparison })
}

function medianOf(runs: readonly TrendRun[], percent: number): number {
  return median(runs.map(({ stats }) => percentileOf(stats, percent)!))
}

/**
 * What was found, where the clocks leave less open than what is judged, or it is slower even as short as they leave it; else the same of every run without the least of its
 * latencies, if that was one clock in each.
 */
function withinBar(
  found: Finding & { readonly baseline: number },
  runs: readonly TrendRun[],
  past: readonly TrendRun[],
  { gate, comparison }: { readonly gate: QuantileGate; readonly comparison: Comparison },
): Finding {
  const bar = barBetween(
    runs.map(({ stats }) => stats),
    past.map(({ stats }) => stats),
  )
  if (bar === null) return found
  const { baseline, limit } = found
  const judged = (limit ?? (baseline + 1) * Math.exp(leastEffect(gate))) - baseline
  if (bar <= judged) return found
  const least = runs.map((run) => ({ ...run, stats: shorterBy(bar, run.stats) }))
  const isProven =
    PROVEN.has(found.verdict) && compared(least, past, gate, comparison).verdict === found.verdict
  if (isProven) return found
  if (!ofOneClock([...runs, ...past].map(({ record }) => record)))
    return withheld(found, { code: 'clock_bar', why: `${widerWords(bar, judged)}, ${NOT_ONE_CLOCK}` })
  const [own, stored] = [runs, past].map((side) =>
    side.map((run) => ({ ...run, stats: withoutLeast(run.stats) })),
  ) as [TrendRun[], TrendRun[]]
  const { percent } = gate.stat
  return {
    ...found,
    values: own.map(({ stats }) => quantileNumber(stats, percent)),
    baseline: medianOf(stored, percent),
    ...compared(own, stored, gate, comparison),
    withoutLeast: withoutLeastWords(bar, judged),
  }
}

/** Both that it lacks: once runs are stored, it is the samples that keep it from being judged. */
function fewAndAlone(comparison: Comparison, { why }: Unfit): Finding {
  const found = noBaseline(comparison, [])
  return { ...found, why: `${found.why ?? NOTHING_STORED}; ${why}` }
}

function runOf(record: Record, { selector }: QuantileGate): TrendRun | undefined {
  const stats = trendOf(record, selector)
  return stats && { record, stats: comparable(stats) }
}

/** Why a run cannot be judged by a quantile, and what it lacks, as noBaseline takes it. */
interface Unfit extends Why {
  readonly lacks: string
}

/** Why the run cannot be judged by this quantile, or undefined. */
function unfit(stats: TrendStats, percent: number): Unfit | undefined {
  const wrong = nonsense(stats)
  if (wrong !== undefined)
    return { code: 'impossible', why: wrong, lacks: 'with figures that a run can have' }
  if (percentileOf(stats, percent) === undefined) {
    return { code: 'not_recorded', why: `its summary does not hold p${percent}`, lacks: `with p${percent}` }
  }
  const needed = drawsNeeded(percent)
  if (stats.atLeast || draws(stats) >= needed) return undefined
  const what = stats.distinct === null ? 'samples' : 'distinct messages'
  const why = `${integer(draws(stats))} ${what}, and p${percent} needs ${integer(needed)}`
  return { code: 'few_samples', why, lacks: `with ${integer(needed)} ${what}` }
}

function quantileNumber(stats: TrendStats, percent: number): number | null {
  const value = percentileOf(stats, percent)
  return value !== undefined && Number.isFinite(value) ? value : null
}

/** What was measured in these runs: of several the counts of all, and the figure of one. */
function seenIn(runs: readonly Pick<TrendRun, 'stats'>[], percent: number): Partial<Finding> {
  const [only] = runs
  if (only === undefined || runs.some(({ stats }) => nonsense(stats) !== undefined)) return {}
  const distinct = runs.map(({ stats }) => stats.distinct)
  const known = distinct.filter((count) => count !== null)
  const actual = runs.length === 1 ? quantileNumber(only.stats, percent) : null
  const unknown = runs.some(({ stats }) => stats.atLeast)
  const corrected = runs.flatMap(({ stats }) => (stats.corrected ? [stats.corrected] : []))
  const raw = corrected.map(({ raw }) => ({ ...raw }) as { readonly [name: string]: number })
  const before = raw.flatMap((one) => one[`p${percent}`] ?? [])
  return {
    ...(corrected.length > 0 && { bar: Math.max(...corrected.map(({ bar }) => bar)) }),
    ...(before.length > 0 && { raw: median(before) }),
    n: unknown ? 0 : sum(runs.map(({ stats }) => stats.count)),
    distinct: known.length === distinct.length ? sum(known) : null,
    ...(actual === null ? {} : { actual }),
  }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}

function compared(
  runs: readonly TrendRun[],
  past: readonly TrendRun[],
  gate: QuantileGate,
  { records, history, keyRows, over = 'one' }: Comparison,
): Finding {
  const { percent } = gate.stat
  const all = [...runs, ...past]
  const floor = floorOf(all.map(({ stats }) => stats))
  const logs = all.map(({ record, stats }) => logRun(stats, percent, floor, record.health.probe))
  const found = diverge(logs.slice(0, runs.length), logs.slice(runs.length), {
    percent,
    machine: history.machine,
    wholeMs: wholeMs(all.map(({ stats }) => stats)),
    floor,
    atLeast: leastEffect(gate),
    ...(gate.atLeastMs === undefined ? {} : { atLeastMs: gate.atLeastMs }),
    keyRows,
    over,
    probe: gate.probe === true,
  })
  const { actual, spread, z, zLimit, limit, channel } = found
  const stored = past.map(({ record }) => record)
  const word = confirmed(found, records, stored)
  return {
    ...(all.some(({ stats }) => stats.atLeast) ? weakly(word) : word),
    actual: runs.length === 1 ? percentileOf(runs[0]!.stats, percent)! : actual,
    spread,
    z,
    zLimit,
    limit,
    channel: channel.name,
    words: wordsOf(found),
    combine: channel.combine,
  }
}

/** On how many samples a figure rests nobody says, so no number of runs makes it sure. */
function weakly(word: ReturnType<typeof confirmed>): ReturnType<typeof confirmed> {
  return word.verdict === 'fail' ? { verdict: 'suspect', code: 'suspect' } : word
}

function wordsOf({ channel, guard, beyond }: Divergence): string {
  return beyond && guard ? `${channel.words}; the body got faster` : channel.words
}
