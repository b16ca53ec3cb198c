import type { BaseFacts, PlanResult } from '../../model/verdict/base.ts'
import type { Reason, Verdict } from '../../model/verdict/verdict.ts'

/** The base's plan and the head's, each judged on the same build under the same strictness. */
export interface Both {
  readonly base: Verdict
  readonly head: Verdict
  readonly facts: BaseFacts
}

/** What a plan came to, in short. */
export function resultOf({ outcome, exitCode, sentence }: Verdict): PlanResult {
  return { outcome, exitCode, sentence }
}

/** What is known of the base's plan once both were run. */
export function factsOf({ base, head, facts }: Both): BaseFacts {
  return { ...facts, base: resultOf(base), head: resultOf(head) }
}

/** The plan by the name and environment of the base's; its file is where it lies now, its own words are those of the rows. */
export function planOf({ base, head }: Both, shown: Verdict): Verdict['plan'] {
  const { name, environment } = base.plan
  return { ...shown.plan, name, environment, file: head.plan.file }
}

/** Lines of the base's plan are none of the change's: there is no remark on them. */
export function withoutLines(verdict: Verdict): Verdict {
  const placeless = <Row extends { readonly line: number }>(row: Row): Row => ({ ...row, line: 0 })
  return {
    ...verdict,
    reasons: verdict.reasons.map(withoutPlace),
    slos: verdict.slos.map(placeless),
    gates: verdict.gates.map(placeless),
    ...(verdict.drift && { drift: verdict.drift.map(placeless) }),
  }
}

function withoutPlace({ file, line, column, ...reason }: Reason): Reason {
  return reason
}
