import { checkPlan } from '../../app/check-plan.ts'
import { type Context, lookOf } from '../../app/context.ts'
import { jsonText } from '../../app/results/reports.ts'
import { checkReport } from '../../report/verbs/check.ts'
import { type Args, text } from '../args.ts'

/** `socketgate check PLAN`: what is wrong, or what each profile would run. */
export async function execute(args: Args, context: Context): Promise<number> {
  const { env, stdout } = context
  const checked = await checkPlan(args.positionals[0] as string, text(args, 'profile'), context)
  const { forecasts, limits, variables } = checked
  const { name: plan, file, warnings } = checked.plan
  if (args.values.json === true) stdout.write(jsonText({ plan, forecasts, limits, warnings, variables }))
  else stdout.write(checkReport({ plan, file, warnings, forecasts, limits, variables }, lookOf(stdout, env)))
  return 0
}
