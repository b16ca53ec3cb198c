import type { Gate } from '../../model/load/gate.ts'
import { counted, figure, integer, score, whole, spread as width } from '../../model/numbers.ts'
import type { Record } from '../../model/record/record.ts'
import type { GateRow } from '../../model/verdict/verdict.ts'
import { subject } from '../metric-names.ts'
import { runWords, storedWords } from '../past/history.ts'
import { machinesOf } from '../past/machines.ts'
import type { Comparison } from './confirm.ts'
import type { Finding } from './finding.ts'
import { isPerSecond } from './measure.ts'

type Row = Omit<GateRow, 'message'>

/**
 * One sentence a row: what, by how much, against what, in which runs, normal spread, (z, limit), the channel that
 * decided and how it took the runs together: the verdict.
 */
export function gateSentence(row: Row, gate: Gate, found: Finding, comparison: Comparison): string {
  const said = plainSentence(row, gate, found, comparison)
  return gate.note === undefined ? said : `${said}; ${gate.note}`
}

function plainSentence(row: Row, gate: Gate, found: Finding, comparison: Comparison): string {
  const show = (value: number) => figure(value, isPerSecond(gate) ? 'per-second' : row.unit)
  const verb = gate.stat.kind === 'p' ? 'is' : 'are'
  const named = `${subject(gate.stat, gate.selector, gate.own !== undefined)} ${verb}`
  const measured = row.actual === null ? 'not measured' : `${show(row.actual)}${samples(row)}`
  const why = found.why ?? 'no figures'
  if (row.code === 'silent') return `${subject(gate.stat, gate.selector)} fell silent: ${why}`
  switch (row.verdict) {
    case 'no_baseline':
      return `${named} ${measured}; ${found.why ?? 'no stored run to compare with'}`
    case 'not_judged':
      return `${named} ${measured}; not judged: ${why}`
    case 'inconclusive':
      return row.z === null
        ? `${named} ${measured}; not compared: ${why}`
        : `${compared(named, measured, row, found, show, comparison)}: inconclusive, ${why}`
    default: {
      const said = found.why === undefined ? row.verdict : `${row.verdict}, ${found.why}`
      return `${compared(named, measured, row, found, show, comparison)}: ${said}`
    }
  }
}

function compared(
  named: string,
  measured: string,
  row: Row,
  found: Finding,
  show: (value: number) => string,
  comparison: Comparison,
): string {
  const { records, history } = comparison
  const against = baselineWords(row, show, history.records)
  // What did not move is given in full; what did, by how much.
  const full = row.verdict === 'same' || against.startsWith('against')
  const figures = full ? `${named} ${measured}, ${against}` : `${named} ${against}`
  return `${figures}, ${runsWords(records)}; ${certainty(row, found, comparison)}`
}

function samples({ n, distinct }: Row): string {
  if (n === 0) return ' (n unknown)'
  if (distinct === null || distinct === n) return ` (n ${integer(n)})`
  return ` (n ${integer(n)}, ${integer(distinct)} distinct)`
}

/** `31 % above the median of the last 10 main runs`; of counts, which may be 0, `against 2 in the median of …`. */
function baselineWords(
  { change, runs, baseline, channel }: Row,
  show: (value: number) => string,
  stored: readonly Record[],
): string {
  const run = `${runWords(stored)}run`
  const kinds = storedWords(stored)
  const past = runs === 1 ? `the last ${run}` : `the median of the last ${counted(runs, run)}${kinds}`
  if (change === null || channel === 'count') return `against ${show(baseline ?? 0)} in ${past}`
  return `${whole(Math.abs(change))} ${change < 0 ? 'below' : 'above'} ${past}`
}

/** The figure of several runs is that of their faster half: `in the 2 fastest of 3 runs on 3 machines`. */
function runsWords(records: readonly Record[]): string {
  const runs = records.length
  if (runs === 1) return 'in 1 run'
  const machines = counted(machinesOf(records), 'machine')
  return `in the ${Math.ceil(runs / 2)} fastest of ${runs} runs on ${machines}`
}

function certainty(
  { spread, z, zLimit }: Row,
  { words, combine }: Finding,
  { records, history }: Comparison,
): string {
  const scores = `(z ${score(z)}, limit ${score(zLimit)})`
  const sure = spread === null ? scores : `normal spread ${width(spread)} ${scores}`
  const decided = `decided by ${words ?? 'the figure itself'}`
  const over =
    combine === 'wins' && records.length > 1 ? ` in all ${records.length} runs, slow ones held in` : ''
  return `${sure}, ${decided}${over}${history.mixed ? '; mixed CPU models' : ''}`
}
