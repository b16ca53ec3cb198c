import type { Verdict } from '../../model/verdict/verdict.ts'
import { CLOCK_HEAD, CLOCK_TITLE, clockCells, clockNotes } from '../words/tables/clock-table.ts'
import { type Column, paragraph, table } from './layout.ts'
import { columns, type Look, TERMINAL } from './look.ts'
import { widthOf } from './width.ts'

/** The clock of the service, and what its latencies are by it. Empty: the plan does not ask. */
export function clockBlock({ clock }: Verdict, look: Look): string[] {
  if (clock === undefined) return []
  const head = CLOCK_HEAD.map((name): Column => ({ head: name, align: 'left' }))
  const cells = clockCells(clock, TERMINAL)
  const lines = cells.length === 0 ? [] : table(head, [cells.map((row) => ({ cells: row }))], look)
  return [
    CLOCK_TITLE,
    ...lines
      .map((line) => line.trimEnd())
      .flatMap((line) => (widthOf(line) <= columns(look) ? [line] : paragraph(line, 0, look))),
    ...clockNotes(clock, TERMINAL).flatMap((text) => paragraph(text, 2, look)),
  ]
}
