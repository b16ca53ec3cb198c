import { INTERNAL } from '../../model/metrics/internal.ts'
import { addTo, type Cell, emptyCell, kindOf, WIDTH } from '../cube/cells.ts'
import type { Leaf } from '../cube/leaves.ts'
import type { Moments } from '../cube/moments.ts'
import { Sketch } from '../cube/sketch.ts'

interface Counted {
  /** Index of the first sample that is not counted yet. */
  next: number
  readonly cells: Cell[]
}

/**
 * Counts a run's samples while it goes on, each once: trends in sketches, whatever their number, so that a look at hours costs
 * what the last minute does. What is for the evidence alone is not counted.
 */
export class Tally {
  readonly #counted = new Map<Leaf, Counted>()

  /** Of the run so far. */
  get cells(): readonly Cell[] {
    return [...this.#counted.values()].flatMap(({ cells }) => cells)
  }

  /** Counts what has come since the last time, and yields wherever other work may come between: after a ms or so. */
  *advance(leaves: readonly Leaf[], moments: Moments): Generator<void> {
    for (const leaf of leaves) {
      if (INTERNAL.has(leaf.metric)) continue
      const counted = this.#of(leaf)
      const add = adder(leaf, counted, moments)
      // What comes meanwhile is for the next time.
      const until = leaf.column.length
      while (counted.next < until) {
        counted.next = leaf.column.visitChunk(counted.next, add)
        yield
      }
    }
  }

  #of(leaf: Leaf): Counted {
    const known = this.#counted.get(leaf) ?? { next: 0, cells: [] }
    this.#counted.set(leaf, known)
    return known
  }
}

/** Takes one sample of the leaf into the cell of its phase, which is made with the first. */
function adder(leaf: Leaf, { cells }: Counted, moments: Moments): (t: number, value: number) => void {
  const kind = kindOf(leaf.metric, undefined)
  const pieces = moments.piecesOf(leaf)
  const slicer = kind === 'trend' ? moments.slicer(leaf.tags.scenario) : null
  return (t, value) => {
    const { phase, steady } = pieces.find(({ until }) => t < until) ?? pieces.at(-1)!
    let cell = cells.find((one) => one.tags.phase === phase && one.steady === steady)
    if (cell === undefined) {
      cell = emptyCell(leaf, kind, phase, steady)
      if (kind === 'trend') cell.parts.push(...Array.from({ length: WIDTH }, () => new Sketch()))
      cells.push(cell)
    }
    addTo(cell, t, value)
    if (kind !== 'trend') return
    const part = cell.parts[slicer !== null && steady ? slicer(t) + 1 : 0]
    if (part instanceof Sketch) part.add(value)
  }
}
