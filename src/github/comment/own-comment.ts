import type { Caller, Refused } from '../api/call.ts'
import { listAll } from '../api/pages.ts'
import type { Repository } from '../event/event.ts'
import { field, numberOf } from '../event/payload.ts'
import { type Mark, readMark } from './marker.ts'

const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'

/** Whose comment of which plan and profile is looked for, and where. */
export interface Sought {
  readonly repository: Repository
  readonly pullRequest: number
  /** Login of whom the token belongs to: comments of others are never touched, whatever they begin with. */
  readonly author: string
  /** The report; its first line is the marker of its plan and profile. */
  readonly markdown: string
}

export interface Comment {
  readonly id: number
  readonly body: string
  readonly mark: Mark
}

/** `cut`: not the whole list was seen, so that a comment that was not found may be there all the same. */
export type Found = { readonly ok: true; readonly comment: Comment | null; readonly cut: boolean } | Refused

/** The oldest comment of ours. */
export async function findOwn(caller: Caller, sought: Sought): Promise<Found> {
  const own = (item: unknown) => ownComment(item, sought)
  const listed = await listAll(caller, LIST, issueOf(sought), (item) => own(item) !== null)
  if (!listed.ok) return listed
  const comment = listed.items.map(own).find((item) => item !== null) ?? null
  return { ok: true, comment, cut: listed.cut }
}

function ownComment(item: unknown, { author, markdown }: Sought): Comment | null {
  const id = numberOf(field(item, 'id'))
  const body = field(item, 'body')
  const login = field(item, 'user', 'login')
  if (id === null || typeof body !== 'string' || typeof login !== 'string') return null
  const mark = login.toLowerCase() === author.toLowerCase() ? readMark(body, markdown) : null
  return mark === null ? null : { id, body, mark }
}

export const issueOf = ({ repository, pullRequest }: Sought) => ({
  owner: repository.owner,
  repo: repository.name,
  issue_number: pullRequest,
})
