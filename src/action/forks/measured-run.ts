import type { Caller, Refused } from '../../github/api/call.ts'
import { listAll } from '../../github/api/pages.ts'
import type { PullRequest, Repository } from '../../github/event/event.ts'
import { field, idOf, numberOf, shaOf, textOf } from '../../github/event/payload.ts'
import { Failure } from '../../model/failure.ts'

/** A workflow run that measured a change, as the API knows it. */
export interface MeasuredRun {
  readonly id: number
  readonly attempt: number
  readonly headSha: string
  readonly headBranch: string
  /** `owner/name`. */
  readonly headRepository: string
}

const RUN = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}'
const OF_COMMIT = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls'
const OF_BRANCH = 'GET /repos/{owner}/{repo}/pulls'
const PULL = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'

/**
 * The run that this event is about. Only its id is taken from the event; a workflow's name can be anybody's, its path in
 * the default branch cannot.
 *
 * @throws {Failure} `policy`: it was not a run of pull_request, in this repository, of an allowed workflow, to its end.
 */
export async function measuredRun(
  caller: Caller,
  repository: Repository,
  payload: unknown,
  workflows: readonly string[],
): Promise<MeasuredRun> {
  const id = numberOf(field(payload, 'workflow_run', 'id'))
  if (id === null) throw refused('the event names no run')
  const run = await asked(caller, RUN, { ...placeOf(repository), run_id: id })
  const path = textOf(field(run, 'path'))?.replace(/@.*$/s, '') ?? ''
  if (field(run, 'event') !== 'pull_request') throw refused('it was not a run of pull_request')
  if (!isSame(textOf(field(run, 'repository', 'full_name')), repository))
    throw refused('it was in another repository')
  if (!workflows.includes(path)) throw refused('its workflow is not one of comment-workflows')
  if (!['success', 'failure'].includes(String(field(run, 'conclusion'))))
    throw refused('it did not come to its end')
  const headSha = shaOf(field(run, 'head_sha'))
  const headBranch = textOf(field(run, 'head_branch'))
  const headRepository = textOf(field(run, 'head_repository', 'full_name'))
  if (headSha === null || headBranch === null || headRepository === null)
    throw refused('its change is not known')
  return { id, attempt: idOf(String(field(run, 'run_attempt'))) ?? 1, headSha, headBranch, headRepository }
}

/** The one open pull request whose newest commit the run measured; null: there is none any more, or several. */
export async function pullRequestOf(
  caller: Caller,
  repository: Repository,
  run: MeasuredRun,
): Promise<PullRequest | null> {
  const place = placeOf(repository)
  const byCommit = await askedAll(caller, OF_COMMIT, { ...place, commit_sha: run.headSha })
  const found = matching(byCommit, repository, run)
  if (found.length > 0) return found.length === 1 ? found[0]! : null
  // GitHub does not list every fork's pull request by its commit.
  const head = `${run.headRepository.split('/')[0]}:${run.headBranch}`
  const byBranch = matching(
    await askedAll(caller, OF_BRANCH, { ...place, state: 'open', head }),
    repository,
    run,
  )
  return byBranch.length === 1 ? byBranch[0]! : null
}

/** Whether the change is still what was measured: asked at the last moment. */
export async function isCurrent(
  caller: Caller,
  repository: Repository,
  run: MeasuredRun,
  { number }: PullRequest,
): Promise<boolean> {
  const pull = await asked(caller, PULL, { ...placeOf(repository), pull_number: number })
  return matching([pull], repository, run).length === 1
}

function matching(
  list: readonly unknown[],
  repository: Repository,
  run: MeasuredRun,
): readonly PullRequest[] {
  return list.flatMap((pull) => {
    const number = numberOf(field(pull, 'number'))
    const fits =
      field(pull, 'state') === 'open' &&
      field(pull, 'head', 'sha') === run.headSha &&
      field(pull, 'head', 'ref') === run.headBranch &&
      field(pull, 'head', 'repo', 'full_name') === run.headRepository &&
      isSame(textOf(field(pull, 'base', 'repo', 'full_name')), repository)
    return number !== null && fits
      ? [{ number, headSha: run.headSha, headRepository: run.headRepository }]
      : []
  })
}

/** @throws {Failure} `policy`: without an answer nothing can be trusted. */
export async function asked(
  caller: Caller,
  route: string,
  parameters: { readonly [name: string]: unknown },
): Promise<unknown> {
  const result = await caller.call(route, parameters)
  if (result.ok) return result.data
  throw unanswered(route, result)
}

/** A list to its end: one of several must not be taken for the only one. `within`: as of listAll(). @throws {Failure} `policy` */
export async function askedAll(
  caller: Caller,
  route: string,
  parameters: { readonly [name: string]: unknown },
  within?: string,
): Promise<readonly unknown[]> {
  const listed = await listAll(caller, route, parameters, undefined, within)
  if (!listed.ok) throw unanswered(route, listed)
  if (listed.cut) throw refused(`GitHub did not give the whole of ${route}`)
  return listed.items
}

const unanswered = (route: string, { status, why }: Refused) =>
  refused(`GitHub did not answer ${route} (${status || why})${DENIED.has(status) ? LACKING : ''}`)

/** GitHub answers a token without the permission as if there were nothing. */
const DENIED: ReadonlySet<number> = new Set([401, 403, 404])
const LACKING = ': the job needs the permissions `actions: read` and `pull-requests: write`'

export const placeOf = ({ owner, name }: Repository) => ({ owner, repo: name })

const isSame = (fullName: string | null, { owner, name }: Repository) =>
  fullName?.toLowerCase() === `${owner}/${name}`.toLowerCase()

/** What is left to do where nothing is posted. */
export const UNPOSTED = 'Nothing is posted: the summary of the measured run has the verdict.'

function refused(why: string): Failure {
  return new Failure('policy', `the measured run is not trusted: ${why}`, [], [UNPOSTED])
}
