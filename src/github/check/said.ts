import type { Said } from '../../model/verdict/attempts.ts'
import { field, numberOf } from '../event/payload.ts'
import { beginOf, readExternalId, type StepKey } from './external-id.ts'

/** A check run of this step, and the app that its token belongs to. */
export interface Own {
  readonly id: number
  readonly app: number | null
}

/** Of GitHub's answer; null: it is no check run. */
export function ownOf(item: unknown): Own | null {
  const id = numberOf(field(item, 'id'))
  return id === null ? null : { id, app: numberOf(field(item, 'app', 'id')) }
}

/** Whether a check run is of this step. */
export const isBegunBy = (item: unknown, step: StepKey): boolean =>
  String(field(item, 'external_id')).startsWith(`${beginOf(step)} `)

/** What a check run of another step says; none where its form, or the app that made it, is not ours. */
export function saidBy(item: unknown, key: string, own: Own | null): readonly Said[] {
  const found = ownOf(item)
  const said = readExternalId(field(item, 'external_id'))
  if (found === null || said === null || said.key === key) return []
  if (own !== null && found.app !== own.app) return []
  const { run, outcome, fails, records } = said
  return [{ id: found.id, run, outcome, fails, records }]
}
