/** How a series rose in the steady phase: a line through its values there. */
export interface SeriesSlope {
  /** Of its own unit, per minute. */
  readonly perMinute: number
  /** Half the width of the interval in which that is with 95 %. */
  readonly error: number
  /** Values that it rests on. */
  readonly n: number
  /** The line's value at its first, of the series' own unit. */
  readonly base: number
  /** From the first to the last of them. */
  readonly minutes: number
}

/** What one series of the service's own metrics was. Null: it was never read then. */
export interface SeriesSeen {
  /** As the plan writes it. */
  readonly series: string
  /** Values while the load ran. */
  readonly n: number
  /** Answers, at any time, that did not hold it, or not as a number. */
  readonly missing: number
  /** The median of what it was before the first dial. */
  readonly before: number | null
  readonly first: number | null
  readonly last: number | null
  readonly min: number | null
  readonly max: number | null
  /** Once the sockets were gone: what was next to `before`. */
  readonly after: number | null
  /** ms after the end of the load at which it was that. */
  readonly afterMs: number | null
  /** Null: there are under five values in the steady phase, or they span less than half of it. */
  readonly slope: SeriesSlope | null
}

/** What the service's own metrics said of it. */
export interface WatchRecord {
  /** ms between two polls. */
  readonly every: number
  /** Polls that were answered with metrics, before, under and after the load. */
  readonly answered: number
  /** Those that were not, the most frequent reason first. */
  readonly failed: readonly { readonly reason: string; readonly count: number }[]
  /** Start times of processes that answered, told apart by `process_start_time_seconds`; 0: none was told. */
  readonly processes: number
  readonly series: readonly SeriesSeen[]
}
