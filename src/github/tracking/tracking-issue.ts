import type { Published } from '../../ports.ts'
import type { Caller, Refused, Result } from '../api/call.ts'
import { listAll } from '../api/pages.ts'
import { type Mark, markReport, readMark, sameText } from '../comment/marker.ts'
import { shorten } from '../comment/shorten.ts'
import type { EventContext, Repository } from '../event/event.ts'
import { field, numberOf } from '../event/payload.ts'
import { conditionOf } from './condition.ts'
import { bodyOf, changedText, closedText, markerOf, type Told, titleOf } from './texts.ts'

export interface TrackingOrder extends Told {
  readonly repository: Repository
  /** Login of whom the token belongs to: issues of others are never touched, whatever they begin with. */
  readonly author: string
  readonly run: EventContext['run']
}

/** `closed`: what it tracked has passed. */
export type Tracked = { readonly published: Published | 'closed'; readonly refused?: Refused }

const LIST = 'GET /repos/{owner}/{repo}/issues'
const CREATE = 'POST /repos/{owner}/{repo}/issues'
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}'
const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'

/** Bytes. GitHub refuses more than 65,536 characters. */
const LARGEST = 60_000

interface Issue {
  readonly number: number
  readonly body: string
  readonly mark: Mark
}

const skipped = (refused: Refused): Tracked => ({ published: `skipped:${refused.why}`, refused })

/**
 * Opens, refreshes or closes the one open issue of a branch and plan: its body is the newest red run; a comment is added only
 * where the outcome changed, and where it is closed. A run that is neither red nor green leaves it as it is, and so does one
 * that began before the run that it tells of.
 */
export async function trackIssue(caller: Caller, order: TrackingOrder): Promise<Tracked> {
  const condition = conditionOf(order.verdict)
  if (condition === 'open') return { published: 'none' }
  const found = await findOwn(caller, order)
  if (!found.ok) return skipped(found)
  const [issue, ...doubles] = found.issues
  if (issue !== undefined && isNewer(issue.mark, order)) return { published: 'skipped:newer' }
  // Two jobs that looked at the same time have each opened one: the older stays.
  for (const { number } of doubles) await caller.call(UPDATE, { ...at(order, number), ...CLOSED_DOUBLE })
  if (condition === 'green')
    return issue === undefined ? { published: 'none' } : await close(caller, order, issue)
  const body = shorten(markReport(bodyOf(order), order.verdict.outcome, order.run), LARGEST)
  if (body === null) return { published: 'skipped:too-long' }
  if (issue !== undefined) return await refresh(caller, order, issue, body)
  if (found.cut) return { published: 'skipped:endless-list' }
  const { owner, name: repo } = order.repository
  const opened = await caller.call(CREATE, { owner, repo, title: titleOf(order), body }, () =>
    settled(caller, order),
  )
  return opened.ok ? { published: 'created' } : skipped(opened)
}

const CLOSED = { state: 'closed', state_reason: 'completed' } as const
const CLOSED_DOUBLE = { state: 'closed', state_reason: 'not_planned' } as const

const at = ({ repository: { owner, name: repo } }: TrackingOrder, issue_number: number) => ({
  owner,
  repo,
  issue_number,
})

async function refresh(
  caller: Caller,
  order: TrackingOrder,
  { number, body: before, mark }: Issue,
  body: string,
): Promise<Tracked> {
  if (sameText(before, body)) return { published: 'unchanged' }
  const place = at(order, number)
  const updated = await caller.call(UPDATE, { ...place, body })
  if (!updated.ok) return skipped(updated)
  if (mark.outcome !== order.verdict.outcome) {
    const told = await caller.call(COMMENT, { ...place, body: changedText(order, mark.outcome) }, once)
    if (!told.ok) return { ...skipped(told), published: 'updated' }
  }
  return { published: 'updated' }
}

/** The comment first: who is told of the end reads why. */
async function close(caller: Caller, order: TrackingOrder, { number }: Issue): Promise<Tracked> {
  const place = at(order, number)
  const told = await caller.call(COMMENT, { ...place, body: closedText(order) }, once)
  const closed = told.ok ? await caller.call(UPDATE, { ...place, ...CLOSED }) : told
  return closed.ok ? { published: 'closed' } : skipped(closed)
}

/** A comment whose creation was not answered is taken for created: better none than two. */
const once = async (): Promise<Result> => ({ ok: true, data: null, headers: {} })

/** Whether an issue whose creation was not answered is there. */
async function settled(caller: Caller, order: TrackingOrder): Promise<Result | null> {
  const found = await findOwn(caller, order)
  if (!found.ok) return found
  return found.issues.length > 0 ? await once() : null
}

type Found = { readonly ok: true; readonly issues: readonly Issue[]; readonly cut: boolean } | Refused

/** The open issues of ours with this marker, the oldest first. */
async function findOwn(caller: Caller, order: TrackingOrder): Promise<Found> {
  const { owner, name: repo } = order.repository
  const listed = await listAll(caller, LIST, { owner, repo, state: 'open', creator: order.author })
  if (!listed.ok) return listed
  const marker = markerOf(order)
  const issues = listed.items.flatMap((item) => ownIssue(item, marker, order.author) ?? [])
  return { ok: true, issues: issues.toSorted((a, b) => a.number - b.number), cut: listed.cut }
}

function ownIssue(item: unknown, marker: string, author: string): Issue | null {
  const number = numberOf(field(item, 'number'))
  const [body, login] = [field(item, 'body'), field(item, 'user', 'login')]
  if (number === null || typeof body !== 'string' || typeof login !== 'string') return null
  // GitHub lists pull requests as issues, too.
  if (field(item, 'pull_request') !== undefined || field(item, 'state') !== 'open') return null
  const mark = login.toLowerCase() === author.toLowerCase() ? readMark(body, marker) : null
  return mark === null ? null : { number, body, mark }
}

/** A run that began later has spoken. */
function isNewer({ run }: Mark, order: TrackingOrder): boolean {
  if (run === null || order.run === null) return false
  return run.id === order.run.id ? run.attempt > order.run.attempt : run.id > order.run.id
}
