import { counted, integer } from '../../model/numbers.ts'
import type { SloRow } from '../../model/verdict/verdict.ts'

const SEVERITY: readonly SloRow['verdict'][] = ['met', 'indicative', 'not_judged', 'fail']

/**
 * One row per SLO over several runs: as the worst run shows it. A broken SLO says in how many runs it is; that is no
 * confirmation of anything, since every single run has to keep it.
 */
export function worstSlos(runs: readonly (readonly SloRow[])[]): readonly SloRow[] {
  const byThreshold = new Map<string, SloRow[]>()
  for (const row of runs.flat())
    byThreshold.set(row.threshold, [...(byThreshold.get(row.threshold) ?? []), row])
  return [...byThreshold.values()].map((rows) => worstOf(rows, runs.length))
}

function worstOf(rows: readonly SloRow[], runs: number): SloRow {
  const worst = rows.toSorted((a, b) => severity(b) - severity(a) || badness(b) - badness(a))[0]!
  const broken = rows.filter(({ verdict }) => verdict === 'fail').length
  if (runs === 1) return worst
  const where =
    broken > 0 ? `${integer(broken)} of ${counted(runs, 'run')}` : `the worst of ${integer(runs)} runs`
  return { ...worst, message: `${worst.message}, in ${where}` }
}

function severity({ verdict }: SloRow): number {
  return SEVERITY.indexOf(verdict)
}

/** How far on the wrong side, whatever the direction; a row without a figure is the worst. */
function badness({ operator, actual, expected }: SloRow): number {
  if (actual === null) return Number.POSITIVE_INFINITY
  if (operator.startsWith('<')) return actual - expected
  return operator.startsWith('>') ? expected - actual : Math.abs(actual - expected)
}
