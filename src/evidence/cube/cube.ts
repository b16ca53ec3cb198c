import { INTERNAL } from '../../model/metrics/internal.ts'
import { metricOf } from '../../model/metrics/table.ts'
import type { Tags } from '../../model/sample.ts'
import { formatSelector, type Selector, selects } from '../../model/selector.ts'
import type { Cell } from './cells.ts'
import { groupBy } from './group.ts'
import { splitsOf } from './splits.ts'

/** The cells that a selector counts. */
export interface Group {
  /** formatSelector(). */
  readonly key: string
  readonly selector: Selector
  readonly cells: readonly Cell[]
}

/** Every cell of a run, by metric. */
export type Cube = ReadonlyMap<string, readonly Cell[]>

export function cubeOf(cells: Iterable<Cell>): Cube {
  return groupBy(cells, (cell) => cell.metric)
}

/** The cells that one selector counts; none: the selector has no samples. */
export function groupOf(cube: Cube, selector: Selector): Group {
  const cells = (cube.get(selector.metric) ?? []).filter((cell) => selects(selector.tags, cell.tags))
  return { key: formatSelector(selector), selector, cells }
}

/**
 * The rows of a record: every metric whole, by feed, by feed and phase, by phase where it has samples without
 * feed, by its own dimension, and times by scenario too where that is another split than by feed. A row counts exactly
 * what its tags select, as k6's submetrics do.
 */
export function groupsOf(cube: Cube): Group[] {
  const shown = [...cube].filter(([metric]) => !INTERNAL.has(metric))
  return shown.flatMap(([metric, cells]) =>
    breakdowns(metric, cells).flatMap((names) => brokenDown(metric, cells, names)),
  )
}

function breakdowns(metric: string, cells: readonly Cell[]): string[][] {
  const list: string[][] = [[], ['feed'], ['feed', 'phase']]
  if (cells.some((cell) => cell.tags.feed === undefined)) list.push(['phase'])
  if (areScenariosApart(metric, cells)) list.push(['scenario'], ['scenario', 'phase'])
  const own = metricOf(metric)?.splitBy
  if (own === undefined) return list
  list.push([own])
  if (own !== 'status' && own !== 'reason') list.push([own, 'phase'])
  return list
}

/** Of a socket's times that are told by their feed alone: whether scenarios share one, so that a quiet one drowns in a busy one. */
function areScenariosApart(metric: string, cells: readonly Cell[]): boolean {
  const byFeed = metric.startsWith('ws_') && metricOf(metric)?.splitBy === undefined
  if (!byFeed || cells[0]?.kind !== 'trend') return false
  return splitsOf(metric, cells).some(({ scenario }) => scenario !== undefined)
}

function brokenDown(metric: string, cells: readonly Cell[], names: readonly string[]): Group[] {
  const having = cells.filter((cell) => names.every((name) => cell.tags[name] !== undefined))
  const groups = groupBy(having, (cell) => JSON.stringify(names.map((name) => cell.tags[name])))
  return [...groups.values()].map((members) => {
    const tags: Tags = Object.fromEntries(names.map((name) => [name, members[0]!.tags[name]!]))
    const selector = { metric, tags }
    return { key: formatSelector(selector), selector, cells: members }
  })
}
