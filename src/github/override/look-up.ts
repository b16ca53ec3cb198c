import type { Lacking, OverrideFacts } from '../../model/verdict/override.ts'
import type { Caller, Refused } from '../api/call.ts'
import { listAll } from '../api/pages.ts'
import { acceptedIn } from '../comment/marker.ts'
import { type LabelFacts, labelsOf, type Repository } from '../event/event.ts'
import { field, shaOf, textOf } from '../event/payload.ts'
import { acceptedWords, lackingWords, type Named } from './lacking-words.ts'
import { lastSet, type Person } from './last-set.ts'
import { type PersonWrites, personWrites } from './person-writes.ts'
import { proposedIn, reasonIn } from './reason.ts'

/** What is asked of one pull request. */
export interface Sought {
  readonly repository: Repository
  readonly pullRequest: number
  readonly label: string
  /** Whether its author may set the label. */
  readonly selfAccept: boolean
  /** Login of whom our comments are; what others write is none of ours, whatever marker it has. */
  readonly author: string
  /** The commit that is judged; null: the newest of the pull request, whichever that is. */
  readonly head: string | null
  /** Of the event that has just set the label on this commit: who did; else only a comment of ours says so. */
  readonly set: LabelFacts['set']
}

const PULL = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
const COMMENTS = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'

/** What the label on a pull request lets through: who set it on which commit, and why; or what is missing. Never rejects. */
export async function overrideOf(caller: Caller, sought: Sought): Promise<OverrideFacts> {
  const { owner, name: repo } = sought.repository
  const place = { owner, repo, pull_number: sought.pullRequest }
  const pull = await caller.call(PULL, place)
  if (!pull.ok) return unknown(sought, pull)
  return await overrideIn(caller, pull.data, sought)
}

/** The same of a pull request that was read already. */
export async function overrideIn(caller: Caller, pull: unknown, sought: Sought): Promise<OverrideFacts> {
  const head = shaOf(field(pull, 'head', 'sha'))
  if (head === null) return unknown(sought, null)
  const { owner, name: repo } = sought.repository
  const listed = await listAll(caller, COMMENTS, { owner, repo, issue_number: sought.pullRequest })
  if (!listed.ok) return unknown(sought, listed)
  const found: Found = { pull, head, comments: listed.items, said: saidBy(listed.items, sought.author) }
  const claimed = whoSet(found, sought)
  if (typeof claimed === 'string') return lacks(claimed, sought, { commit: sought.head ?? head })
  const set = await lastSet(caller, sought)
  if (!set.ok) return unknown(sought, set, head)
  const { person } = set
  if (person === null) return lacks('not_on_this_commit', sought, { commit: head })
  const mayWrite = personWrites(caller, sought.repository)
  const wrong = await wrongWith(person, found, sought, mayWrite)
  if (wrong !== null && typeof wrong !== 'string') return unknown(sought, wrong, head)
  if (wrong !== null) return lacks(wrong, sought, { commit: head, who: person.by })
  // Whoever set it since the run that is spoken of has not seen it being set on this commit.
  if (!isSame(person.by, claimed.by)) return lacks('not_on_this_commit', sought, { commit: head })
  return await withReason(person.by, found, sought, mayWrite)
}

/** What is known of a pull request. */
interface Found {
  readonly pull: unknown
  readonly head: string
  readonly comments: readonly unknown[]
  /** What our own comments say to be accepted. */
  readonly said: readonly { readonly commit: string; readonly by: string }[]
}

function saidBy(comments: readonly unknown[], author: string): Found['said'] {
  const own = comments.filter((comment) => isSame(textOf(field(comment, 'user', 'login')), author))
  return own.flatMap((comment) => acceptedIn(textOf(field(comment, 'body')) ?? '') ?? [])
}

const isSame = (a: string | null, b: string) => a?.toLowerCase() === b.toLowerCase()

/** Who set the label on this commit, by its event or our comment, which others may have edited; or why nobody did. */
function whoSet({ pull, head, said }: Found, sought: Sought): Pick<Person, 'by'> | Lacking {
  const { label, set } = sought
  const isIt = (name: string) => isSame(name, label)
  const own = set !== null && isIt(set.label) ? set : null
  const ours = said.find(({ commit }) => commit === (sought.head ?? head))
  if (!labelsOf(pull).some(isIt)) return own !== null || ours !== undefined ? 'removed' : 'label'
  if (sought.head !== null && sought.head !== head) return 'moved'
  if (own !== null) return own
  return ours ?? 'not_on_this_commit'
}

/** What is wrong with who set it; null: nothing. */
async function wrongWith(
  { by, bot }: Person,
  { pull }: Found,
  { selfAccept }: Sought,
  mayWrite: PersonWrites,
): Promise<Lacking | Refused | null> {
  if (bot) return 'by_bot'
  const may = await mayWrite(by)
  if (!may.ok) return may
  if (!may.writes) return 'by_reader'
  const author = textOf(field(pull, 'user', 'login'))
  return !selfAccept && isSame(author, by) ? 'by_author' : null
}

async function withReason(
  by: string,
  { pull, head, comments }: Found,
  sought: Sought,
  mayWrite: PersonWrites,
): Promise<OverrideFacts> {
  const { label, pullRequest } = sought
  const reasons = await reasonIn(comments, label, mayWrite)
  if (!reasons.ok) return unknown(sought, reasons, head)
  const { given, others } = reasons
  if (given === null) {
    const [who] = others
    if (who !== undefined) return { ...lacks('reason_by_reader', sought, { commit: head, who }), by }
    const why = proposedIn(textOf(field(pull, 'body')) ?? '', label) ?? ''
    return { ...lacks('reason', sought, { commit: head, why }), by }
  }
  const { reason, by: reasonBy } = given
  const pullNamed = sought.head === null ? pullRequest : null
  const message = acceptedWords({ label, commit: head, who: by, why: reason }, reasonBy, pullNamed)
  return {
    ...{ accepted: true, label, pullRequest, commit: head, by, reason, reasonBy },
    ...{ lacking: null, message, lets: [] },
  }
}

function lacks(lacking: Lacking, { label, pullRequest }: Sought, named: Omit<Named, 'label'>): OverrideFacts {
  const bySomebody = lacking.startsWith('by_') ? (named.who ?? null) : null
  return {
    ...{ accepted: false, label, pullRequest, commit: named.commit, by: bySomebody },
    ...{ reason: null, reasonBy: null, lacking, lets: [] },
    message: lackingWords(lacking, { label, ...named }),
  }
}

/** Nobody is believed to have accepted anything where GitHub does not say so. */
export function unknown(sought: Sought, refused: Refused | null, head: string | null = null): OverrideFacts {
  const why =
    refused === null
      ? 'GitHub was not asked, or its answer is none'
      : `GitHub did not say (${refused.status || refused.why}); give the job \`permissions: pull-requests: read\``
  return lacks('unknown', sought, { commit: head ?? sought.head ?? '', why })
}
