import type { Weighted } from '../../model/quantile.ts'

/** The most by which a value of a sketch is over the one that it stands for, relative to that. */
export const SKETCH_BOUND = 0.005

const GROWTH = 1 + SKETCH_BOUND
const PER_LOG = 1 / Math.log(GROWTH)
/** What is nearer to 0 is 0: a nanosecond, where values are ms. */
const NOTHING = 1e-6
/** Of an index; the logarithm of a bound itself is off by less. */
const ROUNDING = 1e-9

/**
 * How often values came, in buckets of which each is SKETCH_BOUND wide, in constant memory however many there are (DDSketch:
 * Masson, Rim, Lee, VLDB 2019, section 2.1, without its collapse: a float has at most 143,000 buckets of each sign, and
 * times some 4,000).
 *
 * A bucket stands for its upper end, where DDSketch takes its middle: so no quantile is ever told as less than it is, and a
 * limit is never kept by our rounding. It is over it by at most SKETCH_BOUND of it.
 */
export class Sketch {
  readonly #above = new Map<number, number>()
  readonly #below = new Map<number, number>()
  #zeros = 0
  #least = Number.POSITIVE_INFINITY
  #most = Number.NEGATIVE_INFINITY
  #whole = true
  length = 0

  add(value: number, times = 1): void {
    if (value > NOTHING) count(this.#above, upperBucket(value), times)
    else if (value < -NOTHING) count(this.#below, lowerBucket(-value), times)
    else this.#zeros += times
    if (value < this.#least) this.#least = value
    if (value > this.#most) this.#most = value
    if (this.#whole && !Number.isInteger(value)) this.#whole = false
    this.length += times
  }

  /** All that another sketch counted, too. */
  join(other: Sketch): void {
    for (const [bucket, times] of other.#above) count(this.#above, bucket, times)
    for (const [bucket, times] of other.#below) count(this.#below, bucket, times)
    this.#zeros += other.#zeros
    this.#least = Math.min(this.#least, other.#least)
    this.#most = Math.max(this.#most, other.#most)
    this.#whole &&= other.#whole
    this.length += other.length
  }

  /** The values that its buckets stand for, ascending. Whole numbers stay whole. */
  ordered(): Weighted {
    const below = [...this.#below].sort(([a], [b]) => b - a)
    const above = [...this.#above].sort(([a], [b]) => a - b)
    const buckets: readonly (readonly [number, number])[] = [
      ...below.map(([bucket, times]) => [-(GROWTH ** bucket), times] as const),
      ...(this.#zeros > 0 ? [[0, this.#zeros] as const] : []),
      ...above.map(([bucket, times]) => [GROWTH ** bucket, times] as const),
    ]
    let until = 0
    return {
      values: Float64Array.from(buckets, ([value]) => this.#within(value)),
      until: Float64Array.from(buckets, ([, times]) => {
        until += times
        return until
      }),
      length: this.length,
    }
  }

  #within(value: number): number {
    const near = this.#whole ? Math.floor(value + ROUNDING) : value
    return Math.min(this.#most, Math.max(this.#least, near))
  }
}

/** The bucket whose upper end is the first that is not under it. */
function upperBucket(value: number): number {
  return Math.ceil(Math.log(value) * PER_LOG - ROUNDING)
}

/** Of the absolute of a negative value: the bucket whose lower end is the last that is not over it. */
function lowerBucket(value: number): number {
  return Math.floor(Math.log(value) * PER_LOG + ROUNDING)
}

function count(buckets: Map<number, number>, bucket: number, times: number): void {
  buckets.set(bucket, (buckets.get(bucket) ?? 0) + times)
}
