const FIRST = 16
const LARGEST = 1 << 16

interface Chunk {
  readonly times: Float64Array
  readonly values: Float64Array
}

/**
 * The samples of one metric and tag set: 16 bytes each, in chunks that double up to 64 Ki samples, so that a
 * long run never copies what it holds and twenty thousand short series cost little.
 */
export class Column {
  readonly #full: Chunk[] = []
  #chunk = chunkOf(FIRST)
  #used = 0
  #before = 0
  /** Earliest and latest sample, epoch ms. */
  first = Number.POSITIVE_INFINITY
  last = Number.NEGATIVE_INFINITY

  get length(): number {
    return this.#before + this.#used
  }

  add(t: number, value: number): void {
    if (this.#used === this.#chunk.times.length) this.#grow()
    this.#chunk.times[this.#used] = t
    this.#chunk.values[this.#used++] = value
    if (t < this.first) this.first = t
    if (t > this.last) this.last = t
  }

  /** Calls `visit(t, value, index)` in order of arrival. */
  forEach(visit: (t: number, value: number, index: number) => void): void {
    let index = 0
    for (const { times, values } of [...this.#full, this.#chunk]) {
      const used = values === this.#chunk.values ? this.#used : values.length
      for (let i = 0; i < used; i++) visit(times[i]!, values[i]!, index++)
    }
  }

  #grow(): void {
    this.#full.push(this.#chunk)
    this.#before += this.#used
    this.#chunk = chunkOf(Math.min(LARGEST, this.#used * 2))
    this.#used = 0
  }
}

function chunkOf(length: number): Chunk {
  return { times: new Float64Array(length), values: new Float64Array(length) }
}
