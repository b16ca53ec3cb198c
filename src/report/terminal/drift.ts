import { change, figure } from '../../model/numbers.ts'
import type { DriftRow, Verdict } from '../../model/verdict/verdict.ts'
import { drifted } from '../words/drifted.ts'
import { MARKS } from '../words/words.ts'
import { type Column, table } from './layout.ts'
import { type Look, paint, TERMINAL } from './look.ts'

const HEAD: readonly Column[] = [
  { head: '', align: 'left', least: 7 },
  { head: 'against the frozen reference', align: 'left', flex: true },
  { head: 'reference', align: 'right' },
  { head: 'newest', align: 'right', least: 8 },
  { head: 'change', align: 'right', least: 7 },
  { head: 'limit', align: 'right', least: 7 },
]

/** Rows that crept although every step was accepted; none where none did. */
export function driftTable(verdict: Verdict, look: Look): string[] {
  const line = ({ name, reference, recent, unit, limit, ...row }: DriftRow) => ({
    cells: [
      `${MARKS.doubt} drift`,
      TERMINAL.name(name),
      figure(reference, unit),
      figure(recent, unit),
      change(row.change),
      figure(limit, unit),
    ],
    paint: (cell: string) => paint(cell, 'doubt', look),
  })
  const rows = drifted(verdict)
  return rows.length === 0 ? [] : table(HEAD, [rows.map(line)], look)
}
