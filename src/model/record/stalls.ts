/**
 * Sockets of a scenario that were open and gave no sign of life: a heartbeat had no answer in its time, and nothing else came,
 * until something did or the socket ended. A half-open connection looks so, and a service that stands still.
 */
export interface Stalls {
  readonly scenario: string
  readonly feed: string | null
  /** Users with such a socket, of those who had any. */
  readonly sockets: number
  readonly of: number
  /** Of all of them together, each from the moment at which its first missing answer was known. */
  readonly seconds: number
  /** ms. */
  readonly longest: number
}
