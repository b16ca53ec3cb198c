const FIRST = 16
const LARGEST = 1 << 16

interface Chunk {
  readonly times: Float64Array
  /** Null while every value of the column is the same: most counters only ever add 1. */
  values: Float64Array | null
}

/**
 * The samples of one metric and tag set: 8 or 16 bytes each, in chunks that double up to 64 Ki samples, so that a
 * long run never copies what it holds and twenty thousand short series cost little.
 */
export class Column {
  #full: Chunk[] = []
  #chunk: Chunk = { times: new Float64Array(FIRST), values: null }
  #used = 0
  #before = 0
  #constant = Number.NaN
  #varies = false
  /** Earliest and latest sample, epoch ms. */
  first = Number.POSITIVE_INFINITY
  last = Number.NEGATIVE_INFINITY

  get length(): number {
    return this.#before + this.#used
  }

  add(t: number, value: number): void {
    if (this.#used === this.#chunk.times.length) this.#grow()
    if (!this.#varies && value !== this.#constant) this.#differ(value)
    this.#chunk.times[this.#used] = t
    if (this.#varies) this.#chunk.values![this.#used] = value
    this.#used++
    if (t < this.first) this.first = t
    if (t > this.last) this.last = t
  }

  /** Calls `visit(t, value, index)` in order of arrival. */
  forEach(visit: (t: number, value: number, index: number) => void): void {
    let index = 0
    for (const chunk of [...this.#full, this.#chunk]) {
      const { times, values } = chunk
      const used = chunk === this.#chunk ? this.#used : times.length
      for (let i = 0; i < used; i++) visit(times[i]!, values === null ? this.#constant : values[i]!, index++)
    }
  }

  /** Lets go of the samples; the column is then empty. */
  clear(): void {
    this.#full = []
    this.#chunk = { times: new Float64Array(0), values: null }
    this.#used = 0
    this.#before = 0
  }

  #grow(): void {
    this.#full.push(this.#chunk)
    this.#before += this.#used
    const length = Math.min(LARGEST, Math.max(FIRST, this.#used * 2))
    this.#chunk = { times: new Float64Array(length), values: this.#varies ? new Float64Array(length) : null }
    this.#used = 0
  }

  #differ(value: number): void {
    if (this.length === 0) {
      this.#constant = value
      return
    }
    this.#varies = true
    for (const chunk of [...this.#full, this.#chunk]) {
      chunk.values = new Float64Array(chunk.times.length).fill(this.#constant)
    }
  }
}
