import type { Said } from './attempts.ts'
import type { Verdict } from './verdict.ts'

/** A verdict as it stands on its commit, beside what other jobs and attempts said. */
export interface Stood {
  readonly verdict: Verdict
  /** What its job came to by itself: told to others by its check run. */
  readonly said: Said
  /** A later check run would hide it, and is better. */
  readonly hidden: boolean
}
