import type { Record } from '../../model/record/record.ts'

/** Events of the line that is released: a level there is everybody's; a change under review did not make it. */
const RELEASED: ReadonlySet<string> = new Set(['push', 'schedule', 'release'])

export function isReleased({ provenance: { event } }: Record): boolean {
  return event !== undefined && RELEASED.has(event)
}
