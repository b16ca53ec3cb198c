import type { Outcome } from '../model/outcomes.ts'
import type { Published } from '../ports.ts'
import type { Caller, Refused, Result } from './call.ts'
import type { EventContext, Repository } from './event.ts'
import { type Mark, markReport, readMark, sameText } from './marker.ts'
import { listAll } from './pages.ts'
import { field, numberOf } from './payload.ts'
import { bare, shorten } from './shorten.ts'

/**
 * `always`: whatever the outcome. `on-change`: first when a run does not pass, then whenever one does not pass or
 * passes again. `never`: no comment at all.
 */
export type CommentPolicy = 'always' | 'on-change' | 'never'

export interface CommentOrder {
  readonly repository: Repository
  readonly pullRequest: number
  readonly policy: CommentPolicy
  /** Login of whom the token belongs to: comments of others are never touched, whatever they begin with. */
  readonly author: string
  readonly outcome: Outcome
  readonly run: EventContext['run']
  /** The report; its first line is the marker of its plan and profile. */
  readonly markdown: string
}

/** Bytes. GitHub refuses more than 65,536 characters. */
const LARGEST = 60_000

const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'

interface Comment {
  readonly id: number
  readonly body: string
  readonly mark: Mark
}

/** What became of it; `refused`: GitHub's last word, where that was the reason. */
export interface Commented {
  readonly published: Published
  readonly refused?: Refused
}

const done = (published: Published): Commented => ({ published })
const skipped = (refused: Refused): Commented => ({ published: `skipped:${refused.why}`, refused })

/**
 * One comment per plan file and profile, kept up to date in place. Never a second one: a comment whose creation was
 * not answered is looked for before it is created again, and where the list cannot be read to its end none is created.
 */
export async function publishComment(caller: Caller, order: CommentOrder): Promise<Commented> {
  if (order.policy === 'never') return done('none')
  const body = shorten(markReport(order.markdown, order.outcome, order.run), LARGEST)
  if (body === null) return done('skipped:too-long')
  const found = await find(caller, order)
  if (!found.ok) return skipped(found)
  const { comment, loop } = found
  if (comment === null) {
    if (loop) return done('skipped:endless-list')
    return wanted(order, null) ? await create(caller, order, body) : done('none')
  }
  if (isNewer(comment.mark, order)) return done('skipped:newer')
  if (sameText(comment.body, body) || !wanted(order, comment.mark)) return done('unchanged')
  return await update(caller, order, comment.id, body)
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

type Found = { readonly ok: true; readonly comment: Comment | null; readonly loop: boolean } | Refused

async function find(caller: Caller, order: CommentOrder): Promise<Found> {
  const own = (item: unknown) => ownComment(item, order)
  const listed = await listAll(caller, LIST, place(order), (item) => own(item) !== null)
  if (!listed.ok) return listed
  const comment = listed.items.map(own).find((item) => item !== null) ?? null
  return { ok: true, comment, loop: listed.loop }
}

function ownComment(item: unknown, { author, markdown }: CommentOrder): Comment | null {
  const id = numberOf(field(item, 'id'))
  const body = field(item, 'body')
  const login = field(item, 'user', 'login')
  if (id === null || typeof body !== 'string' || typeof login !== 'string') return null
  const mark = login.toLowerCase() === author.toLowerCase() ? readMark(body, markdown) : null
  return mark === null ? null : { id, body, mark }
}

const place = ({ repository, pullRequest }: CommentOrder) => ({
  owner: repository.owner,
  repo: repository.name,
  issue_number: pullRequest,
})

async function create(caller: Caller, order: CommentOrder, body: string): Promise<Commented> {
  const result = await shrinking(body, (text) =>
    caller.call(CREATE, { ...place(order), body: text }, () => settled(caller, order)),
  )
  return result.ok ? done('created') : skipped(result)
}

/** Whether a comment whose creation was not answered is there. */
async function settled(caller: Caller, order: CommentOrder): Promise<Result | null> {
  const found = await find(caller, order)
  if (!found.ok) return found
  if (found.comment !== null) return { ok: true, data: null, headers: {} }
  return found.loop
    ? { ok: false, why: 'unavailable', status: 0, message: 'the list of comments never ends' }
    : null
}

async function update(caller: Caller, order: CommentOrder, id: number, body: string): Promise<Commented> {
  const { owner, repo } = place(order)
  const result = await shrinking(body, (text) =>
    caller.call(UPDATE, { owner, repo, comment_id: id, body: text }),
  )
  if (result.ok) return done('updated')
  // Somebody deleted it between the list and now.
  return result.why === 'gone' ? await create(caller, order, body) : skipped(result)
}

/** What GitHub refuses as it is, it may take as the verdict alone; once. */
async function shrinking(body: string, write: (text: string) => Promise<Result>): Promise<Result> {
  const result = await write(body)
  if (result.ok || result.why !== 'refused') return result
  const small = bare(body)
  return Buffer.byteLength(small) < Buffer.byteLength(body) ? await write(small) : result
}
