import type { Gate } from '../model/load.ts'
import { metricOf } from '../model/metrics.ts'
import { counted, figure, integer, score, whole, spread as width } from '../model/numbers.ts'
import type { GateRow } from '../model/verdict.ts'
import type { Finding } from './finding.ts'
import { type History, runWords } from './history.ts'
import { subject } from './names.ts'

type Row = Omit<GateRow, 'message'>

/**
 * One sentence a row: what, by how much, against what, in which runs, normal spread, (z, limit), the channel that
 * decided.
 */
export function gateSentence(row: Row, gate: Gate, found: Finding, history: History): string {
  const metric = metricOf(gate.selector.metric)
  const perSecond = gate.stat.kind === 'rate' && metric?.kind === 'counter'
  const show = (value: number) => figure(value, perSecond ? 'per-second' : row.unit)
  const named = `${subject(gate.stat, gate.selector)} ${metric?.kind === 'trend' ? 'is' : 'are'}`
  const measured = row.actual === null ? 'not measured' : `${show(row.actual)}${samples(row)}`
  const against = comparison(row, show, history)
  const sure = certainty(row, found, history)
  switch (row.verdict) {
    case 'fail':
    case 'suspect':
      return against.startsWith('against')
        ? `${named} ${measured}, ${against}, in 1 run; ${sure}`
        : `${named} ${against}, in 1 run; ${sure}`
    case 'same':
      return `${named} ${measured}, ${against}; ${sure}`
    case 'no_baseline':
      return `${named} ${measured}; no stored run to compare with`
    case 'inconclusive':
      return `${named} ${measured}; not compared: ${found.why ?? 'no figures'}`
    case 'not_judged':
      return `${named} ${measured}; not judged: ${found.why ?? 'no figures'}`
  }
}

function samples({ n, distinct }: Row): string {
  if (distinct === null || distinct === n) return ` (n ${integer(n)})`
  return ` (n ${integer(n)}, ${integer(distinct)} distinct)`
}

/** `31 % above the median of the last 10 runs`; of counts, which may be 0, `against 2 in the median of …`. */
function comparison(
  { change, runs, baseline, channel }: Row,
  show: (value: number) => string,
  history: History,
) {
  const run = `${runWords(history.records)}run`
  const past = runs === 1 ? `the last ${run}` : `the median of the last ${counted(runs, run)}`
  if (change === null || channel === 'count') return `against ${show(baseline ?? 0)} in ${past}`
  return `${whole(Math.abs(change))} ${change < 0 ? 'below' : 'above'} ${past}`
}

function certainty({ spread, z, zLimit }: Row, { words }: Finding, { mixed }: History): string {
  const scores = `(z ${score(z)}, limit ${score(zLimit)})`
  const sure = spread === null ? scores : `normal spread ${width(spread)} ${scores}`
  return `${sure}, decided by ${words ?? 'the figure itself'}${mixed ? '; mixed CPU models' : ''}`
}
