import type { Share } from '../../model/record/share.ts'
import type { Cell } from '../cube/cells.ts'
import type { Cube } from '../cube/cube.ts'
import { sumOf } from '../cube/group.ts'
import { isStalled } from '../own-failures.ts'

export type Counts = Pick<Share, 'metric' | 'name' | 'bad' | 'n' | 'stalled'>

/** The cells of a metric. */
export type CellsOf = (metric: string) => readonly Cell[]

export function cellsOfScenario(cube: Cube, scenario: string): CellsOf {
  return (metric) => (cube.get(metric) ?? []).filter(({ tags }) => tags.scenario === scenario)
}

/** The sum of a counter. */
export function total(cells: readonly Cell[]): number {
  return Math.round(sumOf(cells, ({ sum }) => sum))
}

/** Of a counter of waits those that the generator slept through. */
export function stalledIn(cells: readonly Cell[]): number {
  return total(cells.filter(isStalled))
}

export function samples(cells: readonly Cell[]): number {
  return sumOf(cells, ({ count }) => count)
}
