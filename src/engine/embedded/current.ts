import { type Iteration, runningIteration } from './iteration.ts'

/** @throws {Error} in the init context, where k6 has no VU either, in k6's words. */
export function current(what: string): Iteration {
  const iteration = runningIteration()
  if (iteration === undefined) throw new Error(`${what} is not allowed in the init context`)
  return iteration
}
