import type { Reopen } from '../../model/load/socket.ts'

/**
 * ms to wait before the attempt `retries` (from 0) in a row: from × 2^retries, at most `to`, of which the share
 * `jitter` is drawn uniformly (`full`: all of it, AWS "full jitter"; `none`: nothing). `draw` is in [0, 1).
 */
export function backoffDelay({ from, to, jitter }: Reopen, retries: number, draw: number): number {
  const delay = Math.min(to, from * 2 ** Math.min(retries, 30))
  const share = jitter === 'full' ? 1 : jitter === 'none' ? 0 : jitter
  // Taken from the whole, so that rounding never goes over the limit.
  return delay - delay * share * (1 - draw)
}

/** A uniform draw between the two bounds. */
export function between([from, to]: readonly [number, number], draw: number): number {
  return from + (to - from) * draw
}
