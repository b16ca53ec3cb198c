import { lookOf } from '../../app/context.ts'
import { overriding } from '../../app/on-commit.ts'
import { reproduce } from '../../app/reproduce.ts'
import { reportsOf } from '../../app/results/reports.ts'
import { createLog } from '../../app/terminal-log.ts'
import { TOOL } from '../../app/version.ts'
import { openApi } from '../../github/api/api.ts'
import { createBudget } from '../../github/api/budget.ts'
import { createCaller } from '../../github/api/call.ts'
import { createPublisher } from '../../github/publisher.ts'
import { Failure } from '../../model/failure.ts'
import { byPrecedence } from '../../model/verdict/outcomes.ts'
import type { Notice, Verdict } from '../../model/verdict/verdict.ts'
import type { Published } from '../../ports.ts'
import { together } from '../../report/markdown/together.ts'
import type { Inputs } from '../inputs.ts'
import { ownDocs } from '../own-docs.ts'
import type { Step } from '../step.ts'
import { handedOver } from './handed-over.ts'
import { isCurrent, measuredRun, pullRequestOf } from './measured-run.ts'

/** `verdict` is null where nothing was posted. */
interface Commented {
  readonly verdict: Verdict | null
  readonly published: Published
}

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
 * change and which pull request is asked of the API; of the artifacts only verdicts that meet the schema are taken, and
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
    const { verdicts: told, uploaded, more } = await handedOver(caller, repository, run, inputs.artifact)
    const verdicts = told.map(advisory).sort((a, b) => byPrecedence(a.outcome, b.outcome))
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
    // Of the run that measured, not of this one.
    const runUrl = event.runUrl?.replace(/\/runs\/\d+(?:\/attempts\/\d+)?$/, `/runs/${run.id}`) ?? null
    const reports = verdicts.map((one) => {
      const again = reproduce(againOf(one.plan), { env, cwd: inputs.cwd })
      return reportsOf(one, { reproduce: again, runUrl, docs: ownDocs(env), artifacts: uploaded })[
        'report.md'
      ]
    })
    const verdict = verdicts[0]!
    const { comment: published } = await publisher.publish(verdict, () => together(reports, more))
    return { verdict, published }
  } finally {
    budget.end()
  }
}

function skipped(log: { info(message: string): void }, why: string): Commented {
  log.info(`nothing is posted: ${why}`)
  return { verdict: null, published: 'skipped:stale' }
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
