import type { FailureFacts } from '../../judge/failed.ts'
import { Failure } from '../../model/failure.ts'
import { headOf } from '../../plan/parse/head.ts'
import type { Context } from '../context.ts'
import { tellAsVerdict } from '../failed.ts'
import type { PlanFile } from '../files/plan-file.ts'
import { given } from '../options/given.ts'
import type { Performed, RunOptions } from '../run-plan.ts'
import type { BasePlan } from './base-plan.ts'
import { clearOlder, kept } from './kept.ts'

type Asked = Partial<Pick<RunOptions, 'profile' | 'environment' | 'jobKey' | 'mode' | 'failOn'>>

/**
 * A change that took its plan away fails in the check of the base's, which is waited for: one of another name would leave
 * everybody to wonder what is still to come.
 *
 * @throws `error`, where the base has no such plan either.
 */
export async function takenAway(
  error: Error,
  { plan, ref }: BasePlan,
  options: RunOptions,
  context: Context,
): Promise<Performed> {
  if (plan === null || !(error instanceof Failure)) throw error
  const taken = new Failure(error.outcome, `${error.message}; ${ref} has it, and this change takes it away`)
  await clearOlder(options.out, context.cwd)
  const facts = { ...namedAsBase(plan, options), file: options.plan }
  const done = await kept(tellAsVerdict(taken, facts, context), options, context)
  return { ...done, records: [], judged: false }
}

/** What is known of a plan of the base of which nothing was measured. */
export function namedAsBase({ file, bytes }: PlanFile, options: Asked): FailureFacts {
  return {
    file,
    ...headOf(bytes),
    reader: 'action',
    ...given('profile', options.profile),
    ...given('environment', options.environment),
    ...given('jobKey', options.jobKey),
    ...given('mode', options.mode),
    ...given('failOn', options.failOn),
  }
}
