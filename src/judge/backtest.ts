import type { Gate, Load } from '../model/load.ts'
import type { Record } from '../model/record.ts'
import { type Effect, injected, isQuantile } from './inject.ts'
import { fitProbe, type ProbeFit } from './probe-fit.ts'
import { comparableRuns, READY } from './readiness.ts'
import { type Most, mostFor, replay, type Tally } from './replay.ts'
import { binomialTail } from './stats/binomial.ts'

/** What the gate would have said of a history. */
export interface Replay {
  readonly most: Most
  /** As measured: whatever is alarmed on here is a false alarm. */
  readonly unchanged: Tally
  /** A share of the judged, with 95 % confidence: false alarms are rarer. */
  readonly atMost: number
  readonly injected: readonly { readonly effect: Effect; readonly size: number; readonly tally: Tally }[]
}

/** A stored series, replayed. */
export interface Backtest {
  /** Complete runs of the series. */
  readonly runs: number
  readonly comparable: number
  readonly needed: number
  /** One run judged on its own: it can be suspect, and never fails. Null with fewer than two runs. */
  readonly single: Replay | null
  /** With stored runs as re-runs; null where there are too few for it. */
  readonly repeated: Replay | null
  readonly probe: ProbeFit | null
  /** Whether `mode: block` is justified, and in one sentence why. */
  readonly block: { readonly justified: boolean; readonly why: string }
}

/** False alarms of a gate that blocks, as a share of gates: more of them, and it is switched off. */
const BEARABLE = 0.05

/**
 * Replays the complete runs of one series, leave-one-out, through the gates of `load`; then again with regressions of
 * each of `sizes` (shares) injected. Pure arithmetic on stored figures.
 */
export function backtest(load: Load, records: readonly Record[], sizes: readonly number[]): Backtest {
  const whole = records.filter(({ complete }) => complete)
  // Only the gates are replayed: an SLO would end a gate before its re-runs.
  const gated = { ...load, thresholds: [] }
  const most = mostFor(whole.length)
  const run = (runs: Most) => replayed(gated, whole, runs, sizes)
  const facts = {
    runs: whole.length,
    comparable: comparableRuns(whole),
    needed: READY.block,
    single: whole.length < 2 ? null : run(1),
    repeated: most === 1 ? null : run(most),
    probe: fitProbe(whole, load.gates.find(isQuantile)),
  }
  return { ...facts, block: mayBlock(facts) }
}

function replayed(load: Load, records: readonly Record[], most: Most, sizes: readonly number[]): Replay {
  const unchanged = replay(load, records, most)
  const effects = load.gates.some(isQuantile) ? (['tail', 'shift'] as const) : []
  return {
    most,
    unchanged,
    atMost: upperBound(alarms(unchanged), unchanged.judged),
    injected: sizes.flatMap((size) =>
      effects.map((effect) => {
        const slow = (record: Record) => injected(record, load.gates as readonly Gate[], effect, size)
        return { effect, size, tally: replay(load, records, most, slow) }
      }),
    ),
  }
}

/** What a reader of the report would have been called for: one run can only be suspect. */
export function alarms({ fail, suspect }: Tally): number {
  return fail + suspect
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
