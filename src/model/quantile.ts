/**
 * The q-quantile (0..1) of values in ascending order: type 7, linear interpolation at q × (n − 1), in the very
 * floating-point expression of k6's TrendSink.P (k6: metrics/sink.go), so that both give the same bits.
 * NaN without values.
 */
export function quantile(sorted: Float64Array, q: number): number {
  const n = sorted.length
  if (n === 0) return Number.NaN
  const at = q * (n - 1)
  const below = Math.floor(at)
  const low = sorted[below]!
  const high = sorted[Math.ceil(at)]!
  return low + (high - low) * (at - below)
}

/** How many of the ascending values are below `bound`, or (`orEqual`) not above it. */
export function countBelow(sorted: Float64Array, bound: number, orEqual: boolean): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >>> 1
    const value = sorted[middle]!
    if (value < bound || (orEqual && value === bound)) from = middle + 1
    else to = middle
  }
  return from
}
