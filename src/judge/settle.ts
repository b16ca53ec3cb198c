import type { Mode } from '../model/load/gate.ts'
import type { Reader } from '../model/verdict/outcomes.ts'
import type { BaselineFacts, Reason, Verdict } from '../model/verdict/verdict.ts'
import { headline } from './headline.ts'
import { nextSteps } from './next/next-steps.ts'
import { type Decision, decide, type Strictness } from './outcome.ts'
import { madeNotices } from './past/readiness.ts'
import { saturation } from './slo/unjudged.ts'

/** What became of the record after the verdict. */
export interface Settlement {
  /** One more reason, such as a baseline that could not be written. */
  readonly reason?: Reason
  readonly written?: boolean
  readonly notWritten?: string
  /** Why what was written does not count as baseline yet, or never will. */
  readonly notCounted?: string
  readonly reader?: Reader
}

/** The verdict with what became of its record. A further reason never hides the ones before it. */
export function settle(verdict: Verdict, settlement: Settlement): Verdict {
  const { reason, written, notWritten, notCounted, reader } = settlement
  const baseline: BaselineFacts | null = verdict.baseline && {
    ...verdict.baseline,
    written: written ?? verdict.baseline.written,
    notWritten: written === true ? null : (notWritten ?? reason?.message ?? verdict.baseline.notWritten),
    ...(notCounted === undefined ? {} : { notCounted }),
  }
  const notices = written === true ? madeNotices(baseline?.where ?? null, verdict.notices) : verdict.notices
  const settled = { ...verdict, baseline, notices }
  const decision = decide([...verdict.reasons, ...(reason === undefined ? [] : [reason])], verdict.failOn)
  if (decision.outcome === verdict.outcome) return { ...settled, ...decision }
  return reworded(settled, decision, reader)
}

/** The same verdict with another decision, in the words of that. */
export function reworded(verdict: Verdict, decision: Decision, reader?: Reader): Verdict {
  const { mode, failOn } = verdict
  return complete(verdict, decision, { mode: mode as Mode, failOn }, reader)
}

/** A verdict before it is decided and put into words. */
export type Facts = Omit<Verdict, keyof Decision | 'sentence' | 'next' | 'mode' | 'failOn'>

/** Puts a decided verdict into words. */
export function complete(
  facts: Facts,
  decision: Decision,
  { mode, failOn }: Omit<Strictness, 'unknown'>,
  reader: Reader = 'cli',
): Verdict {
  const saturated = facts.health !== null && saturation(facts.health).length > 0
  return {
    ...facts,
    ...decision,
    mode,
    failOn,
    sentence: headline(decision.outcome, decision.reasons, facts),
    next: nextSteps({ ...facts, ...decision, saturated, reader }),
  }
}
