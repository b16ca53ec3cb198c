import { counted } from '../../model/numbers.ts'
import { failingOf } from '../../model/verdict/failing.ts'
import { byPrecedence, FAIL_ON_WORDS, type Outcome, outcomeRow } from '../../model/verdict/outcomes.ts'
import type { Reason, Verdict } from '../../model/verdict/verdict.ts'
import { NOTHING } from '../failed.ts'

/** What fails first, then the weightier outcome; else by name. */
export function worstFirst(a: Verdict, b: Verdict): number {
  if (a.fails !== b.fails) return a.fails ? -1 : 1
  return byPrecedence(weight(a), weight(b)) || a.plan.name.localeCompare(b.plan.name)
}

/** Of what fails, by what it fails; else what it came to. */
function weight({ reasons, failOn, outcome }: Verdict): Outcome {
  return failingOf(reasons, failOn)?.reason.outcome ?? outcome
}

/**
 * One verdict for several plans: the outcome is the weightiest of all reasons, the exit that of the weightiest which fails
 * its plan. Each plan is as strict as it says itself, so that nothing is decided anew here. Pure.
 *
 * @param plan as what the whole is called and found again.
 */
export function wholeOf(verdicts: readonly Verdict[], plan: Verdict['plan']): Verdict {
  const [worst] = verdicts.toSorted(worstFirst)
  const reasons = verdicts.flatMap(named).toSorted((a, b) => byPrecedence(a.outcome, b.outcome))
  const outcome = verdicts.map((one) => one.outcome).toSorted(byPrecedence)[0] ?? 'pass'
  return {
    version: 1,
    outcome,
    exitCode: outcomeRow(outcome).exit,
    fails: worst?.fails ?? false,
    exit: worst?.exit ?? 0,
    reasons,
    mode: (['block', 'warn'] as const).find((mode) => verdicts.some((one) => one.mode === mode)) ?? 'observe',
    failOn: FAIL_ON_WORDS.filter((word) => verdicts.some(({ failOn }) => failOn.includes(word))),
    sentence: sentenceOf(verdicts, worst),
    next: worst?.next ?? [],
    plan,
    ...NOTHING,
    timeline: {},
    complete: verdicts.every(({ complete }) => complete),
    ...overrideOf(verdicts, worst),
  }
}

/** What a label has let through of any of them holds for the commit. */
function overrideOf(verdicts: readonly Verdict[], worst: Verdict | undefined): Pick<Verdict, 'override'> {
  const override = verdicts.find((one) => one.override?.accepted)?.override ?? worst?.override
  return override === undefined ? {} : { override }
}

function named({ plan: { name }, reasons }: Verdict): readonly Reason[] {
  // Its lines are marked by its own check.
  return reasons.map(({ file: _, line: __, column: ___, ...reason }) => ({
    ...reason,
    message: `${name}: ${reason.message}`,
  }))
}

function sentenceOf(verdicts: readonly Verdict[], worst: Verdict | undefined): string {
  const failing = verdicts.filter(({ fails }) => fails).length
  const of = counted(verdicts.length, 'plan')
  if (worst === undefined || verdicts.every(({ outcome }) => outcome === 'pass')) return `All ${of} pass.`
  const how =
    failing === 0 ? `None of ${of} fails` : `${failing} of ${of} ${failing === 1 ? 'fails' : 'fail'}`
  return `${how}. ${worst.plan.name}: ${worst.sentence}`
}
