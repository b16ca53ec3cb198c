import { checkPlan } from '../../app/check-plan.ts'
import { checkPolicy, isPolicyFile } from '../../app/check-policy.ts'
import { type Context, lookOf } from '../../app/context.ts'
import { given } from '../../app/options/given.ts'
import { jsonText } from '../../app/results/reports.ts'
import { Failure } from '../../model/failure.ts'
import { checkReport } from '../../report/verbs/check.ts'
import { policyReport } from '../../report/verbs/check-policy.ts'
import { type Args, text } from '../args.ts'
import { pointingOf } from '../load-options.ts'

/** `socketgate check PLAN`: what is wrong, or what each profile would run; of a policy file, what it allows. */
export async function execute(args: Args, context: Context): Promise<number> {
  const { env, stdout } = context
  const [path = ''] = args.positionals
  if (isPolicyFile(path)) return executePolicy(path, args, context)
  const checked = await checkPlan(path, text(args, 'profile'), context, pointingOf(args))
  const { forecasts, limits, variables } = checked
  const { name: plan, file, warnings, lease, correlate } = checked.plan
  const more = { ...given('lease', lease), ...given('correlate', correlate) }
  if (args.values.json === true)
    stdout.write(jsonText({ plan, forecasts, limits, warnings, variables, ...more }))
  else {
    const shown = { plan, file, warnings, forecasts, limits, variables, ...more }
    stdout.write(checkReport(shown, lookOf(stdout, env)))
  }
  return 0
}

async function executePolicy(path: string, args: Args, { cwd, env, stdout }: Context): Promise<number> {
  if (args.values.profile !== undefined)
    throw new Failure('usage', 'check: a policy file has no profiles. Leave --profile out.')
  if (pointingOf(args) !== undefined)
    throw new Failure(
      'usage',
      'check: a policy file has no targets and variables. Leave --target and --var out.',
    )
  const checked = await checkPolicy(path, cwd)
  if (args.values.json === true) stdout.write(jsonText(checked))
  else stdout.write(policyReport(checked, lookOf(stdout, env)))
  return 0
}
