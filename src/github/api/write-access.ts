import type { Repository } from '../event/event.ts'
import { field } from '../event/payload.ts'
import type { Caller, Refused } from './call.ts'

const PERMISSION = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission'

/** `maintain` is told as `write`, `triage` as `read`; a role of an organisation's own as what it is based on. */
const WRITES: ReadonlySet<unknown> = new Set(['admin', 'write'])

export type Access = { readonly ok: true; readonly writes: boolean } | Refused

/** Whether somebody may write to a repository, as GitHub has it now. Whom it does not know there may not. */
export async function writeAccess(
  caller: Caller,
  { owner, name: repo }: Repository,
  login: string,
): Promise<Access> {
  const answer = await caller.call(PERMISSION, { owner, repo, username: login })
  if (answer.ok) return { ok: true, writes: WRITES.has(field(answer.data, 'permission')) }
  return answer.status === 404 ? { ok: true, writes: false } : answer
}
