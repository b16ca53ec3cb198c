import { bindUnits } from '../../../model/numbers.ts'
import type { Verdict } from '../../../model/verdict/verdict.ts'
import { shownSlow, slowLines, slowTitle } from '../../words/slow/slow-words.ts'
import { details, verdictCell } from '../tables.ts'
import { MARKDOWN } from '../text.ts'

/** What became of slow readers, folded. Empty: there were none. */
export function slowDetails(verdict: Verdict): string[] {
  return shownSlow(verdict).flatMap((row) => {
    const judged = row.verdict === null ? '' : `${verdictCell(row.verdict).replaceAll('**', '')} · `
    const lines = slowLines(row).map(([label, text]) => `- ${label}: ${bindUnits(text)}`)
    return details(`${slowTitle(row)}: ${judged}${MARKDOWN.prose(row.message)}`, lines)
  })
}
