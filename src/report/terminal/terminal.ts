import { clock, length, NBSP } from '../../model/numbers.ts'
import type { GateRow, SloRow, Verdict } from '../../model/verdict/verdict.ts'
import { clean } from '../../text/shown.ts'
import { alsoSeen } from '../words/also-seen.ts'
import { overrideWords } from '../words/change/accepted.ts'
import { steadySentence } from '../words/drifted.ts'
import * as facts from '../words/facts.ts'
import { generatorWords } from '../words/generator.ts'
import { noticeWords } from '../words/note-words.ts'
import { withoutEmptyRows } from '../words/nothing-measured.ts'
import { peaksWords } from '../words/peaks.ts'
import { phaseGroups, phaseNames, phaseStrip } from '../words/phases.ts'
import { measuredWords, slosFirst } from '../words/rows.ts'
import { correlationSentence, decidedSentence, isOfSeveral, runFigures } from '../words/runs.ts'
import * as traffic from '../words/traffic.ts'
import { unplannedShort } from '../words/unplanned-closes.ts'
import { whereWords } from '../words/where.ts'
import { whyOpen } from '../words/why-open.ts'
import { headingOf, MARKS, type Tone } from '../words/words.ts'
import { censusLines } from './census-lines.ts'
import { clockBlock } from './clock-block.ts'
import { basePlanBlock } from './differences.ts'
import { driftTable } from './drift.ts'
import { exitWords } from './exit.ts'
import { decidedBlock, figureTables } from './figure-tables.ts'
import { idleBlocks } from './idle-blocks.ts'
import { labelled, padEnd, paragraph } from './layout.ts'
import { gateTable, sloTable, WIDE } from './lines.ts'
import { columns, finish, type Look, paint, TERMINAL, typeset } from './look.ts'
import { nextBlock } from './next-lines.ts'
import { sequenceBlock } from './sequence-block.ts'
import { slowBlock } from './slow-block.ts'
import { slowestBlock } from './slowest-block.ts'
import { stormBlock } from './storm-block.ts'
import { watchBlock } from './watch-block.ts'
import { widthOf } from './width.ts'

/** Where the results of a verdict are; `unwritten`: they could not be written, and the process exits with this code. */
export interface ShownEnd {
  readonly out?: string
  readonly unwritten?: number
}

/**
 * The verdict for a terminal: sentence, rows, what was measured, what to do next. `out` is the folder that received
 * the other reports. Ends with a line end.
 */
export function terminalReport(measuredVerdict: Verdict, look: Look & ShownEnd): string {
  const verdict = withoutEmptyRows(measuredVerdict)
  const blocks = [
    header(verdict, look),
    strips(verdict, look),
    sentences(verdict, look),
    basePlanBlock(verdict, look),
    ...(slosFirst(verdict)
      ? [sloTable(verdict, look), gateTable(verdict, look)]
      : [gateTable(verdict, look), sloTable(verdict, look)]),
    whyOpen(verdict, TERMINAL).flatMap((text) => paragraph(TERMINAL.prose(text), 0, look)),
    stormBlock(verdict, look),
    slowBlock(verdict, look),
    driftTable(verdict, look),
    ...idleBlocks(verdict, look),
    sequenceBlock(verdict, look),
    slowestBlock(verdict, look),
    watchBlock(verdict, look),
    clockBlock(verdict, look),
    measured(verdict, look),
    ...figureTables(verdict, look),
    decidedBlock(verdict, look),
    nextBlock(verdict, look),
    ending(verdict, look),
  ]
  return finish(
    blocks.filter((block) => block.length > 0).flatMap((block, i) => (i > 0 ? ['', ...block] : block)),
  )
}

function header(verdict: Verdict, look: Look): string[] {
  const { plan } = verdict
  const words = [
    TERMINAL.name(plan.name || plan.file),
    TERMINAL.name(plan.profile),
    plan.environment === null ? null : TERMINAL.name(plan.environment),
    plan.key === undefined ? null : `key ${TERMINAL.name(plan.key)}`,
    ...facts.sourceWords(verdict, TERMINAL),
    facts.engineWords(verdict, TERMINAL),
  ].filter((word) => word !== null && word !== '')
  const baseline = facts.baselineSentence(verdict, TERMINAL)
  const peak = facts.peakWords(verdict)
  const which = isOfSeveral(verdict) ? 'Each run' : 'This run'
  const run = verdict.duration > 0 ? ` ${which}: ${length(verdict.duration)}${peak}.` : ''
  const line = `${baseline === null ? '' : `Baseline: ${baseline}.`}${run}`.trim()
  return [...paragraph(words.join(`${NBSP} `), 0, look), ...(line === '' ? [] : paragraph(line, 0, look))]
}

/** Name column of the strips, where there are several. */
const SCENARIOS = 13

/** One line a run, and how many of them decide. */
function strips(verdict: Verdict, look: Look): string[] {
  if (!isOfSeveral(verdict)) return strip(verdict, look)
  const [group, ...others] = phaseGroups(verdict.timeline)
  const phases = group === undefined || others.length > 0 ? '' : `${phaseNames(group.spans)}  `
  const figures = runFigures(verdict, TERMINAL)
  const lines = figures.map((words, i) => {
    const [bare, full] = ['', phases].map((text) => typeset(`run ${i + 1}  ${text}${words.join('  ')}`, look))
    return [...full!].length <= columns(look) ? full! : bare!
  })
  return [
    ...lines.flatMap((line) => paragraph(line, 0, look)),
    ...paragraph(`${decidedSentence(verdict)}.`, 0, look),
  ]
}

function strip(verdict: Verdict, look: Look): string[] {
  const groups = verdict.duration > 0 ? phaseGroups(verdict.timeline) : []
  const drawn = groups.slice(0, 4).map((group) => {
    const label = groups.length === 1 ? 'run ' : scenarioLabel(group.scenarios)
    const wide = columns(look) >= WIDE
    const phases = wide ? phaseStrip(group.spans, verdict.timeline) : phaseNames(group.spans)
    return typeset(`${label} ${phases}`, look)
  })
  const [first, ...rest] = drawn
  if (first === undefined) return []
  const tail = typeset(stripFigures(verdict).join('   '), look)
  const fits = widthOf(first) + 3 + widthOf(tail) <= columns(look)
  const lines = fits ? [`${first}   ${tail}`, ...rest] : [...drawn, ...paragraph(tail, 5, look)]
  return lines.flatMap((line) => (widthOf(line) <= columns(look) ? [line] : paragraph(line, 0, look)))
}

function scenarioLabel(scenarios: readonly string[]): string {
  return padEnd(clean(scenarios.join(', '), SCENARIOS), SCENARIOS)
}

/** How long it took, the first latency that is judged, and closes that nobody planned. */
function stripFigures(verdict: Verdict): string[] {
  const inMs = (row: GateRow | SloRow) => row.unit === 'ms'
  const latency = verdict.gates.find(inMs) ?? verdict.slos.find(inMs)
  const closes = unplannedShort(verdict.closes, TERMINAL)
  return [
    clock(verdict.duration),
    ...(latency ? [`${TERMINAL.name(latency.name)} ${measuredWords(latency, latency.unit)}`] : []),
    ...(closes === '' ? [] : [closes]),
  ]
}

function sentences(verdict: Verdict, look: Look): string[] {
  const { tone, terminal } = headingOf(verdict)
  const further = facts.furtherReasons(verdict, 6)
  const { description } = verdict.plan
  return [
    paint(typeset(`${MARKS[tone]} ${terminal}`, look), toneOf(tone), look),
    ...(description === undefined ? [] : paragraph(TERMINAL.name(description), 2, look)),
    ...[facts.leadSentence(verdict), ...further, facts.lastSentence(verdict), overrideWords(verdict) ?? '']
      .filter((text) => text !== '')
      .flatMap((text) => paragraph(TERMINAL.prose(text), 2, look)),
  ]
}

const toneOf = (tone: Tone) => (tone === 'quiet' || tone === 'none' ? 'strong' : tone)

function measured(verdict: Verdict, look: Look): string[] {
  if (verdict.provenance === null && verdict.health === null && verdict.slos.length === 0) return []
  const seen = alsoSeen(verdict, TERMINAL)
  const last = `what follows is of run ${verdict.runs.length}`
  const lines: readonly (readonly [string, string | null])[] = [
    ['Also seen', seen.length === 0 ? null : seen.join('; ')],
    ['SLOs', facts.slosSentence(verdict, TERMINAL)],
    ...whereWords(verdict, TERMINAL).map((text, i) => [i === 0 ? 'In the plan' : '', text] as const),
    ['Last run', isOfSeveral(verdict) ? last : null],
    ['Sockets', traffic.socketsSentence(verdict, TERMINAL)],
    ['Closes', traffic.closesFact(verdict, TERMINAL)],
    ...censusLines(verdict),
    ['Drift', steadySentence(verdict, TERMINAL)],
    ['REST', traffic.httpSentence(verdict, TERMINAL)],
    ['Generator', verdict.health === null ? null : generatorWords(verdict.health, verdict.lanes)],
    ['Its peaks', verdict.health === null ? null : peaksWords(verdict.health)],
    ['Machine', facts.machineSentence(verdict, TERMINAL)],
    ['Cost', traffic.costSentence(verdict)],
    ['Stored', facts.storedSentence(verdict, TERMINAL)],
    ['Traces', correlationSentence(verdict, TERMINAL)],
    ...noticeWords(verdict.notices, 6).map((words) => ['Note', TERMINAL.prose(words)] as const),
  ]
  return lines.flatMap(([label, text]) => (text === null ? [] : labelled(label, text, look)))
}

function ending(verdict: Verdict, look: Look & ShownEnd): string[] {
  const { out, unwritten } = look
  if (unwritten !== undefined) {
    const exit = verdict.exit === unwritten ? exitWords(verdict) : `${unwritten}, because of that`
    return [
      ...labelled('Report', 'none: the results could not be written', look),
      ...labelled('Exit', exit, look),
    ]
  }
  return [
    ...(out === undefined ? [] : labelled('Report', `${TERMINAL.name(out)}/report.md`, look)),
    ...labelled('Exit', exitWords(verdict), look),
  ]
}
