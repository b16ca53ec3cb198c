import { counted } from '../../../model/numbers.ts'
import type { BaseFacts, PlanDifference, PlanResult } from '../../../model/verdict/base.ts'
import type { Outcome } from '../../../model/verdict/outcomes.ts'
import type { Verdict } from '../../../model/verdict/verdict.ts'
import type { Sink } from '../../../text/shown.ts'
import { asSentence } from '../facts.ts'
import { headingOfOutcome } from '../words.ts'

/** What a change did to its plan, whose plan decides, and what each came to; none: it did nothing, or is no change. */
export function basePlanWords(verdict: Verdict, sink: Sink): readonly string[] {
  const { base, outcome } = verdict
  if (base === undefined) return []
  const of = `${sink.name(base.ref)} (${sink.code(base.commit.slice(0, 7))})`
  if (base.rule === 'new') return [`${of} has no such plan: this one is judged by itself.`]
  const what = `This change alters its plan, in ${counted(base.differences.count, 'place')}.`
  if (base.rule === 'told')
    return [`${what} That of ${of} was not run: it does not block, or leaves the plan to the change.`]
  // Both sentences are the verdict's own where it asks somebody to read them.
  const told = outcome === 'plan_changed'
  return [
    `${what} ${whichWere(base)}`,
    ...result(`By the plan of ${of}`, base.base, told, sink),
    ...result("By this change's own", base.head, told || base.rows === undefined, sink),
    ...(base.rows === 'base' ? [`What follows is of the plan of ${sink.name(base.ref)}.`] : []),
  ]
}

/** Outcomes of a plan that was read at most. */
const NOT_RUN: ReadonlySet<Outcome> = new Set<Outcome>(['usage', 'plan', 'policy', 'skipped'])

/** Which of both plans were run on this build: what could not be read, or was refused, was not. */
function whichWere({ base, head }: BaseFacts): string {
  const [ofBase, own] = [base, head].map((found) => found !== undefined && !NOT_RUN.has(found.outcome))
  if (ofBase && own) return 'Both were run on this build.'
  if (ofBase) return 'That of the base was run on this build, its own was not.'
  return own ? 'Its own was run on this build, that of the base could not be.' : 'Neither was run.'
}

function result(by: string, found: PlanResult | undefined, told: boolean, sink: Sink): string[] {
  if (found === undefined) return []
  const { markdown } = headingOfOutcome(found.outcome)
  return [told ? `${by}: ${markdown}.` : `${by}: ${markdown}. ${sink.prose(asSentence(found.sentence))}`]
}

/** How many differences stand nowhere in a report that shows the first `shown`; verdict.json may have more of them. */
export function untold({ differences: { count, first } }: BaseFacts, shown: number): number {
  return count - Math.min(first.length, shown)
}

/** `was 20, is 2`. */
export function differenceWords({ base, head }: PlanDifference, sink: Sink): string {
  if (base === undefined) return `added: ${sink.code(head ?? '')}`
  return head === undefined ? `removed: ${sink.code(base)}` : `was ${sink.code(base)}, is ${sink.code(head)}`
}
