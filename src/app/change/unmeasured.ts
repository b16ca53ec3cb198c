import { Failure } from '../../model/failure.ts'
import { missingVariables } from '../../plan/grant/variables.ts'
import { makeLoad } from '../../plan/load.ts'
import type { Context } from '../context.ts'
import { tellAsVerdict } from '../failed.ts'
import { type PlanFile, readPlan } from '../files/plan-file.ts'
import type { JudgeOptions } from '../judge/judge-runs.ts'
import type { Judged } from '../results/reports.ts'
import type { BasePlan } from './base-plan.ts'
import { baseStrictness, planIn } from './base-strictness.ts'
import { clearOlder, kept } from './kept.ts'
import { rulingOf } from './ruling.ts'
import { namedAsBase } from './taken-away.ts'

/** What another job says of why it measured nothing, and what is known of it here. */
export interface Unmeasured {
  readonly failure: Failure
  /** The event is given no secrets, by what this job knows. */
  readonly withoutSecrets: boolean
}

/**
 * The verdict where another job was to measure and did not, as strict as the plan that decides would be on a run.
 *
 * @throws {Failure} usage: the plan, or the folder of the results, is not there.
 */
export async function judgeUnmeasured(
  { failure, withoutSecrets }: Unmeasured,
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
  const lacks = withoutSecrets && isLacking(decides, profile, context.env)
  const told = failure.outcome === 'skipped' && !lacks ? unbelieved(failure, decides) : failure
  await clearOlder(options.out, context.cwd)
  const named = {
    ...namedAsBase(decides, { ...options, ...strict, failOn: undefined }),
    ...strict,
    file: plan,
  }
  const done = await kept(tellAsVerdict(told, named, context), options, context)
  return { ...done, records: [] }
}

/** Whether a plan needs what the environment does not have. A plan that is wrong needs nothing. */
function isLacking(file: PlanFile, profile: string | undefined, env: Context['env']): boolean {
  const plan = planIn(file)
  return plan !== undefined && missingVariables(makeLoad(plan, profile), env).length > 0
}

/** The change's own code runs where it is measured: that a change may be let through unmeasured is not for that job to say. */
function unbelieved({ message }: Failure, { file }: PlanFile): Failure {
  const why = `nothing was measured (${message}), and ${file}, by which this change is judged, lacks nothing that its event is not given`
  return new Failure('policy', why)
}
