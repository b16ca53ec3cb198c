import type { CarriedOn } from '../model/verdict/attempts.ts'
import type { OverrideFacts } from '../model/verdict/override.ts'
import type { Verdict } from '../model/verdict/verdict.ts'
import type { Called, Publication, Published, Publisher } from '../ports.ts'
import { openApi } from './api/api.ts'
import { type BudgetOptions, createBudget } from './api/budget.ts'
import { type Caller, createCaller } from './api/call.ts'
import { nameOf } from './check/check-body.ts'
import { CheckRun } from './check/check-run.ts'
import { publishComment } from './comment/comment.ts'
import type { Accepted } from './comment/marker.ts'
import { type PublisherOptions, whyNot } from './publisher-options.ts'
import { INTERNAL, type Showing, standing } from './standing.ts'
import { writeSummary } from './summary.ts'
import { guarded, told } from './telling.ts'
import { trackIssue } from './tracking/tracking-issue.ts'

/** ms in all before the load, which is not held up for longer by a GitHub that does not answer. */
const OPENING = { whole: 10_000, request: 5_000 } as const
/** ms in all before a verdict: the texts of many attempts are some MB. */
const READING = { whole: 30_000, request: 15_000 } as const
/** ms in all after a crash. */
const CRASHED = { whole: 2_000 } as const

/** Shows verdicts on GitHub. Its failures are told to the log. */
export function createPublisher(options: PublisherOptions): Publisher {
  const check = checkOf(options)
  let opened = false
  let name: string | null = null
  const open = async (plan: Called) => {
    if (check === null) return
    opened = true
    const called = nameOf(plan, options.redact, options.event.alone)
    name = called
    // What is refused here is refused, and told, once there is a verdict.
    await overApi(options, OPENING, async (caller) => {
      if (caller !== null) await check.open(caller, called)
    }).catch(() => undefined)
  }
  return {
    open,
    carried: async (plan) => {
      // A run that was stopped is compared with nothing, and has no time to ask.
      if (check === null || options.cancel?.aborted) return { carried: [], unread: null }
      if (name === null) await open(plan)
      return await overApi(options, READING, (caller) => carriedOn(options, check, caller, name!)).catch(
        () => NOT_READ,
      )
    },
    publish: (verdict, report, carried) => {
      opened = false
      const whole = (caller: Caller | null) => publish(options, check, caller, verdict, { report, carried })
      return overApi(options, {}, whole).catch(() => {
        // The redactor itself may have failed: nothing is shown that has not passed it.
        options.log.warn('nothing was published: an error of Socketgate itself')
        return { comment: INTERNAL, check: INTERNAL, summary: INTERNAL, issue: INTERNAL, verdict }
      })
    },
    abandon: async (verdict, report) => {
      if (!opened) return
      const last = (caller: Caller | null) => standing(options, check, caller, verdict, { report })
      await overApi(options, CRASHED, last).catch(() => undefined)
    },
  }
}

const NOT_READ: CarriedOn = { carried: [], unread: 'the check runs of this commit (they cannot be read)' }

/** What earlier attempts left, or why nobody knows; a first attempt may be the only one. */
async function carriedOn(
  { event }: PublisherOptions,
  check: CheckRun,
  caller: Caller | null,
  name: string,
): Promise<CarriedOn> {
  if (caller === null) return NOT_READ
  const carried = await check.carried(caller, name)
  if (!('ok' in carried)) return { carried, unread: null }
  if (event.run === null || event.run.attempt === 1) return { carried: [], unread: null }
  const why = carried.status || carried.why
  return { carried: [], unread: `the check runs of this commit (they cannot be read: ${why})` }
}

/** Null: none is wanted, or none can be written. */
function checkOf(options: PublisherOptions): CheckRun | null {
  const { check, stand, event } = options
  const { repository, sha, run, runUrl } = event
  if (!check || stand === undefined || repository === null || sha === null) return null
  return whyNot(options) === null ? new CheckRun({ repository, sha, run, runUrl }) : null
}

/** Asks GitHub within one budget; null: there is nobody to ask. */
async function overApi<T>(
  options: PublisherOptions,
  limits: Omit<BudgetOptions, 'cancel'>,
  ask: (caller: Caller | null) => Promise<T>,
): Promise<T> {
  if (whyNot(options) !== null) return await ask(null)
  const { budget: own, cancel, env } = options
  const budget = createBudget({ ...limits, ...own, ...(cancel && { cancel }) })
  try {
    const api = await openApi({ ...options, url: env.GITHUB_API_URL! }).catch(() => null)
    return await ask(api === null ? null : createCaller(api, budget))
  } finally {
    budget.end()
  }
}

/**
 * The check first: what it finds beside itself is part of what all others are told. One after the other, as GitHub asks of
 * whoever writes.
 */
async function publish(
  options: PublisherOptions,
  check: CheckRun | null,
  caller: Caller | null,
  verdict: Verdict,
  showing: Showing,
): Promise<Publication> {
  const stood = await standing(options, check, caller, verdict, showing)
  if (options.part) return { ...stood, summary: 'none', comment: 'none', issue: 'none' }
  const text = options.redact(showing.report(stood.verdict))
  const summary = await guarded(options, 'job summary', INTERNAL, () =>
    writeSummary(options.env.GITHUB_STEP_SUMMARY, text),
  )
  const comment = await guarded(options, 'comment', INTERNAL, () =>
    commented(options, caller, stood.verdict, text),
  )
  const issue = await guarded(options, 'tracking issue', INTERNAL, () =>
    tracked(options, caller, stood.verdict, text),
  )
  return { ...stood, summary, comment, issue }
}

/** Of runs on a branch alone: what a change comes to is told on its pull request. */
async function tracked(
  options: PublisherOptions,
  caller: Caller | null,
  verdict: Verdict,
  markdown: string,
): Promise<Publication['issue']> {
  const { tracked: branch, event, author, redact } = options
  if (branch === undefined || event.pullRequest !== null || event.repository === null) return 'none'
  if (caller === null) return `skipped:${whyNot(options) ?? 'internal'}`
  const { published, refused } = await trackIssue(caller, {
    ...{ verdict, markdown, branch, author, redact },
    ...{ repository: event.repository, run: event.run, runUrl: event.runUrl },
  })
  if (published === 'closed') return published
  return told(options, 'tracking issue', 'issues: write', published, refused)
}

/** The last line of a report, with what holds for a comment alone. */
function inPlace(markdown: string): string {
  return markdown.replace(/<\/sub>\n?$/, ' · this comment is updated in place</sub>\n')
}

async function commented(
  options: PublisherOptions,
  caller: Caller | null,
  { outcome, override }: Verdict,
  markdown: string,
): Promise<Published> {
  const { event, author, comment: policy, secondHand = false } = options
  if (policy === 'never' || (event.pullRequest === null && !event.fork)) return 'none'
  if (caller === null) return withoutComment(options)
  if (event.pullRequest === null) return 'none'
  const { published, refused } = await publishComment(caller, {
    repository: event.repository!,
    pullRequest: event.pullRequest.number,
    policy,
    author,
    outcome,
    run: event.run,
    head: event.sha,
    ...(override === undefined || secondHand ? {} : saidOf(override)),
    secondHand,
    markdown: inPlace(markdown),
  })
  return told(options, 'comment', 'pull-requests: write', published, refused)
}

/** Where nobody knows, what was said before stays. */
function saidOf({ accepted, commit, by, lacking }: OverrideFacts): { readonly accepted?: Accepted | null } {
  if (lacking === 'unknown') return {}
  return { accepted: accepted && by !== null ? { commit, by } : null }
}

function withoutComment(options: PublisherOptions): Published {
  const why = whyNot(options) ?? 'internal'
  if (why === 'fork')
    options.log.info('a fork has no token that writes: the report is in the job summary and in the results')
  return `skipped:${why}`
}
