import type { Carried, RunAttempt, Said } from '../../model/verdict/attempts.ts'
import { field, numberOf, textOf } from '../event/payload.ts'
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
  return ofOthers(items, key, own).map(({ said }) => said)
}

/**
 * What the check runs of other attempts carry for later ones, the oldest first. Without a check run of our own nobody knows
 * which app is ours: nothing is believed then.
 */
export function carriedByOthers(
  items: readonly unknown[],
  key: string,
  own: Own,
  attempt: RunAttempt | null,
): readonly Carried[] {
  const isOfThis = ({ run }: Said) => run.id === attempt?.id && run.attempt === attempt.attempt
  return ofOthers(items, key, own)
    .filter(({ said }) => !isOfThis(said))
    .map(({ said: { run, outcome, records }, text }) => {
      return { run, text, measured: outcome !== null && (records === null || records.length > 0) }
    })
}

/** A check run of another step, with its text. */
interface Other {
  readonly said: Said
  readonly text: string | null
}

function ofOthers(items: readonly unknown[], key: string, own: Own | null): readonly Other[] {
  const steps = new Map<string, Other>()
  for (const item of items.toSorted((a, b) => (ownOf(a)?.id ?? 0) - (ownOf(b)?.id ?? 0))) {
    const found = ownOf(item)
    const said = readExternalId(field(item, 'external_id'))
    if (found === null || said === null || said.key === key) continue
    if (own !== null && found.app !== own.app) continue
    const { run, outcome, fails, records } = said
    const step = `${said.key} ${run.id}.${run.attempt}`
    const id = steps.get(step)?.said.id ?? found.id
    steps.set(step, {
      said: { id, run, outcome, fails, records },
      text: textOf(field(item, 'output', 'text')),
    })
  }
  return [...steps.values()]
}
