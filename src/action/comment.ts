import { Failure } from '../model/failure.ts'
import type { Done } from './steps.ts'

/** @throws {Failure} usage. */
export async function comment(): Promise<Done> {
  throw new Failure('usage', 'command comment is not supported yet')
}
