import { integer, NBSP, NONE } from '../../model/numbers.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import {
  type CloseRow,
  closeRows,
  codeWords,
  howWords,
  planned,
  reasonWords,
  sideWords,
} from '../words/closes.ts'
import * as facts from '../words/facts.ts'
import { generatorWords, resources, saturated } from '../words/generator.ts'
import { decidedSentence, figuresSentence, isOfSeveral, powerSentence } from '../words/runs.ts'
import * as traffic from '../words/traffic.ts'
import { storedOf, storedWords, unplannedWords } from '../words/unplanned-closes.ts'
import { baselineDetails } from './stored-runs.ts'
import { details, type Room } from './tables.ts'
import { fence, MARKDOWN, markdownTable } from './text.ts'

/** The sockets' fate: connects, closes by code and side, REST beside them. */
export function socketDetails(verdict: Verdict, room: Room): string[] {
  const sockets = traffic.socketsSentence(verdict, MARKDOWN)
  const http = traffic.httpSentence(verdict, MARKDOWN)
  if (sockets === null && http === null) return []
  const rows = closeRows(verdict.closes)
  const tabled = !rows.every(planned)
  const closes = tabled || rows.length === 0 ? null : traffic.closesFact(verdict, MARKDOWN)
  const sentences = [sockets, closes, http].filter((line) => line !== null).map((line) => `${line}.`)
  return details(`${sockets === null ? 'REST' : 'Sockets and closes'}: ${finding(verdict)}`, [
    sentences.join(' '),
    ...(tabled ? ['', ...closesTable(rows, verdict, room)] : []),
  ])
}

/** What stands out; the section's own text has the rest. */
function finding({ sockets, closes, storedCloses, http }: Verdict): string {
  const failed = sockets?.failed.reduce((sum, row) => sum + row.count, 0) ?? 0
  const unplanned = unplannedWords(closes, storedCloses, MARKDOWN)
  const found = [
    ...(failed > 0 ? [`${integer(failed)} of ${integer(sockets?.tried ?? 0)} connects failed`] : []),
    ...(unplanned === '' ? [] : [`closed by others than this plan: ${unplanned}`]),
    ...(http !== null && http.failed > 0
      ? [`${integer(http.failed)} of ${integer(http.requests)} requests failed`]
      : []),
  ]
  return found.length === 0 ? 'nothing unusual' : found.join('; ')
}

function closesTable(rows: readonly CloseRow[], { storedCloses: stored }: Verdict, room: Room): string[] {
  const before = stored === undefined ? [] : [`Baseline median, N${NBSP}${integer(stored.runs)}`]
  const head = ['Code', 'Who closed, and how', 'Feed', 'Total', ...before, 'By phase']
  const shown = rows.length > room.closes + 1 ? rows.slice(0, room.closes) : rows
  const rest = rows.slice(shown.length).reduce((sum, row) => sum + row.count, 0)
  const more = ['other kinds', NONE, NONE, integer(rest), ...before.map(() => NONE), NONE]
  const align = `lllr${stored === undefined ? '' : 'r'}l`
  const cells = shown.map((row) => closeCells(row, stored))
  return markdownTable(head, align, rest > 0 ? [...cells, more] : cells)
}

function closeCells(row: CloseRow, stored: Verdict['storedCloses']): string[] {
  const strong = (text: string) => (planned(row) ? text : `**${text}**`)
  const how = [sideWords(row.side), howWords(row), reasonWords(row, MARKDOWN)]
  const before = storedOf(row, stored)
  return [
    strong(codeWords(row.code, MARKDOWN)),
    how.filter((word) => word !== '').join(', '),
    row.feed === null ? 'no feed' : MARKDOWN.name(row.feed),
    strong(integer(row.count)),
    ...(stored === undefined ? [] : [before === undefined ? NONE : storedWords(before, stored.runs)]),
    [...row.phases].map(([phase, n]) => `${MARKDOWN.name(phase)} ${integer(n)}`).join(', '),
  ]
}

/** Every resource against its budget; only where one is over it. */
export function generatorDetails(verdict: Verdict, room: Room): string[] {
  if (!room.generator || verdict.health === null || !saturated(verdict.health)) return []
  const rows = resources(verdict.health).map(({ name, observed, budget, state }) => {
    const over = state === 'over'
    const word = over ? '✕ **over**' : state === 'fit' ? '○ fit' : state
    return [name, over ? `**${observed}**` : observed, budget, word]
  })
  return details('Generator', markdownTable(['Resource', 'Observed', 'Budget', 'State'], 'lrrl', rows))
}

/** How to run it again; what it was compared with; how fit the generator was; what it cost. */
export function reproduceDetails(verdict: Verdict, reproduce: string): string[] {
  const baseline = baselineLine(verdict)
  const generator =
    verdict.health === null ? null : `Generator ${generatorWords(verdict.health, verdict.lanes)}.`
  const cost = verdict.duration > 0 ? `Cost: ${traffic.costSentence(verdict)}.` : null
  const runs = isOfSeveral(verdict) ? runsLine(verdict) : null
  const power = powerSentence(verdict)
  const missed = power === null ? null : `${MARKDOWN.prose(power)}.`
  const lines = [runs, baseline, generator, cost, missed].filter((line) => line !== null)
  if (reproduce === '' && lines.length === 0) return []
  const title = lines.length === 0 ? 'Reproduce' : 'Reproduce; baseline, generator and cost'
  return details(title, [...fence(reproduce, 'sh'), ...(lines.length === 0 ? [] : [lines.join(' ')])])
}

/** Every run's figure: the best is never picked. */
function runsLine(verdict: Verdict): string {
  const figures = figuresSentence(verdict, MARKDOWN)
  return `${decidedSentence(verdict)}${figures === null ? '' : ` (${figures})`}. Sockets, closes and generator are of the last.`
}

function baselineLine(verdict: Verdict): string | null {
  const told = baselineDetails(verdict).length > 0
  const parts = [...(told ? [] : [facts.baselineSentence, facts.seriesSentence]), facts.storedSentence]
    .map((fact) => fact(verdict, MARKDOWN))
    .filter((part) => part !== null)
  return parts.length === 0 ? null : `Baseline: ${parts.join('; ')}.`
}
