import { counted, integer } from '../../model/numbers.ts'
import type { SloRow } from '../../model/verdict/verdict.ts'
import type { Judged } from './judged.ts'
import { type Claim, sumOfClaims } from './shares/claim.ts'
import { rowOfClaim } from './shares/row.ts'

const SEVERITY: readonly SloRow['verdict'][] = ['met', 'indicative', 'suspect', 'not_judged', 'fail']

/**
 * One row per SLO over several runs. A share is added up: the sum decides between met, indicative and suspect, and it
 * fails where the sum or a single run does. Any other is as the worst run shows it; a broken one says in how many runs it
 * is, which confirms nothing, since every single run has to keep it. What a run says nothing of is not met by the others:
 * where a single one is not judged, or has no such row, nothing clears the row.
 */
export function worstSlos(runs: readonly (readonly Judged[])[]): readonly SloRow[] {
  const byThreshold = new Map<string, Judged>()
  for (const one of runs.flat())
    if (!byThreshold.has(one.row.threshold)) byThreshold.set(one.row.threshold, one)
  return [...byThreshold.values()].map(({ row }) => {
    const found = runs.flatMap((rows, i) => {
      const own = rows.filter((one) => one.row.threshold === row.threshold)
      return own.length > 0 ? own : [lackedBy(i, row)]
    })
    return overRuns(found, runs.length)
  })
}

function lackedBy(run: number, { name, ...row }: SloRow): Judged {
  const { bad: _, looksLike: __, ...rest } = row
  const figures = { actual: null, n: 0, distinct: null, beyond: null } as const
  const message = `${name}: run ${integer(run + 1)} counted nothing of it`
  return { row: { ...rest, ...figures, name, verdict: 'not_judged', code: 'no_samples', message } }
}

function overRuns(found: readonly Judged[], runs: number): SloRow {
  const rows = found.map(({ row }) => row)
  // Two rows of one run may have one key: none may hide the other.
  if (runs === 1) return worstRow(rows)
  const open = rows.some(({ verdict }) => verdict === 'not_judged')
  const claims = found.flatMap(({ claim }) => (claim === undefined ? [] : [claim]))
  const [first, ...rest] = claims
  const whole = open || claims.length === found.length
  if (first === undefined || !whole || rows.some(({ verdict }) => verdict === 'fail')) {
    return worstOf(rows, runs)
  }
  const sum = together([first, ...rest], runs)
  return sum === null || (open && !REFUTED.has(sum.verdict)) ? worstOf(rows, runs) : sum
}

/** What the runs that were judged say whatever the others would. */
const REFUTED: ReadonlySet<SloRow['verdict']> = new Set<SloRow['verdict']>(['fail', 'suspect'])

/** The sum of what no single run broke; where no generator was fit for it, there is none. */
function together(claims: readonly [Claim, ...Claim[]], runs: number): SloRow | null {
  const sum = sumOfClaims(claims)
  if (sum.parts[0].n === 0) return null
  const row = rowOfClaim(sum)
  return { ...row, message: `${row.message}, in ${integer(runs)} runs together` }
}

function worstOf(rows: readonly SloRow[], runs: number): SloRow {
  const worst = worstRow(rows)
  const { verdict } = worst
  const alike = rows.filter((row) => row.verdict === verdict).length
  const where =
    verdict === 'fail' || verdict === 'not_judged'
      ? `${integer(alike)} of ${counted(runs, 'run')}`
      : `the worst of ${integer(runs)} runs`
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
