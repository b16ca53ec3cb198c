import type { Verdict } from '../../model/verdict/verdict.ts'
import { idleSentences, idleTable, idleTitle } from '../words/tables/idle-table.ts'
import { type Column, paragraph, table } from './layout.ts'
import { columns, type Look, TERMINAL } from './look.ts'
import { widthOf } from './width.ts'

/** Which silences sockets survived, and what that says of the heartbeat. Empty: the plan has no idle sweep. */
export function idleBlocks({ idle = [] }: Verdict, look: Look): string[][] {
  return idle.map((row) => {
    const { head, lived, found } = idleTable(row, TERMINAL)
    const columnsOf = head.map((name): Column => ({ head: name, align: 'left' }))
    const lines = table(
      columnsOf,
      [lived, found].map((rows) => rows.map((cells) => ({ cells }))),
      look,
    )
    return [
      ...paragraph(idleTitle(row, TERMINAL), 0, look),
      ...lines
        .map((line) => line.trimEnd())
        .flatMap((line) => (widthOf(line) <= columns(look) ? [line] : paragraph(line, 0, look))),
      ...idleSentences(row, TERMINAL).flatMap((text) => paragraph(text, 2, look)),
    ]
  })
}
