import { type Chunk, type Kept, lengthOf, Room } from './room.ts'

const FIRST = 16
const LARGEST = 1 << 14

/**
 * The samples of one metric and tag set: 8 or 16 bytes each, in chunks that double up to 16 Ki samples, so that a
 * long run never copies what it holds and twenty thousand short series cost little. Whole chunks are the room's to keep.
 */
export class Column {
  readonly #room: Room
  #full: Kept[] = []
  #chunk: Chunk = { times: new Float64Array(FIRST), values: null, constant: Number.NaN }
  #used = 0
  #before = 0
  /** Earliest and latest sample, epoch ms. */
  first = Number.POSITIVE_INFINITY
  last = Number.NEGATIVE_INFINITY

  constructor(room: Room = new Room()) {
    this.#room = room
  }

  get length(): number {
    return this.#before + this.#used
  }

  /** An empty column that keeps its chunks where this one does. */
  like(): Column {
    return new Column(this.#room)
  }

  add(t: number, value: number): void {
    if (this.#used === this.#chunk.times.length) this.#grow()
    const { times, values, constant } = this.#chunk
    times[this.#used] = t
    if (values !== null) values[this.#used] = value
    else if (value !== constant) this.#differ(value)
    this.#used++
    if (t < this.first) this.first = t
    if (t > this.last) this.last = t
  }

  /** Calls `visit(t, value, index)` in order of arrival. */
  forEach(visit: (t: number, value: number, index: number) => void): void {
    let index = 0
    for (const kept of [...this.#full, this.#chunk]) {
      const { times, values, constant } = this.#room.read(kept)
      const used = kept === this.#chunk ? this.#used : times.length
      for (let i = 0; i < used; i++) visit(times[i]!, values === null ? constant : values[i]!, index++)
    }
  }

  /**
   * Calls `visit(t, value)` from the sample of this index on, to the end of its chunk: what has come since an earlier look costs
   * no more than that.
   *
   * @returns the index after the last one that was visited.
   */
  visitChunk(from: number, visit: (t: number, value: number) => void): number {
    if (from >= this.length) return from
    const { kept, start, end } = this.#chunkWith(from)
    const { times, values, constant } = this.#room.read(kept)
    for (let i = from - start; i < end - start; i++) visit(times[i]!, values === null ? constant : values[i]!)
    return end
  }

  /** Searched from the newest one backwards. */
  #chunkWith(index: number): { readonly kept: Kept; readonly start: number; readonly end: number } {
    if (index >= this.#before) return { kept: this.#chunk, start: this.#before, end: this.length }
    let end = this.#before
    for (let at = this.#full.length - 1; ; at--) {
      const kept = this.#full[at]!
      const start = end - lengthOf(kept)
      if (index >= start) return { kept, start, end }
      end = start
    }
  }

  /** Lets go of the samples; the column is then empty. */
  clear(): void {
    this.#full = []
    this.#chunk = { times: new Float64Array(0), values: null, constant: Number.NaN }
    this.#used = 0
    this.#before = 0
  }

  #grow(): void {
    if (this.#used > 0) this.#full.push(this.#room.keep(this.#chunk))
    this.#before += this.#used
    const length = Math.min(LARGEST, Math.max(FIRST, this.#used * 2))
    const { values, constant } = this.#chunk
    this.#chunk = { times: new Float64Array(length), values: values && new Float64Array(length), constant }
    this.#used = 0
  }

  /** The value at `#used` is another than those before it. */
  #differ(value: number): void {
    if (this.#used === 0) {
      this.#chunk.constant = value
      return
    }
    const values = new Float64Array(this.#chunk.times.length).fill(this.#chunk.constant, 0, this.#used)
    values[this.#used] = value
    this.#chunk.values = values
  }
}
