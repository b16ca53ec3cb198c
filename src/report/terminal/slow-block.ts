import type { Verdict } from '../../model/verdict/verdict.ts'
import { shownSlow, slowLines, slowTitle } from '../words/slow/slow-words.ts'
import { rowWord } from '../words/words.ts'
import { labelled, paragraph } from './layout.ts'
import { type Look, TERMINAL } from './look.ts'

/** What became of slow readers, and what they did to the others. Empty: there were none. */
export function slowBlock(verdict: Verdict, look: Look): string[] {
  return shownSlow(verdict).flatMap((row, i) => {
    const judged = row.verdict === null ? '' : `${rowWord(row.verdict).word}: `
    return [
      ...(i === 0 ? [] : ['']),
      slowTitle(row),
      ...paragraph(TERMINAL.prose(`${judged}${row.message}`), 2, look),
      ...slowLines(row).flatMap(([label, text]) => labelled(label, text, look)),
    ]
  })
}
