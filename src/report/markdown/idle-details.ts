import { bindUnits } from '../../model/numbers.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { idleSentences, idleTable, idleTitle } from '../words/tables/idle-table.ts'
import { details } from './tables.ts'
import { MARKDOWN, markdownTable } from './text.ts'

/** Which silences sockets survived, and what that says of the heartbeat: folded, one for each sweep. Empty: the plan has none. */
export function idleDetails({ idle = [] }: Verdict): string[] {
  return idle.flatMap((row) => {
    const { head, lived, found } = idleTable(row, MARKDOWN)
    const strong = found.map((cells) => cells.map((cell) => `**${cell}**`))
    const rows = [...lived, ...strong].map((cells) => cells.map(bindUnits))
    const sentences = idleSentences(row, MARKDOWN)
    return details(idleTitle(row, MARKDOWN), [
      ...markdownTable(head, 'l'.repeat(head.length), rows),
      ...(sentences.length === 0 ? [] : ['', sentences.join(' ')]),
    ])
  })
}
