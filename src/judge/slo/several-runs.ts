import { counted, integer } from '../../model/numbers.ts'
import type { SloRow } from '../../model/verdict/verdict.ts'
import type { Judged } from './judged.ts'
import { type Claim, sumOfClaims } from './shares/claim.ts'
import { rowOfClaim } from './shares/row.ts'

const SEVERITY: readonly SloRow['verdict'][] = ['met', 'indicative', 'suspect', 'not_judged', 'fail']

/**
 * One row per SLO over several runs. A share is added up: the sum decides between met, indicative and suspect, and it
 * fails where the sum or a single run does. Any other is as the worst run shows it; a broken one says in how many runs it
 * is, which confirms nothing, since every single run has to keep it.
 */
export function worstSlos(runs: readonly (readonly Judged[])[]): readonly SloRow[] {
  const byThreshold = new Map<string, Judged[]>()
  for (const one of runs.flat()) {
    const { threshold } = one.row
    byThreshold.set(threshold, [...(byThreshold.get(threshold) ?? []), one])
  }
  return [...byThreshold.values()].map((rows) => overRuns(rows, runs.length))
}

function overRuns(found: readonly Judged[], runs: number): SloRow {
  const rows = found.map(({ row }) => row)
  // Two rows of one run may have one key: none may hide the other.
  if (runs === 1) return worstRow(rows)
  const claims = found.flatMap(({ claim }) => (claim === undefined ? [] : [claim]))
  const [first, ...rest] = claims
  if (first === undefined || claims.length < found.length || rows.some(({ verdict }) => verdict === 'fail')) {
    return worstOf(rows, runs)
  }
  return together([first, ...rest], rows, runs)
}

/** The sum of what no single run broke; where no generator was fit for it, there is none. */
function together(claims: readonly [Claim, ...Claim[]], rows: readonly SloRow[], runs: number): SloRow {
  const sum = sumOfClaims(claims)
  if (sum.parts[0].n === 0) return worstOf(rows, runs)
  const row = rowOfClaim(sum)
  return { ...row, message: `${row.message}, in ${integer(runs)} runs together` }
}

function worstOf(rows: readonly SloRow[], runs: number): SloRow {
  const worst = worstRow(rows)
  const broken = rows.filter(({ verdict }) => verdict === 'fail').length
  const where =
    broken > 0 ? `${integer(broken)} of ${counted(runs, 'run')}` : `the worst of ${integer(runs)} runs`
  return { ...worst, message: `${worst.message}, in ${where}` }
}

function worstRow(rows: readonly SloRow[]): SloRow {
  return rows.toSorted((a, b) => severity(b) - severity(a) || badness(b) - badness(a))[0]!
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
