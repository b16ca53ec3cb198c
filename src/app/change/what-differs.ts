import { counted } from '../../model/numbers.ts'
import { type BaseFacts, MOST_DIFFERENCES, type PlanDifference } from '../../model/verdict/base.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { planDifferences } from '../../plan/difference.ts'
import type { PlanFile } from '../files/plan-file.ts'
import { given } from '../options/given.ts'
import type { BasePlan } from './base-plan.ts'

/** In what a change's plan differs from the base's, the place where it lies included. */
export function differencesOf(
  { movedFrom }: BasePlan,
  plan: PlanFile,
  own: PlanFile,
): readonly PlanDifference[] {
  const moved =
    movedFrom === undefined ? [] : [{ path: 'the file of the plan', base: movedFrom, head: own.file }]
  return [...moved, ...planDifferences(plan, own)]
}

/** What a verdict says of the base's plan before any was run. */
export function factsOf(
  rule: BaseFacts['rule'],
  { ref, commit, movedFrom }: BasePlan,
  differences: readonly PlanDifference[],
): BaseFacts {
  return {
    ...{ rule, ref, commit },
    ...given('file', movedFrom),
    differences: { count: differences.length, first: differences.slice(0, MOST_DIFFERENCES) },
  }
}

/** What the branch says by now decides nothing: a branch that is behind is held to nothing that came later. */
export function withNotice(verdict: Verdict, { ref, plan, now }: BasePlan): Verdict {
  const since = plan === null || now === undefined ? [] : planDifferences(plan, now)
  if (since.length === 0) return verdict
  const message = `${ref} now says otherwise in ${counted(since.length, 'place')}, such as ${since[0]!.path}: update the branch to be judged by that.`
  return { ...verdict, notices: [...verdict.notices, { code: 'base_moved', message }] }
}
