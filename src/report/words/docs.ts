import type { Code } from '../../model/verdict/codes.ts'
import type { Outcome } from '../../model/verdict/outcomes.ts'
import type { GateRow, SloRow } from '../../model/verdict/verdict.ts'

const REPOSITORY = 'https://github.com/OWNER/socketgate'

/** A place of the documents: a page below docs/, and a heading or an anchor of it. */
export type Place = `${string}.md#${string}`

/** Where the documents say what an outcome means. */
export function placeOfOutcome(outcome: Outcome): Place {
  return `verdict.md#outcome-${outcome}`
}

/** Where they say what a code means. */
export function placeOfCode(code: Code): Place {
  return `verdict.md#code-${code}`
}

/** Where they list what was seen and nobody asked about. */
export function placeOfSight(): Place {
  return 'verdict.md#also-seen'
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

/** The page of the version that ran: what it says holds for this verdict, whatever later versions decide. */
export function docsUrl(place: Place, version: string): string {
  const ref = /^\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[\w.-]{1,20})?$/.test(version) ? `v${version}` : 'main'
  return `${REPOSITORY}/blob/${ref}/docs/${place}`
}
