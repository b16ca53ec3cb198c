import { isArrivalRate } from '../model/load/executor.ts'
import type { Load } from '../model/load/load.ts'
import type { Scenario } from '../model/load/scenario.ts'
import type { Share } from '../model/record/share.ts'
import type { Cell } from './cube/cells.ts'
import type { Cube } from './cube/cube.ts'
import { groupBy, sumOf } from './cube/group.ts'
import { isStalled } from './own-failures.ts'

/**
 * The raw counts of default SLOs whose tries are samples: heartbeats and exchanges by their answers, iterations by what
 * was begun of what a stated rate asks for. A wait that the plan's own end cut has no sample, and counts in neither.
 */
export function countedShares(load: Load, cube: Cube): Share[] {
  return Object.entries(load.work.scenarios).flatMap(([name, scenario]) => {
    const of = (metric: string) => (cube.get(metric) ?? []).filter(({ tags }) => tags.scenario === name)
    const base = { scenario: name, feed: scenario.tags.feed ?? null }
    return [...heartbeats(of), ...exchanges(of), ...iterations(scenario, of)]
      .filter(({ n, stalled = 0 }) => n + stalled > 0)
      .map(({ metric, ...counts }) => ({ metric, ...base, ...counts }))
  })
}

type Counts = Pick<Share, 'metric' | 'name' | 'bad' | 'n' | 'stalled'>
type CellsOf = (metric: string) => readonly Cell[]

function heartbeats(of: CellsOf): Counts[] {
  return [{ metric: 'ws_heartbeat_missed', ...waits(of('ws_heartbeat_missed'), of('ws_heartbeat_rtt')) }]
}

function exchanges(of: CellsOf): Counts[] {
  const both = [...of('ws_roundtrip'), ...of('ws_roundtrip_timeout')]
  return [...groupBy(both, ({ tags }) => tags.exchange ?? '')].map(([name, cells]) => {
    const timedOut = cells.filter(({ metric }) => metric === 'ws_roundtrip_timeout')
    const answered = cells.filter(({ metric }) => metric === 'ws_roundtrip')
    return { metric: 'ws_roundtrip_timeout', name, ...waits(timedOut, answered) }
  })
}

/** Waits that were over, of those and the answered ones; what the generator slept through is in neither. */
function waits(over: readonly Cell[], answered: readonly Cell[]): Pick<Counts, 'bad' | 'n' | 'stalled'> {
  const stalled = total(over.filter(isStalled))
  const bad = total(over) - stalled
  return { bad, n: bad + samples(answered), ...(stalled > 0 && { stalled }) }
}

/** An iteration that is still running at the end has no sample: it was begun, and is in neither. */
function iterations({ load }: Scenario, of: CellsOf): Counts[] {
  if (!isArrivalRate(load)) return []
  const dropped = total(of('dropped_iterations'))
  return [{ metric: 'begun', bad: dropped, n: dropped + total(of('iterations')) }]
}

function total(cells: readonly Cell[]): number {
  return Math.round(sumOf(cells, ({ sum }) => sum))
}

function samples(cells: readonly Cell[]): number {
  return sumOf(cells, ({ count }) => count)
}
