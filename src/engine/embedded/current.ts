import { AsyncLocalStorage } from 'node:async_hooks'
import type { Iteration } from './iteration.ts'

const storage = new AsyncLocalStorage<Iteration>()

/** The iteration that this code runs in; undefined in the init context, where k6 has no VU either. */
export function maybeCurrent(): Iteration | undefined {
  return storage.getStore()
}

/** @throws {Error} in the init context, in k6's words. */
export function current(what: string): Iteration {
  const iteration = storage.getStore()
  if (iteration === undefined) throw new Error(`${what} is not allowed in the init context`)
  return iteration
}

/** Runs a callback as that iteration; one comparison where it runs as it already. */
export function within<T>(iteration: Iteration, callback: () => T): T {
  return storage.getStore() === iteration ? callback() : storage.run(iteration, callback)
}
