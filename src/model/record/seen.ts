import type { Found } from '../load/socket.ts'

/**
 * What a run saw and nobody asked about (design.md section 5, "Nothing unsaid"): told in every report, judged by
 * nothing.
 *
 * - `reopened`: sockets that were opened again after they had ended before their time; `of` the sockets that opened.
 * - `redial`: further dials of `reopen` that failed; `of` all further dials.
 * - `early-close`: sockets that ended before their time, by code (`text`, in our own words); `of` those that opened.
 * - `regular-close`: such ends at one regular age, `ms`; `of` all such ends.
 * - `malformed`: messages, with the beginning that came most often (`text`, foreign); `of` those and the matched ones.
 * - `untimed`: messages in which nothing readable stands where `sent_at` looks (`path`); `of` the matched ones. What the first
 *   of them had there is `found`, and where it holds values `holds`, foreign.
 * - `early-message`: matched before the subscription was acknowledged; `of` the matched ones. `error-frame`: frames that the plan calls
 *   errors, with the beginning that came most often (`text`, foreign). `unexpected`: frames of `never`, likewise.
 * - `unmatched`: frames that nothing matched, with their beginning (`text`, foreign; absent: any other).
 * - `silent-socket`: users who never got a message of a feed of which others got many; `of` those to whom any was due.
 * - `fallen-silent`: users to whom nothing came in their last `ms` at least, though it had before, and others still got messages; `of` all
 *   who were subscribed.
 * - `same-content`: users of a feed of which nothing but the time ever changed, in at most 64 messages each.
 * - `whole-seconds`: messages whose stamps are whole seconds, which tell nothing apart.
 * - `not-saved`: steps (`name`) whose answer lacked what they save (`path`); `of` those that were done; the answer that came
 *   most often is `text`, foreign.
 * - `redirected`: answers of a step (`name`) without `expect` that led elsewhere, and that nobody followed; `of` its answers.
 * - `slow-socket`: users who were late all the time; the median of the worst is `ms`, of the users' medians `usual`.
 * - `excused`: seconds in which sockets were wanted and not open after closes that the plan expects; `of` those in which they
 *   were wanted. `rested`: seconds in which they were wanted no more after such a close; `of` all. `excused-dial`: first dials
 *   after such a close that failed; `of` all of them.
 * - `brief-close`: sockets that the service ended as the plan expects (`text`: the code), half of them far before the plan would,
 *   at a median age of `ms`; `of` those that opened.
 * - `closed-by-plan`: seconds in which a scenario's sockets were closed by `hold`, without `reopen`; `of` all.
 * - `heartbeat-late`: answers to heartbeats that had been counted as missed; `of` heartbeats whose wait ended; their median is `ms`.
 *   `heartbeat-skipped`: heartbeats that an answer to a later one skipped.
 * - `socket-stalled`: users with a socket that was open and gave no sign of life, not to a heartbeat either, the longest for `ms`; `of` those who
 *   had a socket.
 * - `heartbeat-cut`, `send-cut` (`name`): waits of under a second that a close ended which the plan expects, no more than
 *   chance has.
 * - `heartbeat-ended`, `send-ended` (`name`): waits without an answer when the plan's end came, far older than an answer takes, the oldest
 *   `ms`; `of` those and the ones whose wait ended.
 * - `subscription-cut`: subscriptions without an answer for a second or more, the longest for `ms`, when the plan's end came; `of`
 *   those that opened. `subscription-closed`: subscriptions that a close ended which the plan expects, before they had waited for a second,
 *   and that no row counts; `of` those that opened. `unsubscribed`: seconds in which sockets should have been subscribed and were not; `of` all of them.
 */
export interface Seen {
  readonly kind:
    | 'reopened'
    | 'redial'
    | 'early-close'
    | 'regular-close'
    | 'malformed'
    | 'untimed'
    | 'early-message'
    | 'error-frame'
    | 'unexpected'
    | 'unmatched'
    | 'same-content'
    | 'whole-seconds'
    | 'slow-socket'
    | 'silent-socket'
    | 'fallen-silent'
    | 'not-saved'
    | 'redirected'
    | 'excused'
    | 'rested'
    | 'brief-close'
    | 'closed-by-plan'
    | 'excused-dial'
    | 'heartbeat-late'
    | 'heartbeat-skipped'
    | 'socket-stalled'
    | 'heartbeat-cut'
    | 'send-cut'
    | 'heartbeat-ended'
    | 'send-ended'
    | 'subscription-cut'
    | 'subscription-closed'
    | 'unsubscribed'
  readonly scenario: string
  readonly feed: string | null
  /** Of a step. */
  readonly name?: string
  /** In an answer or a message, as the plan writes it. */
  readonly path?: string
  readonly n: number
  /** What `n` is a part of; null: nothing. */
  readonly of: number | null
  /** Cut to 40 characters; foreign unless the kind says otherwise. */
  readonly text?: string
  /** Paths in a message, keys alone: at most 12 of 40 characters. */
  readonly holds?: readonly string[]
  readonly found?: Found
  readonly ms?: number
  /** Of `early-close`: when the first of them ended, ms after the start of the run. */
  readonly at?: number
  /** ms, of the others. */
  readonly usual?: number
}
