import type { Health } from '../model/record/record.ts'
import type { Cube } from './cube/cube.ts'
import { sumOf } from './cube/group.ts'

/** CPU time that the service used, in ms, within so many ms of the load. */
export interface ServiceUse {
  readonly used: number
  readonly within: number
}

/** Everything that the service handled: messages of either side, and requests. */
const HANDLED = ['ws_msgs_sent', 'ws_msgs_received', 'http_reqs'] as const

/** What the service used of the generator's machine; nothing where it was not seen. */
export function serviceIn(cube: Cube, use: ServiceUse | undefined): Pick<Health, 'service'> {
  if (use === undefined || use.within <= 0) return {}
  const cells = HANDLED.flatMap((metric) => cube.get(metric) ?? [])
  const messages = sumOf(cells, ({ sum }) => sum)
  const perMessage = messages > 0 ? use.used / messages : null
  return { service: { cores: use.used / use.within, perMessage, messages } }
}
