/** The most that was seen of something, and when: ms since the load began, where nothing else is said. */
export interface Peak {
  readonly most: number
  readonly at: number
}

/** The peaks of one process; what is absent was not measured on this system. */
export interface Peaks {
  /** Of all cores that it can use, 0..1, within one second. */
  readonly cpu?: Peak
  /** ms: the longest that it was late. */
  readonly lag?: Peak
  /** Bytes. */
  readonly memory?: Peak
  /** Open files. */
  readonly descriptors?: Peak
}

/** The larger of the two; of equal ones the earlier. */
export function higher(a: Peak | undefined, b: Peak | undefined): Peak | undefined {
  if (a === undefined || b === undefined) return a ?? b
  if (a.most === b.most) return a.at <= b.at ? a : b
  return a.most > b.most ? a : b
}
