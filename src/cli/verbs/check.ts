import { type Context, lookOf } from '../../app/context.ts'
import { readPlan } from '../../app/files.ts'
import { machineFacts } from '../../evidence/machine.ts'
import type { Load } from '../../model/load/load.ts'
import { forecast } from '../../plan/forecast/forecast.ts'
import { makeLoad } from '../../plan/load.ts'
import { parsePlan } from '../../plan/parse/parse.ts'
import type { Plan } from '../../plan/plan.ts'
import { checkReport } from '../../report/verbs/check.ts'
import { type Args, text } from '../args.ts'

/** `socketgate check PLAN`: what is wrong, or what each profile would run. */
export async function execute(args: Args, { cwd, env, stdout }: Context): Promise<number> {
  const file = await readPlan(args.positionals[0] as string, cwd)
  const plan = parsePlan(file.bytes, file.file, file.readBeside)
  const forecasts = loadsOf(plan, text(args, 'profile')).map((load) => forecast(plan, load))
  const { limits } = machineFacts()
  if (args.values.json === true)
    stdout.write(
      `${JSON.stringify({ plan: plan.name, forecasts, limits, warnings: plan.warnings }, null, 2)}\n`,
    )
  else
    stdout.write(
      checkReport(
        { plan: plan.name, file: plan.file, warnings: plan.warnings, forecasts, limits },
        lookOf(stdout, env),
      ),
    )
  return 0
}

/** The named profile; else the plan as written and every profile it has. */
export function loadsOf(plan: Plan, profile: string | undefined): readonly Load[] {
  if (profile !== undefined) return [makeLoad(plan, profile)]
  return [makeLoad(plan), ...Object.keys(plan.profiles).map((name) => makeLoad(plan, name))]
}
