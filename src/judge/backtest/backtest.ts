import type { Load } from '../../model/load/load.ts'
import { READY } from '../../model/record/baseline.ts'
import type { Record } from '../../model/record/record.ts'
import type { Backtest, Most, Replay, Tally } from '../../model/verdict/backtest-result.ts'
import { comparableRuns } from '../past/readiness.ts'
import { levelIn } from '../past/standing.ts'
import { binomialTail } from '../rule/stats/binomial.ts'
import { injected, isQuantile } from './inject.ts'
import { fitProbe } from './probe-fit.ts'
import { mostFor, replay } from './replay.ts'

/** False alarms of a gate that blocks, as a share of gates: more of them, and it is switched off. */
const BEARABLE = 0.05

/**
 * Replays the runs that count of a series' present level, leave-one-out, through the gates of `load`; then again with regressions of
 * each of `sizes` (shares) injected. Pure arithmetic on stored figures.
 */
export function backtest(load: Load, records: readonly Record[], sizes: readonly number[]): Backtest {
  // What was said of a run held against all that came before it, and not against a part of the others.
  const whole = levelIn(records).map(({ judged: _, ...record }): Record => record)
  // Only the gates are replayed: an SLO would end a gate before its re-runs.
  const gated = { ...load, thresholds: [] }
  const most = mostFor(whole.length)
  const run = (runs: Most) => replayed(gated, whole, runs, sizes)
  const facts = {
    runs: whole.length,
    comparable: comparableRuns(whole, whole.slice(-1)),
    needed: READY.block,
    single: whole.length < 2 ? null : run(1),
    repeated: most === 1 ? null : run(most),
    probe: fitProbe(whole, load.gates.find(isQuantile)),
  }
  return { ...facts, block: mayBlock(facts) }
}

function replayed(load: Load, records: readonly Record[], most: Most, sizes: readonly number[]): Replay {
  const unchanged = counted(replay(load, records, most), most)
  const effects = load.gates.some(isQuantile) ? (['tail', 'shift'] as const) : []
  return {
    most,
    unchanged,
    atMost: upperBound(unchanged.hits, unchanged.judged),
    injected: sizes.flatMap((size) =>
      effects.map((effect) => {
        const slow = (record: Record) => injected(record, load.gates, effect, size)
        return { effect, size, tally: counted(replay(load, records, most, slow), most) }
      }),
    ),
  }
}

/** One run never fails, so that a suspicion is all that it can call for. */
function counted(tally: Tally, most: Most): Tally & { readonly hits: number } {
  return { ...tally, hits: most === 1 ? tally.fail + tally.suspect : tally.fail }
}

/** The exact upper bound of a share with 95 % confidence, both sides (Clopper and Pearson, Biometrika 26, 1934). */
export function upperBound(hits: number, n: number): number {
  if (hits >= n) return 1
  let low = hits / n
  let high = 1
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (1 - binomialTail(hits + 1, n, middle) > 0.025) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function mayBlock({ comparable, needed, repeated }: Omit<Backtest, 'block'>): Backtest['block'] {
  if (comparable < needed) {
    return { justified: false, why: `${comparable} of ${needed} comparable runs are stored` }
  }
  if (repeated === null)
    return { justified: false, why: 'too few runs are whole to replay the gate with re-runs' }
  const { fail, judged } = repeated.unchanged
  if (judged === 0) return { justified: false, why: 'no stored run could be judged' }
  const found = `${fail} of ${judged} replayed gates would have failed on unchanged code`
  const few = fail / judged <= BEARABLE
  return { justified: few, why: `${comparable} comparable runs (${needed} are needed); ${found}` }
}
