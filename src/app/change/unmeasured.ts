import type { Failure } from '../../model/failure.ts'
import type { Context } from '../context.ts'
import { tellAsVerdict } from '../failed.ts'
import { readPlan } from '../files/plan-file.ts'
import type { JudgeOptions } from '../judge/judge-runs.ts'
import type { Judged } from '../results/reports.ts'
import type { BasePlan } from './base-plan.ts'
import { baseStrictness } from './base-strictness.ts'
import { clearOlder, kept } from './kept.ts'
import { rulingOf } from './ruling.ts'
import { namedAsBase } from './taken-away.ts'

/**
 * The verdict where another job was to measure and did not, as strict as the plan that decides would be on a run.
 *
 * @throws {Failure} usage: the plan, or the folder of the results, is not there.
 */
export async function judgeUnmeasured(
  failure: Failure,
  options: JudgeOptions,
  base: BasePlan | null,
  context: Context,
): Promise<Judged> {
  const { plan = '', profile, mode, failOn, demands = {} } = options
  const own = await readPlan(plan, context.cwd)
  const ruling = base === null ? null : rulingOf(base, own, { profile, mode, failOn })
  const decides = ruling?.facts.rule === 'decides' && ruling.plan !== null ? ruling.plan : own
  const demanded = mode ?? base?.mode ?? demands.mode
  const strict = baseStrictness(decides, { profile, mode: demanded, failOn })
  await clearOlder(options.out, context.cwd)
  const named = {
    ...namedAsBase(decides, { ...options, ...strict, failOn: undefined }),
    ...strict,
    file: plan,
  }
  const done = await kept(tellAsVerdict(failure, named, context), options, context)
  return { ...done, records: [] }
}
