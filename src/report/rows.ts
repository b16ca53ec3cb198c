import type { GateRow, SloRow, Verdict } from '../model/verdict.ts'
import { change, figure, NONE } from './numbers.ts'
import { byWeight } from './words.ts'

/** Whether any gated figure was compared with stored runs. */
export function compared(verdict: Verdict): boolean {
  return verdict.gates.some((row) => row.runs > 0)
}

/** Whether the SLOs are read before the gate: one is broken, or the gate had nothing to compare with. */
export function slosFirst(verdict: Verdict): boolean {
  return !compared(verdict) || verdict.slos.some((row) => row.verdict === 'fail')
}

/** The gate's rows: key rows first, in each group what needs somebody first. */
export function gateGroups(verdict: Verdict): { key: GateRow[]; normal: GateRow[] } {
  const sorted = [...verdict.gates].sort((a, b) => byWeight(a.verdict, b.verdict))
  return {
    key: sorted.filter((row) => row.level === 'key'),
    normal: sorted.filter((row) => row.level === 'normal'),
  }
}

/** SLO rows, what needs somebody first. */
export function sloRows(verdict: Verdict): SloRow[] {
  return [...verdict.slos].sort((a, b) => byWeight(a.verdict, b.verdict))
}

/** `+33 %`; counts that were and are nothing say so in words. */
export function changeWords(row: GateRow): string {
  const counts = row.unit === 'count' || row.unit === 'share'
  if (row.baseline === null || row.actual === null || row.verdict === 'not_judged') return NONE
  if (counts && row.baseline === row.actual) return 'none'
  if (row.baseline === 0 && row.change === null) return 'from 0'
  return change(row.change)
}

/** The limit of a row; none without a baseline, or where nothing was judged. */
export function limitWords(row: GateRow): string {
  return row.verdict === 'not_judged' ? NONE : figure(row.limit, row.unit)
}
