import { readPlan } from '../app/files/plan-file.ts'
import { ALL } from '../model/verdict/verdicts.ts'
import type { PlanHead } from '../plan/parse/head.ts'
import { type Inputs, isSeveral } from './inputs.ts'
import type { Step } from './step.ts'

/** What the plan is called, where it may be read: a check that is waited for has one name, whatever goes wrong. */
export async function headIn(inputs: Inputs, { context: { env } }: Step): Promise<PlanHead> {
  if (isSeveral(inputs)) return { name: ALL }
  try {
    // Loaded on demand: a start that is refused without a plan must not pay for YAML.
    const [{ checkPlanPlace }, { headOf }] = await Promise.all([
      import('./base/plan-place.ts'),
      import('../plan/parse/head.ts'),
    ])
    await checkPlanPlace(inputs, env)
    return headOf((await readPlan(inputs.plan, inputs.cwd)).bytes)
  } catch {
    return {}
  }
}
