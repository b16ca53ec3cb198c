import type { Finding } from '../gate/finding.ts'

/** What the comparison of one gate row over pairs found. */
export interface PairedFinding extends Finding {
  readonly zLimit?: number
  /** Pairs measured; `runs` are those that could be compared. */
  readonly pairs?: number
  /** Pairs in which the candidate was the worse. */
  readonly higher?: number
}

/** The rule was measured with 4, 8 and 12 pairs (statistics.md section 5). */
export const LEAST_PAIRS = 4

/** Pairs that must be left for a verdict: at least four, and three of four, lest the quiet ones be picked. */
export function pairsNeeded(measured: number): number {
  return Math.max(LEAST_PAIRS, Math.ceil(0.75 * measured))
}
