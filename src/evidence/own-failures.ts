import { STALL } from '../model/metrics/internal.ts'
import { isLimit, type Limit, OURS, STALLED } from '../model/metrics/limits.ts'
import type { Health } from '../model/record/record.ts'
import type { Cell } from './cube/cells.ts'
import type { Cube } from './cube/cube.ts'

/** Metrics that say of a failure whose it is. */
const TELLING: ReadonlySet<string> = new Set([
  'ws_connect_failed',
  'steps_failed',
  'ws_roundtrip_timeout',
  'ws_heartbeat_missed',
  'ws_heartbeat_late',
  'ws_close_unanswered',
])

/** Whether a failure is the generator's own: it is shown, and in no SLO. */
export function isOurs({ metric, tags }: Pick<Cell, 'metric' | 'tags'>): boolean {
  return TELLING.has(metric) && (tags.reason === OURS || tags.reason === STALLED)
}

/** Of the failures those whose wait the generator slept through. */
export function isStalled(cell: Pick<Cell, 'metric' | 'tags'>): boolean {
  return isOurs(cell) && cell.tags.reason === STALLED
}

/** The longest standstill that a virtual user saw, ms; 0: none. */
export function longestStall(cube: Cube): number {
  return (cube.get(STALL) ?? []).reduce((most, { max }) => Math.max(most, max), 0)
}

/** How often each limit of the generator's machine was hit; nothing where none was. */
export function limitsIn(cube: Cube): Pick<Health, 'limits'> {
  const limits: { [limit in Limit]?: number } = {}
  for (const cell of [...TELLING].flatMap((metric) => cube.get(metric) ?? [])) {
    const { limit } = cell.tags
    if (isOurs(cell) && isLimit(limit)) limits[limit] = (limits[limit] ?? 0) + cell.trues
  }
  return Object.keys(limits).length === 0 ? {} : { limits }
}
