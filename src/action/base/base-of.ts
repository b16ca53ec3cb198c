import type { BasePlan } from '../../app/change/base-plan.ts'
import { Failure } from '../../model/failure.ts'
import type { Inputs } from '../inputs.ts'
import type { Step } from '../step.ts'
import type { Permission } from './policy.ts'

/** The plan of what a change goes into; null: no change is judged, or by no plan. @throws {Failure} as basePlan(). */
export async function baseOf(inputs: Inputs, permission: Permission, step: Step): Promise<BasePlan | null> {
  if (step.event.base === null || inputs.plan === '' || inputs.command === 'seed') return null
  const { basePlan } = await import('./base-plan.ts')
  return await unlessTold(permission, step, null, () => basePlan(inputs, permission, step))
}

/** What only tells, as where the change's own plan decides, is a warning where it cannot be read. */
export async function unlessTold<T>(
  { rules }: Permission,
  { toolkit }: Step,
  otherwise: T,
  read: () => Promise<T>,
): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (rules === 'base' || !(error instanceof Failure)) throw error
    toolkit.warning(`What this change does to its plan cannot be told: ${error.message}`)
    return otherwise
  }
}
