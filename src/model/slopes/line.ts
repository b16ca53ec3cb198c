import type { Stretch } from '../load/watched.ts'
import type { SeriesSlope } from '../record/beside/series-seen.ts'

/** A value, and when it was read, epoch ms. */
export interface Point {
  readonly t: number
  readonly value: number
}

const MINUTE = 60_000
/** Values that a slope needs, and the share of the stretch that they must span. */
const LEAST = { values: 5, span: 0.5 }

/**
 * The line of least squares through what was read in a stretch. Its error is Student's for 95 %, wider by what neighbours have in common
 * (lag-1 autocorrelation of what is left, after Bartlett): memory wanders, and twenty polls of it are no twenty draws.
 * Null: too few, or most of the stretch is not told.
 */
export function slopeOf(points: readonly Point[], { from, to }: Stretch): SeriesSlope | null {
  const own = points.filter(({ t }) => t >= from && t <= to)
  const [first, last] = [own[0]?.t ?? 0, own.at(-1)?.t ?? 0]
  if (own.length < LEAST.values || last - first < LEAST.span * (to - from)) return null
  const x = own.map(({ t }) => (t - first) / MINUTE)
  const y = own.map(({ value }) => value)
  const [meanX, meanY] = [mean(x), mean(y)]
  const sxx = sum(x.map((one) => (one - meanX) ** 2))
  const perMinute = sum(x.map((one, i) => (one - meanX) * (y[i]! - meanY))) / sxx
  const rest = y.map((one, i) => one - meanY - perMinute * (x[i]! - meanX))
  const freedom = own.length - 2
  const deviation = Math.sqrt(sum(rest.map((one) => one ** 2)) / freedom / sxx)
  return {
    perMinute,
    error: student(freedom) * deviation * widened(rest),
    n: own.length,
    base: meanY - perMinute * meanX,
    minutes: (last - first) / MINUTE,
  }
}

/** By how much the error grows since each value resembles the one before it; never under 1. */
function widened(rest: readonly number[]): number {
  const all = sum(rest.map((one) => one ** 2))
  if (all === 0) return 1
  const shared = sum(rest.slice(1).map((one, i) => one * rest[i]!)) / all
  const correlation = Math.min(0.9, Math.max(0, shared))
  return Math.sqrt((1 + correlation) / (1 - correlation))
}

/** Student's t of 97.5 %, to 1 % from three degrees on (Cornish and Fisher). */
function student(freedom: number): number {
  return 1.96 + 2.372 / freedom + 2.823 / freedom ** 2 + 2.556 / freedom ** 3
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const mean = (values: readonly number[]) => sum(values) / values.length
