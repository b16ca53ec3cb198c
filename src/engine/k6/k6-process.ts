import { Failure } from '../../model/failure.ts'
import { type Child, startChild, stopChild } from '../process/child.ts'
import { ARGUMENTS, environmentOf } from './environment.ts'

type Environment = { readonly [name: string]: string }

/**
 * Starts k6 in its folder, on `script.js`.
 *
 * @throws {Failure} `engine`: the system refuses outright, as where the environment is too large. `plan`: as
 * environmentOf().
 */
export function startK6(
  path: string,
  folder: string,
  variables: Environment,
  extra: Environment = {},
): Child {
  const env = { ...environmentOf(folder, variables), ...extra }
  try {
    return startChild(path, ARGUMENTS, { cwd: folder, env })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Failure('engine', `k6 could not be started: ${reason}`)
  }
}

/**
 * ms. A runner waits 7.5 s for a step that it cancels, and what is left of them is for the last samples, the record and
 * 2 s of GitHub. The first is longer than the deadline of a close.
 */
const SECOND_SIGINT_AFTER = 2500
const SIGKILL_AFTER = 1500

/** Ends a run: SIGINT, upon which k6 writes its summary; another, upon which it exits without one; then SIGKILL. */
export async function stopK6(child: Child): Promise<void> {
  const ask = () => child.interrupt()
  await stopChild(child, [
    { ask, within: SECOND_SIGINT_AFTER },
    { ask, within: SIGKILL_AFTER },
  ])
}
