import type { Load } from '../model/load/load.ts'
import { formatThreshold } from '../model/threshold.ts'
import type { GateRow, Reason, SloRow } from '../model/verdict/verdict.ts'

/**
 * Inconclusive, where none of the rows that the plan or its gate asks for was judged, other than for want of a baseline
 * (design.md section 5): defaults alone do not answer what somebody asked. Nothing, where `found` says already why not.
 */
export function nothingJudged(
  load: Pick<Load, 'thresholds'>,
  slos: readonly SloRow[],
  gates: readonly GateRow[],
  found: readonly Reason[],
): readonly Reason[] {
  const asked = [
    ...slos.filter(({ from }) => from === 'plan').map((row) => isJudged(row, load)),
    ...gates.filter(couldBeCompared).map(({ verdict }) => DECIDED.has(verdict)),
  ]
  const told = found.some(({ outcome }) => !SILENT.has(outcome))
  if (asked.length === 0 || asked.includes(true) || told) return []
  const message = 'None of the rows that the plan asks for could be judged'
  return [{ outcome: 'inconclusive', code: 'none_judged', message }]
}

/** A row that there was nothing to compare with is not open: the outcome says what it lacked. */
function couldBeCompared({ verdict, code }: GateRow): boolean {
  return verdict !== 'no_baseline' && code !== 'store'
}

/** Outcomes that say nothing of whether a row was judged. */
const SILENT = new Set<Reason['outcome']>(['no_baseline', 'plan_changed', 'store'])

const DECIDED = new Set<string>(['same', 'fail', 'suspect', 'met'])

/** An indicative row tells something where its quantile is inside the limit: at most n (1 − q) lie beyond it. */
function isJudged(
  { verdict, threshold, n, beyond }: SloRow,
  { thresholds }: Pick<Load, 'thresholds'>,
): boolean {
  if (DECIDED.has(verdict)) return true
  const of = thresholds.find((one) => formatThreshold(one) === threshold)
  if (verdict !== 'indicative' || of === undefined || beyond === null || n < 1) return false
  const { statistic } = of.expression
  if (statistic.kind !== 'p') return false
  return beyond <= n * (1 - statistic.percent / 100) + 1e-9
}
