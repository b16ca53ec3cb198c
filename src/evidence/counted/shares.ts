import { isArrivalRate } from '../../model/load/executor.ts'
import type { Load } from '../../model/load/load.ts'
import type { Scenario } from '../../model/load/scenario.ts'
import type { Login } from '../../model/load/step.ts'
import { NEEDS } from '../../model/metrics/needs.ts'
import type { Share } from '../../model/record/share.ts'
import type { Cube } from '../cube/cube.ts'
import { asksForHeartbeats, heartbeatShares } from './heartbeats.ts'
import { type CellsOf, type Counts, cellsOfScenario, samples, stalledIn, total } from './tries.ts'

/**
 * The raw counts of default SLOs whose tries are samples: heartbeats and exchanges by their answers, iterations by what
 * was begun of what a stated rate asks for. A wait that the plan's own end cut has no sample, and counts in neither. What
 * a plan asks for and nobody ever did is a share of none.
 */
export function countedShares(load: Load, cube: Cube): Share[] {
  return Object.entries(load.work.scenarios).flatMap(([name, scenario]) => {
    const of = cellsOfScenario(cube, name)
    const base = { scenario: name, feed: scenario.tags.feed ?? null }
    return [
      ...heartbeatShares(of, asksForHeartbeats(load, name)),
      ...exchanges(of, scenario, load.work.login),
      ...iterations(scenario, of),
    ].map(({ metric, ...counts }) => ({ metric, ...base, ...counts }))
  })
}

/** Of exchanges in the order in which they were first seen; those that never were come last. */
function exchanges(of: CellsOf, scenario: Scenario, login: Login | undefined): Counts[] {
  const asked = NEEDS.exchange.places(scenario, login).map(({ exchange = '' }) => exchange)
  const seen = [...of('ws_roundtrip'), ...of('ws_roundtrip_timeout')].map(({ tags }) => tags.exchange ?? '')
  return [...new Set([...seen, ...asked])].map((name) => {
    const own = (metric: string) => of(metric).filter(({ tags }) => (tags.exchange ?? '') === name)
    const over = own('ws_roundtrip_timeout')
    const stalled = stalledIn(over)
    const bad = total(over) - stalled
    const n = bad + samples(own('ws_roundtrip'))
    return { metric: 'ws_roundtrip_timeout', name, bad, n, ...(stalled > 0 && { stalled }) }
  })
}

/** An iteration that is still running at the end has no sample: it was begun, and is in neither. */
function iterations({ load }: Scenario, of: CellsOf): Counts[] {
  if (!isArrivalRate(load)) return []
  const dropped = total(of('dropped_iterations'))
  const n = dropped + total(of('iterations'))
  return n === 0 ? [] : [{ metric: 'begun', bad: dropped, n }]
}
