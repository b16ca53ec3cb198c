import { MODE_FAILS, type OutcomeRow } from '../../model/verdict/outcomes.ts'
import { labelled, paragraph } from '../terminal/layout.ts'
import { finish, type Look, paint, TERMINAL, typeset } from '../terminal/look.ts'
import { docsUrl, placeOfOutcome } from '../words/docs.ts'
import { headingOfOutcome, MARKS } from '../words/words.ts'

/** What an outcome means, whether it fails the process, what to do next, and where this version's documents say more. */
export function explainReport(row: OutcomeRow, look: Look, version: string): string {
  const { tone } = headingOfOutcome(row.outcome)
  const title = typeset(`${MARKS[tone]} ${row.outcome}: exit code ${row.exit}`, look)
  return finish([
    paint(title, 'strong', look),
    ...paragraph(TERMINAL.prose(row.meaning), 2, look),
    ...labelled('  Next', TERMINAL.prose(row.next), look),
    ...labelled('  Fails', failsWhen(row), look),
    ...labelled('  Baseline', baselineWords(row), look),
    // Whole, however long: a terminal that wraps it leaves it a link.
    `  Docs       ${docsUrl(placeOfOutcome(row.outcome), version)}`,
  ])
}

/** A whole run is stored whatever its outcome; whether it counts is another question. */
function baselineWords({ stored, outcome }: OutcomeRow): string {
  if (stored) return 'the run may count as baseline'
  return outcome === 'regression' ? 'the run counts once it is accepted' : 'the run never counts as baseline'
}

function failsWhen(row: OutcomeRow): string {
  if (row.always) return 'always, in every mode'
  if (row.exit === 0) return 'never'
  const byMode = MODE_FAILS.block.includes(row.outcome) ? 'in mode block, or ' : ''
  return `${byMode}where fail_on names it; else the process exits 0`
}
