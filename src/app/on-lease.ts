import type { Acquired } from '../lease/acquire.ts'
import type { Plan } from '../plan/plan.ts'

/** What a load stands on. */
export type OnLease = Pick<Acquired, 'leased' | 'lost'>

/** Leases of one command: each is held from when it is first asked for until the end of all. */
export interface Leases {
  /**
   * Waits for the lease of a plan. One that says none stands on what is held already; undefined: nothing is.
   *
   * @throws {Failure} policy, cancelled
   */
  hold(plan: Pick<Plan, 'lease'>): Promise<OnLease | undefined>
}
