import { counted, figure, integer, NBSP, NONE, spread } from '../../model/numbers.ts'
import type { GateRow, Verdict } from '../../model/verdict/verdict.ts'
import { samples } from '../words/facts.ts'
import {
  changeWords,
  compared,
  gateGroups,
  limitWords,
  measuredWords,
  runsHead,
  unitOf,
} from '../words/rows.ts'
import { rowWord } from '../words/words.ts'
import { capital, cutTable, details, type Room, verdictCell } from './tables.ts'
import { MARKDOWN } from './text.ts'

const gateHead = (verdict: Verdict) => [
  'Verdict',
  'Row',
  verdict.paired === undefined ? 'Baseline median ± spread' : 'Base build ± spread of a pair',
  capital(runsHead(verdict)),
  'Change',
  'Limit',
]

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
  const actual = measuredWords(row, unitOf(row))
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

/** Rows that block nobody, folded. */
export function otherDetails(verdict: Verdict, room: Room): string[] {
  const { key, normal } = gateGroups(verdict)
  const rows = compared(verdict) ? normal : [...key, ...normal]
  if (rows.length === 0) return []
  const table = room.other > 0 ? rowsTable(rows, verdict, room.other) : ['Their figures are in verdict.json.']
  return details(gateTitle(rows, compared(verdict)), table)
}

/** Of rows that were compared with nothing, only what was measured. */
function rowsTable(rows: readonly GateRow[], verdict: Verdict, most: number): string[] {
  if (compared(verdict) || rows.some((row) => row.verdict !== 'no_baseline')) {
    const cells = rows.map((row) => gateCells(row, verdict.paired !== undefined, true))
    return cutTable(gateHead(verdict), 'llrrrr', cells, most)
  }
  const cells = rows.map((row) => [
    MARKDOWN.name(row.name),
    MARKDOWN.code(`${row.selector}, ${row.stat}`),
    `${figure(row.actual, unitOf(row))}, n${NBSP}${samples(row)}`,
  ])
  return cutTable(['Row', 'Gated figure', capital(runsHead(verdict))], 'llr', cells, most)
}

function gateTitle(rows: readonly GateRow[], wasCompared: boolean): string {
  if (!wasCompared) {
    const unusable = rows.some(({ code }) => code === 'unusable_history')
    const why = unusable ? 'no stored run can be compared with' : 'nothing stored to compare with'
    return `${counted(rows.length, 'gated figure')}, ${why}`
  }
  const counts = new Map<string, number>()
  for (const row of rows) {
    const { word } = rowWord(row.verdict)
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const words = [...counts].map(([word, n]) => `${n} ${word}`)
  const unchanged = counts.size === 1 && counts.has('same')
  return `${counted(rows.length, 'other row')}, ${unchanged ? 'unchanged' : words.join(', ')}`
}
