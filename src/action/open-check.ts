import { headIn } from './head.ts'
import type { Inputs } from './inputs.ts'
import type { Step } from './step.ts'

/**
 * Opens the check run of the plan before its load starts. Of a plan that cannot be read the name is not known, and nothing
 * is loaded: its check is written once that is told.
 */
export async function openCheck(inputs: Inputs, step: Step): Promise<void> {
  const { plan: file, command, profile = 'full', environment, jobKey } = inputs
  if (command === 'measure' || file === '' || step.publisher === undefined) return
  const head = await headIn(inputs, step)
  if (head.name === undefined) return
  await step.publisher.open({
    name: head.name,
    file,
    profile,
    environment: environment ?? head.environment ?? null,
    ...(jobKey === undefined ? {} : { key: jobKey }),
  })
}
