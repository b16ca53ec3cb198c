import type { Ordered } from '../../model/quantile.ts'
import { Sketch } from './sketch.ts'

/** Values in ascending order, or of very many a sketch. */
export type Part = Float64Array | Sketch

/**
 * Merges ascending arrays, pairwise: n × log2(number of arrays) steps, about five times cheaper than sorting the
 * joined values again. Keeps two buffers of the largest merge so far, so that a run's hundreds of merges leave no
 * garbage behind: what one call returns is valid until the next one.
 */
export class Merger {
  #target = new Float64Array(0)
  #other = new Float64Array(0)

  /** May return one of its inputs. With a sketch among them it gives what a sketch of all of them knows. */
  merge(parts: readonly Float64Array[]): Float64Array
  merge(parts: readonly Part[]): Ordered
  merge(parts: readonly Part[]): Ordered {
    const arrays = parts.filter((part) => part instanceof Float64Array)
    return arrays.length === parts.length ? this.#arrays(arrays) : sketchOf(parts).ordered()
  }

  #arrays(arrays: readonly Float64Array[]): Float64Array {
    let runs = arrays.filter((array) => array.length > 0)
    if (runs.length > 1) this.#reserve(runs.reduce((sum, run) => sum + run.length, 0))
    while (runs.length > 1) {
      runs = mergePairs(runs, this.#target)
      const written = this.#target
      this.#target = this.#other
      this.#other = written
    }
    return runs[0] ?? this.#target.subarray(0, 0)
  }

  #reserve(length: number): void {
    if (this.#target.length >= length) return
    this.#target = new Float64Array(length)
    this.#other = new Float64Array(length)
  }
}

function sketchOf(parts: readonly Part[]): Sketch {
  const all = new Sketch()
  for (const part of parts) {
    if (part instanceof Sketch) all.join(part)
    else for (const value of part) all.add(value)
  }
  return all
}

function mergePairs(runs: readonly Float64Array[], target: Float64Array): Float64Array[] {
  const merged: Float64Array[] = []
  let from = 0
  for (let i = 0; i < runs.length; i += 2) {
    const a = runs[i]!
    const b = runs[i + 1]
    const to = from + a.length + (b?.length ?? 0)
    if (b === undefined) target.set(a, from)
    else mergeTwo(a, b, target, from)
    merged.push(target.subarray(from, to))
    from = to
  }
  return merged
}

function mergeTwo(a: Float64Array, b: Float64Array, target: Float64Array, from: number): void {
  let i = 0
  let j = 0
  let k = from
  while (i < a.length && j < b.length) {
    const left = a[i]!
    const right = b[j]!
    if (left <= right) {
      target[k++] = left
      i++
    } else {
      target[k++] = right
      j++
    }
  }
  if (i < a.length) target.set(a.subarray(i), k)
  else target.set(b.subarray(j), k)
}
