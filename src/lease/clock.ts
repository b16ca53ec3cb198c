import { setTimeout } from 'node:timers/promises'

/** A clock of this machine's own that nobody sets. */
export interface Clock {
  /** ms since any moment. */
  now(): number
  /** Ends after so many ms, or once the signal is aborted. Never rejects. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

export const MONOTONIC: Clock = {
  now: () => performance.now(),
  sleep: (ms, signal) => setTimeout(Math.max(0, ms), undefined, { signal }).catch(() => undefined),
}
