import type { Load } from '../../model/load/load.ts'
import type { Record } from '../../model/record/record.ts'
import type { Most, Tally } from '../../model/verdict/backtest-result.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { decidingRows } from '../gates.ts'
import { judge, moreRuns } from '../judge.ts'

/** What the gate says of one case. */
export type Answer = 'fail' | 'suspect' | 'inconclusive' | 'same' | 'not_judged'

/** Baseline runs that a replay with re-runs leaves: with fewer nothing may fail. */
const LEAST_BASELINE = 5

/** The most runs a gate can be replayed with on a history of `n`. */
export function mostFor(n: number): Most {
  return n >= LEAST_BASELINE + 5 ? 5 : n >= LEAST_BASELINE + 3 ? 3 : 1
}

/**
 * Judges every stored run as a candidate against the others, with the stored runs that follow it as its re-runs (after
 * the newest comes the oldest). Whatever may be a re-run is left out of the baseline in every step. `change`: what is
 * done to the candidate's runs before.
 */
export function replay(
  load: Load,
  records: readonly Record[],
  most: Most,
  change: (record: Record) => Record = (record) => record,
): Tally {
  const answers = records.map((_, i) => gateOf({ ...load, runs: most }, turned(records, i), change))
  const count = (wanted: Answer) => answers.filter(({ answer }) => answer === wanted).length
  const judged = answers.filter(({ answer }) => answer !== 'not_judged')
  return {
    judged: judged.length,
    fail: count('fail'),
    suspect: count('suspect'),
    inconclusive: count('inconclusive'),
    same: count('same'),
    meanRuns: judged.reduce((sum, { runs }) => sum + runs, 0) / Math.max(1, judged.length),
  }
}

function turned(records: readonly Record[], by: number): readonly Record[] {
  return [...records.slice(by), ...records.slice(0, by)]
}

function gateOf(load: Load, turn: readonly Record[], change: (record: Record) => Record) {
  const baseline = { where: null, records: turn.slice(load.runs), others: 0 }
  const asked = (k: number) => ({ load, records: turn.slice(0, k).map(change), baseline })
  let runs = 1
  while (runs < load.runs && moreRuns(asked(runs)) > 0) runs += 2
  return { answer: answerOf(judge(asked(runs))), runs }
}

/** The weightiest row decides. */
function answerOf({ gates }: Verdict): Answer {
  const rows = new Set<string>(decidingRows(gates).map(({ verdict }) => verdict))
  const weights = ['fail', 'suspect', 'inconclusive', 'same'] as const
  return weights.find((answer) => rows.has(answer)) ?? 'not_judged'
}
