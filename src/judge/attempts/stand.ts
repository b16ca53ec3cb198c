import { RERUN_ALL } from '../../model/verdict/advice.ts'
import type { Attempts, Known, RunAttempt, Said } from '../../model/verdict/attempts.ts'
import { FAIL_ON_WORDS, type Outcome, outcomeRow } from '../../model/verdict/outcomes.ts'
import type { Stood } from '../../model/verdict/stood.ts'
import type { Reason, Verdict } from '../../model/verdict/verdict.ts'
import { decide } from '../outcome.ts'
import { acceptedReason, letsThrough } from '../override/with-override.ts'
import {
  DIVERGED,
  type Earlier,
  earlierAttempts,
  evidenceOf,
  isRed,
  type OpenRed,
  openRed,
  passes,
  weighs,
} from './in-a-row.ts'
import { isHidden, isOf, saidBy, standing, worseJob } from './jobs.ts'

/** The most earlier attempts that are told. */
const MOST = 10

/**
 * A verdict beside what other jobs and attempts said of its commit: of several jobs of one attempt the worse stands, and
 * after a red attempt the commit passes once two attempts in a row do, or, where a divergence was judged on all that it had
 * been found in, once that passes.
 */
export function stand(verdict: Verdict, known: Known): Stood {
  const said = saidBy(verdict, known)
  const others = known.said.filter((one) => isOf(one, known.run))
  const earlier = earlierAttempts(known)
  const open = openRed(earlier.map((one) => ({ ...one, red: one.red && !letsThrough(verdict, one.outcome) })))
  const worse = worseJob(said, others)
  const reasons = [
    ...(worse === null ? [] : [jobReason(worse, verdict)]),
    ...(isSettled(verdict, open) || (worse !== null && isSettled(worse, open))
      ? []
      : attemptReasons(known, open, standing([...others, said]))),
  ]
  const failing = [worse, open?.red].flatMap((one) =>
    one?.fails && one.outcome ? [failsAs(one.outcome)] : [],
  )
  const told = withReasons(verdict, reasons, failing)
  const only = known.run.attempt === 1 && earlier.length === 0
  const shown = only ? told : { ...told, attempts: toldAttempts(known.run, earlier) }
  return { verdict: shown, said, hidden: isHidden(said, known.said) }
}

function toldAttempts(run: RunAttempt, earlier: readonly Earlier[]): Attempts {
  return { run, earlier: earlier.slice(-MOST).map(({ run, outcome }) => ({ run, outcome })) }
}

/** What the label let through in the other job, it lets through here, too. */
function jobReason({ outcome, fails }: Said, verdict: Verdict): Reason {
  const message = `another job of this workflow run came to ${outcome} under the same name, and the worse verdict stands`
  const reason: Reason = { outcome: outcome!, code: 'other_job', message }
  return !fails && letsThrough(verdict, outcome) ? acceptedReason(reason) : reason
}

/** What is red, or fails whatever the mode says, needs no further reason; a divergence only where nothing else was found broken. */
function isSettled({ outcome, fails }: Pick<Said, 'outcome' | 'fails'>, open: OpenRed | null): boolean {
  if (DIVERGED.has(outcome)) return fails && (open === null || DIVERGED.has(open.red.outcome))
  return outcome !== null && (isRed({ outcome, fails }) || outcomeRow(outcome).always)
}

/** @param jobs those of this attempt that stand, this one last. */
function attemptReasons(
  { run, unknown }: Known,
  open: OpenRed | null,
  jobs: readonly Said[],
): readonly Reason[] {
  if (open !== null) {
    const now = passes(evidenceOf(jobs), open)
    if (weighs(evidenceOf(jobs), open)) return []
    return now && open.passed > 0 ? [] : [redReason(open.red, run, now)]
  }
  if (unknown === null) return []
  const message = `this is attempt ${run.attempt} of its workflow run, and ${unknown}`
  return [{ outcome: 'inconclusive', code: 'attempts_unknown', message, as: 'slo' }]
}

function redReason(red: Earlier, own: RunAttempt, first: boolean): Reason {
  const { id, attempt } = red.run
  const who =
    id === own.id ? `attempt ${attempt}` : `workflow run ${id}${attempt > 1 ? `, attempt ${attempt},` : ''}`
  const jobs = red.jobs > 1 ? `, each of ${red.jobs} jobs, as it was` : ''
  const message = `${who} found this commit broken (${red.outcome}): it is green once two attempts in a row pass${jobs}${first ? ', and this is the first' : ''}`
  return { outcome: 'inconclusive', code: 'after_red', message, as: failsAs(red.outcome!) }
}

/** What fails by the base's plan fails here as what broke under it. */
function failsAs(outcome: Outcome): Outcome {
  return outcome === 'plan_changed' ? 'slo' : outcome
}

/** @param failing what failed other jobs and attempts: it fails here, too, whatever this job's mode is. */
function withReasons(verdict: Verdict, reasons: readonly Reason[], failing: readonly Outcome[]): Verdict {
  if (reasons.length === 0) return verdict
  const words = new Set([...verdict.failOn, ...failing])
  const failOn = FAIL_ON_WORDS.filter((word) => words.has(word))
  const decision = decide([...reasons, ...verdict.reasons], failOn)
  const [first] = decision.reasons
  const told = { ...verdict, ...decision, failOn }
  const said =
    reasons.find((reason) => reason === first) ?? (first?.outcome === 'skipped' ? reasons[0] : undefined)
  return said === undefined ? told : { ...told, ...wordsOf(said, verdict) }
}

/** What this job found by itself is still said. */
function wordsOf({ code, message }: Reason, { sentence }: Verdict): Pick<Verdict, 'sentence' | 'next'> {
  const said = `${message.charAt(0).toUpperCase()}${message.slice(1)}.`
  return { sentence: `${said} By itself: ${sentence}`, next: [NEXT[code as keyof typeof NEXT]] }
}

const NEXT = {
  other_job:
    'Give the jobs a `key` each, so that each has a check of its own; or let a last job judge the records of all of them.',
  after_red: `${RERUN_ALL} measures once more; a new commit begins anew.`,
  attempts_unknown: `Grant the permission, then ${RERUN_ALL}; a new commit begins anew.`,
} as const
