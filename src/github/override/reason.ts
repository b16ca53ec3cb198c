import { clean } from '../../text/shown.ts'
import type { Refused } from '../api/call.ts'
import { field, textOf } from '../event/payload.ts'
import type { PersonWrites } from './person-writes.ts'

/** Why, and who says so. */
export interface Given {
  readonly reason: string
  readonly by: string
}

/** `others`: who gave a reason and has no write access. */
export type Reasons =
  | { readonly ok: true; readonly given: Given | null; readonly others: readonly string[] }
  | Refused

/** Who gave a reason may be anybody: so many are asked after at most. */
const MOST_ASKED = 10
/** Characters. */
const LONGEST = 500

/** The newest comment that begins with the label and a colon, and is of somebody with write access. */
export async function reasonIn(
  comments: readonly unknown[],
  label: string,
  mayWrite: PersonWrites,
): Promise<Reasons> {
  const others = new Set<string>()
  for (const comment of comments.toReversed()) {
    const reason = reasonOf(textOf(field(comment, 'body')) ?? '', label)
    const by = textOf(field(comment, 'user', 'login'))
    if (reason === null || by === null || others.has(by)) continue
    if (others.size >= MOST_ASKED) break
    const may = await mayWrite(by)
    if (!may.ok) return may
    if (may.writes) return { ok: true, given: { reason, by }, others: [...others] }
    others.add(by)
  }
  return { ok: true, given: null, others: [...others] }
}

/** What a line of a pull request's own text proposes; null: nothing. */
export function proposedIn(body: string, label: string): string | null {
  for (const line of body.split('\n', 2000)) {
    const reason = reasonOf(line, label)
    if (reason !== null) return reason
  }
  return null
}

/** What follows the label and a colon, to the first blank line; null: it begins otherwise, or says nothing. */
function reasonOf(text: string, label: string): string | null {
  const begin = text.trimStart()
  const mark = `${label}:`
  if (begin.slice(0, mark.length).toLowerCase() !== mark.toLowerCase()) return null
  const lines = begin
    .slice(mark.length)
    .split('\n', 50)
    .map((line) => line.trim())
  const end = lines.findIndex((line, i) => i > 0 && line === '')
  const reason = clean((end < 0 ? lines : lines.slice(0, end)).join(' ').replaceAll('`', "'").trim(), LONGEST)
  return /[\p{L}\p{N}]/u.test(reason) ? reason : null
}
