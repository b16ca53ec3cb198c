import { between } from '../backoff.ts'
import type { Visits } from '../socket-plan.ts'

/** How long a life is, ms: drawn evenly from `hold`. */
export function ageOf({ hold }: Visits): number {
  return between(hold, Math.random())
}

/**
 * How long the first life of a user is, ms: of n users the i-th of n draws, cut at random, as of somebody who came before the
 * load began. One value needs no chance: its cuts are even.
 *
 * @param place of the user among all, 0..1
 */
export function firstAge({ hold }: Visits, place: number): number {
  const [from, to] = hold
  return from === to ? from * place : between(hold, place) * Math.random()
}

/** How long a user stays away, ms. */
export function pauseOf(pause: readonly [number, number]): number {
  return between(pause, Math.random())
}
