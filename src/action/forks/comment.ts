import { lookOf } from '../../app/context.ts'
import { overriding } from '../../app/on-commit.ts'
import { reproduce } from '../../app/reproduce.ts'
import { reportsOf } from '../../app/results/reports.ts'
import { createLog } from '../../app/terminal-log.ts'
import { TOOL } from '../../app/version.ts'
import { openApi } from '../../github/api/api.ts'
import { createBudget } from '../../github/api/budget.ts'
import { type Caller, createCaller } from '../../github/api/call.ts'
import type { Repository } from '../../github/event/event.ts'
import { field, numberOf } from '../../github/event/payload.ts'
import { createPublisher } from '../../github/publisher.ts'
import { Failure } from '../../model/failure.ts'
import type { Notice, Verdict } from '../../model/verdict/verdict.ts'
import type { Published } from '../../ports.ts'
import type { Inputs } from '../inputs.ts'
import { ownDocs } from '../own-docs.ts'
import type { Step } from '../step.ts'
import { foreignVerdict, MOST_PACKED } from './foreign-verdict.ts'
import {
  asked,
  askedAll,
  isCurrent,
  type MeasuredRun,
  measuredRun,
  placeOf,
  pullRequestOf,
  UNPOSTED,
} from './measured-run.ts'

/** `verdict` is null where nothing was posted. */
interface Commented {
  readonly verdict: Verdict | null
  readonly published: Published
}

const ARTIFACTS = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts'
const ARCHIVE = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}'

const ADVISORY: Notice = {
  code: 'advisory',
  message:
    'Measured in a run of the change itself, which can write what it likes into its results: advisory.',
}

/** The second workflow of forks: whatever the verdict, its job fails only where something cannot be trusted. @throws {Failure} */
export async function commentOn(inputs: Inputs, step: Step): Promise<void> {
  const { verdict, published } = await comment(inputs, step)
  const { toolkit } = step
  toolkit.setOutput('comment', published)
  if (verdict === null) return
  toolkit.setOutput('outcome', verdict.outcome)
  toolkit.setOutput('exit-code', String(verdict.exitCode))
}

/**
 * Posts the verdict of a change that was measured without secrets and without a token that writes. Which run, which
 * change and which pull request is asked of the API; of the artifact only a verdict that meets the schema is taken, and
 * the comment is written from it anew.
 *
 * @throws {Failure} `policy`: something about the run or its artifact cannot be trusted. `usage`: no token or API.
 */
async function comment(inputs: Inputs, { event, payload, context }: Step): Promise<Commented> {
  const { env, stderr, signal } = context
  const { repository } = event
  if (!inputs.token || !env.GITHUB_API_URL || repository === null) {
    throw new Failure('usage', 'command comment needs a github-token and the variables of GitHub Actions')
  }
  const log = createLog(stderr, lookOf(stderr, env))
  const budget = createBudget({ cancel: signal })
  const api = await openApi({ token: inputs.token, url: env.GITHUB_API_URL, userAgent: TOOL })
  const caller = createCaller(api, budget)
  try {
    const run = await measuredRun(caller, repository, payload, inputs.commentWorkflows)
    const pull = await pullRequestOf(caller, repository, run)
    if (pull === null)
      return skipped(log, 'not exactly one open pull request has the measured commit as its newest')
    const verdict = advisory(await verdictOf(caller, repository, run, inputs.artifact))
    if (!(await isCurrent(caller, repository, run, pull))) return skipped(log, 'the change has moved on')
    const own = { id: run.id, attempt: run.attempt }
    const publisher = createPublisher({
      env,
      event: { ...event, pullRequest: pull, fork: false, sha: run.headSha, run: own, mayWrite: true },
      token: inputs.token,
      comment: inputs.comment,
      author: inputs.commentAuthor,
      secondHand: true,
      check: false,
      cwd: inputs.cwd,
      userAgent: TOOL,
      log,
      redact: (text) => context.redactor.text(text),
      cancel: signal,
    })
    const { plan } = verdict
    const again = reproduce(againOf(plan), { env, cwd: inputs.cwd })
    // Of the run that measured, not of this one.
    const runUrl = event.runUrl?.replace(/\/runs\/\d+(?:\/attempts\/\d+)?$/, `/runs/${run.id}`) ?? null
    const reports = reportsOf(verdict, { reproduce: again, runUrl, docs: ownDocs(env) })
    const { comment: published } = await publisher.publish(verdict, () => reports['report.md'])
    return { verdict, published }
  } finally {
    budget.end()
  }
}

function skipped(log: { info(message: string): void }, why: string): Commented {
  log.info(`nothing is posted: ${why}`)
  return { verdict: null, published: 'skipped:stale' }
}

/** @throws {Failure} `policy` */
async function verdictOf(
  caller: Caller,
  repository: Repository,
  run: MeasuredRun,
  name: string,
): Promise<Verdict> {
  const place = placeOf(repository)
  const all = await askedAll(caller, ARTIFACTS, { ...place, run_id: run.id, name }, 'artifacts')
  const named = all.filter((item) => field(item, 'name') === name)
  // Each attempt of a run leaves one; the newest counts, as in actions/toolkit: packages/artifact, filterLatest.
  const ages = named.map((item) => numberOf(field(item, 'id')) ?? 0)
  const artifact: unknown = named[ages.indexOf(Math.max(...ages))]
  if (artifact === undefined) throw refused('the run has no artifact of the name that is asked for')
  const id = numberOf(field(artifact, 'id'))
  if (id === null || field(artifact, 'expired') === true) throw refused('the artifact has expired')
  if (Number(field(artifact, 'size_in_bytes')) > MOST_PACKED)
    throw refused('the artifact is larger than 1 MiB')
  const data = await asked(caller, ARCHIVE, { ...place, artifact_id: id, archive_format: 'zip' })
  if (!(data instanceof ArrayBuffer)) throw refused('the artifact is not an archive')
  return await foreignVerdict(Buffer.from(data))
}

/** Says whose word it is: whether its job failed is not said here, but it was stored nowhere, and accepted by nobody. */
function advisory(told: Verdict): Verdict {
  const verdict = told.override === undefined ? told : overriding.withoutOverride(told)
  return {
    ...verdict,
    notices: [ADVISORY, ...verdict.notices],
    ...(verdict.baseline && { baseline: { ...verdict.baseline, written: false } }),
  }
}

/** Of names that anybody may have chosen: none of them becomes an option. */
function againOf({ file, profile, key }: Verdict['plan']): readonly string[] {
  const name = file.startsWith('-') ? `./${file}` : file
  return [
    'run',
    name,
    ...(profile === 'full' || profile === '' ? [] : [`--profile=${profile}`]),
    ...(key ? [`--key=${key}`] : []),
  ]
}

function refused(why: string): Failure {
  return new Failure('policy', `nothing is posted: ${why}`, [], [UNPOSTED])
}
