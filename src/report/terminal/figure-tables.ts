import { counted } from '../../model/numbers.ts'
import type { RunFigures } from '../../model/verdict/figures.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { figureSentences, TIMES_HEAD, timeCells, timesNote } from '../words/all-figures.ts'
import { phaseWords, severalGroups } from '../words/phase-words.ts'
import { type Column, labelled, paragraph, table } from './layout.ts'
import { columns, type Look, TERMINAL } from './look.ts'
import { widthOf } from './width.ts'

/** Kinds of time, each with its baseline below it; phases. */
const MOST = { times: 8, phases: 8 } as const

/** Every quantile of every kind of time, and what each phase was like. Empty where nothing was measured. */
export function figureTables(verdict: Verdict, look: Look): string[][] {
  const { figures } = verdict
  if (figures === undefined) return []
  const sentences = figureSentences(figures, TERMINAL).flatMap(([label, words]) =>
    labelled(label, words, look),
  )
  return [timesTable(figures, verdict, look), [...phaseLines(figures, look), ...sentences]]
}

function timesTable({ times }: RunFigures, verdict: Verdict, look: Look): string[] {
  const shown = times.slice(0, MOST.times)
  if (shown.length === 0) return []
  const rows = shown.flatMap((row) => timeCells(row, verdict.paired !== undefined, TERMINAL))
  const lines = table(headOf(TIMES_HEAD), [rows.map((cells) => ({ cells }))], look)
  const more = times.length - shown.length
  const rest = more > 0 ? ` And ${counted(more, 'more kind')} of time, in verdict.json.` : ''
  return [
    ...lines.flatMap((line) => (widthOf(line) <= columns(look) ? [line] : paragraph(line, 0, look))),
    ...paragraph(`${timesNote(verdict)}${rest}`, 0, look),
  ]
}

function phaseLines(figures: RunFigures, look: Look): string[] {
  const { phases = [] } = figures
  const named = severalGroups(figures)
  const shown = phases.slice(0, MOST.phases)
  const more = phases.length - shown.length
  return [
    ...shown.flatMap((row, i) => labelled(i === 0 ? 'Phases' : '', phaseWords(row, named, TERMINAL), look)),
    ...(more > 0 ? [`And ${counted(more, 'more phase')}, in verdict.json.`] : []),
  ]
}

/** The first column takes what the others leave. */
function headOf(names: readonly string[]): Column[] {
  return names.map((head, i) => (i === 0 ? { head, align: 'left', flex: true } : { head, align: 'right' }))
}

/** Rows whose decision is told. */
const MOST_DECIDED = 3
/** Of these nobody asks how they came about. */
const PLAIN: ReadonlySet<string> = new Set(['same', 'not_judged', 'no_baseline'])

/** How the rows were decided that need somebody. Empty: none does. */
export function decidedBlock({ gates }: Verdict, look: Look): string[] {
  const told = gates.filter(({ verdict, decided }) => decided !== undefined && !PLAIN.has(verdict))
  const lines = told
    .slice(0, MOST_DECIDED)
    .flatMap(({ decided }) => paragraph(TERMINAL.prose(`${decided}.`), 2, look))
  return lines.length === 0 ? [] : ['How it was decided', ...lines]
}
