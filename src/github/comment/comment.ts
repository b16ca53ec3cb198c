import type { Outcome } from '../../model/verdict/outcomes.ts'
import type { Published } from '../../ports.ts'
import type { Caller, Refused, Result } from '../api/call.ts'
import type { EventContext } from '../event/event.ts'
import { field, numberOf } from '../event/payload.ts'
import { type Accepted, type Mark, markAccepted, markReport, sameText } from './marker.ts'
import { withOutdated } from './outdated.ts'
import { type Comment, findOwn, issueOf, type Sought } from './own-comment.ts'
import { bare, shorten } from './shorten.ts'

/**
 * `always`: whatever the outcome. `on-change`: first when a run does not pass, then whenever one does not pass or
 * passes again. `never`: no comment at all.
 */
export type CommentPolicy = 'always' | 'on-change' | 'never'

export interface CommentOrder extends Sought {
  readonly policy: CommentPolicy
  readonly outcome: Outcome
  readonly run: EventContext['run']
  /** The commit that was judged. */
  readonly head?: string | null
  /** What the label lets through; null: nothing any more. Absent: nobody asked, and what an older one says of this commit stays. */
  readonly accepted?: Accepted | null
  /** Told by another run than the one that measured: what that run said itself is left as it is. */
  readonly secondHand?: boolean
}

/** Bytes. GitHub refuses more than 65,536 characters. */
const LARGEST = 60_000

const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
const DELETE = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}'

/** What became of it; `refused`: GitHub's last word, where that was the reason. */
export interface Commented {
  readonly published: Published
  readonly refused?: Refused
}

const done = (published: Published): Commented => ({ published })
const skipped = (refused: Refused): Commented => ({ published: `skipped:${refused.why}`, refused })

/**
 * One comment per plan file and profile, kept up to date in place. Never a second one: a comment whose creation was
 * not answered is looked for before it is created again, where the list cannot be read to its end none is created, and
 * of two that were created at the same time the older is kept.
 */
export async function publishComment(caller: Caller, order: CommentOrder): Promise<Commented> {
  if (order.policy === 'never') return done('none')
  const report = shorten(markReport(order.markdown, order.outcome, order.run), LARGEST)
  if (report === null) return done('skipped:too-long')
  const body = markAccepted(report, order.accepted ?? null)
  const found = await findOwn(caller, order)
  if (!found.ok) return skipped(found)
  const { comment, cut } = found
  if (comment !== null) {
    const revised = await revise(caller, order, comment, body)
    // Somebody deleted it between the list and now.
    return revised.refused?.why === 'gone' ? await create(caller, order, body) : revised
  }
  if (cut) return done('skipped:endless-list')
  return wanted(order, null) ? await create(caller, order, body) : done('none')
}

function wanted({ policy, outcome }: CommentOrder, mark: Mark | null): boolean {
  if (policy === 'always' || outcome !== 'pass') return true
  return mark !== null && mark.outcome !== outcome
}

/** A run that began later has spoken: an older one, slower or repeated, does not overwrite it. */
function isNewer({ run }: Mark, order: CommentOrder): boolean {
  if (run === null || order.run === null) return false
  return run.id === order.run.id ? run.attempt > order.run.attempt : run.id > order.run.id
}

function isSameRun({ run }: Mark, order: CommentOrder): boolean {
  return run !== null && run.id === order.run?.id && run.attempt === order.run.attempt
}

async function revise(
  caller: Caller,
  order: CommentOrder,
  { id, body: before, mark }: Comment,
  body: string,
): Promise<Commented> {
  if (isNewer(mark, order)) return done('skipped:newer')
  if (order.secondHand && isSameRun(mark, order)) return done('unchanged')
  if (sameText(before, body) || !wanted(order, mark)) return done('unchanged')
  const { owner, repo } = issueOf(order)
  const text = markAccepted(withOutdated(body, order.outcome, mark), keptOf(order, mark))
  const result = await shrinking(text, (text) =>
    caller.call(UPDATE, { owner, repo, comment_id: id, body: text }),
  )
  return result.ok ? done('updated') : skipped(result)
}

function keptOf({ accepted, head }: CommentOrder, mark: Mark): Accepted | null {
  return accepted === undefined && mark.accepted?.commit === head ? mark.accepted : null
}

async function create(caller: Caller, order: CommentOrder, body: string): Promise<Commented> {
  const result = await shrinking(body, (text) =>
    caller.call(CREATE, { ...issueOf(order), body: text }, () => settled(caller, order)),
  )
  return result.ok
    ? await keepOldest(caller, order, body, numberOf(field(result.data, 'id')))
    : skipped(result)
}

/** Whether a comment whose creation was not answered is there. */
async function settled(caller: Caller, order: CommentOrder): Promise<Result | null> {
  const found = await findOwn(caller, order)
  if (!found.ok) return found
  if (found.comment !== null) return { ok: true, data: null, headers: {} }
  return found.cut
    ? { ok: false, why: 'unavailable', status: 0, message: 'the list of comments is cut' }
    : null
}

/**
 * Two jobs that looked at the same time have both found none, and created one each: the older is brought up to date,
 * the other deleted, whichever job that is. `id`: of the one that was created here; null: not known.
 */
async function keepOldest(
  caller: Caller,
  order: CommentOrder,
  body: string,
  id: number | null,
): Promise<Commented> {
  const found = await findOwn(caller, order)
  if (!found.ok || found.comment === null || found.comment.id === id) return done('created')
  if (id === null && sameText(found.comment.body, body)) return done('created')
  const kept = await revise(caller, order, found.comment, body)
  // What the older could not be told, ours still says.
  if (kept.refused !== undefined) return done('created')
  const { owner, repo } = issueOf(order)
  // Where this is refused, two say the same: no reason to lose what was published.
  if (id !== null) await caller.call(DELETE, { owner, repo, comment_id: id })
  return kept
}

/** What GitHub refuses as it is, it may take as the verdict alone; once. */
async function shrinking(body: string, write: (text: string) => Promise<Result>): Promise<Result> {
  const result = await write(body)
  if (result.ok || result.why !== 'refused') return result
  const small = bare(body)
  return Buffer.byteLength(small) < Buffer.byteLength(body) ? await write(small) : result
}
