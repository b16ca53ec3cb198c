import { type MachineLimits, machineLimits } from '../evidence/machine/machine-facts.ts'
import type { Load } from '../model/load/load.ts'
import { type Forecast, forecast } from '../plan/forecast/forecast.ts'
import { neededVariables, type VariableNeed } from '../plan/grant/variables.ts'
import { makeLoad } from '../plan/load.ts'
import { parsePlan } from '../plan/parse/parse.ts'
import type { Plan } from '../plan/plan.ts'
import { type Pointing, pointedPlan } from '../plan/pointing.ts'
import type { Context } from './context.ts'
import { readPlan } from './files/plan-file.ts'

/** What a plan would run, and what this machine could hold of it. */
export interface Checked {
  readonly plan: Plan
  /** Of the named profile; else of the plan as written and of every profile that it has. */
  readonly forecasts: readonly Forecast[]
  readonly limits: MachineLimits
  /** What it needs from the environment. */
  readonly variables: readonly VariableNeed[]
}

/** @throws {Failure} plan: what is wrong with it; usage: it cannot be read, has no such profile, or cannot be pointed there. */
export async function checkPlan(
  path: string,
  profile: string | undefined,
  { cwd, env }: Pick<Context, 'cwd' | 'env'>,
  pointing?: Pointing,
): Promise<Checked> {
  const plan = pointedPlan(await readPlan(path, cwd), pointing)
  const forecasts = loadsOf(plan, profile).map((load) => forecast(plan, load))
  return {
    plan,
    forecasts,
    limits: machineLimits(),
    variables: neededVariables(plan, { ...env, ...pointing?.vars }),
  }
}

/** The plan in a file. @throws {Failure} as checkPlan(). */
export async function planIn(path: string, cwd: string): Promise<Plan> {
  const { bytes, file, readBeside } = await readPlan(path, cwd)
  return parsePlan(bytes, file, readBeside)
}

function loadsOf(plan: Plan, profile: string | undefined): readonly Load[] {
  if (profile !== undefined) return [makeLoad(plan, profile)]
  return [makeLoad(plan), ...Object.keys(plan.profiles).map((name) => makeLoad(plan, name))]
}
