import { GENERATOR } from '../../model/generator.ts'
import type { Load } from '../../model/load/load.ts'
import { length } from '../../model/numbers.ts'
import type { Record } from '../../model/record/record.ts'
import type { EngineEnd } from '../../ports.ts'
import type { Cell } from '../cube/cells.ts'
import { cubeOf } from '../cube/cube.ts'
import type { Moments } from '../cube/moments.ts'
import { bytesOf, closesOf, httpOf } from '../ends/census.ts'
import { healthOf } from '../health.ts'
import { type Facts, rowsOf } from '../record.ts'
import { socketsOf } from '../sockets.ts'

/** Nobody knows how a run ends that still goes on: cut where it stands. */
const CUT: EngineEnd = {
  ...{ how: 'cancelled', detail: '', summary: null, torn: { bytes: 0, lines: 0 }, log: [] },
  health: { cpuP95: null, stealP95: null, memoryPeak: null, descriptorLimit: null },
}

/**
 * The evidence of a run so far, as one that was cut there: never complete, so that it passes nothing and counts as no baseline. It has
 * the figures of every metric, sockets, requests and closes; what is told of each user, feed or storm needs all samples, and is not in it.
 *
 * @param peak the most sockets at once.
 */
export function checkpointOf(
  load: Load,
  cells: readonly Cell[],
  moments: Moments,
  { peak, facts }: { readonly peak: number; readonly facts: Facts },
): Record {
  const cube = cubeOf(cells)
  const sockets = socketsOf(cube, peak)
  const rows = rowsOf(load, cube, CUT, Math.max(1, moments.duration) / 1000, new Set())
  const message = `the run was cut before its end: this is its checkpoint after ${length(moments.duration)}`
  return {
    version: 1,
    generator: GENERATOR,
    ...(load.lanes !== undefined && { lanes: load.lanes }),
    plan: { name: load.plan.name, file: load.plan.file },
    series: facts.series,
    provenance: facts.provenance,
    timeline: load.timeline,
    duration: moments.duration,
    ended: 'cancelled',
    abortedOn: null,
    complete: false,
    problems: [{ what: 'cancelled', fault: 'caller', message }],
    stats: rows.stats,
    measured: rows.measured,
    deliveries: [],
    sockets: facts.plannedSockets === undefined ? sockets : { ...sockets, planned: facts.plannedSockets },
    http: httpOf(cube),
    closes: closesOf(cube, moments.start),
    began: new Date(moments.start).toISOString(),
    health: healthOf(cube, CUT.health, { ...facts, load }),
    bytes: bytesOf(cube),
  }
}
