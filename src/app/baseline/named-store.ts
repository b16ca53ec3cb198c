import { openStore } from '../../baseline/store.ts'
import { Failure } from '../../model/failure.ts'
import { MADE_BY_FIRST, missingWords } from '../../model/record/baseline.ts'
import { type BaselineStore, StoreError } from '../../ports.ts'
import type { Context } from '../context.ts'
import { failureOf } from '../failed.ts'
import { storePlace } from '../options/store-place.ts'

/** The store of a name such as `dir:PATH`; without one that of Actions. @throws {Failure} usage, where there is none. */
export function namedStore(named: string | undefined, { cwd, env, signal }: Reach): BaselineStore {
  const where = storePlace(named, env)
  if (where !== undefined) return openStore(where, cwd, { env, signal })
  throw new Failure('usage', 'no baseline is named: write --baseline dir:PATH or git:REMOTE#BRANCH')
}

/** What a store is reached from. */
export type Reach = Pick<Context, 'cwd' | 'env' | 'signal'>

/** Does something with a store; its trouble is outcome `store`. */
export async function withStore<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task()
  } catch (error) {
    throw error instanceof StoreError ? new Failure('store', error.message) : failureOf(error)
  }
}

/** Where a store that holds nothing is not there at all: that, in a sentence; null: it is there, and empty. @throws {StoreError} */
export async function absence(store: BaselineStore): Promise<string | null> {
  return (await store.missing?.()) ? `the ${missingWords(store.where)}: ${MADE_BY_FIRST}` : null
}
