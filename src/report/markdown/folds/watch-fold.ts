import { bindUnits } from '../../../model/numbers.ts'
import type { Verdict } from '../../../model/verdict/verdict.ts'
import { WATCH_HEAD, WATCH_TITLE, watchCells, watchNotes } from '../../words/tables/watch-table.ts'
import { details } from '../tables.ts'
import { MARKDOWN, markdownTable } from '../text.ts'

/** What the service's own metrics were before, under and after the load, folded. Empty: the plan reads none. */
export function watchDetails({ watch }: Verdict): string[] {
  if (watch === undefined) return []
  const rows = watchCells(watch, MARKDOWN).map((cells) => cells.map(bindUnits))
  return details(WATCH_TITLE, [
    ...markdownTable([...WATCH_HEAD], 'lllll', rows),
    '',
    watchNotes(watch, MARKDOWN).join(' '),
  ])
}
