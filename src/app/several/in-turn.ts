import { Failure } from '../../model/failure.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { addSpent, type Spent } from '../../plan/forecast/caps.ts'
import type { Pointing } from '../../plan/pointing.ts'
import type { Log } from '../../ports.ts'
import type { Context } from '../context.ts'
import { inLeases } from '../leases.ts'
import { given } from '../options/given.ts'
import type { LoadOptions } from '../options/load-options.ts'
import type { Job } from './jobs.ts'

/** What the plans of one command share. */
export type Shared = Pick<LoadOptions, 'leases' | 'spent' | 'pointing'>

/** What a plan came to, and what it may have used up of the caps. */
export interface Turn {
  readonly verdict: Verdict
  readonly spent?: Spent
}

/** Measures and judges one of them. Whatever it throws is told by `failed`. */
interface Act<T extends Turn> {
  one(job: Job, shared: Shared): Promise<T>
  /** A plan that could not be run, as a verdict; the others are run all the same. */
  failed(job: Job, error: unknown): Promise<T>
}

/**
 * Plans one after the other, under the leases of all: nobody else comes between them. What one comes to ends no other, and
 * the caps count over all. A stop from outside ends all: those whose turn had not come are cancelled.
 */
export async function inTurn<T extends Turn>(
  jobs: readonly Job[],
  options: LoadOptions,
  context: Context,
  log: Log,
  { one, failed }: Act<T>,
): Promise<readonly T[]> {
  const pointing = beside(options.pointing, jobs)
  return await inLeases(options, context, log, async (leases) => {
    const done: T[] = []
    let { spent } = options
    for (const [i, job] of jobs.entries()) {
      log.info(`plan ${i + 1} of ${jobs.length}: ${job.name ?? job.file}`)
      const shared = { leases, ...given('spent', spent), ...given('pointing', pointing) }
      const turn = context.signal.aborted
        ? failed(job, new Failure('cancelled', 'the command was stopped before the turn of this plan'))
        : one(job, shared).catch((error: unknown) => failed(job, error))
      done.push(await turn)
      spent = addSpent(spent, done.at(-1)?.spent)
    }
    return done
  })
}

/** A name that any of them has is no mistake. */
function beside(pointing: Pointing | undefined, jobs: readonly Job[]): Pointing | undefined {
  if (pointing === undefined) return undefined
  const targets = jobs.flatMap(({ names }) => names.targets)
  const variables = jobs.flatMap(({ names }) => names.variables)
  return { ...pointing, elsewhere: { targets: [...new Set(targets)], variables: [...new Set(variables)] } }
}
