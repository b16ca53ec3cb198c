import { isLimit, type Limit, OURS } from '../model/metrics/limits.ts'
import type { Health } from '../model/record/record.ts'
import type { Cell } from './cube/cells.ts'
import type { Cube } from './cube/cube.ts'

/** Metrics that say of a failure whose it is. */
const TELLING = ['ws_connect_failed', 'steps_failed'] as const

/** Whether a failure is the generator's own: it is shown, and in no SLO. */
export function isOurs({ metric, tags }: Pick<Cell, 'metric' | 'tags'>): boolean {
  return tags.reason === OURS && TELLING.some((name) => name === metric)
}

/** How often each limit of the generator's machine was hit; nothing where none was. */
export function limitsIn(cube: Cube): Pick<Health, 'limits'> {
  const limits: { [limit in Limit]?: number } = {}
  for (const cell of TELLING.flatMap((metric) => cube.get(metric) ?? [])) {
    const { limit } = cell.tags
    if (isOurs(cell) && isLimit(limit)) limits[limit] = (limits[limit] ?? 0) + cell.trues
  }
  return Object.keys(limits).length === 0 ? {} : { limits }
}
