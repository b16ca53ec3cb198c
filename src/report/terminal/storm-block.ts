import { counted } from '../../model/numbers.ts'
import type { StormRow } from '../../model/verdict/storms.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { hintWords, shownStorms, stormLines, stormTitle } from '../words/storms/storm-words.ts'
import { rowWord } from '../words/words.ts'
import { labelled, paragraph } from './layout.ts'
import { type Look, TERMINAL } from './look.ts'

/** Each storm: what happened, how fast the sockets came back, and what to look at. Empty: there was none. */
export function stormBlock(verdict: Verdict, look: Look): string[] {
  const { shown, more } = shownStorms(verdict)
  const blocks = shown.map((storm) => linesOf(storm, look))
  return [
    ...blocks.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines])),
    ...(more === 0 ? [] : [`And ${counted(more, 'more storm')}, in verdict.json.`]),
  ]
}

function linesOf(storm: StormRow, look: Look): string[] {
  const judged = storm.verdict === null ? '' : `${rowWord(storm.verdict).word}: `
  const hints = hintWords(storm)
  return [
    stormTitle(storm),
    ...paragraph(TERMINAL.prose(`${judged}${storm.message}`), 2, look),
    ...stormLines(storm, TERMINAL).flatMap(([label, text]) => labelled(label, text, look)),
    ...(hints === ''
      ? []
      : labelled(storm.verdict === 'met' ? 'Seen' : 'What now', TERMINAL.prose(hints), look)),
  ]
}
