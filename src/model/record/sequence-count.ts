/** What became of the messages that one `sequence` of the plan counts, over all sockets of a scenario. */
export interface SequenceCount {
  readonly scenario: string
  readonly feed: string | null
  /** Messages whose number was held against the one before, on the same socket and of the same key. */
  readonly compared: number
  /** Matched messages that hold no number there, or no key. */
  readonly unread: number
  /** Numbers that never came, though later ones did. */
  readonly lost: number
  /** Messages with a number that had come before. */
  readonly duplicates: number
  /** Messages that came after later ones. */
  readonly reordered: number
  /** Numbers that passed while a user had no socket: no loss of the service's. */
  readonly missed: number
  /** Sockets after the first of a user whose numbers did not go on from those of the one before. */
  readonly restarted: number
}
