import type { Load } from '../../model/load/load.ts'
import type { Scenario } from '../../model/load/scenario.ts'
import { NEEDS } from '../../model/metrics/needs.ts'
import { nth } from '../../model/quantile.ts'
import type { Seen } from '../../model/record/seen.ts'
import type { Cube } from '../cube/cube.ts'
import { Merger } from '../cube/merge.ts'
import { type CutWaits, cutWaits } from './cut-waits.ts'
import { endedWaits } from './ended-waits.ts'
import { type CellsOf, type Counts, cellsOfScenario, samples, stalledIn, total, unanswered } from './tries.ts'

/**
 * Heartbeats that were missed, of those whose wait ended: answered in time, missed, or answered by the end of the socket. An answer that came late has a
 * round trip, and the miss stays: it counts once. A scenario that asks for heartbeats has a row, of none too.
 */
export function heartbeatShares(of: CellsOf, scenario: Scenario, asked: boolean): Counts[] {
  const missed = of('ws_heartbeat_missed')
  const answered = samples(of('ws_heartbeat_rtt'))
  const cut = cutHeartbeats(of, scenario).counted
  const ended = endedHeartbeats(of).n
  if (!asked && missed.length === 0 && answered + cut + ended === 0) return []
  const counts = unanswered(missed, cut)
  const inTime = Math.max(0, answered - total(of('ws_heartbeat_late')))
  const share = { metric: 'ws_heartbeat_missed', n: counts.bad + inTime, ...counts }
  return [ended === 0 ? share : { ...share, cut: ended }]
}

function endedHeartbeats(of: CellsOf) {
  return endedWaits(of, { exchange: null, answers: of('ws_heartbeat_rtt') })
}

function cutHeartbeats(of: CellsOf, scenario: Scenario): CutWaits {
  const others = total(of('ws_heartbeat_missed'))
  return cutWaits(of, scenario, { exchange: null, answers: of('ws_heartbeat_rtt'), others })
}

/** Whether a scenario asks for heartbeats. */
export function asksForHeartbeats(load: Load, scenario: string): boolean {
  return NEEDS.heartbeat.places(load.work.scenarios[scenario]!, load.work.login).length > 0
}

/** Answers that were late or skipped, and heartbeats that an expected close cut by chance, or the plan's end: mostly nothing in a healthy run. */
export function heartbeatsSeen(load: Load, cube: Cube): Seen[] {
  return Object.entries(load.work.scenarios).flatMap(([scenario, own]) => {
    const of = cellsOfScenario(cube, scenario)
    const late = of('ws_heartbeat_late')
    const ended = heartbeatShares(of, own, false)[0]?.n ?? 0
    const place = { scenario, feed: own.tags.feed ?? null }
    const { n, ms } = endedHeartbeats(of)
    const seen: Seen[] = [
      { kind: 'heartbeat-ended', ...place, n, of: ended + n, ms },
      { kind: 'heartbeat-late', ...place, n: total(late) - stalledIn(late), of: ended, ...lateness(of) },
      { kind: 'heartbeat-skipped', ...place, n: total(of('ws_heartbeat_skipped')), of: null },
      { kind: 'heartbeat-cut', ...place, n: cutHeartbeats(of, own).excused, of: null },
    ]
    return seen.filter(({ n }) => n > 0)
  })
}

/** The median of the late answers, ms: as many round trips as were late, the longest ones. */
function lateness(of: CellsOf): { readonly ms?: number } {
  const late = total(of('ws_heartbeat_late'))
  const sorted = new Merger().merge(of('ws_heartbeat_rtt').flatMap(({ parts }) => parts))
  const median = nth(sorted, sorted.length - Math.ceil(late / 2))
  return late === 0 || late > sorted.length || median === undefined ? {} : { ms: median }
}
