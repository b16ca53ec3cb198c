import type { Mode } from '../../model/load/gate.ts'
import type { BaseFacts } from '../../model/verdict/base.ts'
import type { Outcome } from '../../model/verdict/outcomes.ts'
import type { PlanFile } from '../files/plan-file.ts'
import type { BasePlan } from './base-plan.ts'
import { baseStrictness, blocks } from './base-strictness.ts'
import { differencesOf, factsOf } from './what-differs.ts'

/** How a step that judges a change was asked to. */
interface Asked {
  readonly profile: string | undefined
  readonly mode: Mode | undefined
  readonly failOn: readonly Outcome[] | undefined
}

/** Whose plan decides, and how strictly both are judged. */
export interface Ruling {
  readonly facts: BaseFacts
  readonly plan: PlanFile | null
  readonly strict: Pick<Asked, 'mode' | 'failOn'>
}

/** Null: the plans do not differ, so that it is all the same. */
export function rulingOf(base: BasePlan, own: PlanFile, asked: Asked): Ruling | null {
  const { plan } = base
  const { mode, failOn } = asked
  if (plan === null) return { facts: factsOf('new', base, []), plan, strict: { mode, failOn } }
  const differences = differencesOf(base, plan, own)
  if (differences.length === 0) return null
  const strictness = baseStrictness(plan, asked)
  const decides = base.rules === 'base' && (blocks(strictness) || base.mode === 'block')
  return {
    facts: factsOf(decides ? 'decides' : 'told', base, differences),
    plan,
    // Where the policy demands block, each plan has to say so itself.
    strict: base.mode === 'block' ? { mode, failOn } : { mode: strictness.mode, failOn: strictness.failOn },
  }
}
