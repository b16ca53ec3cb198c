import type { EarlierAttempt, Known, RunAttempt, Said } from '../../model/verdict/attempts.ts'
import { byPrecedence, type Outcome } from '../../model/verdict/outcomes.ts'
import { standing } from './jobs.ts'

/** What is found broken by one attempt is not mended by the next: some services fail now and then. */
const RED: ReadonlySet<Outcome | null> = new Set<Outcome | null>(['slo', 'target'])

/** All SLOs were met; that there is nothing to compare with is nothing against that. */
const CLEAN: ReadonlySet<Outcome | null> = new Set<Outcome | null>(['pass', 'no_baseline', 'plan_changed'])

/** So many attempts in a row have to pass after one that was red. */
const ENOUGH = 2

/** Whether an attempt found the service broken. */
export const isRed = (outcome: Outcome | null): boolean => RED.has(outcome)

/** Whether a job passed, so that its attempt may be one of two in a row. */
export const isClean = ({ outcome, fails }: Pick<Said, 'outcome' | 'fails'>): boolean =>
  CLEAN.has(outcome) && !fails

/** An attempt with the worst that its jobs came to, and whether all of them passed. */
export interface Earlier extends EarlierAttempt {
  readonly clean: boolean
}

/** The attempts before this one, the oldest first. */
export function earlierAttempts({ run, own, said }: Known): readonly Earlier[] {
  const before = said.filter((one) => !isOf(one, run) && (own === null || one.id < own))
  const firsts = before.filter((one, i) => before.findIndex((other) => isOf(other, one.run)) === i)
  return firsts.map((first) => {
    const jobs = standing(before.filter((one) => isOf(one, first.run)))
    return { run: first.run, outcome: worst(jobs), clean: jobs.every(isClean) }
  })
}

export const isOf = (said: Said, { id, attempt }: RunAttempt): boolean =>
  said.run.id === id && said.run.attempt === attempt

/** A job that was red decides; else one that said nothing, since it may have been stopped on its way to it. */
function worst(jobs: readonly Said[]): Outcome | null {
  const outcomes = jobs.map(({ outcome }) => outcome).filter((outcome) => outcome !== null)
  const first = (of: readonly Outcome[]) => of.toSorted(byPrecedence)[0] ?? null
  return first(outcomes.filter(isRed)) ?? (outcomes.length < jobs.length ? null : first(outcomes))
}

/**
 * The newest red attempt that has not been followed by two in a row that passed, and how many passed since, without a
 * break; null: there is none. Whatever ends without a verdict breaks the row: what was about to be red may have been stopped.
 */
export function openRed(
  attempts: readonly Earlier[],
): { readonly red: EarlierAttempt; readonly passed: number } | null {
  let open: { red: EarlierAttempt; passed: number } | null = null
  for (const attempt of attempts) {
    if (isRed(attempt.outcome)) open = { red: attempt, passed: 0 }
    else if (open !== null) open.passed = attempt.clean ? open.passed + 1 : 0
    if (open !== null && open.passed >= ENOUGH) open = null
  }
  return open
}
