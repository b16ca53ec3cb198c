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

/**
 * What the check runs of other steps say, the oldest first; nothing of one whose form, or the app that made it, is not ours.
 * A step that said it anew is one, where its first stands, with its last word.
 */
export function saidByOthers(items: readonly unknown[], key: string, own: Own | null): readonly Said[] {
  const steps = new Map<string, Said>()
  for (const item of items.toSorted((a, b) => (ownOf(a)?.id ?? 0) - (ownOf(b)?.id ?? 0))) {
    const found = ownOf(item)
    const said = readExternalId(field(item, 'external_id'))
    if (found === null || said === null || said.key === key) continue
    if (own !== null && found.app !== own.app) continue
    const { run, outcome, fails, records } = said
    const step = `${said.key} ${run.id}.${run.attempt}`
    steps.set(step, { id: steps.get(step)?.id ?? found.id, run, outcome, fails, records })
  }
  return [...steps.values()]
}
