import type { Verdict } from '../model/verdict.ts'
import { type CloseRow, closeRows, codeWords, howWords, planned, reasonWords, sideWords } from './closes.ts'
import * as facts from './facts.ts'
import { generatorWords, overBudget, resources } from './health.ts'
import { details } from './markdown-rows.ts'
import { fence, MARKDOWN, markdownTable } from './markdown-text.ts'
import { integer } from './numbers.ts'

/** Kinds of close in a comment; the others are counted. */
const MOST_CLOSES = 6

/** Where the baseline was looked for, and what was there. */
export function baselineDetails(verdict: Verdict): string[] {
  const found = facts.baselineSentence(verdict, MARKDOWN)
  if (found === null) return []
  const parts = [found, facts.seriesSentence(verdict, MARKDOWN), facts.storedSentence(verdict, MARKDOWN)]
  const body = parts.filter((part) => part !== null).join('. ')
  const title = verdict.baseline?.runs ? 'Baseline' : 'Why there is no baseline'
  return details(title, [`Baseline: ${body}.`])
}

/** The sockets' fate: connects, closes by code and side, REST beside them. */
export function socketDetails(verdict: Verdict): string[] {
  const sockets = facts.socketsSentence(verdict, MARKDOWN)
  const http = facts.httpSentence(verdict, MARKDOWN)
  if (sockets === null && http === null) return []
  const rows = closeRows(verdict.closes)
  const usual = rows.every(planned) && (verdict.sockets?.failed.length ?? 0) === 0
  const census = usual || rows.length === 0 ? closesLine(verdict) : closesTable(rows)
  const sentences = [sockets, http].filter((line) => line !== null).map((line) => `${line}.`)
  const title = usual ? 'nothing unusual' : (facts.closesFact(verdict, MARKDOWN) ?? 'no socket was open')
  return details(`${sockets === null ? 'REST' : 'Sockets and closes'}: ${title}`, [
    sentences.join(' '),
    ...census,
  ])
}

function closesLine(verdict: Verdict): string[] {
  const closes = facts.closesFact(verdict, MARKDOWN)
  return closes === null ? [] : ['', `Closes: ${closes}.`]
}

function closesTable(rows: readonly CloseRow[]): string[] {
  const head = ['Code', 'Who closed', 'Feed', 'How, and the words of the service', 'Total', 'By phase']
  const rest = rows.slice(MOST_CLOSES).reduce((sum, row) => sum + row.count, 0)
  const more = rest > 0 ? [['other kinds', '–', '–', '–', integer(rest), '–']] : []
  return ['', ...markdownTable(head, 'llllrl', [...rows.slice(0, MOST_CLOSES).map(closeCells), ...more])]
}

function closeCells(row: CloseRow): string[] {
  const strong = (text: string) => (planned(row) ? text : `**${text}**`)
  const how = [howWords(row.how), reasonWords(row, MARKDOWN)].filter((word) => word !== '').join(', ')
  return [
    strong(codeWords(row.code, MARKDOWN)),
    sideWords(row.side),
    row.feed === null ? 'no feed' : MARKDOWN.name(row.feed),
    how === '' ? 'close frame' : how,
    strong(integer(row.count)),
    [...row.phases].map(([phase, n]) => `${MARKDOWN.name(phase)} ${integer(n)}`).join(', '),
  ]
}

/** Every resource against its budget; only where one is over it. */
export function generatorDetails(verdict: Verdict): string[] {
  if (verdict.health === null || overBudget(verdict.health).length === 0) return []
  const rows = resources(verdict.health).map(({ name, observed, budget, over }) => [
    name.charAt(0).toUpperCase() + name.slice(1),
    over ? `**${observed}**` : observed,
    budget,
    over === null ? 'no budget, or not measured' : over ? '✕ **over**' : '○ fit',
  ])
  return details('Generator', markdownTable(['Resource', 'Observed', 'Budget', 'Verdict'], 'lrrl', rows))
}

/** How to run it again; how fit the generator was; what it cost. */
export function costDetails(verdict: Verdict, reproduce: string): string[] {
  const health = verdict.health
  const generator = health === null ? '' : `Generator: ${generatorWords(health)}. `
  const cost = verdict.duration > 0 ? `Cost: ${facts.costSentence(verdict)}.` : ''
  const line = `${generator}${cost}`.trim()
  return details(line === '' ? 'Reproduce' : 'Reproduce; generator and cost', [
    ...fence(reproduce, 'sh'),
    ...(line === '' ? [] : [line]),
  ])
}
