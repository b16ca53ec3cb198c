import type { MergedOverride } from '../app/merged.ts'
import { mergedOverride } from '../github/override/merged-pulls.ts'
import type { Permission } from './base/policy.ts'
import type { Inputs } from './inputs.ts'
import { askedOf, redacted } from './override.ts'
import type { Step } from './step.ts'

const UNASKED = {
  untold: 'whether a change that was merged since the last stored run was accepted could not be asked',
} as const

/** How a run on a protected branch asks what was accepted of the changes that were merged; nothing where it cannot store. */
export function mergedBy(
  inputs: Inputs,
  { selfAccept, storeRefused }: Pick<Permission, 'selfAccept' | 'storeRefused'>,
  step: Step,
): { readonly merged?: MergedOverride } {
  const { overrideLabel: label, commentAuthor: author } = inputs
  const { event, context } = step
  const { repository } = event
  if (label === null || repository === null || !inputs.token || storeRefused !== null) return {}
  const branch = /^refs\/heads\/(.+)$/.exec(context.env.GITHUB_REF ?? '')?.[1] ?? null
  const merged: MergedOverride = async (from, to) => {
    const sought = { repository, label, selfAccept, author, branch, from, to }
    const found = await askedOf(inputs, step, (caller) => mergedOverride(caller, sought)).catch(() => UNASKED)
    return found !== null && 'facts' in found ? { ...found, facts: redacted(found.facts, step) } : found
  }
  return { merged }
}
