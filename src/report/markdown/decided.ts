import type { GateRow, Verdict } from '../../model/verdict/verdict.ts'
import { type Docs, linked, placeOfRow } from '../words/docs.ts'
import { gateGroups } from '../words/rows.ts'
import { details } from './tables.ts'
import { MARKDOWN } from './text.ts'

/** What is folded is read by few, and each line is long. */
const MOST = 3

/**
 * How the rows that are told in a sentence were decided: channel, z and its limit, the runs on both sides. What needs somebody
 * first; of those that do not, the first key row. Empty: nothing was compared.
 */
export function decidedDetails(verdict: Verdict, docs: Docs): string[] {
  const { key, normal } = gateGroups(verdict)
  const compared = [...key, ...normal].filter(
    ({ decided, verdict: word }) => decided !== undefined && word !== 'not_judged' && word !== 'no_baseline',
  )
  const told = compared.filter(({ verdict: word }) => word !== 'same')
  const rows = (told.length > 0 ? told : compared.slice(0, 1)).slice(0, MOST)
  if (rows.length === 0) return []
  const places = new Map(rows.map((row) => [placeOfRow(row, verdict.paired !== undefined), row]))
  const links = [...places].map(([place, row]) => linked(kindOf(row), place, docs))
  return details('How it was decided', [
    ...rows.map(({ decided }) => `- ${MARKDOWN.prose(`${decided}.`)}`),
    ...(docs === null ? [] : ['', `How a row is decided: ${links.join(', ')}.`]),
  ])
}

function kindOf({ selector }: GateRow): string {
  return selector.startsWith('ws_closes') ? 'close codes' : 'figures'
}
