import type { Load } from '../../model/load/load.ts'
import { formatThreshold } from '../../model/threshold.ts'
import type { GateRow, Reason, SloRow } from '../../model/verdict/verdict.ts'
import { decidingRows } from '../gates.ts'
import { ofRow } from './reasons.ts'

/**
 * Inconclusive, where what the plan or its gate asks for was not answered, other than for want of a baseline (design.md
 * section 5): where no such row was judged, since defaults alone do not answer what somebody asked; and by each that was
 * not, or of which there is no sample. Where nothing is asked for, one of the defaults must be judged. That none was is said
 * whatever `found` says already of why: with `mode: block` that fails, whatever kept them from it. A comparison that several
 * runs left undecided was made.
 */
export function leftOpen(
  load: Pick<Load, 'thresholds' | 'plan'>,
  slos: readonly SloRow[],
  gates: readonly GateRow[],
  found: readonly Reason[],
): readonly Reason[] {
  const told = found.filter(({ outcome }) => !SILENT.has(outcome))
  if (told.some(({ outcome }) => outcome !== 'inconclusive')) return []
  const own = slos.filter(({ from }) => from === 'plan')
  const compared = gates.filter(couldBeCompared)
  const answers = [
    ...own.map((row) => isJudged(row, load)),
    ...compared.map(({ verdict }) => DECIDED.has(verdict)),
  ]
  const open = answers.length > 0 && !answers.includes(true)
  if (open && (told.length === 0 || !compared.some(isUndecided)))
    return [{ ...noneJudged('None of the rows that the plan asks for'), as: 'slo' }]
  if (told.length > 0) return []
  if (answers.length === 0 && slos.length > 0 && slos.every(({ verdict }) => verdict === 'not_judged'))
    return [noneJudged('The plan asks for no row, and none of the default SLOs')]
  const withheld = decidingRows(compared).filter(({ verdict }) => verdict === 'not_judged')
  return [...own.filter(isOpen), ...withheld].map((row) => ofRow('inconclusive', row, load.plan.file))
}

function noneJudged(rows: string): Reason {
  return { outcome: 'inconclusive', code: 'none_judged', message: `${rows} could be judged` }
}

/** A foreign summary has figures of which it does not say on how many samples they rest. */
function isOpen({ verdict, n, actual }: SloRow): boolean {
  return verdict === 'not_judged' || (n <= 0 && actual === null)
}

/** A row that there was nothing to compare with is not open: the outcome says what it lacked. */
function couldBeCompared({ verdict, code }: GateRow): boolean {
  return verdict !== 'no_baseline' && code !== 'store'
}

/** Measured against its history, and neither cleared nor confirmed. */
function isUndecided({ verdict, z }: GateRow): boolean {
  return verdict === 'inconclusive' && z !== null
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
