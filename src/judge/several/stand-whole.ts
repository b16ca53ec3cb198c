import type { Known } from '../../model/verdict/attempts.ts'
import { byPrecedence, failingExit, outcomeRow } from '../../model/verdict/outcomes.ts'
import type { Stood } from '../../model/verdict/stood.ts'
import type { Reason, Verdict } from '../../model/verdict/verdict.ts'
import { isHidden, isOf, saidBy, worseJob } from '../attempts/jobs.ts'

/**
 * The verdict on several plans beside what other jobs of this attempt said under the same name: the worse stands. What earlier
 * attempts said counts for each plan in its own verdict, and is in this one already.
 */
export function standWhole(verdict: Verdict, known: Known): Stood {
  const said = { ...saidBy(verdict, known), records: [] }
  const hidden = isHidden(said, known.said)
  const worse = worseJob(
    said,
    known.said.filter((one) => isOf(one, known.run)),
  )
  if (worse === null || worse.outcome === null) return { verdict, said, hidden }
  const message = `another job of this workflow run came to ${worse.outcome} under the same name, and the worse verdict stands`
  const reason: Reason = { outcome: worse.outcome, code: 'other_job', message }
  const [outcome = worse.outcome] = [worse.outcome, verdict.outcome].toSorted(byPrecedence)
  const told = {
    ...verdict,
    outcome,
    exitCode: outcomeRow(outcome).exit,
    reasons: [reason, ...verdict.reasons].toSorted((a, b) => byPrecedence(a.outcome, b.outcome)),
    fails: verdict.fails || worse.fails,
    exit: verdict.fails || !worse.fails ? verdict.exit : failingExit(worse.outcome),
    sentence: `${message.charAt(0).toUpperCase()}${message.slice(1)}. By itself: ${verdict.sentence}`,
    next: ['Give the jobs a `key` each, so that each has a check of its own.'],
  }
  return { verdict: told, said, hidden }
}
