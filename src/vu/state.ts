import type { Receipts } from './socket/receipts.ts'
import { Known } from './values/known.ts'
import type { Values } from './values/values.ts'

/** What one virtual user keeps between its iterations. */
export interface VuState {
  /** Values saved by the login; null until one has worked. */
  login: Values | null
  /** What the service may say back, and nobody may quote. */
  readonly known: Known
  /** Whether the cookies of the run's login are in this VU's jar. */
  cookiesSet: boolean
  /** Reasons of the service's closes that have been named so far. */
  readonly reasons: Set<string>
  /** Answers that lacked what a step saves, and that have been quoted so far. */
  readonly answers: Set<string>
  readonly scenarios: Map<string, ScenarioState>
}

/** What one virtual user keeps for one scenario. */
export interface ScenarioState {
  readonly vars: Values
  /** Place in the order in which k6 starts the VUs, from 0; null until it is known. */
  rank: number | null
  /** What this user has got so far; null until it has a place, and for another one at another place. */
  receipts: Receipts | null
  /** Epoch ms of the end of the last iteration. */
  lastEnd: number
  /** Whether the staggered first age has been used. */
  aged: boolean
  /** Epoch ms from which on the next good step of REST is reported; null: not even a beginning has been. */
  served: number | null
}

/** VU states by `exec.vu.idInTest`: one each in k6, all of them in the embedded engine. */
export type States = Map<number, VuState>

/** The state of a VU, made on its first call. */
export function stateOf(states: States, id: number): VuState {
  let state = states.get(id)
  if (state === undefined) {
    state = {
      login: null,
      known: new Known(),
      cookiesSet: false,
      reasons: new Set(),
      answers: new Set(),
      scenarios: new Map(),
    }
    states.set(id, state)
  }
  return state
}
