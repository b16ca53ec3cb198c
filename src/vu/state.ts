import type { CookieJar } from 'k6/http'
import type { Receipts } from './socket/receipts.ts'
import type { Known } from './values/known.ts'
import type { Values } from './values/values.ts'

/**
 * What one user keeps from one iteration, or shift, to the next. What it has none of is absent: every field is held in
 * memory for every user.
 */
export interface UserState {
  /** From 0, within the scenario: `${vu}` is one more. */
  readonly number: number
  /** Drawn once. */
  readonly vars: Values
  /** What the service may say back, and nobody may quote; read by `knownOf`. */
  known?: Known
  /** Values saved by the login, once one has worked. */
  login?: Values | undefined
  /** Epoch ms at which its token came, where it is renewed. */
  tokenAt?: number
  /** Its cookies, where it has its own; else those of the VU. */
  jar?: CookieJar
  /** Whether the cookies of the run's login are in its jar. */
  cookiesSet?: true
  /** What it has got so far, over all its sockets, where any is wanted. */
  receipts?: Receipts
  /** Epoch ms from which on the next good journey of REST is reported; absent: not even a beginning has been. */
  served?: number
  /** Shifts, or iterations, that it has begun; only those that nobody else counts. */
  begun: number
}

/** What a VU knows of its place in a scenario. */
export interface Place {
  /** In the order in which the engine starts the VUs, from 0; null until it is known. */
  rank: number | null
  /** Epoch ms of the end of the last iteration; 0: there was none. */
  lastEnd: number
}

/** All that is kept: of the users and VUs of one VU in k6, of all of them in the embedded engine. */
export interface States {
  /** By scenario and user. */
  readonly users: { [user: string]: UserState }
  /** By scenario and VU. */
  readonly places: { [vu: string]: Place }
}

export function noStates(): States {
  return { users: {}, places: {} }
}
