import type { Storm } from '../../model/record/storm.ts'

/** A socket that was cut; `t` in epoch ms. */
export interface Cut {
  readonly user: number
  readonly t: number
  /** When its user noticed. */
  readonly noticed: number
}

/** Sockets of one scenario that were cut together. Times in epoch ms. */
export interface Found
  extends Pick<Storm, 'scenario' | 'by' | 'how' | 'closeCode' | 'recovered' | 'counts' | 'open' | 'broken'> {
  readonly from: number
  /** The last cut. */
  readonly to: number
  /** Until then its time counts for none of the scenario's users; null: each has a time of its own. */
  readonly until: number | null
  /** In order of time, at most one a user. */
  readonly cuts: readonly Cut[]
  /** Cut, and no user noticed. */
  readonly unnoticed: number
  /** It cut anybody. */
  readonly met: boolean
}

/** When its last socket should be back. */
export function overAt({ to, until, recovered: { within } }: Found): number {
  return Math.max(until ?? 0, to + within)
}

/** The other default SLOs leave its time out; what met nobody excuses nothing. */
export function isSpared({ counts, met }: Found): boolean {
  return counts === undefined && met
}
