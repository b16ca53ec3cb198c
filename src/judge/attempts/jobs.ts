import type { Known, RunAttempt, Said } from '../../model/verdict/attempts.ts'
import { byPrecedence } from '../../model/verdict/outcomes.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'

/** Runs of one verdict that are told one by one, as many as a check run's id holds; side by side there may be more. */
const MOST_RECORDS = 9

/** What this step says of the commit by itself, as its check run tells it to others. */
export function saidBy(verdict: Verdict, { run, own: id }: Pick<Known, 'run' | 'own'>): Said {
  const own = verdict.runs.flatMap(({ evidence }) => evidence ?? [])
  const records = [...new Set([...(verdict.pooled?.records ?? []), ...own])]
  const told = own.length === verdict.runs.length && records.length <= MOST_RECORDS
  const { outcome, fails } = verdict
  return { id: id ?? Number.MAX_SAFE_INTEGER, run, outcome, fails, records: told ? records : null }
}

/** Those that no later one has taken up: a later one that judged all that an earlier one judged stands in its place. */
export function standing(said: readonly Said[]): readonly Said[] {
  return said.filter((one) => !said.some((other) => other.id > one.id && covers(other, one)))
}

/** A verdict without records, such as a wrong plan, is taken up by nobody. */
function covers(later: Said, { records: earlier }: Said): boolean {
  const { records, outcome } = later
  if (outcome === null || earlier === null || earlier.length === 0) return false
  return records !== null && earlier.every((record) => records.includes(record))
}

/** A fail weighs more than what fails nothing; then the order of outcomes decides. */
export function isWorse(a: Said, b: Said): boolean {
  if (a.outcome === null || b.outcome === null) return false
  return a.fails === b.fails ? byPrecedence(a.outcome, b.outcome) < 0 : a.fails
}

/** The worst of the other jobs of this attempt, where it is worse than this one and still stands; else null. */
export function worseJob(mine: Said, others: readonly Said[]): Said | null {
  const worse = standing([...others, mine]).filter((one) => one !== mine && isWorse(one, mine))
  return worse.toSorted((a, b) => (isWorse(a, b) ? -1 : 1))[0] ?? null
}

/**
 * Whether a later check run says something better, and has not judged what this one did: one of this attempt, or one of
 * another workflow run that went on beside it and lets through what this one fails. GitHub looks at the newest alone.
 */
export function isHidden(mine: Said, said: readonly Said[]): boolean {
  return said
    .filter((other) => other.id > mine.id && isWorse(mine, other) && !covers(other, mine))
    .some((other) => isOf(other, mine.run) || (mine.fails && !other.fails))
}

export const isOf = (said: Said, { id, attempt }: RunAttempt): boolean =>
  said.run.id === id && said.run.attempt === attempt
