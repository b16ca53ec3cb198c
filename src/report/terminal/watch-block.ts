import type { Verdict } from '../../model/verdict/verdict.ts'
import { WATCH_HEAD, WATCH_TITLE, watchCells, watchNotes } from '../words/tables/watch-table.ts'
import { type Column, paragraph, table } from './layout.ts'
import { columns, type Look, TERMINAL } from './look.ts'
import { widthOf } from './width.ts'

/** What the service's own metrics were before, under and after the load. Empty: the plan reads none. */
export function watchBlock({ watch }: Verdict, look: Look): string[] {
  if (watch === undefined) return []
  const head = WATCH_HEAD.map((name): Column => ({ head: name, align: 'left' }))
  const lines = table(head, [watchCells(watch, TERMINAL).map((cells) => ({ cells }))], look)
  return [
    WATCH_TITLE,
    ...lines
      .map((line) => line.trimEnd())
      .flatMap((line) => (widthOf(line) <= columns(look) ? [line] : paragraph(line, 0, look))),
    ...watchNotes(watch, TERMINAL).flatMap((text) => paragraph(text, 2, look)),
  ]
}
