import type { Attempts, EarlierAttempt, Known, RunAttempt, Said } from '../../model/verdict/attempts.ts'
import { FAIL_ON_WORDS, type Outcome, outcomeRow } from '../../model/verdict/outcomes.ts'
import type { Stood } from '../../model/verdict/stood.ts'
import type { Reason, Verdict } from '../../model/verdict/verdict.ts'
import { decide } from '../outcome.ts'
import { type Earlier, earlierAttempts, isClean, isOf, isRed, openRed } from './in-a-row.ts'
import { isHidden, saidBy, worseJob } from './jobs.ts'

/** The most earlier attempts that are told. */
const MOST = 10

/**
 * A verdict beside what other jobs and attempts said of its commit: of several jobs of one attempt the worse stands, and
 * after a red attempt the commit passes once two attempts in a row do. Divergence is not pooled over attempts.
 */
export function stand(verdict: Verdict, known: Known): Stood {
  const said = saidBy(verdict, known)
  const others = known.said.filter((one) => isOf(one, known.run))
  const earlier = earlierAttempts(known)
  const worse = worseJob(said, others)
  const reasons = [
    ...(worse === null ? [] : [jobReason(worse)]),
    ...attemptReasons(verdict, known, earlier, worse),
  ]
  const told = withReasons(verdict, reasons, worse)
  const only = known.run.attempt === 1 && earlier.length === 0
  const shown = only ? told : { ...told, attempts: toldAttempts(known.run, earlier) }
  return { verdict: shown, said, hidden: isHidden(said, others) }
}

function toldAttempts(run: RunAttempt, earlier: readonly Earlier[]): Attempts {
  return { run, earlier: earlier.slice(-MOST).map(({ run, outcome }) => ({ run, outcome })) }
}

function jobReason({ outcome }: Said): Reason {
  const message = `another job of this workflow run came to ${outcome} under the same name, and the worse verdict stands`
  return { outcome: outcome!, code: 'other_job', message }
}

/** What is red, or fails whatever the mode says, needs no further reason. */
function attemptReasons(
  verdict: Verdict,
  { run, unknown }: Known,
  earlier: readonly Earlier[],
  worse: Said | null,
): readonly Reason[] {
  if ([verdict, worse].some((one) => one?.outcome && isSettled(one.outcome))) return []
  const open = openRed(earlier)
  if (open !== null) {
    const { red, passed } = open
    const clean = isClean(verdict)
    return clean && passed > 0 ? [] : [redReason(red, run, clean)]
  }
  if (unknown === null) return []
  const message = `this is attempt ${run.attempt} of its workflow run, and ${unknown}`
  return [{ outcome: 'inconclusive', code: 'attempts_unknown', message, as: 'slo' }]
}

const isSettled = (outcome: Outcome) => isRed(outcome) || outcomeRow(outcome).always || outcome === 'skipped'

function redReason(
  { run: { id, attempt }, outcome }: EarlierAttempt,
  own: Known['run'],
  first: boolean,
): Reason {
  const who =
    id === own.id ? `attempt ${attempt}` : `workflow run ${id}${attempt > 1 ? `, attempt ${attempt},` : ''}`
  const message = `${who} found this commit broken (${outcome}): it is green once two attempts in a row pass${first ? ', and this is the first' : ''}`
  return { outcome: 'inconclusive', code: 'after_red', message, as: outcome! }
}

/** What fails another job fails here, too, whatever this job's mode is. */
function withReasons(verdict: Verdict, reasons: readonly Reason[], worse: Said | null): Verdict {
  if (reasons.length === 0) return verdict
  const added = worse?.fails ? worse.outcome : null
  const failOn =
    added === null
      ? verdict.failOn
      : FAIL_ON_WORDS.filter((word) => word === added || verdict.failOn.includes(word))
  const decision = decide([...reasons, ...verdict.reasons], failOn)
  const [first] = decision.reasons
  const told = { ...verdict, ...decision, failOn }
  return reasons.includes(first!) ? { ...told, ...wordsOf(first!, verdict) } : told
}

/** What this job found by itself is still said. */
function wordsOf({ code, message }: Reason, { sentence }: Verdict): Pick<Verdict, 'sentence' | 'next'> {
  const said = `${message.charAt(0).toUpperCase()}${message.slice(1)}.`
  return { sentence: `${said} By itself: ${sentence}`, next: [NEXT[code as keyof typeof NEXT]] }
}

const NEXT = {
  other_job:
    'Give the jobs a `key` each, so that each has a check of its own; or let a last job judge the records of all of them.',
  after_red: '“Re-run jobs” of this workflow run measures once more; a new commit begins anew.',
  attempts_unknown: 'Grant the permission, and re-run; a new commit begins anew.',
} as const
