import { SLOWEST } from '../../../model/record/correlation/slow-sample.ts'
import type { Verdict } from '../../../model/verdict/verdict.ts'
import { SLOWEST_HEAD, SLOWEST_TITLE, slowestRows } from '../../words/tables/slowest-table.ts'
import { details } from '../tables.ts'
import { MARKDOWN, markdownTable } from '../text.ts'

/** By which traces the slowest samples are found: folded. Empty: requests were not marked, or nothing was told. */
export function slowestDetails(verdict: Verdict): string[] {
  const rows = slowestRows(verdict, SLOWEST, MARKDOWN)
  return rows.length === 0 ? [] : details(SLOWEST_TITLE, markdownTable(SLOWEST_HEAD, 'llllrl', rows))
}
