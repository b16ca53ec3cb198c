import type { Outcome } from '../../model/verdict/outcomes.ts'
import { LETS_THROUGH, type OverrideFacts } from '../../model/verdict/override.ts'
import type { Reason, Verdict } from '../../model/verdict/verdict.ts'
import { BYPASS_STEP, labelStep } from '../next/label-step.ts'
import { decide } from '../outcome.ts'

/**
 * The verdict with what the label on its pull request lets through: a `regression`, a `suspect` and a `plan_changed` then
 * fail nothing, each other reason as before. Outcome and sentence stay: what was found is what was found. Pure.
 */
export function withOverride(verdict: Verdict, facts: OverrideFacts): Verdict {
  const { accepted, lacking } = facts
  if (lacking === 'label') return { ...verdict, next: nextOf(verdict, facts) }
  if (!accepted) return { ...verdict, override: facts, next: nextOf(verdict, facts) }
  const reasons = verdict.reasons.map(acceptedReason)
  const lets = [...new Set(reasons.filter(({ accepted }) => accepted).map(({ outcome }) => outcome))]
  const decided = { ...verdict, ...decide(reasons, verdict.failOn), override: { ...facts, lets } }
  return { ...decided, next: decided.fails || lets.length === 0 ? verdict.next : [stepOf(facts)] }
}

/** A reason that a label lets through, marked so; any other as it is. */
export function acceptedReason(reason: Reason): Reason {
  return LETS_THROUGH.has(reason.outcome) ? { ...reason, accepted: true } : reason
}

/** As it would be without a label: of a verdict whose word on that is nobody's. */
export function withoutOverride({ override: _, ...verdict }: Verdict): Verdict {
  const reasons = verdict.reasons.map(({ accepted, ...reason }) => reason)
  return { ...verdict, ...(reasons.length === 0 ? {} : decide(reasons, verdict.failOn)) }
}

/** Whether a verdict has anything that a label may let through. */
export function isAcceptable({ reasons }: Pick<Verdict, 'reasons'>): boolean {
  return reasons.some(({ outcome }) => LETS_THROUGH.has(outcome))
}

/** Where no label lets anything through, nothing asks for one. */
export function withoutLabel(verdict: Verdict): Verdict {
  return { ...verdict, next: verdict.next.map((step) => (step === labelStep() ? BYPASS_STEP : step)) }
}

/** What is missing first, where the label would let through what fails. */
function nextOf(verdict: Verdict, { lacking, label, message }: OverrideFacts): readonly string[] {
  const others = verdict.next.filter((step) => step !== labelStep())
  if (!blocked(verdict)) return verdict.next
  if (lacking === 'label') return [...others.slice(0, 2), labelStep(label)]
  const first = [capital(message), ...others]
  return lacking === 'unknown' ? [...first.slice(0, 2), labelStep(label)] : first.slice(0, 3)
}

/** Whether what fails is what a label may let through, and nothing else. */
function blocked({ reasons, failOn, fails }: Verdict): boolean {
  return fails && !decide(reasons.map(acceptedReason), failOn).fails
}

function stepOf({ label, commit }: OverrideFacts): string {
  return `Merge it as it is: the label \`${label}\` holds for ${commit.slice(0, 7)} alone, and a push ends it. The first run on the branch is then stored as accepted.`
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** Of what an earlier attempt or another job came to: whether the label of this verdict lets that through, too. */
export function letsThrough({ override }: Pick<Verdict, 'override'>, outcome: Outcome | null): boolean {
  return override?.accepted === true && outcome !== null && LETS_THROUGH.has(outcome)
}
