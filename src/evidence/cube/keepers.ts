import type { Leaf } from './leaves.ts'
import type { Part } from './merge.ts'
import { Sketch } from './sketch.ts'

/** Takes the values of a leaf, each into the part of a cell that it belongs to. */
export interface Keeper {
  add(part: number, value: number, index: number): void
  parts(leaf: Leaf): readonly Part[]
}

/** @param samples of the leaf; null: they are counted in sketches. */
export function keeperOf(parts: number, samples: number | null): Keeper {
  return samples === null ? new Sketches(parts) : new Exact(parts, samples)
}

class Sketches implements Keeper {
  readonly #parts: readonly Sketch[]

  constructor(parts: number) {
    this.#parts = Array.from({ length: parts }, () => new Sketch())
  }

  add(part: number, value: number): void {
    this.#parts[part]!.add(value)
  }

  parts(): readonly Sketch[] {
    return this.#parts
  }
}

class Exact implements Keeper {
  readonly #home: Uint16Array
  readonly #sizes: Uint32Array

  constructor(parts: number, samples: number) {
    this.#home = new Uint16Array(samples)
    this.#sizes = new Uint32Array(parts)
  }

  add(part: number, _value: number, index: number): void {
    this.#home[index] = part
    this.#sizes[part]!++
  }

  parts({ column }: Leaf): readonly Float64Array[] {
    const parts = Array.from(this.#sizes, (size) => new Float64Array(size))
    const used = new Uint32Array(parts.length)
    column.forEach((_, value, index) => {
      const part = this.#home[index]!
      parts[part]![used[part]!++] = value
    })
    return parts.map((part) => part.sort())
  }
}
