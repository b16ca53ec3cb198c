import type { WorkflowRun } from '../../app/baseline/accept-stored.ts'
import type { Caller, Refused } from '../../github/api/call.ts'
import type { Repository } from '../../github/event/event.ts'
import { field, shaOf, textOf } from '../../github/event/payload.ts'
import { Failure } from '../../model/failure.ts'
import { STORING_EVENTS } from '../../model/record/baseline.ts'
import { clean } from '../../text/shown.ts'

const RUN = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}'
const REPOSITORY = 'GET /repos/{owner}/{repo}'
const BRANCH = 'GET /repos/{owner}/{repo}/branches/{branch}'

/**
 * The workflow run of this id, of which everything is asked of GitHub: it is one of this repository, ended, and of an event
 * and a ref whose runs may be stored.
 *
 * @throws {Failure} usage: there is no such run, or it goes on; policy: its runs are not accepted, or nobody says what it is.
 */
export async function acceptedRun(caller: Caller, repository: Repository, id: number): Promise<WorkflowRun> {
  const answer = await caller.call(RUN, { ...placeOf(repository), run_id: id })
  if (!answer.ok) throw answer.status === 404 ? noSuchRun(id, repository) : unanswered(id, answer)
  const run = answer.data
  if (!isSame(textOf(field(run, 'repository', 'full_name')), repository))
    throw refused(id, 'is of another repository')
  if (!isSame(textOf(field(run, 'head_repository', 'full_name')), repository))
    throw refused(id, 'is of a fork: what a fork measured is never stored')
  const event = textOf(field(run, 'event')) ?? 'unknown'
  if (!STORING_EVENTS.has(event))
    throw refused(id, `is of ${clean(event)}: only runs of push, schedule, release and workflow_dispatch are`)
  if (field(run, 'status') !== 'completed')
    throw new Failure('usage', `run ${id} has not ended: accept it once all of its jobs have`)
  const [commit, head] = [shaOf(field(run, 'head_sha')), textOf(field(run, 'head_branch'))]
  if (commit === null || head === null) throw refused(id, 'names no commit and no ref')
  await refuseUnprotected(caller, repository, { id, event, head })
  return { id, commit, event, ref: `refs/${event === 'release' ? 'tags' : 'heads'}/${head}` }
}

/** As for storing: a schedule is of the default branch, and a release of what was released. @throws {Failure} policy */
async function refuseUnprotected(
  caller: Caller,
  repository: Repository,
  { id, event, head }: { readonly id: number; readonly event: string; readonly head: string },
): Promise<void> {
  if (event === 'schedule' || event === 'release') return
  const place = placeOf(repository)
  const whole = await caller.call(REPOSITORY, place)
  if (!whole.ok) throw unanswered(id, whole)
  if (field(whole.data, 'default_branch') === head) return
  const branch = await caller.call(BRANCH, { ...place, branch: head })
  if (!branch.ok && branch.status !== 404) throw unanswered(id, branch)
  if (branch.ok && field(branch.data, 'protected') === true) return
  throw refused(id, `is of ${clean(head)}, which is neither the default branch nor a protected one`)
}

const NEXT =
  'Name a run of this repository that push, schedule, release or workflow_dispatch started on the default or a protected branch.'

const placeOf = ({ owner, name }: Repository) => ({ owner, repo: name })

const isSame = (fullName: string | null, { owner, name }: Repository) =>
  fullName?.toLowerCase() === `${owner}/${name}`.toLowerCase()

function noSuchRun(id: number, { owner, name }: Repository): Failure {
  return new Failure(
    'usage',
    `run ${id}: ${owner}/${name} has no such workflow run; its number stands in its address, …/actions/runs/NUMBER`,
  )
}

function unanswered(id: number, { why, status }: Refused): Failure {
  const how = why === 'forbidden' ? ': give the job `permissions: actions: read`' : ''
  return refused(id, `is not known: GitHub did not answer (${status || why})${how}`)
}

function refused(id: number, why: string): Failure {
  return new Failure('policy', `run ${id} cannot be accepted: it ${why}`, [], [NEXT])
}
