import { field, idOf, numberOf, shaOf, textOf } from './payload.ts'
import { isReviewed } from './reviewed.ts'

type Env = { readonly [name: string]: string | undefined }

export interface Repository {
  readonly owner: string
  readonly name: string
}

export interface PullRequest {
  readonly number: number
  /** The newest commit of the branch, never the merge commit that GITHUB_SHA names. */
  readonly headSha: string
  /** `owner/name`; null: the fork was deleted. */
  readonly headRepository: string | null
}

/** What an event says of the labels of its pull request. */
export interface LabelFacts {
  /** By its name, where this event has set one: who did. */
  readonly set: { readonly label: string; readonly by: string; readonly bot: boolean } | null
  readonly all: readonly string[]
}

/** What one workflow run may know and do, from its event alone. */
export interface EventContext {
  /** GITHUB_EVENT_NAME; empty outside GitHub Actions. */
  readonly name: string
  readonly repository: Repository | null
  readonly pullRequest: PullRequest | null
  /** The head is in another repository, in a deleted one, or cannot be known. No secrets, a token that cannot write. */
  readonly fork: boolean
  /** Started by Dependabot: no secrets; a token that writes only where the workflow asks for it. */
  readonly dependabot: boolean
  /** The commit that is judged, and that a check run stands on. */
  readonly sha: string | null
  /** Of a pull request: what this event did to a label, the labels that were set then, and who wrote the change. */
  readonly labels: LabelFacts | null
  /** The pull request that a merge queue tries. */
  readonly queued: number | null
  /** What the change goes into: of a pull request or a merge queue. */
  readonly base: { readonly ref: string; readonly sha: string } | null
  /**
   * The event, where it runs a commit that nobody may have reviewed and has no base whose plan decides, such as a push to a
   * topic branch: what it says is under another name than what a pull request is held to. Null: any other.
   */
  readonly alone: string | null
  readonly runUrl: string | null
  /** Orders runs by age: id, then attempt. */
  readonly run: { readonly id: number; readonly attempt: number } | null
  /** Why no load may be started; null: it may. */
  readonly loadRefused: string | null
  /** Whether a comment or check run may be tried at all. */
  readonly mayWrite: boolean
}

/**
 * Events that a stranger can cause while the run has the repository's secrets. A load that they could start, or
 * whose plan they could write, is not ours to run.
 * https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/
 */
const STRANGERS = new Set([
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
  'fork',
  'watch',
  'gollum',
  'check_run',
  'check_suite',
  'status',
])

/** Reads the variables GITHUB_* and the event's payload. Whatever is malformed in them counts as absent. */
export function readEvent(env: Env, payload: unknown): EventContext {
  const name = env.GITHUB_EVENT_NAME ?? ''
  const repository = repositoryOf(env.GITHUB_REPOSITORY)
  const request = name.startsWith('pull_request') ? field(payload, 'pull_request') : undefined
  const pullRequest = pullRequestOf(request)
  const fork = name.startsWith('pull_request') && !sameRepository(pullRequest, env.GITHUB_REPOSITORY)
  const group = name === 'merge_group' ? field(payload, 'merge_group') : undefined
  return {
    name,
    repository,
    pullRequest,
    fork,
    labels: request === undefined ? null : { set: labelSet(payload), all: labelsOf(request) },
    queued: queuedOf(group),
    dependabot: isDependabot(env.GITHUB_ACTOR) || isDependabot(field(request, 'user', 'login')),
    sha: shaOf(field(request, 'head', 'sha') ?? field(group, 'head_sha') ?? env.GITHUB_SHA),
    base: baseOf(request, group),
    alone: isAlone(name, payload, env) ? name : null,
    runUrl: runUrlOf(env, repository),
    run: runOf(env),
    loadRefused: STRANGERS.has(name) ? refusal(name) : null,
    mayWrite: repository !== null && !fork,
  }
}

/** By its rules a pull request and a merge queue have a base; what ran on a reviewed branch was held to it there. */
function isAlone(name: string, payload: unknown, env: Env): boolean {
  if (name === '' || name === 'schedule' || name === 'merge_group') return false
  return !name.startsWith('pull_request') && !isReviewed(payload, env)
}

function refusal(name: string): string {
  return `no load is started by the event ${name}: others can cause it while the run has this repository's secrets. Run the plan on pull_request, push, schedule, release or workflow_dispatch.`
}

function repositoryOf(text: string | undefined): Repository | null {
  const parts = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(text ?? '')
  return parts === null ? null : { owner: parts[1]!, name: parts[2]! }
}

function pullRequestOf(request: unknown): PullRequest | null {
  const number = numberOf(field(request, 'number'))
  const headSha = shaOf(field(request, 'head', 'sha'))
  if (number === null || headSha === null) return null
  return { number, headSha, headRepository: textOf(field(request, 'head', 'repo', 'full_name')) }
}

function labelSet(payload: unknown): LabelFacts['set'] {
  const [label, by] = [textOf(field(payload, 'label', 'name')), textOf(field(payload, 'sender', 'login'))]
  if (field(payload, 'action') !== 'labeled' || label === null || by === null) return null
  return { label, by, bot: field(payload, 'sender', 'type') !== 'User' }
}

/** Names of the labels in an object of a pull request. */
export function labelsOf(request: unknown): readonly string[] {
  const labels = field(request, 'labels')
  return Array.isArray(labels) ? labels.flatMap((label) => textOf(field(label, 'name')) ?? []) : []
}

/** GitHub alone makes branches of this name, one for each change that it tries. */
function queuedOf(group: unknown): number | null {
  const ref = textOf(field(group, 'head_ref')) ?? ''
  return idOf(/^refs\/heads\/gh-readonly-queue\/.{1,255}\/pr-(\d{1,16})-[0-9a-f]{40,64}$/.exec(ref)?.[1])
}

/** GitHub's names are the same in any case. */
function sameRepository(request: PullRequest | null, repository: string | undefined): boolean {
  return request?.headRepository?.toLowerCase() === repository?.toLowerCase() && repository !== undefined
}

const isDependabot = (login: unknown) => login === 'dependabot[bot]'

function baseOf(request: unknown, group: unknown): EventContext['base'] {
  const ref = textOf(field(request, 'base', 'ref') ?? field(group, 'base_ref'))
  const sha = shaOf(field(request, 'base', 'sha') ?? field(group, 'base_sha'))
  return ref === null || sha === null ? null : { ref: ref.replace(/^refs\/heads\//, ''), sha }
}

function runOf(env: Env): EventContext['run'] {
  const id = idOf(env.GITHUB_RUN_ID)
  return id === null ? null : { id, attempt: idOf(env.GITHUB_RUN_ATTEMPT) ?? 1 }
}

function runUrlOf(env: Env, repository: Repository | null): string | null {
  const run = runOf(env)
  const server = env.GITHUB_SERVER_URL
  if (run === null || repository === null || !server || !URL.canParse(server)) return null
  const path = `${repository.owner}/${repository.name}/actions/runs/${run.id}`
  return `${server.replace(/\/+$/, '')}/${path}${run.attempt > 1 ? `/attempts/${run.attempt}` : ''}`
}
