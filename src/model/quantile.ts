/** Values in ascending order with how often each came: what a sketch knows of very many. */
export interface Weighted {
  readonly values: Float64Array
  /** How many come up to the end of each value, ascending. */
  readonly until: Float64Array
  readonly length: number
}

/** Values in ascending order: each by itself, or with how often it came. */
export type Ordered = Float64Array | Weighted

/** The value at a rank, from 0; undefined beyond the last. */
export function nth(ordered: Ordered, rank: number): number | undefined {
  if (ordered instanceof Float64Array) return ordered[rank]
  return ordered.values[countBelow(ordered.until, rank, true)]
}

/**
 * The q-quantile (0..1) of values in ascending order: type 7, linear interpolation at q × (n − 1), in the very
 * floating-point expression of k6's TrendSink.P (k6: metrics/sink.go), so that both give the same bits.
 * NaN without values.
 */
export function quantile(sorted: Ordered, q: number): number {
  const n = sorted.length
  if (n === 0) return Number.NaN
  const at = q * (n - 1)
  const below = Math.floor(at)
  const low = nth(sorted, below)!
  const high = nth(sorted, Math.ceil(at))!
  return low + (high - low) * (at - below)
}

/** The median of values in any order: of an even number the mean of the middle two. NaN for none. */
export function median(values: readonly number[]): number {
  return quantile(Float64Array.from(values).sort(), 0.5)
}

/** Samples beyond a quantile that make it worth judging (design.md section 5, "SLO rows"). */
export const ENOUGH_BEYOND = 5

/** Samples for which `p(percent)` can be judged: n(1 − q) ≥ 5. Null where no number is enough (p(100)). */
export function samplesNeeded(percent: number): number | null {
  if (percent >= 100) return null
  // The tiny amount keeps 500 / (100 − 99.9) = 5000.0000000003 from becoming 5001.
  return Math.ceil((ENOUGH_BEYOND * 100) / (100 - percent) - 1e-6)
}

/** How many of the ascending values are below `bound`, or (`orEqual`) not above it. */
export function countBelow(sorted: Ordered, bound: number, orEqual: boolean): number {
  if (!(sorted instanceof Float64Array)) {
    const values = countBelow(sorted.values, bound, orEqual)
    return values === 0 ? 0 : sorted.until[values - 1]!
  }
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
