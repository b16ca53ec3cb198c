import { CLOSED } from '../../model/metrics/limits.ts'
import type { Share } from '../../model/record/share.ts'
import type { Cell } from '../cube/cells.ts'
import type { Cube } from '../cube/cube.ts'
import { sumOf } from '../cube/group.ts'
import { isStalled } from '../own-failures.ts'

export type Counts = Pick<Share, 'metric' | 'name' | 'bad' | 'n' | 'stalled' | 'cut' | 'reasons'>

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

/**
 * Waits that ended without an answer: `over` are the cells of those whose time was over or whose socket the service
 * ended, `cut` those of the latter that stand elsewhere.
 */
export function unanswered(over: readonly Cell[], cut: number): Pick<Counts, 'bad' | 'stalled' | 'reasons'> {
  const stalled = stalledIn(over)
  const bad = total(over) - stalled + cut
  const closed = cut + total(over.filter(({ tags }) => tags.reason === CLOSED))
  const timeout = bad - closed
  const reasons = { closed, ...(timeout > 0 && { timeout }) }
  return { bad, ...(stalled > 0 && { stalled }), ...(closed > 0 && { reasons }) }
}

export function samples(cells: readonly Cell[]): number {
  return sumOf(cells, ({ count }) => count)
}
