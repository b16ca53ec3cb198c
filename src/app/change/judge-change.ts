import { combine } from '../../judge/base/combine.ts'
import { verdictOfFailure } from '../../judge/failed.ts'
import { Failure } from '../../model/failure.ts'
import type { BaseFacts } from '../../model/verdict/base.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import type { Context } from '../context.ts'
import { type PlanFile, readPlan } from '../files/plan-file.ts'
import { type JudgeOptions, judgeRuns } from '../judge/judge-runs.ts'
import type { Judged } from '../results/reports.ts'
import type { BasePlan } from './base-plan.ts'
import { type Ruling, rulingOf } from './ruling.ts'
import { namedAsBase } from './taken-away.ts'
import { withNotice } from './what-differs.ts'

/**
 * As runChange, of runs that were measured before: they are of the change's own plan, so that the base's cannot decide.
 *
 * @throws {Failure} as judgeRuns().
 */
export async function judgeChange(options: JudgeOptions, base: BasePlan, context: Context): Promise<Judged> {
  if (options.plan === undefined) return await judgeRuns(options, context)
  const ruling = rulingOf(base, await readPlan(options.plan, context.cwd), options)
  const strict = ruling?.facts.rule === 'decides' ? ruling.strict : {}
  const concluding = (own: Verdict) => withNotice(ruled(own, ruling, options), base)
  return await judgeRuns({ ...options, ...strict, concluding }, context)
}

function ruled(own: Verdict, ruling: Ruling | null, options: JudgeOptions): Verdict {
  if (ruling === null) return own
  const { facts, plan, strict } = ruling
  if (facts.rule !== 'decides' || plan === null) return { ...own, base: facts }
  return combine({ base: unmeasured(plan, facts, { ...options, ...strict }), head: own, facts })
}

function unmeasured(plan: PlanFile, { ref }: BaseFacts, options: JudgeOptions): Verdict {
  const message = `the plan of ${ref} was not measured: the records are of this change's own; command run measures both`
  return verdictOfFailure(new Failure('policy', message), namedAsBase(plan, options))
}
