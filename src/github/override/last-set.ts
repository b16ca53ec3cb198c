import type { Caller, Refused } from '../api/call.ts'
import { listAll } from '../api/pages.ts'
import type { Repository } from '../event/event.ts'
import { field, textOf } from '../event/payload.ts'

const EVENTS = 'GET /repos/{owner}/{repo}/issues/{issue_number}/events'

/** Of which label on which pull request it is asked. */
interface Asked {
  readonly repository: Repository
  readonly pullRequest: number
  readonly label: string
}

/** Who set a label last. */
export interface Person {
  readonly by: string
  readonly bot: boolean
}

/** `person`: null where it was taken off since, or nobody is named. */
export type LastSet = { readonly ok: true; readonly person: Person | null } | Refused

/** Who set a label last, by GitHub's own list of what happened: nobody writes to that one. */
export async function lastSet(
  caller: Caller,
  { repository: { owner, name: repo }, pullRequest, label }: Asked,
): Promise<LastSet> {
  const listed = await listAll(caller, EVENTS, { owner, repo, issue_number: pullRequest })
  if (!listed.ok) return listed
  // What is not among these may be what happened last.
  if (listed.cut)
    return { ok: false, why: 'unavailable', status: 200, message: 'the list of events does not end' }
  const newest = listed.items.findLast(
    (event) =>
      ['labeled', 'unlabeled'].includes(textOf(field(event, 'event')) ?? '') &&
      textOf(field(event, 'label', 'name'))?.toLowerCase() === label.toLowerCase(),
  )
  const by = textOf(field(newest, 'actor', 'login'))
  if (by === null || field(newest, 'event') !== 'labeled') return { ok: true, person: null }
  return { ok: true, person: { by, bot: field(newest, 'actor', 'type') !== 'User' } }
}
