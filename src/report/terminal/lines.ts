import { bound, figure, integer, NONE, percentage, spread } from '../../model/numbers.ts'
import type { GateRow, SloRow, Verdict } from '../../model/verdict/verdict.ts'
import { samples } from '../words/facts.ts'
import {
  changeWords,
  gateGroups,
  limitWords,
  measuredWords,
  runsHead,
  sloRows,
  unitOf,
} from '../words/rows.ts'
import { scale } from '../words/scale.ts'
import { MARKS, rowWord } from '../words/words.ts'
import { type Column, type TableRow, table } from './layout.ts'
import { columns, type Look, paint, TERMINAL } from './look.ts'

/** From this width on a table also shows spread, scale, samples and N. */
export const WIDE = 110

function mark(verdict: GateRow['verdict'] | SloRow['verdict']): string {
  const { word, tone } = rowWord(verdict)
  const loud = tone === 'fail' || verdict === 'suspect'
  return `${tone === 'none' ? ' ' : MARKS[tone]} ${loud ? word.toUpperCase() : word}`
}

function row(
  verdict: GateRow['verdict'] | SloRow['verdict'],
  cells: readonly string[],
  look: Look,
): TableRow {
  const { tone } = rowWord(verdict)
  const cell = (text: string) => paint(text, tone === 'none' ? 'quiet' : tone, look)
  return { cells: [mark(verdict), ...cells], paint: cell }
}

/** Every gate row: key rows, a rule, the others. */
export function gateTable(verdict: Verdict, look: Look): string[] {
  if (verdict.gates.length === 0) return []
  const wide = columns(look) >= WIDE
  const paired = verdict.paired !== undefined
  const head: Column[] = [
    { head: '', align: 'left', least: 7 },
    { head: 'row', align: 'left', flex: true },
    { head: paired ? 'base' : 'baseline', align: 'right', least: 8 },
    ...(wide ? [{ head: 'spread', align: 'right' } as const] : []),
    { head: runsHead(verdict), align: 'right', least: 8 },
    { head: 'change', align: 'right', least: 7 },
    { head: 'limit', align: 'right', least: 7 },
    ...(wide
      ? ([
          { head: 'to the limit ┃    ', align: 'left' },
          { head: 'samples', align: 'right' },
          { head: paired ? 'pairs' : 'N', align: 'right', least: 2 },
        ] as const)
      : []),
  ]
  const line = (gate: GateRow) =>
    row(
      gate.verdict,
      [
        TERMINAL.name(gate.name),
        figure(gate.baseline, unitOf(gate)),
        ...(wide ? [spread(gate.spread)] : []),
        measuredWords(gate, unitOf(gate)),
        changeWords(gate),
        limitWords(gate),
        ...(wide ? [scale(gate), samples({ ...gate, distinct: null }), integer(gate.runs)] : []),
      ],
      look,
    )
  const { key, normal } = gateGroups(verdict)
  return table(head, [key.map(line), normal.map(line)], look)
}

/** The SLOs that are read one by one. */
export function sloTable(verdict: Verdict, look: Look): string[] {
  const rows = sloRows(verdict)
  if (rows.length === 0) return []
  const head: Column[] = [
    { head: '', align: 'left', least: 7 },
    { head: 'SLO', align: 'left', flex: true },
    { head: 'demanded', align: 'right' },
    { head: runsHead(verdict), align: 'right', least: 8 },
    { head: 'samples', align: 'right' },
    { head: 'beyond', align: 'right' },
  ]
  const line = (slo: SloRow) => {
    const beyond =
      slo.beyond === null
        ? NONE
        : slo.n > 0
          ? `${integer(slo.beyond)} (${percentage(slo.beyond / slo.n)})`
          : '0'
    const demanded = `${slo.operator} ${bound(slo.expected, slo.unit)}`
    return row(
      slo.verdict,
      [
        `${TERMINAL.name(slo.name)}${slo.from === 'default' ? ' (default)' : ''}`,
        demanded,
        measuredWords(slo, slo.unit),
        samples(slo),
        beyond,
      ],
      look,
    )
  }
  return table(head, [rows.map(line)], look)
}
