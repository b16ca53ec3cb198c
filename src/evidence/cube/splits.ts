import type { Tags } from '../../model/sample.ts'
import type { Cell } from './cells.ts'
import { groupBy } from './group.ts'

/** What of a group is of one feed (null: of none), one scenario, or both; absent: of all. */
export interface Split {
  readonly feed?: string | null
  readonly scenario?: string
  readonly cells: readonly Cell[]
}

/** How long something lasts that the plan itself says how long it lasts: of two scenarios none is the slower. */
const BY_PLAN: ReadonlySet<string> = new Set(['iteration_duration', 'ws_session_duration'])

/**
 * A group by feed, by scenario and by both, each part once: where a scenario is a feed, it is its feed. Empty: it is of one
 * feed and one scenario.
 */
export function splitsOf(metric: string, cells: readonly Cell[]): readonly Split[] {
  const named = BY_PLAN.has(metric) ? [] : cells.filter(({ tags }) => tags.scenario !== undefined)
  const feeds = parts(cells, ({ feed = null }) => ({ feed }))
  const scenarios = parts(named, ({ scenario }) => ({ scenario: scenario! }))
  const both =
    scenarios.length < 2 ? [] : parts(named, ({ feed = null, scenario }) => ({ feed, scenario: scenario! }))
  const ranks = new Map(cells.map((cell, rank) => [cell, rank]))
  const known = new Set([ranksOf(cells, ranks)])
  return [...feeds, ...scenarios, ...both].filter((split) => {
    const key = ranksOf(split.cells, ranks)
    return !known.has(key) && known.add(key)
  })
}

function parts(cells: readonly Cell[], place: (tags: Tags) => Omit<Split, 'cells'>): Split[] {
  const groups = groupBy(cells, ({ tags }) => JSON.stringify(place(tags)))
  return [...groups.values()].map((own) => ({ ...place(own[0]!.tags), cells: own }))
}

function ranksOf(cells: readonly Cell[], ranks: ReadonlyMap<Cell, number>): string {
  return cells.map((cell) => ranks.get(cell)).join(' ')
}
