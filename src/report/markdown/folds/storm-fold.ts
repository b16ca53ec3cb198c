import { bindUnits, counted } from '../../../model/numbers.ts'
import type { StormRow } from '../../../model/verdict/storms.ts'
import type { Verdict } from '../../../model/verdict/verdict.ts'
import { hintWords, shownStorms, stormLines, stormTitle } from '../../words/storms/storm-words.ts'
import { details, verdictCell } from '../tables.ts'
import { MARKDOWN } from '../text.ts'

/** Each storm, folded: what happened, how fast the sockets came back, and what to look at. Empty: there was none. */
export function stormDetails(verdict: Verdict): string[] {
  const { shown, more } = shownStorms(verdict)
  const rest = more === 0 ? [] : ['', `And ${counted(more, 'more storm')}, in verdict.json.`]
  return shown.flatMap((storm, i) => stormFold(storm, i === shown.length - 1 ? rest : []))
}

function stormFold(storm: StormRow, rest: readonly string[]): string[] {
  const judged = storm.verdict === null ? '' : `${verdictCell(storm.verdict).replaceAll('**', '')} · `
  const lines = stormLines(storm, MARKDOWN).map(([label, text]) => `- ${label}: ${bindUnits(text)}`)
  const hints = hintWords(storm)
  return details(`${stormTitle(storm)}: ${judged}${MARKDOWN.prose(storm.message)}`, [
    ...lines,
    ...(hints === '' ? [] : [...(lines.length > 0 ? [''] : []), MARKDOWN.prose(hints)]),
    ...rest,
  ])
}
