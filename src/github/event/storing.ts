import { STORING_EVENTS } from '../../model/record/baseline.ts'
import { clean } from '../../text/shown.ts'
import type { EventContext } from './event.ts'
import { isReviewed } from './reviewed.ts'

type Env = { readonly [name: string]: string | undefined }

/** Why runs of this event are not added to a baseline; null: they may be. Nobody's change that is still under review. */
export function storeRefused(
  { name }: Pick<EventContext, 'name'>,
  payload: unknown,
  env: Env,
): string | null {
  if (name === '') return null
  if (!STORING_EVENTS.has(name)) return `runs of ${clean(name)} are not added to a baseline`
  if (isReviewed(payload, env) || name === 'schedule' || name === 'release') return null
  return `${clean(env.GITHUB_REF ?? 'the ref')} is neither the default branch nor protected`
}

/** Events of a change, of which no run is stored: its attempts hand their runs on in their check runs. */
const OF_A_CHANGE: ReadonlySet<string> = new Set(['pull_request', 'merge_group'])

export function isOfChange({ name }: Pick<EventContext, 'name'>): boolean {
  return OF_A_CHANGE.has(name)
}
