import type { Reopen } from '../load/socket.ts'

/** What began a storm: the plan's `disrupt` (its kind), or the service, which closed its sockets by itself. */
export type StormCause = 'cut' | 'run' | 'move' | 'service'

/**
 * Why the other default SLOs count the time of a storm that the service began: a close with another code than 1012 announces
 * nothing; without `reopen` nobody comes back; two storms are a deploy in halves, more of them a service that restarts in a loop;
 * the plan has `recovered` off, so that nothing else would judge it.
 */
export type StormCounts = 'not-announced' | 'no-reopen' | 'repeated' | 'not-judged'

/** So many of them, their p99 in ms (null: none was timed), and those that failed. */
export interface Tries {
  readonly n: number
  readonly p99: number | null
  readonly failed: number
}

/** ms from a socket's cut to its next subscription, of those that came back. */
export interface Recovery {
  readonly n: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly max: number
}

/** Dials from the first cut until the storm's time was over. */
export interface StormDials {
  readonly n: number
  readonly failed: number
  /** Most in any second. */
  readonly peak: number
  /** What the declared backoff and jitter would make of it, were every first dial let in; absent: no `reopen`. */
  readonly declared?: number
  /** The same with `jitter: full`. */
  readonly full?: number
  /** Dials of those that came back, for each of them; null: none did. */
  readonly perRecovery: number | null
  /** Of failed ones, by reason or HTTP status, the most frequent first. */
  readonly reasons: { readonly [reason: string]: number }
}

/** Sockets of one scenario that were cut together, and what became of them. Counts are of sockets. */
export interface Storm {
  readonly scenario: string
  readonly feed: string | null
  readonly by: StormCause
  /** Of a cut. */
  readonly how?: 'fin' | 'rst' | 'drop'
  /** By which the service closed them. */
  readonly closeCode?: string
  /** ms after the start of the run: the first cut; where none was, the plan's own moment. */
  readonly at: number
  /** ms from the first cut to the last. */
  readonly over: number
  readonly recovered: { readonly share: number; readonly within: number }
  /** Absent: the other default SLOs leave its time out. */
  readonly counts?: StormCounts
  readonly reopen?: Reopen
  /** Open when it began; of one that the service began, with those that users first opened while it lasted. */
  readonly open: number
  readonly cut: number
  /** Of `cut`: their users never noticed that they were. */
  readonly unnoticed: number
  /** Subscribed again within `recovered.within` of their own cut, and not ended again before that was over. */
  readonly back: number
  /** Subscribed again later. */
  readonly late: number
  /** Not back when the plan itself ended them, before that time was over: nobody knows what would have come. */
  readonly unknown: number
  /** Of those not back in time: nothing refused them, so that a busy generator may have been too slow. */
  readonly slow: number
  /** Were back, and were ended again before that time was over. */
  readonly again: number
  /** Of a storm that the service began: others that broke without a code; of the plan's: those of `cut` that the plan did not cut. */
  readonly broken: number
  /** Absent: none came back. */
  readonly recovery?: Recovery
  /** How many were back so many ms after their own cut. */
  readonly course: readonly { readonly after: number; readonly back: number }[]
  /** ms from the first cut until so much of `cut` was back; null: that never was. */
  readonly to95: number | null
  readonly to99: number | null
  readonly dials: StormDials
  /** Logins before the storm and in it; absent: none was in it. */
  readonly logins?: { readonly before: Tries; readonly during: Tries }
  /** ms of messages before it, and in the 10 s after 95 % were back; absent: none is known on either side. */
  readonly latency?: { readonly before: Tries; readonly after: Tries }
  /** What the other default SLOs leave out: ends of sockets, first dials that failed, and steps that did. */
  readonly spared: { readonly ends: number; readonly dials: number; readonly steps: number }
  /**
   * Of one that the service announced and that is spared: socket-seconds of the scenario's own time in which those it closed were
   * not back, each at most `recovered.within`, of those that the open sockets have in all; absent: of any other.
   */
  readonly away?: { readonly seconds: number; readonly of: number }
}
