import type { Code } from '../../model/verdict/codes.ts'
import type { Outcome } from '../../model/verdict/outcomes.ts'
import type { GateRow, SloRow } from '../../model/verdict/verdict.ts'

/** A place of the documents: a page below docs/, and a heading or an anchor of it. */
export type Place = `${string}.md#${string}`

/** Where the documents say what an outcome means. */
export function placeOfOutcome(outcome: Outcome): Place {
  return `verdict.md#outcome-${outcome}`
}

/** Where they say what a code means. */
export function placeOfCode(code: Code): Place {
  return `codes.md#code-${code}`
}

/** Where they list what was seen and nobody asked about. */
export function placeOfSight(): Place {
  return 'codes.md#also-seen'
}

/** Where they list why sockets do not open. */
export function placeOfConnects(): Place {
  return 'codes.md#why-sockets-do-not-open'
}

/** Where they list the words of a close census. */
export function placeOfEnd(): Place {
  return 'codes.md#a-close-census'
}

/** Where they say how a close census is read. */
export function placeOfCensus(): Place {
  return 'close-census.md#what-it-points-to'
}

/** Where they say what a row means, and what turns it red. */
export function placeOfRow(row: SloRow | GateRow, paired = false): Place {
  if ('threshold' in row) {
    if (row.from === 'default') return 'reading.md#default-slos'
    return row.bad === undefined ? 'verdict.md#slos' : 'verdict.md#shares'
  }
  if (paired) return 'paired.md#the-rule'
  if (row.selector.startsWith('ws_closes')) return 'closes.md#what-is-compared'
  return 'verdict.md#divergence-from-a-baseline'
}

/** Where the pages of the version that ran are, `https://github.com/acme/socketgate/blob/v1.4.0/docs`; null: nobody knows. */
export type Docs = string | null

/** Markdown that leads to a place of the documents; only its text where nobody knows where they are. */
export function linked(text: string, place: Place, docs: Docs): string {
  return docs === null ? text : `[${text}](${docs}/${place})`
}

/** A place of the documents as it is called in their repository. */
export function pageOf(place: Place): string {
  return `docs/${place}`
}
