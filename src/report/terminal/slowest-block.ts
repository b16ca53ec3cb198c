import type { Verdict } from '../../model/verdict/verdict.ts'
import { SLOWEST_HEAD, SLOWEST_TITLE, slowestRows } from '../words/tables/slowest-table.ts'
import { type Column, paragraph, table } from './layout.ts'
import { type Look, TERMINAL } from './look.ts'

/** Of each metric. */
const SHOWN = 2

/** By which traces the slowest few samples are found. Empty: requests were not marked, or nothing was told. */
export function slowestBlock(verdict: Verdict, look: Look): string[] {
  const rows = slowestRows(verdict, SHOWN, TERMINAL)
  if (rows.length === 0) return []
  const columns = SLOWEST_HEAD.map((head): Column => ({ head, align: head === 'Value' ? 'right' : 'left' }))
  const lines = table(columns, [rows.map((cells) => ({ cells }))], look)
  return [...paragraph(SLOWEST_TITLE, 0, look), ...lines.map((line) => line.trimEnd())]
}
