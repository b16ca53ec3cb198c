import type { Counts } from '../../model/verdict/codes.ts'
import type {
  Explained,
  ExplainedClose,
  ExplainedCode,
  ExplainedConnect,
  ExplainedEnd,
  ExplainedSight,
} from '../../model/verdict/explained.ts'
import { FAIL_ON_WORDS, MODE_FAILS, type Outcome, type OutcomeRow } from '../../model/verdict/outcomes.ts'
import { labelled, paragraph } from '../terminal/layout.ts'
import { finish, type Look, paint, TERMINAL, typeset } from '../terminal/look.ts'
import {
  pageOf,
  placeOfCensus,
  placeOfCode,
  placeOfConnects,
  placeOfEnd,
  placeOfOutcome,
  placeOfSight,
} from '../words/docs.ts'
import { headingOfOutcome, MARKS } from '../words/words.ts'

/** `explain WORD`: all that the word may mean. */
export function explainedReport(
  { outcomes, codes, seen, connects, ends, closes }: Explained,
  look: Look,
): string {
  return [
    ...outcomes.map((row) => explainReport(row, look)),
    ...codes
      .filter(({ code }) => !outcomes.some(({ outcome }) => outcome === code))
      .map((row) => codeReport(row, look)),
    ...seen.map((row) => sightReport(row, look)),
    ...connects.map((row) => connectReport(row, look)),
    ...ends.map((row) => endReport(row, look)),
    ...closes.map((row) => closeReport(row, look)),
  ].join('\n')
}

/** `explain`: every outcome at length, then each code in one sentence. */
export function everythingReport({ outcomes, codes, seen, connects, ends }: Explained, look: Look): string {
  const list = (title: string, rows: readonly { readonly word: string; readonly meaning: string }[]) =>
    finish([
      paint(typeset(title, look), 'strong', look),
      ...rows.flatMap(({ word, meaning }) => paragraph(`${word}: ${TERMINAL.prose(meaning)}`, 2, look)),
    ])
  const coded = (rows: readonly (ExplainedCode | ExplainedSight | ExplainedEnd)[]) =>
    rows.map(({ code, meaning }) => ({ word: code, meaning }))
  const dialled = connects.map(({ reason, meaning }) => ({ word: reason, meaning }))
  return [
    ...outcomes.map((row) => explainReport(row, look)),
    list('Codes of rows, reasons and notices; more by: socketgate explain CODE', coded(codes)),
    list('Codes of what is also seen; they decide nothing', coded(seen)),
    list('Why sockets did not open', dialled),
    list('Words of a close census: kinds of end, and what they point to; they decide nothing', coded(ends)),
  ].join('\n')
}

/** What a code means, what it makes of a stored run, what to do, and where the documents say more. */
function codeReport({ code, meaning, counts, next }: ExplainedCode, look: Look): string {
  return finish([
    paint(typeset(`${code}: a code of rows, reasons and notices`, look), 'strong', look),
    ...paragraph(TERMINAL.prose(meaning), 2, look),
    ...labelled('  Next', TERMINAL.prose(next), look),
    ...labelled('  Baseline', COUNTS[counts], look),
    `  Docs       ${pageOf(placeOfCode(code))}`,
  ])
}

const COUNTS: { readonly [word in Counts]: string } = {
  yes: 'a run of which it is said may count',
  later: 'a run with this reason counts once the next run of another commit looked as usual',
  accepted: 'a run with this reason counts once it is accepted',
  no: 'a run with this reason never counts',
}

function sightReport({ code, meaning }: ExplainedSight, look: Look): string {
  return finish([
    paint(typeset(`${code}: under "Also seen"`, look), 'strong', look),
    ...paragraph(TERMINAL.prose(meaning), 2, look),
    ...labelled('  Next', 'It decides nothing: read it where something else is wrong.', look),
    `  Docs       ${pageOf(placeOfSight())}`,
  ])
}

/** Why a socket did not open, and what to do about it. */
function connectReport({ reason, meaning, next }: ExplainedConnect, look: Look): string {
  return finish([
    paint(typeset(`${reason}: why a socket did not open`, look), 'strong', look),
    ...paragraph(TERMINAL.prose(meaning), 2, look),
    ...labelled('  Next', TERMINAL.prose(next), look),
    `  Docs       ${pageOf(placeOfConnects())}`,
  ])
}

/** A word of a close census. */
function endReport({ code, of, meaning }: ExplainedEnd, look: Look): string {
  const what = of === 'end' ? 'how a socket ended, or a dial failed' : 'what ends of sockets point to'
  return finish([
    paint(typeset(`${code}: ${what}`, look), 'strong', look),
    ...paragraph(TERMINAL.prose(meaning), 2, look),
    ...labelled('  Next', 'It decides nothing: read the line of the census that has it.', look),
    `  Docs       ${pageOf(placeOfEnd())}`,
  ])
}

function closeReport({ close, name, meaning }: ExplainedClose, look: Look): string {
  const next =
    'Read its row of the census in the report: who closed, in which phase, and when first; then the log of that second.'
  return finish([
    paint(
      typeset(`${close}${name === undefined ? '' : ` (${name})`}: a close code of a WebSocket`, look),
      'strong',
      look,
    ),
    ...paragraph(TERMINAL.prose(meaning), 2, look),
    ...labelled('  Next', next, look),
    `  Docs       ${pageOf(placeOfCensus())}`,
  ])
}

/** What an outcome means, whether it fails the process, what to do next, and where the documents say more. */
export function explainReport(row: OutcomeRow, look: Look): string {
  const { tone } = headingOfOutcome(row.outcome)
  const title = typeset(`${MARKS[tone]} ${row.outcome}: exit code ${row.exit}`, look)
  return finish([
    paint(title, 'strong', look),
    ...paragraph(TERMINAL.prose(row.meaning), 2, look),
    ...labelled('  Next', TERMINAL.prose(row.next), look),
    ...(row.nextInAction === undefined
      ? []
      : labelled('  In Actions', TERMINAL.prose(row.nextInAction), look)),
    ...labelled('  Fails', failsWhen(row), look),
    ...labelled('  Baseline', baselineWords(row), look),
    `  Docs       ${pageOf(placeOfOutcome(row.outcome))}`,
  ])
}

/** A whole run is stored whatever its outcome; whether it counts is another question. */
function baselineWords({ stored, outcome }: OutcomeRow): string {
  if (stored) return 'the run may count as baseline'
  return outcome === 'regression' ? 'the run counts once it is accepted' : 'the run never counts as baseline'
}

function failsWhen(row: OutcomeRow): string {
  if (row.always) return 'always, in every mode'
  if (!FAIL_ON_WORDS.includes(row.outcome)) return 'never'
  const byMode = MODE_FAILS.block.includes(row.outcome) ? 'in mode block, or ' : ''
  const code = row.failing === undefined ? '' : `, with ${row.failing}`
  const as = FAILS_AS[row.outcome] ?? ''
  return `${byMode}where fail_on names it${code}${as}; else the process exits 0`
}

/** Outcomes of which some reasons fail as another outcome would, and which. */
const FAILS_AS: { readonly [outcome in Outcome]?: string } = {
  plan_changed: ", or where the base's plan does not pass and what it came to would fail",
  inconclusive:
    ', or names slo, as mode block does, where nothing that was asked for could be judged, or what else a reason fails as',
}
