/**
 * X bad of n tries: the raw counts of one default SLO on a share (design.md section 5, "Shares"), of one scenario and,
 * where the row is counted by feed, one feed.
 */
export interface Share {
  /** Such as `ws_connect_failed`, `ws_subscribed`, `ws_ended_early`; the bad ones are counted, whatever the name says. */
  readonly metric: string
  readonly scenario: string
  readonly feed: string | null
  /** Of an exchange, a step or a kind of message. */
  readonly name?: string
  readonly bad: number
  readonly n: number
  /** Tries that the generator slept through: in neither `bad` nor `n`; absent: none. */
  readonly stalled?: number
  /**
   * Tries of a second and more that the plan's end cut, and users for whose first whole journey there was no time: in neither
   * as well; absent: none.
   */
  readonly cut?: number
  /** Of malformed messages: those that nobody parsed, in neither as well; absent: none. */
  readonly unread?: number
  /** Why the bad ones were bad, in our own words: `503`, `timeout`, `1006 (FIN)`, `1011`. The counts add up to `bad`. */
  readonly reasons?: { readonly [reason: string]: number }
}

/**
 * How long the sockets that a scenario plans were open, of the time in which they should have been (plan-language:
 * `ws_held`). What they spent closed by plan is in neither, and what an expected close excuses is told beside it.
 */
export interface Held {
  readonly scenario: string
  readonly feed: string | null
  readonly openSeconds: number
  readonly lostSeconds: number
  /** Wanted and not open after closes that the plan expects, each until it was open again, at most 15 s; absent: none. */
  readonly excusedSeconds?: number
  /**
   * Users over half of whose wanted time was that, or whose sockets such closes ended far before the plan would, or within a
   * second of their subscription and before anything came; absent: none.
   */
  readonly excusedUsers?: number
  /** Wanted no more after such a close, without `reopen`; absent: none. */
  readonly restedSeconds?: number
  /** Users with any such time, and those of them who lost over 5 % of theirs. */
  readonly users: number
  readonly losing: number
}
