import { change, counted, figure, NBSP } from '../../model/numbers.ts'
import type { DriftRow, HistoryLine, Verdict } from '../../model/verdict/verdict.ts'
import { drifted, referenceWords, steadySentence } from '../words/drifted.ts'
import { MARKS } from '../words/words.ts'
import { cutTable, details, type Room } from './tables.ts'
import { MARKDOWN } from './text.ts'

const DRIFT_HEAD = ['Verdict', 'Row', 'Frozen reference', 'Newest runs', 'Change', 'Limit']
const MOST_DRIFTED = 3
/** Beyond it a chart shows nothing, and a number has an exponent. */
const LARGEST = 1e12

/** The key row over the stored runs, and what crept. Folded; empty where nothing was compared. */
export function historyDetails(verdict: Verdict, room: Room): string[] {
  const { history } = verdict
  const drawn = history === undefined || !room.history ? [] : chart(history)
  const drift = driftLines(verdict, room)
  const titles = [
    ...(history === undefined || drawn.length === 0 ? [] : [`History of ${MARKDOWN.name(history.name)}`]),
    ...(drift.length === 0 ? [] : [driftTitle(verdict)]),
  ]
  if (titles.length === 0) return []
  return details(titles.join('; '), [
    ...drawn,
    ...(drawn.length > 0 && drift.length > 0 ? [''] : []),
    ...drift,
  ])
}

function driftTitle(verdict: Verdict): string {
  const rows = drifted(verdict)
  return rows.length === 0 ? 'no drift' : `${counted(rows.length, 'row')} drifted`
}

function driftLines(verdict: Verdict, { folds }: Room): string[] {
  const steady = steadySentence(verdict, MARKDOWN)
  if (steady !== null) return [`Drift: ${steady}.`]
  if (folds === false) return ['They are in verdict.json.']
  return cutTable(DRIFT_HEAD, 'llrrrr', drifted(verdict).map(driftCells), MOST_DRIFTED)
}

function driftCells(row: DriftRow): string[] {
  const { name, unit, reference, recent, recentRuns, limit } = row
  return [
    `${MARKS.doubt}${NBSP}**Drift**`,
    MARKDOWN.name(name),
    `${figure(reference, unit)}, ${referenceWords(row, MARKDOWN)}`,
    `**${figure(recent, unit)}**, ${counted(recentRuns, 'run')}`,
    change(row.change),
    figure(limit, unit),
  ]
}

/** Stored runs: a line through fewer shows a course where there is none. */
const FEWEST = 5

const UNITS = { ms: 'ms', share: '%', bytes: 'bytes', count: 'count', 'per-second': 'per second' } as const

/** A Mermaid chart, which holds nothing but numbers and words of our own. Empty: too few runs, or no plain figures. */
function chart({ unit, stored, actual, limit }: HistoryLine): string[] {
  const scale = unit === 'share' ? 100 : 1
  const past = stored.slice(-20).filter((value) => value !== null)
  const line = [...past, actual].map((value) => value * scale)
  const flat = limit === null ? null : limit * scale
  const all = flat === null ? line : [...line, flat]
  if (past.length < FEWEST || !all.every((value) => value >= 0 && value < LARGEST)) return []
  const [low, high] = range(all)
  const shown = (value: number) => value.toFixed(high >= 1000 ? 0 : high >= 10 ? 1 : 3)
  const tail = flat === null ? '' : '; flat: its limit'
  return [
    '```mermaid',
    '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#2f7fd1, #c2571a"}}}}%%',
    'xychart-beta',
    `  title "${UNITS[unit]}: ${past.length} stored runs, then this change${tail}"`,
    `  x-axis "run, oldest first" 1 --> ${line.length}`,
    `  y-axis "${UNITS[unit]}" ${shown(low)} --> ${shown(high)}`,
    `  line [${line.map(shown).join(', ')}]`,
    ...(flat === null ? [] : [`  line [${line.map(() => shown(flat)).join(', ')}]`]),
    '```',
  ]
}

/** A tenth of room above and below, never below 0, never empty. */
function range(values: readonly number[]): readonly [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const room = (most - least) / 10 || most / 10 || 1
  return [Math.max(0, least - room), most + room]
}
