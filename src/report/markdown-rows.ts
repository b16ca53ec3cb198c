import type { GateRow, SloRow, Verdict } from '../model/verdict.ts'
import { samples, sloCount } from './facts.ts'
import { MARKDOWN, markdownTable } from './markdown-text.ts'
import { counted, figure, integer, NONE, percentage, spread } from './numbers.ts'
import { changeWords, compared, gateGroups, limitWords, sloRows } from './rows.ts'
import { MARKS, rowWord } from './words.ts'

/** A comment is under 60 lines: what is over these numbers is counted, and stands in verdict.json. */
const MOST_KEY = 5
const MOST_OTHER = 6
const MOST_SLO = 6
const MOST_FAILED = 4

const GATE_HEAD = ['Verdict', 'Row', 'Baseline median ± spread', 'This run', 'Change', 'Limit']
const SLO_HEAD = ['Verdict', 'SLO', 'Observed', 'Samples', 'Beyond the limit']

/** `✕ **Fail**`, `○ Same`, `Not judged`. */
function verdictCell(verdict: GateRow['verdict'] | SloRow['verdict']): string {
  const { word, tone } = rowWord(verdict)
  const text = word.charAt(0).toUpperCase() + word.slice(1)
  if (tone === 'none') return text
  return `${MARKS[tone]} ${tone === 'quiet' ? text : `**${text}**`}`
}

/** Rows of the gate that are always shown; none where nothing was stored to compare with. */
export function keyRows(verdict: Verdict): GateRow[] {
  return compared(verdict) ? gateGroups(verdict).key : []
}

/** A table of gate rows. `selectors` adds the selector to the plain name. */
export function gateTable(rows: readonly GateRow[], selectors: boolean, most = MOST_KEY): string[] {
  const shown = rows.slice(0, most).map((row) => gateCells(row, selectors))
  return [...markdownTable(GATE_HEAD, 'llrrrr', shown), ...remainder(rows.length - most)]
}

function gateCells(row: GateRow, selectors: boolean): string[] {
  const name = MARKDOWN.name(row.name)
  const baseline =
    row.baseline === null
      ? NONE
      : `${figure(row.baseline, row.unit)}${row.spread === null ? '' : ` ${spread(row.spread)}`}, N ${integer(row.runs)}`
  const actual = figure(row.actual, row.unit)
  const judged = row.verdict !== 'not_judged' && row.actual !== null
  return [
    verdictCell(row.verdict),
    selectors ? `${name}: ${MARKDOWN.code(`${row.selector}, ${row.stat}`)}` : name,
    baseline,
    `${judged ? `**${actual}**` : actual}, ${samples(row)}`,
    changeWords(row),
    limitWords(row),
  ]
}

/** Gate rows that need nobody, folded. */
export function gateDetails(verdict: Verdict): string[] {
  const { key, normal } = gateGroups(verdict)
  const rows = compared(verdict) ? normal : [...key, ...normal]
  if (rows.length === 0) return []
  const moved = rows.filter((row) => row.verdict === 'suspect').length
  const title = !compared(verdict)
    ? `${counted(rows.length, 'gated figure')}, nothing stored to compare with`
    : `${counted(rows.length, 'other row')}, ${moved === 0 ? 'unchanged' : `${moved} suspect`}`
  return details(title, gateTable(rows, true, MOST_OTHER))
}

/** SLOs that are read without unfolding: all where nothing was compared, else those that are not met. */
export function sloTable(verdict: Verdict): string[] {
  const rows = visibleSlos(verdict)
  if (rows.length === 0) return []
  const shown = rows.slice(0, MOST_SLO).map(sloCells)
  return [...markdownTable(SLO_HEAD, 'llrrr', shown), ...remainder(rows.length - MOST_SLO)]
}

function visibleSlos(verdict: Verdict): SloRow[] {
  return sloRows(verdict).filter((row) => !compared(verdict) || row.verdict !== 'met')
}

function sloCells(row: SloRow): string[] {
  const observed = figure(row.actual, row.unit)
  const beyond =
    row.beyond === null
      ? NONE
      : `${integer(row.beyond)}${row.n > 0 ? ` (${percentage(row.beyond / row.n)})` : ''}`
  return [
    verdictCell(row.verdict),
    `${MARKDOWN.code(row.threshold)}${row.from === 'default' ? ', default' : ''}`,
    row.verdict === 'fail' ? `**${observed}**` : observed,
    samples(row),
    beyond,
  ]
}

/** The SLOs that are met, in one folded sentence; empty where the table already shows them. */
export function sloDetails(verdict: Verdict): string[] {
  if (!compared(verdict) || verdict.slos.length === 0) return []
  const met = verdict.slos.filter((row) => row.verdict === 'met')
  const shown = met
    .slice(0, MOST_SLO)
    .map((row) => `${MARKDOWN.code(row.threshold)} (${figure(row.actual, row.unit)}, ${samples(row)})`)
  const more = met.length - MOST_SLO
  if (shown.length === 0) return []
  return details(`SLOs: ${sloCount(verdict.slos)}`, [
    `Met: ${shown.join(', ')}${more > 0 ? `, and ${more} more` : ''}.`,
  ])
}

/** Failed connects by reason, where no socket ever opened. */
export function failedTable(verdict: Verdict): string[] {
  if (verdict.outcome !== 'target' || verdict.sockets === null || verdict.sockets.tried === 0) return []
  const { failed, tried } = verdict.sockets
  const rows = [...failed]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_FAILED)
    .map((row) => [
      MARKDOWN.name(row.reason),
      row.status === null ? NONE : MARKDOWN.name(row.status),
      `${integer(row.count)} of ${integer(tried)}`,
    ])
  return [
    ...markdownTable(['Why no socket opened', 'HTTP status', 'Connects'], 'lrr', rows),
    ...remainder(failed.length - MOST_FAILED),
  ]
}

/** A folded section. The summary is HTML, in which Markdown is not read: give it escaped text only. */
export function details(summary: string, body: readonly string[]): string[] {
  return [`<details><summary>${summary}</summary>`, '', ...body, '</details>']
}

function remainder(more: number): string[] {
  return more > 0 ? ['', `And ${counted(more, 'more row')}, in verdict.json.`] : []
}
