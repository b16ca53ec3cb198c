import { counted, integer, score } from '../../model/numbers.ts'
import type { Record } from '../../model/record/record.ts'
import type { GateRow } from '../../model/verdict/verdict.ts'
import { runWords, storedWords } from '../past/history.ts'
import type { Comparison } from './confirm.ts'
import type { Finding } from './finding.ts'
import type { Subject } from './movement.ts'

type Row = Omit<GateRow, 'message'>

/**
 * How a row was decided, for the fold below its sentence: `p99 of orders by p99 over its own shoulder (p75 and p95): z 4.1,
 * limit 3.5. 76.2 ms is of the 2 fastest of 3 runs, n 24,642; before is the median of the last 10 main runs`.
 */
export function decidedWords(
  row: Row,
  { name, show }: Subject,
  { words, combine }: Finding,
  { records, history }: Comparison,
): string {
  const runs = records.length
  const held = combine === 'wins' && runs > 1 ? ` in all ${integer(runs)} runs, slow runs capped` : ''
  const half = runs === 1 ? '1 run' : `the ${Math.ceil(runs / 2)} fastest of ${integer(runs)} runs`
  const mixed = history.mixed ? '; the CPU models are mixed' : ''
  return [
    `${name} by ${words ?? 'the figure itself'}${held}: ${scores(row)}`,
    `${show(row.actual ?? 0)} is of ${half}, ${samples(row)}; before is ${past(row.runs, history.records)}${mixed}`,
  ].join('. ')
}

/** `z 4.1, limit 3.5`. */
export function scores({ z, zLimit }: Pick<Row, 'z' | 'zLimit'>): string {
  return `z ${score(z)}, limit ${score(zLimit)}`
}

function samples({ n, distinct }: Row): string {
  if (n === 0) return 'n unknown'
  return `n ${integer(n)}${distinct === null || distinct === n ? '' : `, ${integer(distinct)} distinct`}`
}

/** `the median of the last 10 main runs (5 seeded)`. */
function past(runs: number, stored: readonly Record[]): string {
  const run = `${runWords(stored)}run`
  if (runs === 1) return `the last ${run}`
  return `the median of the last ${counted(runs, run)}${storedWords(stored)}`
}
