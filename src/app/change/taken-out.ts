import { verdictOfFailure } from '../../judge/failed.ts'
import { decide } from '../../judge/outcome.ts'
import { reworded } from '../../judge/settle.ts'
import { Failure } from '../../model/failure.ts'
import { MODE_FAILS } from '../../model/verdict/outcomes.ts'
import type { Reason } from '../../model/verdict/verdict.ts'
import type { Context } from '../context.ts'
import type { PlanFile } from '../files/plan-file.ts'
import type { Performed, RunOptions } from '../run-plan.ts'
import type { BasePlan } from './base-plan.ts'
import { baseStrictness, blocks } from './base-strictness.ts'
import { clearOlder, kept } from './kept.ts'
import { namedAsBase } from './taken-away.ts'

/**
 * A plan that the base has under a pattern and the change has not: nothing is measured by it any more. Where the base's plan
 * decides and blocks, that fails, in the check of the base's, until somebody lets it through; else it is told.
 */
export async function takenOut(
  { ref, rules, mode, plan }: BasePlan & { readonly plan: PlanFile },
  options: RunOptions,
  context: Context,
): Promise<Performed> {
  const strict = baseStrictness(plan, options)
  const decides = rules === 'base' && (blocks(strict) || mode === 'block')
  const failOn = decides && strict.failOn.length === 0 ? MODE_FAILS.block : strict.failOn
  const reason: Reason = {
    outcome: 'plan_changed',
    code: 'plan_taken_out',
    message: `${ref} has the plan ${options.plan}, and this change takes it away: nothing is measured by it any more`,
    ...(decides && failOn[0] !== undefined && { as: failOn[0] }),
  }
  const facts = { ...namedAsBase(plan, options), file: options.plan }
  const bare = {
    ...verdictOfFailure(new Failure('policy', reason.message), facts),
    mode: strict.mode,
    failOn,
  }
  const verdict = reworded(bare, decide([reason], failOn), 'action')
  await clearOlder(options.out, context.cwd)
  const done = await kept({ ...verdict, sentence: `${reason.message}.` }, options, context)
  return { ...done, records: [], judged: true }
}
