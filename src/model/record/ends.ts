/**
 * Dials that opened no socket, of one kind: no close tells of them. With `closes` of a record they are its census of ends.
 */
export interface FailedDial {
  /** As `ws_connect_failed` tags it. */
  readonly reason: string
  /** Of an upgrade that was answered, and refused; null: there was no answer. */
  readonly status: string | null
  readonly scenario: string
  readonly feed: string | null
  readonly phase: string | null
  readonly count: number
  /** When the first of them failed, ms after the start of the run. */
  readonly first: number
  /** Sockets of the whole run that were open when such dials were made: the fewest, and the median. */
  readonly open: { readonly least: number; readonly median: number }
}

/** How old the sockets were that service, proxy or network ended in one way. Times in ms. */
export interface EndAges {
  readonly code: string
  readonly side: string
  readonly how: string
  readonly scenario: string
  readonly feed: string | null
  readonly n: number
  readonly least: number
  readonly median: number
  readonly most: number
  /** The one age at which at least five and at least half of them ended; `over`: how far apart in time they did. */
  readonly regular?: { readonly ms: number; readonly n: number; readonly over: number }
  /** The second in which most of them ended, `at` ms after the start of the run. */
  readonly burst: { readonly at: number; readonly n: number }
}
