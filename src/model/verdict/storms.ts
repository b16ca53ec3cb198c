import type { Storm } from '../record/storm.ts'
import type { Code } from './codes.ts'

/** What a storm shows beside who came back, each of which somebody can do something about. */
export type StormHint =
  | 'no_reopen'
  | 'logins_failed'
  | 'logins_slow'
  | 'lockstep'
  | 'short_backoff'
  | 'ended_again'
  | 'unnoticed'
  | 'broken_beside'
  | 'latency_after'
  | 'counted'

/** One storm of one run, and whether enough came back. */
export interface StormRow extends Storm {
  /** Counts from 1; absent where one run was judged. */
  readonly run?: number
  /** As of its SLO; null: its return is not judged, since the other SLOs count all of it. */
  readonly verdict: 'met' | 'fail' | 'not_judged' | null
  readonly code: Code | null
  /** What happened, in one sentence with its figures. */
  readonly message: string
  readonly hints: readonly { readonly code: StormHint; readonly message: string }[]
}
