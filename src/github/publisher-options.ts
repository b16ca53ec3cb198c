import type { Log } from '../ports.ts'
import type { BudgetOptions } from './api/budget.ts'
import type { Stand } from './check/publish-check.ts'
import type { CommentPolicy } from './comment/comment.ts'
import type { EventContext } from './event/event.ts'
import type { Telling } from './telling.ts'

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
  /** The branch whose issue is kept; absent: none is. */
  readonly tracked?: string
  readonly check: boolean
  /** Of several verdicts one: comment and summary are those of all. */
  readonly part?: true
  /** Absent: the verdict of another step, which stands as it is. */
  readonly stand?: Stand
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

/** Why nothing at all is asked of GitHub, in one word of ours. */
export function whyNot({ event, token, env }: PublisherOptions): string | null {
  if (!event.mayWrite) return event.fork ? 'fork' : 'no-github'
  if (!env.GITHUB_API_URL || !URL.canParse(env.GITHUB_API_URL)) return 'no-github'
  return token === '' ? 'no-token' : null
}
