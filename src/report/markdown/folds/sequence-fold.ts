import type { Verdict } from '../../../model/verdict/verdict.ts'
import { SEQUENCE_TITLE, sequenceNotes, sequenceTable } from '../../words/delivery/sequence-table.ts'
import { details } from '../tables.ts'
import { MARKDOWN, markdownTable } from '../text.ts'

/** Whether every message came, once and in order: folded. Empty: the plan has no `sequence`. */
export function sequenceDetails(verdict: Verdict): string[] {
  const found = sequenceTable(verdict, MARKDOWN)
  if (found === null) return []
  const notes = sequenceNotes(verdict, MARKDOWN)
  return details(SEQUENCE_TITLE, [
    ...markdownTable(found.head, 'lrrrr', found.rows),
    ...(notes.length === 0 ? [] : ['', notes.join(' ')]),
  ])
}
