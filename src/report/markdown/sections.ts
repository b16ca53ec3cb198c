import { integer, NBSP, NONE } from '../../model/numbers.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import {
  beforeWords,
  endHow,
  endName,
  firstWords,
  layerWords,
  phasesWords,
  totalWords,
} from '../words/ends/close-census.ts'
import { type EndGroup, endGroups } from '../words/ends/end-groups.ts'
import * as facts from '../words/facts.ts'
import { generatorWords, resources, saturated } from '../words/generator.ts'
import { peaksWords } from '../words/peaks.ts'
import {
  correlationSentence,
  decidedSentence,
  figuresSentence,
  isOfSeveral,
  powerSentence,
} from '../words/runs.ts'
import * as traffic from '../words/traffic.ts'
import { sweptCloses, unplannedWords } from '../words/unplanned-closes.ts'
import { baselineDetails } from './stored-runs.ts'
import { capital, details, type Room } from './tables.ts'
import { fence, MARKDOWN, markdownTable } from './text.ts'

/** The sockets' fate: connects, closes by code and side, REST beside them. */
export function socketDetails(verdict: Verdict, room: Room): string[] {
  const sockets = traffic.socketsSentence(verdict, MARKDOWN)
  const http = traffic.httpSentence(verdict, MARKDOWN)
  if (sockets === null && http === null) return []
  const groups = endGroups(verdict)
  const tabled = groups.some(({ planned }) => !planned)
  const closes = tabled || groups.length === 0 ? null : traffic.closesFact(verdict, MARKDOWN)
  const sentences = [sockets, closes, http].filter((line) => line !== null).map((line) => `${line}.`)
  return details(`${sockets === null ? 'REST' : 'Sockets and closes'}: ${finding(verdict)}`, [
    sentences.join(' '),
    ...(tabled ? ['', ...endsTable(groups, verdict, room), ...spaced(layerLines(verdict, room))] : []),
  ])
}

const spaced = (lines: readonly string[]) => (lines.length === 0 ? [] : ['', ...lines])

/** What stands out; the section's own text has the rest. */
function finding({ sockets, closes, storedCloses, http }: Verdict): string {
  const failed = sockets?.failed.reduce((sum, row) => sum + row.count, 0) ?? 0
  const unplanned = unplannedWords(closes, storedCloses, MARKDOWN)
  const swept = sweptCloses(closes)
  const found = [
    ...(failed > 0 ? [`${integer(failed)} of ${integer(sockets?.tried ?? 0)} connects failed`] : []),
    ...(unplanned === '' ? [] : [`closed by others than this plan: ${unplanned}`]),
    ...(swept > 0 ? [`${integer(swept)} cut in the idle sweep`] : []),
    ...(http !== null && http.failed > 0
      ? [`${integer(http.failed)} of ${integer(http.requests)} requests failed`]
      : []),
  ]
  return found.length === 0 ? 'nothing unusual' : found.join('; ')
}

function endsTable(groups: readonly EndGroup[], verdict: Verdict, room: Room): string[] {
  const { census, storedCloses } = verdict
  const stored = census === undefined ? storedCloses : census.stored
  const [share, rate] = census === undefined ? ['', ''] : [' (share)', ` (per 1,000${NBSP}socket‑s)`]
  const before = stored === undefined ? [] : [`Baseline median${share}, N${NBSP}${integer(stored.runs)}`]
  const head = ['Code', 'Who closed, and how', 'Feed', `Total${share}`, ...before, `By phase${rate}`]
  const shown = groups.length > room.closes + 1 ? groups.slice(0, room.closes) : groups
  const rest = groups.slice(shown.length).reduce((sum, group) => sum + group.count, 0)
  const more = ['other kinds', NONE, NONE, integer(rest), ...before.map(() => NONE), NONE]
  const align = `lllr${stored === undefined ? '' : 'r'}l`
  const cells = shown.map((group) => endCells(group, verdict))
  return markdownTable(head, align, rest > 0 ? [...cells, more] : cells)
}

function endCells(group: EndGroup, verdict: Verdict): string[] {
  const strong = (text: string) => (group.planned ? text : `**${text}**`)
  const [{ feed }] = group.rows
  const before = beforeWords(group, verdict)
  const how = [endHow(group, MARKDOWN), group.planned ? '' : firstWords(group)]
  return [
    strong(endName(group, MARKDOWN)),
    how.filter((word) => word !== '').join('; '),
    feed === null ? 'no feed' : MARKDOWN.name(feed),
    strong(totalWords(group, verdict)),
    ...(before === null ? [] : [before === '' ? NONE : before]),
    phasesWords(group, MARKDOWN),
  ]
}

/** More of them are not read. */
const MOST_LAYERS = 3

/** What the ends that nobody planned point to. */
function layerLines({ census }: Verdict, room: Room): string[] {
  const most = Math.min(MOST_LAYERS, room.closes - 1)
  return (census?.layers ?? []).slice(0, most).map((hint) => `- ${layerWords(hint, MARKDOWN)}.`)
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
  const most = verdict.health === null ? null : peaksWords(verdict.health)
  const peaks = most === null ? null : `At most: ${most}.`
  const cost = verdict.duration > 0 ? `Cost: ${traffic.costSentence(verdict)}.` : null
  const runs = isOfSeveral(verdict) ? runsLine(verdict) : null
  const power = powerSentence(verdict)
  const missed = power === null ? null : `${MARKDOWN.prose(power)}.`
  const traces = correlationSentence(verdict, MARKDOWN)
  const found = traces === null ? null : `${capital(traces)}.`
  const lines = [runs, baseline, generator, peaks, cost, missed, found].filter((line) => line !== null)
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
