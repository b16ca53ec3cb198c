import type { Reason } from '../../model/verdict/verdict.ts'
import { labelStep } from './label-step.ts'

/** Whether it is the base's plan that judges otherwise. */
export function isOfBase(reason: Reason | undefined): boolean {
  return reason?.code === 'base_fails' || reason?.code === 'base_undecided'
}

/** What to do where the plan of the base and that of the change do not say the same of one build. */
export function baseSteps(reason: Reason | undefined): readonly string[] {
  const mend =
    reason?.code === 'base_undecided'
      ? "Where the base's plan is what is wrong, this change mends it: no run can tell that, a person can."
      : "If the service is what is wrong: mend it. The base's plan passes then, too."
  return [
    mend,
    'Where possible: merge the change of the plan by itself first, on a build that passes under both plans.',
    labelStep(),
  ]
}
