import { counted, figure, integer, NBSP, NONE, percentage, spread } from '../model/numbers.ts'
import type { GateRow, SloRow, Verdict } from '../model/verdict.ts'
import { samples, sloCount } from './facts.ts'
import { MARKDOWN, markdownTable } from './markdown-text.ts'
import { changeWords, compared, gateGroups, limitWords, runsHead, sloRows, unitOf } from './rows.ts'
import { MARKS, rowWord } from './words.ts'

/** The most rows of each table; what is left out is counted, and stands in verdict.json. */
export interface Room {
  readonly slos: number
  readonly key: number
  /** 0: their number has to do. */
  readonly other: number
  readonly closes: number
  /** False: one sentence about the generator has to do. */
  readonly generator: boolean
  /** The chart of the stored runs. */
  readonly history: boolean
}

const gateHead = (verdict: Verdict) => [
  'Verdict',
  'Row',
  verdict.paired === undefined ? 'Baseline median ± spread' : 'Base build ± spread of a pair',
  runsHead(verdict).replace(/^t/, 'T'),
  'Change',
  'Limit',
]
const SLO_HEAD = ['Verdict', 'SLO', 'Observed', 'Samples', 'Beyond the limit']
const FAILED_HEAD = ['Why no socket opened', 'HTTP status', 'Connects']
/** Met SLOs in a sentence. */
const MOST_MET = 8

/** `✕ **Fail**`, `○ Same`, `Not judged`. */
function verdictCell(verdict: GateRow['verdict'] | SloRow['verdict']): string {
  const { word, tone } = rowWord(verdict)
  const text = `${word.charAt(0).toUpperCase()}${word.slice(1)}`.replaceAll(' ', NBSP)
  if (tone === 'none') return text
  return `${MARKS[tone]}${NBSP}${tone === 'quiet' ? text : `**${text}**`}`
}

/** A table of at most `most` rows; one more says how many were left out. */
export function cutTable(
  head: readonly string[],
  align: string,
  rows: readonly string[][],
  most: number,
): string[] {
  if (rows.length === 0) return []
  const more = rows.length - most
  const rest = ['–', `and ${counted(more, 'more row')}, in verdict.json`, ...head.slice(2).map(() => NONE)]
  return markdownTable(head, align, more > 0 ? [...rows.slice(0, most), rest] : rows)
}

/** The gate's key rows; none where nothing was stored to compare with. */
export function keyTable(verdict: Verdict, room: Room): string[] {
  const rows = compared(verdict) ? gateGroups(verdict).key : []
  return cutTable(
    gateHead(verdict),
    'llrrrr',
    rows.map((row) => gateCells(row, verdict.paired !== undefined, false)),
    room.key,
  )
}

function gateCells(row: GateRow, paired: boolean, selectors: boolean): string[] {
  const name = MARKDOWN.name(row.name)
  const spreadWords = row.spread === null ? '' : ` ${spread(row.spread)}`
  const actual = figure(row.actual, unitOf(row))
  const judged = row.verdict !== 'not_judged' && row.verdict !== 'no_baseline' && row.actual !== null
  return [
    verdictCell(row.verdict),
    selectors ? `${name}: ${MARKDOWN.code(`${row.selector}, ${row.stat}`)}` : name,
    row.baseline === null
      ? NONE
      : `${figure(row.baseline, unitOf(row))}${spreadWords}, ${paired ? counted(row.runs, 'pair') : `N${NBSP}${integer(row.runs)}`}`,
    `${judged ? `**${actual}**` : actual}, n${NBSP}${samples(row)}`,
    changeWords(row),
    limitWords(row),
  ]
}

/** Rows that block nobody and SLOs that are met, folded. */
export function otherDetails(verdict: Verdict, room: Room): string[] {
  const { key, normal } = gateGroups(verdict)
  const rows = compared(verdict) ? normal : [...key, ...normal]
  const met = compared(verdict) ? metSlos(verdict.slos) : []
  const titles = [
    ...(rows.length > 0 ? [gateTitle(rows, compared(verdict))] : []),
    ...(met.length > 0 ? [`SLOs: ${sloCount(verdict.slos)}`] : []),
  ]
  if (titles.length === 0) return []
  const cells = rows.map((row) => gateCells(row, verdict.paired !== undefined, true))
  const table =
    room.other > 0 || cells.length === 0
      ? cutTable(gateHead(verdict), 'llrrrr', cells, room.other)
      : ['Their figures are in verdict.json.']
  return details(titles.join('; '), [...table, ...(table.length > 0 && met.length > 0 ? [''] : []), ...met])
}

function gateTitle(rows: readonly GateRow[], wasCompared: boolean): string {
  if (!wasCompared) return `${counted(rows.length, 'gated figure')}, nothing stored to compare with`
  const counts = new Map<string, number>()
  for (const row of rows) {
    const { word } = rowWord(row.verdict)
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const words = [...counts].map(([word, n]) => `${n} ${word}`)
  const unchanged = counts.size === 1 && counts.has('same')
  return `${counted(rows.length, 'other row')}, ${unchanged ? 'unchanged' : words.join(', ')}`
}

function metSlos(slos: readonly SloRow[]): string[] {
  const met = slos.filter((row) => row.verdict === 'met')
  const shown = met
    .slice(0, MOST_MET)
    .map(
      (row) => `${MARKDOWN.code(row.threshold)} (${figure(row.actual, row.unit)}, n${NBSP}${samples(row)})`,
    )
  const more = met.length > MOST_MET ? `, and ${met.length - MOST_MET} more` : ''
  return met.length === 0 ? [] : [`SLOs met: ${shown.join(', ')}${more}.`]
}

/** SLOs that are read without unfolding: all where nothing was compared, else those that are not met. */
export function sloTable(verdict: Verdict, room: Room): string[] {
  const rows = sloRows(verdict).filter((row) => !compared(verdict) || row.verdict !== 'met')
  return cutTable(SLO_HEAD, 'llrrr', rows.map(sloCells), room.slos)
}

function sloCells(row: SloRow): string[] {
  const observed = figure(row.actual, row.unit)
  const share = row.beyond !== null && row.n > 0 ? ` (${percentage(row.beyond / row.n)})` : ''
  return [
    verdictCell(row.verdict),
    `${MARKDOWN.code(row.threshold)}${row.from === 'default' ? ', default' : ''}`,
    row.verdict === 'fail' ? `**${observed}**` : observed,
    samples(row),
    row.beyond === null ? NONE : `${integer(row.beyond)}${share}`,
  ]
}

/** Failed connects by reason, where no socket ever opened. */
export function failedTable(verdict: Verdict, room: Room): string[] {
  if (verdict.outcome !== 'target' || verdict.sockets === null) return []
  const { failed, tried } = verdict.sockets
  const rows = [...failed]
    .sort((a, b) => b.count - a.count)
    .map((row) => [
      MARKDOWN.name(row.reason),
      row.status === null ? NONE : MARKDOWN.name(row.status),
      `${integer(row.count)} of ${integer(tried)}`,
    ])
  return cutTable(FAILED_HEAD, 'lrr', rows, room.closes)
}

/** A folded section. The summary is HTML, in which Markdown is not read: give it escaped text only. */
export function details(summary: string, body: readonly string[]): string[] {
  return [`<details><summary>${summary}</summary>`, '', ...body, '</details>']
}
