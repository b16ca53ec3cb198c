import type { BaseFacts } from '../../model/verdict/base.ts'
import type { Outcome } from '../../model/verdict/outcomes.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { decide } from '../outcome.ts'
import { reworded } from '../settle.ts'
import { planChanged } from './plan-changed.ts'
import { type Both, factsOf, planOf, resultOf, withoutLines } from './sides.ts'

/** What ends a step, whatever another plan would come to or came to. */
const STOPPED: ReadonlySet<Outcome> = new Set<Outcome>(['internal', 'cancelled'])

/** Outcomes of a plan that says nothing of the build: it is wrong, not granted, not there, or its service is not. */
const UNDECIDED: ReadonlySet<Outcome> = new Set<Outcome>(['usage', 'policy', 'plan', 'target'])

/** Outcomes of a base under which all SLOs are met. */
const CLEAN: ReadonlySet<Outcome> = new Set<Outcome>(['pass', 'no_baseline'])

/**
 * Whether the base's run is the last: the head's plan need not be run. Of a fork the base's plan may lack what no fork is
 * given; another plan, which would not ask for it, is none to be judged by.
 */
export function isLast({ outcome }: Verdict): boolean {
  return outcome === 'skipped' || STOPPED.has(outcome)
}

/** The verdict where the base's run was the last. */
export function ofLast(base: Verdict, facts: BaseFacts): Verdict {
  return { ...withoutLines(base), base: { ...facts, base: resultOf(base), rows: 'base' } }
}

/**
 * The verdict on a change that alters its plan, of the base's plan and the head's on one build, under one strictness: where
 * the base's passes, the head's is the verdict; where only the head's does, `plan_changed`; where neither does, the base's,
 * or the head's where the base's cannot decide. *Passes* is whatever does not fail the process. Name, environment and key
 * stay the base's: a check that is waited for is not renamed by what it judges. Pure.
 */
export function combine(both: Both): Verdict {
  const { base, head } = both
  const undecided = UNDECIDED.has(base.outcome)
  if (!base.fails || STOPPED.has(head.outcome)) return ofHead(both)
  if (!head.fails) return planChanged(both, undecided)
  return undecided ? ofHead(both) : ofBase(both)
}

/** That the load is another is no reason any more: the base's was measured on this very build, and compared. */
function ofHead(both: Both): Verdict {
  const { head } = both
  const reasons = head.reasons.filter(({ code }) => code !== 'load_changed')
  const decided =
    reasons.length === head.reasons.length ? head : reworded(head, decide(reasons, head.failOn), 'action')
  return { ...decided, next: nextOfHead(both, decided), plan: planOf(both, head), base: factsOf(both) }
}

/** Of a service that the base's plan found well, only what the change's own plan adds can be broken. */
function nextOfHead({ base, facts }: Both, { fails, runs, next }: Verdict): readonly string[] {
  if (!fails || runs.length === 0 || !CLEAN.has(base.outcome)) return next
  const first = `The plan of ${facts.ref} passes on this build: see which row this change's own plan adds, or makes stricter.`
  return [first, ...next].slice(0, 3)
}

function ofBase(both: Both): Verdict {
  const { base } = both
  const sentence = `By the plan of ${both.facts.ref}, which decides: ${base.sentence}`
  return {
    ...withoutLines(base),
    ...{ sentence, plan: planOf(both, base), base: { ...factsOf(both), rows: 'base' } },
  }
}
