import type { Gate } from '../model/load.ts'
import { integer } from '../model/numbers.ts'
import type { Record, TrendStats } from '../model/record.ts'
import { type Divergence, diverge } from './divergence.ts'
import { type Finding, leastEffect, SUSPECT_Z } from './finding.ts'
import type { History } from './history.ts'
import {
  draws,
  drawsNeeded,
  floorOf,
  GATED_PERCENTILES,
  logRun,
  nonsense,
  quantileOf,
  wholeMs,
} from './runs.ts'
import { median } from './stats/robust.ts'
import { statsOf } from './stats-rows.ts'

type QuantileGate = Gate & { readonly stat: { readonly kind: 'p'; readonly percent: number } }

/** A quantile of a trend against its history: the k = 1 step of verdict-rule section 3. */
export function judgeTrend(gate: QuantileGate, record: Record, history: History): Finding {
  const { percent } = gate.stat
  const stats = statsOf(record, gate.selector)
  if (!GATED_PERCENTILES.includes(percent)) {
    return {
      verdict: 'inconclusive',
      why: `records hold the percentiles ${GATED_PERCENTILES.join(', ')} only`,
    }
  }
  if (stats?.kind !== 'trend' || stats.count === 0) return { verdict: 'inconclusive', why: 'no samples' }
  const wrong = nonsense(stats)
  if (wrong !== undefined) return { verdict: 'inconclusive', why: wrong }
  const seen = { n: stats.count, distinct: stats.distinct }
  const actual = quantileOf(stats, percent)!
  const needed = drawsNeeded(percent)
  if (draws(stats) < needed) {
    const what = stats.distinct === null ? 'samples' : 'distinct messages'
    const why = `${integer(draws(stats))} ${what}, and p${percent} needs ${integer(needed)}`
    return { verdict: 'inconclusive', why, actual, ...seen }
  }
  const runs = usableRuns(gate, history)
  if (runs.length === 0) return { verdict: 'no_baseline', actual, ...seen }
  const baseline = median(runs.map((run) => quantileOf(run, percent)!))
  return { ...compared(stats, runs, gate, history.machine), actual, baseline, runs: runs.length, ...seen }
}

function compared(
  stats: TrendStats,
  runs: readonly TrendStats[],
  gate: QuantileGate,
  machine: number,
): Finding {
  const { percent } = gate.stat
  const all = [stats, ...runs]
  const floor = floorOf(all)
  const [candidate, ...baseline] = all.map((run) => logRun(run, percent, floor))
  const found = diverge([candidate!], baseline, {
    percent,
    machine,
    wholeMs: wholeMs(all),
    floor,
    atLeast: leastEffect(gate),
    zLimit: SUSPECT_Z,
  })
  const { spread, z, limit, channel } = found
  return { verdict: verdictOf(found), spread, z, limit, channel: channel.name, words: wordsOf(found) }
}

function verdictOf({ beyond }: Divergence): 'suspect' | 'same' {
  return beyond ? 'suspect' : 'same'
}

function wordsOf({ channel, guard, beyond }: Divergence): string {
  return beyond && guard ? `${channel.words}; the body got faster` : channel.words
}

/** Stored runs whose row is there, whose figures make sense, and that have enough draws themselves. */
function usableRuns({ selector, stat }: QuantileGate, { records }: History): readonly TrendStats[] {
  return records.flatMap((record) => {
    const stats = statsOf(record, selector)
    const usable =
      stats?.kind === 'trend' && nonsense(stats) === undefined && draws(stats) >= drawsNeeded(stat.percent)
    return usable ? [stats] : []
  })
}
