import { counted } from '../../model/numbers.ts'
import { failingOf } from '../../model/verdict/failing.ts'
import type { Outcome } from '../../model/verdict/outcomes.ts'
import type { Reason, Verdict } from '../../model/verdict/verdict.ts'
import { decide } from '../outcome.ts'
import { reworded } from '../settle.ts'
import { type Both, factsOf, planOf, withoutLines } from './sides.ts'

/**
 * The base's plan fails, or cannot decide, and the head's passes: a mend or a loosening, which only a person can tell apart.
 * It fails as the base's would have. The rows are the base's where it has any: they are what the change would take away.
 */
export function planChanged(both: Both, undecided: boolean): Verdict {
  const { base, head } = both
  const measured = base.provenance !== null
  const shown = measured ? withoutLines(base) : head
  const reason: Reason = {
    outcome: 'plan_changed',
    code: undecided ? 'base_undecided' : 'base_fails',
    message: sentenceOf(both, undecided),
    as: failsAs(base),
  }
  const named = { ...shown, plan: planOf(both, shown) }
  const verdict = reworded(named, decide([reason], base.failOn), 'action')
  return { ...verdict, base: { ...factsOf(both), ...(measured ? { rows: 'base' as const } : {}) } }
}

function failsAs({ reasons, failOn, outcome }: Verdict): Outcome {
  const reason = failingOf(reasons, failOn)?.reason
  return reason?.as ?? reason?.outcome ?? outcome
}

/** Both sentences: who is asked to let the change through reads them first. */
function sentenceOf({ base, head, facts: { ref, differences } }: Both, undecided: boolean): string {
  const what = undecided ? 'cannot decide' : 'fails'
  const places = counted(differences.count, 'place')
  const own = `this change's own, which differs in ${places}, passes`
  return `The plan of ${ref} ${what} on this build, and ${own}. Under the plan of ${ref}: ${ended(base.sentence)} Under its own: ${ended(head.sentence)}`
}

const ended = (text: string) => (/[.:?!]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)
