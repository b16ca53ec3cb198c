import type { Verdict } from '../../model/verdict/verdict.ts'
import { SEQUENCE_TITLE, sequenceNotes, sequenceTable } from '../words/delivery/sequence-table.ts'
import { type Column, paragraph, table } from './layout.ts'
import { type Look, TERMINAL } from './look.ts'

/** Whether every message came, once and in order. Empty: the plan has no `sequence`. */
export function sequenceBlock(verdict: Verdict, look: Look): string[] {
  const found = sequenceTable(verdict, TERMINAL)
  if (found === null) return []
  const columns = found.head.map((head, i): Column => ({ head, align: i === 0 ? 'left' : 'right' }))
  const lines = table(columns, [found.rows.map((cells) => ({ cells }))], look)
  return [
    ...paragraph(SEQUENCE_TITLE, 0, look),
    ...lines.map((line) => line.trimEnd()),
    ...sequenceNotes(verdict, TERMINAL).flatMap((text) => paragraph(text, 2, look)),
  ]
}
