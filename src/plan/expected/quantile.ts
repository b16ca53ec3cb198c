/** A quantile is judged where at least this many samples lie above it (design.md section 5, "SLO rows"). */
const ABOVE = 5

/**
 * Samples for which `p(percent)` can be judged: n(1 − q) ≥ 5. Null where no number is enough (p(100)).
 */
export function samplesNeeded(percent: number): number | null {
  if (percent >= 100) return null
  // The tiny amount keeps 500 / (100 − 99.9) = 5000.0000000003 from becoming 5001.
  return Math.ceil((ABOVE * 100) / (100 - percent) - 1e-6)
}
