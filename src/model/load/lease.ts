const MINUTE = 60_000
/** ms of a TTL: a load needs seconds to stop, and whoever died should not hold up others for long. */
export const TTL = { least: MINUTE, most: 60 * MINUTE }

/** What a plan asks to have for itself while it loads what others share. Times in ms. */
export interface Lease {
  /** Of the ref `refs/socketgate/lease/<name>`. */
  readonly name: string
  /** A holder that has not moved for so long is dead, and is succeeded. */
  readonly ttl: number
  /** How long is waited for somebody else at most. */
  readonly wait: number
  /** Of the plan, from 1. */
  readonly line: number
}
