import type { Verdict } from '../model/verdict/verdict.ts'
import type { Log, Publication, Published, Publisher } from '../ports.ts'
import { openApi } from './api/api.ts'
import { type BudgetOptions, createBudget } from './api/budget.ts'
import { type Caller, createCaller } from './api/call.ts'
import { publishCheck } from './check/check-run.ts'
import { type CommentPolicy, publishComment } from './comment/comment.ts'
import type { EventContext } from './event/event.ts'
import { inRepository } from './event/plan-path.ts'
import { writeSummary } from './summary.ts'
import { guarded, said, type Telling, told } from './telling.ts'

type Env = { readonly [name: string]: string | undefined }

export interface PublisherOptions extends Telling {
  /** Of the runner: GITHUB_API_URL, GITHUB_STEP_SUMMARY, GITHUB_WORKSPACE. */
  readonly env: Env
  readonly event: EventContext
  /** Empty: nothing is written but the summary. */
  readonly token: string
  readonly comment: CommentPolicy
  /** Login of whom the token belongs to; an installation token cannot ask. */
  readonly author: string
  /** As CommentOrder: told by another run than the one that measured. */
  readonly secondHand?: boolean
  readonly check: boolean
  /** What plan paths are relative to. */
  readonly cwd: string
  /** `socketgate 0.1.0`. */
  readonly userAgent: string
  readonly log: Pick<Log, 'info' | 'warn'>
  /** Aborted by a cancellation: then 2 s are left, and nothing is tried twice. */
  readonly cancel?: AbortSignal
  /** For tests: another clock and another limit. */
  readonly budget?: Omit<BudgetOptions, 'cancel'>
}

/** Shows verdicts on GitHub. Its failures are told to the log, and change nothing. */
export function createPublisher(options: PublisherOptions): Publisher {
  return {
    publish: (verdict, markdown) =>
      publish(options, verdict, markdown).catch(() => {
        // The redactor itself may have failed: nothing is shown that has not passed it.
        options.log.warn('nothing was published: an error of Socketgate itself')
        return { comment: 'skipped:internal', check: 'skipped:internal', summary: 'skipped:internal' }
      }),
  }
}

async function publish(options: PublisherOptions, verdict: Verdict, markdown: string): Promise<Publication> {
  const text = options.redact(markdown)
  const summary = await guarded(options, 'job summary', () => summaryOf(options, text))
  const reason = whyNot(options)
  const remote = reason === null ? await overApi(options, verdict, text) : withoutApi(options, reason)
  return { summary, ...remote }
}

type Remote = Pick<Publication, 'comment' | 'check'>

const summaryOf = ({ env }: PublisherOptions, text: string) => writeSummary(env.GITHUB_STEP_SUMMARY, text)

/** Why nothing at all is asked of GitHub, in one word of ours. */
function whyNot({ event, token, env }: PublisherOptions): string | null {
  if (!event.mayWrite) return event.fork ? 'fork' : 'no-github'
  if (!env.GITHUB_API_URL || !URL.canParse(env.GITHUB_API_URL)) return 'no-github'
  return token === '' ? 'no-token' : null
}

function withoutApi(options: PublisherOptions, why: string): Remote {
  const { comment, check } = wants(options)
  if ((comment || check) && why === 'fork') {
    options.log.info('a fork has no token that writes: the report is in the job summary and in the results')
  }
  return { comment: comment ? `skipped:${why}` : 'none', check: check ? `skipped:${why}` : 'none' }
}

function wants({ comment, check, event }: PublisherOptions): { comment: boolean; check: boolean } {
  const requested = event.pullRequest !== null || event.fork
  return { comment: requested && comment !== 'never', check }
}

async function overApi(options: PublisherOptions, verdict: Verdict, text: string): Promise<Remote> {
  const { comment, check } = wants(options)
  if (!comment && !check) return { comment: 'none', check: 'none' }
  const budget = createBudget({ ...options.budget, ...(options.cancel && { cancel: options.cancel }) })
  try {
    const api = await openApi({ ...options, url: options.env.GITHUB_API_URL! })
    const caller = createCaller(api, budget)
    // One after the other, as GitHub asks of whoever writes.
    return {
      comment: comment
        ? await guarded(options, 'comment', () => commented(options, caller, verdict, text))
        : 'none',
      check: check
        ? await guarded(options, 'check run', () => checked(options, caller, verdict, text))
        : 'none',
    }
  } catch (error) {
    options.log.warn(`nothing was published: ${said(options, error)}`)
    return { comment: comment ? 'skipped:internal' : 'none', check: check ? 'skipped:internal' : 'none' }
  } finally {
    budget.end()
  }
}

/** The last line of a report, with what holds for a comment alone. */
function inPlace(markdown: string): string {
  return markdown.replace(/<\/sub>\n?$/, ' · this comment is updated in place</sub>\n')
}

async function commented(
  options: PublisherOptions,
  caller: Caller,
  { outcome }: Verdict,
  markdown: string,
): Promise<Published> {
  const { event, author, comment: policy, secondHand = false } = options
  if (event.pullRequest === null) return 'none'
  const { published, refused } = await publishComment(caller, {
    repository: event.repository!,
    pullRequest: event.pullRequest.number,
    policy,
    author,
    outcome,
    run: event.run,
    secondHand,
    markdown: inPlace(markdown),
  })
  return told(options, 'comment', 'pull-requests: write', published, refused)
}

async function checked(
  options: PublisherOptions,
  caller: Caller,
  verdict: Verdict,
  markdown: string,
): Promise<Published> {
  const { event } = options
  if (event.sha === null) return 'skipped:no-commit'
  const { published, refused } = await publishCheck(caller, {
    repository: event.repository!,
    sha: event.sha,
    run: event.run,
    runUrl: event.runUrl,
    pathOf: (file) => inRepository(options, file),
    redact: options.redact,
    verdict,
    markdown,
  })
  return told(options, 'check run', 'checks: write', published, refused)
}
