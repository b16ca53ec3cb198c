import type { BasePlan } from '../app/change/base-plan.ts'
import { rulingOf } from '../app/change/ruling.ts'
import { readPlan } from '../app/files/plan-file.ts'
import { headOf, type PlanHead } from '../plan/parse/head.ts'
import { headIn } from './head.ts'
import type { Inputs } from './inputs.ts'
import type { Step } from './step.ts'

/**
 * Opens the check run of the plan before its load starts. Of a plan that cannot be read the name is not known, and nothing
 * is loaded: its check is written once that is told.
 */
export async function openCheck(inputs: Inputs, step: Step, base: BasePlan | null): Promise<void> {
  const { plan: file, command, profile = 'full', environment, jobKey } = inputs
  if (command === 'measure' || file === '' || step.publisher === undefined) return
  const head = (await headOfBase(inputs, base)) ?? (await headIn(inputs, step))
  if (head.name === undefined) return
  await step.publisher.open({
    name: head.name,
    file,
    profile,
    environment: environment ?? head.environment ?? null,
    ...(jobKey === undefined ? {} : { key: jobKey }),
  })
}

/** Where the base's plan decides, its check is the one that is waited for, whatever the change calls its own. */
async function headOfBase(inputs: Inputs, base: BasePlan | null): Promise<PlanHead | null> {
  if (base === null || base.plan === null) return null
  const own = await readPlan(inputs.plan, inputs.cwd).catch(() => null)
  const decides = own === null || rulingOf(base, own, inputs)?.facts.rule === 'decides'
  return decides ? headOf(base.plan.bytes) : null
}
