/**
 * What a run saw and nobody asked about (design.md section 5, "Nothing unsaid"): told in every report, judged by
 * nothing.
 *
 * - `reopened`: sockets that were opened again after they had ended before their time; `of` the sockets that opened.
 * - `redial`: further dials of `reopen` that failed; `of` all further dials.
 * - `early-close`: sockets that ended before their time, by code (`text`, in our own words); `of` those that opened.
 * - `regular-close`: such ends at one regular age, `ms`; `of` all such ends.
 */
export interface Seen {
  readonly kind: 'reopened' | 'redial' | 'early-close' | 'regular-close'
  readonly scenario: string
  readonly feed: string | null
  readonly n: number
  /** What `n` is a part of; null: nothing. */
  readonly of: number | null
  /** Cut to 40 characters; foreign unless the kind says otherwise. */
  readonly text?: string
  readonly ms?: number
}
