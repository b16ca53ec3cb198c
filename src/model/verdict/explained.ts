import { closeCodeMeaning, closeCodeName } from '../close-codes.ts'
import { nearest } from '../nearest.ts'
import { ADVICE } from './advice.ts'
import { CODES, type Code, type Counts, isCode } from './codes.ts'
import { CONNECTS, type ConnectReason, type ConnectWord, isConnectWord } from './connects.ts'
import { ENDS, type EndCode, LAYERS, type LayerCode } from './ends.ts'
import { OUTCOMES, type Outcome, type OutcomeRow, outcomeRow } from './outcomes.ts'
import { isSight, SIGHTS, type SightCode } from './sights.ts'

/** A code of a row, a reason or a notice, with what to do where it is said. */
export interface ExplainedCode {
  readonly code: Code
  readonly meaning: string
  readonly counts: Counts
  readonly next: string
}

/** A code of what was seen and nobody asked about. It decides nothing. */
export interface ExplainedSight {
  readonly code: SightCode
  readonly meaning: string
}

/** A kind of end in a close census, or what one points to. It decides nothing. */
export interface ExplainedEnd {
  readonly code: EndCode | LayerCode
  readonly of: 'end' | 'layer'
  readonly meaning: string
}

/** Why an upgrade opened no socket, by the word that reports give. */
export interface ExplainedConnect extends ConnectReason {
  readonly reason: ConnectWord
}

/** A code that a socket was closed with. */
export interface ExplainedClose {
  readonly close: string
  /** Absent: nobody registered it. */
  readonly name?: string
  readonly meaning: string
}

/** What one word may mean: an outcome, a code, what was seen, why a socket did not open, a word of a close census, and a close code. Several at once, such as `suspect`. */
export interface Explained {
  readonly outcomes: readonly OutcomeRow[]
  readonly codes: readonly ExplainedCode[]
  readonly seen: readonly ExplainedSight[]
  readonly connects: readonly ExplainedConnect[]
  readonly ends: readonly ExplainedEnd[]
  /** One where the word is such a code. */
  readonly closes: readonly ExplainedClose[]
}

/** All that a verdict may say, in the order of the tables. */
export const EVERYTHING: Explained = {
  outcomes: OUTCOMES,
  codes: (Object.keys(CODES) as Code[]).map(codeRow),
  seen: (Object.keys(SIGHTS) as SightCode[]).map(sightRow),
  connects: (Object.keys(CONNECTS) as ConnectWord[]).map(connectRow),
  ends: endRows(),
  closes: [],
}

/** What an exit code or a word of a verdict means; null: nothing has that name. */
export function explained(word: string): Explained | null {
  const outcome = outcomeOf(word)
  const found: Explained = {
    outcomes: outcome === undefined ? [] : [outcome],
    codes: isCode(word) ? [codeRow(word)] : [],
    seen: isSight(word) ? [sightRow(word)] : [],
    connects: isConnectWord(word) ? [connectRow(word)] : [],
    ends: endRows().filter(({ code }) => code === word),
    closes: closeRows(word),
  }
  return Object.values(found).some(({ length }) => length > 0) ? found : null
}

/** The known word that is nearest to one that nobody knows; undefined: none is near. */
export function nearestWord(word: string): string | undefined {
  const { outcomes, codes, seen, connects, ends } = EVERYTHING
  return nearest(word, [
    ...outcomes.map(({ outcome }) => outcome),
    ...codes.map(({ code }) => code),
    ...seen.map(({ code }) => code),
    ...connects.map(({ reason }) => reason),
    ...ends.map(({ code }) => code),
  ])
}

/** 143 is SIGTERM's half of `cancelled`; 0 is shared with `skipped`, and means pass to whoever asks. */
function outcomeOf(word: string): OutcomeRow | undefined {
  if (word === '143') return outcomeRow('cancelled')
  const exit = /^\d{1,3}$/.test(word) ? Number(word) : undefined
  if (exit === 0) return outcomeRow('pass')
  return OUTCOMES.find((row) => row.outcome === word || row.exit === exit)
}

function codeRow(code: Code): ExplainedCode {
  return { code, ...CODES[code], next: isAdvised(code) ? ADVICE[code] : outcomeRow(code).next }
}

function isAdvised(code: Code): code is Exclude<Code, Outcome> {
  return Object.hasOwn(ADVICE, code)
}

function sightRow(code: SightCode): ExplainedSight {
  return { code, meaning: SIGHTS[code].meaning }
}

function endRows(): ExplainedEnd[] {
  const rows = (of: 'end' | 'layer', table: { readonly [code: string]: { readonly meaning: string } }) =>
    Object.entries(table).map(([code, { meaning }]) => ({ code: code as ExplainedEnd['code'], of, meaning }))
  return [...rows('end', ENDS), ...rows('layer', LAYERS)]
}

function closeRows(close: string): ExplainedClose[] {
  const [name, meaning] = [closeCodeName(close), closeCodeMeaning(close)]
  return meaning === undefined ? [] : [{ close, ...(name !== undefined && { name }), meaning }]
}

function connectRow(reason: ConnectWord): ExplainedConnect {
  return { reason, ...CONNECTS[reason] }
}
