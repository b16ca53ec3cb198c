import { bindUnits } from '../../model/numbers.ts'
import type { RunFigures } from '../../model/verdict/figures.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { figureSentences, figuresFinding, TIMES_HEAD, timeCells, timesNote } from '../words/all-figures.ts'
import { PHASES_HEAD, phaseCells, severalGroups } from '../words/phase-words.ts'
import { cutTable, details } from './tables.ts'
import { MARKDOWN } from './text.ts'

/** By this a section of figures is known, which is left out first where a comment is too long. */
export const FIGURES_TITLE = 'All figures'

/** Kinds of time, each with its baseline below it; phases. */
const MOST = { times: 12, phases: 8 } as const

/** Every quantile of every kind of time, and what each phase was like. Folded; empty where nothing was measured. */
export function figuresDetails(verdict: Verdict): string[] {
  const { figures } = verdict
  if (figures === undefined) return []
  const blocks = [timesTable(figures, verdict), phasesTable(figures), sentencesOf(figures)]
  const filled = blocks.filter((block) => block.length > 0)
  if (filled.length === 0) return []
  const finding = figuresFinding(verdict)
  const title = finding === '' ? FIGURES_TITLE : `${FIGURES_TITLE}: ${finding}`
  return details(
    title,
    filled.flatMap((block, i) => (i === 0 ? block : ['', ...block])),
  )
}

function timesTable({ times }: RunFigures, verdict: Verdict): string[] {
  const shown = times
    .slice(0, MOST.times)
    .flatMap((row) => timeCells(row, verdict.paired !== undefined, MARKDOWN))
  if (shown.length === 0) return []
  const more = times.length - MOST.times
  const rest = more > 0 ? [`And ${more} more kinds of time, in verdict.json.`] : []
  const table = cutTable(TIMES_HEAD, 'lrrrrrrr', shown.map(strongP99), shown.length)
  return [...table, '', [timesNote(verdict), ...rest].join(' ')]
}

/** The figure that is looked for, of this run and of those before. */
function strongP99(cells: string[]): string[] {
  return cells.map((cell, i) => (TIMES_HEAD[i] === 'p99' && cell !== '–' ? `**${cell}**` : cell))
}

function phasesTable(figures: RunFigures): string[] {
  const { phases = [] } = figures
  const named = severalGroups(figures)
  const rows = phases.map((row) => phaseCells(row, named, MARKDOWN))
  return cutTable(PHASES_HEAD, 'lrrrrrr', rows, MOST.phases)
}

function sentencesOf(figures: RunFigures): string[] {
  const sentences = figureSentences(figures, MARKDOWN)
  return sentences.length === 0
    ? []
    : [bindUnits(sentences.map(([label, words]) => `${label}: ${words}.`).join(' '))]
}
