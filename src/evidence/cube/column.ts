import { type Chunk, type Kept, Room } from './room.ts'

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
