import type { Text } from '../placeholder.ts'
import type { Unit } from '../socket.ts'

/** Where the service tells its clock. */
export interface TimeSource {
  /** Begins with the target. */
  readonly url: Text
  readonly target: string
  /** Into the JSON answer; absent: the whole body. */
  readonly path?: string
  readonly unit: Unit
  /** ms between two questions while the load runs. */
  readonly every: number
  /** Of the plan, from 1. */
  readonly line: number
}

/** Questions before the load, and after it; ms between two of them. */
export const FIRST_QUESTIONS = { questions: 5, every: 50 } as const
/** What one answer of a service says of its clock, ms: between what its difference from the generator's is (service − generator). */
export interface ClockTold {
  /** Epoch ms, on the generator's clock, in the middle of the round trip. */
  readonly t: number
  readonly low: number
  readonly high: number
  /** ms from the request to the whole answer, without what the connection took. */
  readonly roundTrip: number
}
