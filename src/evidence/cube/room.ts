import type { SampleStore } from '../../ports.ts'

/** Samples of one metric and tag set, in order of arrival. */
export interface Chunk {
  readonly times: Float64Array
  /** Null while every value of the chunk is `constant`: most counters only ever add 1. */
  values: Float64Array | null
  constant: number
}

/** The same, in the store: there its times, and after them its values where they vary. */
interface Away {
  readonly at: number
  readonly length: number
  readonly constant: number | null
}

export type Kept = Chunk | Away

/** Samples of a whole chunk. */
export const lengthOf = (kept: Kept): number => ('times' in kept ? kept.times.length : kept.length)

/** Bytes of whole chunks that a run holds in memory: a short run never needs a store, and a long one soon stops to grow. */
const IN_MEMORY = 8 * 2 ** 20
/** Samples under which a chunk is not worth a place in the store. */
const SMALL = 1024

const BYTES = Float64Array.BYTES_PER_ELEMENT

/** Where the columns of a run keep their whole chunks: in memory, and beyond that in the store, where there is one. */
export class Room {
  readonly #store: SampleStore | null
  #held = 0

  constructor(store: SampleStore | null = null) {
    this.#store = store
  }

  /** Takes a chunk that is whole. Where the store takes none, memory has to. */
  keep(chunk: Chunk): Kept {
    const { times, values, constant } = chunk
    const bytes = (values === null ? 1 : 2) * times.byteLength
    if (this.#store === null || times.length < SMALL || this.#held + bytes <= IN_MEMORY)
      return this.#hold(chunk, bytes)
    const at = this.#store.put(values === null ? [times] : [times, values])
    return at === null
      ? this.#hold(chunk, bytes)
      : { at, length: times.length, constant: values === null ? constant : null }
  }

  /** What was kept, as it was. @throws {Failure} `engine` where the store does not give it back. */
  read(kept: Kept): Chunk {
    if ('times' in kept) return kept
    const { at, length, constant } = kept
    const times = new Float64Array(length)
    this.#store!.get(at, times)
    if (constant !== null) return { times, values: null, constant }
    const values = new Float64Array(length)
    this.#store!.get(at + length * BYTES, values)
    return { times, values, constant: Number.NaN }
  }

  #hold(chunk: Chunk, bytes: number): Chunk {
    this.#held += bytes
    return chunk
  }
}
