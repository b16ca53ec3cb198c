import { lstat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { BasePlan } from '../../app/change/base-plan.ts'
import type { PlanFile } from '../../app/files/plan-file.ts'
import { isGlob } from '../../app/several/glob.ts'
import { type Job, jobsOf, namedFiles } from '../../app/several/jobs.ts'
import { inRepository } from '../../github/event/plan-path.ts'
import { baseOf, unlessTold } from '../base/base-of.ts'
import { checkPlanPlace } from '../base/plan-place.ts'
import type { Permission } from '../base/policy.ts'
import type { Inputs } from '../inputs.ts'
import type { Step } from '../step.ts'
import { baseFiles } from './base-files.ts'

/** One plan of a step. */
export interface StepPlan extends Job {
  /** Of what the change goes into; an error: nobody can tell, which is told when its turn comes. */
  readonly base: BasePlan | null | Error
  /** Only the base has it, under a pattern. */
  readonly gone: boolean
}

/**
 * The plans of a step, with those that only its base has under a pattern; of these not the ones that the change has moved.
 *
 * @throws {Failure} usage, policy: before anything is loaded.
 */
export async function plansOf(
  inputs: Inputs,
  permission: Permission,
  step: Step,
): Promise<readonly StepPlan[]> {
  const { cwd, plans } = inputs
  const ofBase = new Set<string>()
  const more = async (pattern: string) => {
    const found = await unlessTold(permission, step, [], () => baseFiles(inputs, step)(pattern))
    for (const file of found) ofBase.add(file)
    return found
  }
  const files = await namedFiles(plans, cwd, more)
  const asked = new Set(plans.filter((word) => !isGlob(word)))
  const found = await Promise.all(
    files.map(async (file) => {
      const here = await lstat(resolve(cwd, file)).catch(() => null)
      const gone = here === null && ofBase.has(file) && !asked.has(file)
      return { file, gone, base: await baseIn({ ...inputs, plan: file }, permission, step) }
    }),
  )
  const moved = new Set(found.flatMap(({ base }) => (base instanceof Error ? [] : (base?.movedFrom ?? []))))
  const left = found.filter(({ file, gone }) => !gone || !moved.has(pathOf(file, inputs, step)))
  const instead = new Map(left.flatMap(({ file, gone, base }) => (gone ? ofBaseAlone(file, base) : [])))
  const jobs = await jobsOf(
    left.map(({ file }) => file),
    cwd,
    instead,
  )
  return jobs.map((job, i) => ({ ...job, base: left[i]!.base, gone: left[i]!.gone }))
}

const pathOf = (file: string, { cwd }: Inputs, { context: { env } }: Step) =>
  inRepository({ cwd, env }, file) ?? file

/** A plan that may not be read, or whose base nobody knows, is that one's own failure, and ends no other. */
async function baseIn(inputs: Inputs, permission: Permission, step: Step): Promise<BasePlan | null | Error> {
  try {
    await checkPlanPlace(inputs, step.context.env)
    return await baseOf(inputs, permission, step)
  } catch (error) {
    return error as Error
  }
}

function ofBaseAlone(file: string, base: StepPlan['base']): readonly (readonly [string, PlanFile])[] {
  return base instanceof Error || base === null || base.plan === null ? [] : [[file, base.plan]]
}
