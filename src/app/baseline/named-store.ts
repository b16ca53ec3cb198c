import { openStore } from '../../baseline/store.ts'
import { Failure } from '../../model/failure.ts'
import { type BaselineStore, StoreError } from '../../ports.ts'
import { failureOf } from '../failed.ts'

/** The store of a name such as `dir:PATH`. @throws {Failure} usage, where none is named. */
export function namedStore(where: string | undefined, cwd: string): BaselineStore {
  if (where === undefined) throw new Failure('usage', 'no baseline is named: write --baseline dir:PATH')
  return openStore(where, cwd)
}

/** Does something with a store; its trouble is outcome `store`. */
export async function withStore<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task()
  } catch (error) {
    throw error instanceof StoreError ? new Failure('store', error.message) : failureOf(error)
  }
}
