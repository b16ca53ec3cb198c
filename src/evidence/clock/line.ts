import type { ClockTold } from '../../model/load/beside/time-source.ts'

/** What an answer says: between `low` and `high` ms its clock was ahead at `t`, epoch ms. */
export type Told = Pick<ClockTold, 't' | 'low' | 'high'>

/** A clock that runs evenly: all that fits every answer. */
export interface ClockLine {
  /** ms ahead at a moment, epoch ms: the middle of what fits. */
  at(t: number): number
  /** By how much `at` may be off between the first and the last answer, ms. */
  readonly bar: number
  /** ms a ms. */
  readonly rate: { readonly least: number; readonly most: number }
}

/** No clock runs faster or slower by more: 6 s a minute. */
const FASTEST = 0.1
const STEPS = 100
/** ms: rounding of the arithmetic. */
const TINY = 1e-6

/**
 * The lines that go through every answer's interval; null: there is none. For a given rate the offsets that fit are those between the
 * greatest lower and the least upper bound; how wide that is is concave in the rate, so what fits is one interval of rates.
 */
export function lineThrough(told: readonly Told[]): ClockLine | null {
  const [first, last] = [Math.min(...told.map(({ t }) => t)), Math.max(...told.map(({ t }) => t))]
  const lowest = (rate: number, t: number) =>
    told.reduce((most, one) => Math.max(most, one.low + rate * (t - one.t)), Number.NEGATIVE_INFINITY)
  const highest = (rate: number, t: number) =>
    told.reduce((least, one) => Math.min(least, one.high + rate * (t - one.t)), Number.POSITIVE_INFINITY)
  const middle = (first + last) / 2
  const width = (rate: number) => highest(rate, middle) - lowest(rate, middle)
  const best = peakOf(width, -FASTEST, FASTEST)
  if (!(width(best) >= -TINY)) return null
  const least = edgeOf((rate) => width(rate) >= -TINY, best, -FASTEST)
  const most = edgeOf((rate) => width(rate) >= -TINY, best, FASTEST)
  const boundsAt = (t: number) => {
    const high = highest(
      peakOf((rate) => highest(rate, t), least, most),
      t,
    )
    const low = lowest(
      peakOf((rate) => -lowest(rate, t), least, most),
      t,
    )
    return { middle: (low + high) / 2, half: Math.max(0, (high - low) / 2) }
  }
  const [from, to] = [boundsAt(first), boundsAt(last)]
  const slope = last > first ? (to.middle - from.middle) / (last - first) : 0
  return {
    at: (t) => from.middle + slope * (t - first),
    // Between the two the upper bound lies under their chord, and the lower one over it.
    bar: Math.max(from.half, to.half),
    rate: { least, most },
  }
}

/** Where a concave function is greatest. */
function peakOf(of: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to]
  for (let i = 0; i < STEPS; i++) {
    const third = (high - low) / 3
    if (of(low + third) < of(high - third)) low += third
    else high -= third
  }
  return (low + high) / 2
}

/** The furthest from `inside` towards `end` that still fits. */
function edgeOf(fits: (x: number) => boolean, inside: number, end: number): number {
  if (fits(end)) return end
  let [good, bad] = [inside, end]
  for (let i = 0; i < STEPS; i++) {
    const next = (good + bad) / 2
    if (fits(next)) good = next
    else bad = next
  }
  return good
}

/** The fewest offsets of which each answer has one in its interval, and whether they come one after the other in time. */
export function steadyClocks(told: readonly Told[]): {
  readonly bounds: readonly { readonly low: number; readonly high: number }[]
  readonly inTurn: boolean
} {
  const bounds = grouped(told.toSorted((a, b) => a.high - b.high))
  return { bounds, inTurn: grouped(told.toSorted((a, b) => a.t - b.t)).length === bounds.length }
}

/** Groups of neighbours whose intervals have something in common. */
function grouped(told: readonly Told[]): { low: number; high: number }[] {
  const groups: { low: number; high: number }[] = []
  for (const { low, high } of told) {
    const last = groups.at(-1)
    const common = last && { low: Math.max(last.low, low), high: Math.min(last.high, high) }
    if (last !== undefined && common !== undefined && common.low <= common.high) Object.assign(last, common)
    else groups.push({ low, high })
  }
  return groups
}
