import { median } from '../../../model/quantile.ts'

/** The mean. NaN for none. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/**
 * Huber's centre: the median, then two steps towards the mean of what lies within ±1.3 S of it
 * (verdict-rule section 3). With fewer than three values, the median.
 */
export function huberCentre(values: readonly number[], spread: number): number {
  let centre = median(values)
  if (values.length < 3) return centre
  for (let step = 0; step < 2; step++) {
    centre += mean(values.map((value) => clip(value - centre, 1.3 * spread)))
  }
  return centre
}

function clip(value: number, bound: number): number {
  return Math.max(-bound, Math.min(bound, value))
}

/** Factors that make Qn unbiased under normality, for N = 3, 4, …, 30; the last one holds beyond. */
const QN_FACTORS = [
  1.696, 1.003, 1.646, 1.255, 1.764, 1.408, 1.827, 1.528, 1.897, 1.625, 1.929, 1.692, 1.966, 1.748, 1.992,
  1.793, 2.017, 1.83, 2.035, 1.862, 2.05, 1.89, 2.059, 1.913, 2.072, 1.933, 2.083, 1.951,
] as const

/**
 * Qn, a spread that half of the values may not spoil (Rousseeuw and Croux, JASA 88, 1993): the k-th
 * smallest distance of two values, k = h(h − 1)/2, h = ⌊N/2⌋ + 1. 0 for a single value.
 */
export function qn(values: readonly number[]): number {
  const n = values.length
  if (n < 2) return 0
  if (n === 2) return Math.abs(values[0]! - values[1]!) / Math.SQRT2
  const distances = values.flatMap((value, i) => values.slice(i + 1).map((other) => Math.abs(value - other)))
  distances.sort((a, b) => a - b)
  const h = Math.floor(n / 2) + 1
  return distances[(h * (h - 1)) / 2 - 1]! * QN_FACTORS[Math.min(n, 30) - 3]!
}

/** The mean of what is left once a share (0..0.5) of the values has gone from either end. At least one value. */
export function trimmedMean(values: readonly number[], share: number): number {
  const cut = Math.floor(share * values.length)
  return mean(values.toSorted((a, b) => a - b).slice(cut, values.length - cut))
}
