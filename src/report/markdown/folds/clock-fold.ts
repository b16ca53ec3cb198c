import { bindUnits } from '../../../model/numbers.ts'
import type { Verdict } from '../../../model/verdict/verdict.ts'
import { CLOCK_HEAD, CLOCK_TITLE, clockCells, clockNotes } from '../../words/tables/clock-table.ts'
import { details } from '../tables.ts'
import { MARKDOWN, markdownTable } from '../text.ts'

/** The clock of the service, and what its latencies are by it, folded. Empty: the plan does not ask. */
export function clockDetails({ clock }: Verdict): string[] {
  if (clock === undefined) return []
  const rows = clockCells(clock, MARKDOWN).map((cells) => cells.map(bindUnits))
  const table = rows.length === 0 ? [] : [...markdownTable([...CLOCK_HEAD], 'lrrrrrr', rows), '']
  return details(CLOCK_TITLE, [...table, clockNotes(clock, MARKDOWN).join(' ')])
}
