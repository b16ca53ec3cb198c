import type { Load } from '../../model/load/load.ts'
import type { Record } from '../../model/record/record.ts'
import type { Cell } from '../cube/cells.ts'
import { type Cube, cubeOf } from '../cube/cube.ts'
import type { Leaf } from '../cube/leaves.ts'
import type { Moments } from '../cube/moments.ts'
import { type Books, booksOf } from '../lives/entries.ts'
import { calmLeaves } from './calm.ts'
import { stormsIn } from './find.ts'
import { sparedBooks } from './spared.ts'
import { stormRows } from './storms.ts'

/** The storms of a run, and what they leave to count. */
export interface Weather {
  readonly rows: Pick<Record, 'storms'>
  /** What users wrote down, by scenario, with what storms spare. */
  readonly books: ReadonlyMap<string, Books>
  /** What of a run's cube the other default SLOs count; to be asked for before the samples are let go. */
  calm(condensed: (leaf: Leaf) => readonly Cell[]): (cube: Cube) => Cube
}

/** @param companions leaves of what stood beside the engine. */
export function weatherOf(
  load: Load,
  leaves: readonly Leaf[],
  companions: readonly Leaf[],
  moments: Moments,
): Weather {
  const written = booksOf(leaves)
  const found = stormsIn(load, written, companions, moments)
  if (found.length === 0) return { rows: {}, books: written, calm: () => (cube) => cube }
  const of = (name: string) => found.filter(({ scenario }) => scenario === name)
  return {
    rows: { storms: stormRows(load, found, written, leaves, moments) },
    books: new Map([...written].map(([name, books]) => [name, sparedBooks(books, of(name))])),
    calm(condensed) {
      const calm = calmLeaves(leaves, found)
      const own = cubeOf(calm.flatMap(condensed))
      const metrics = new Set(calm.map(({ metric }) => metric))
      // A metric of which nothing is left has no cells, and not those of the whole.
      return (cube) =>
        new Map([...cube, ...[...metrics].map((metric) => [metric, own.get(metric) ?? []] as const)])
    },
  }
}
