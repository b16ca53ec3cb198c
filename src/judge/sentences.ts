import type { Gate } from '../model/load.ts'
import { metricOf } from '../model/metrics.ts'
import type { GateRow } from '../model/verdict.ts'
import { counted, figure, percent, three, whole } from './figures.ts'
import type { Finding } from './finding.ts'
import { type History, runWords } from './history.ts'
import { subject } from './names.ts'

/**
 * One sentence a row: what, by how much, against what, in which runs, normal spread, (z, limit), the channel that
 * decided.
 */
export function gateSentence(
  row: Omit<GateRow, 'message'>,
  gate: Gate,
  found: Finding,
  history: History,
): string {
  const what = subject(gate.stat, gate.selector)
  const measured = row.actual === null ? '' : ` is ${value(row, row.actual, gate)}${samples(row)}`
  switch (row.verdict) {
    case 'suspect':
      return `${what} is ${against(row, gate, history)}, in 1 run; ${certainty(row, found, history)}`
    case 'same':
      return `${what}${measured}, ${against(row, gate, history)}; ${certainty(row, found, history)}`
    case 'no_baseline':
      return `${what}${measured}; no stored run to compare with`
    case 'inconclusive':
      return `${what}${measured}; not compared: ${found.why ?? 'no figures'}`
    case 'not_judged':
      return `${what}${measured}; not judged: ${found.why ?? 'no figures'}`
  }
}

function value(row: Omit<GateRow, 'message'>, at: number, gate: Gate): string {
  const perSecond = gate.stat.kind === 'rate' && metricOf(gate.selector.metric)?.kind === 'counter'
  return figure(at, perSecond ? 'per-second' : row.unit)
}

function samples({ n, distinct }: Omit<GateRow, 'message'>): string {
  if (distinct === null || distinct === n) return ` (n ${whole(n)})`
  return ` (n ${whole(n)}, ${whole(distinct)} distinct)`
}

function against(row: Omit<GateRow, 'message'>, gate: Gate, history: History): string {
  const { change, runs, baseline } = row
  const past = `the last ${runs === 1 ? `${runWords(history.records)}run` : counted(runs, `${runWords(history.records)}run`)}`
  const median = runs === 1 ? past : `the median of ${past}`
  if (change === null) {
    const now = value(row, row.actual ?? 0, gate)
    return row.verdict === 'suspect'
      ? `${now}, ${value(row, baseline ?? 0, gate)} in ${median}`
      : `${value(row, baseline ?? 0, gate)} in ${median}`
  }
  const size = percent(Math.abs(change))
  return `${size} ${change < 0 ? 'below' : 'above'} ${median}`
}

function certainty(row: Omit<GateRow, 'message'>, found: Finding, history: History): string {
  const spread = row.spread === null ? '' : `normal spread ±${percent(row.spread)} `
  const z = `(z ${three(Math.round((row.z ?? 0) * 10) / 10)}, limit ${(row.zLimit ?? 0).toFixed(1)})`
  const decided = `decided by ${found.words ?? 'the figure itself'}`
  const mixed = history.mixed ? '; mixed CPU models' : ''
  return `${spread}${z}, ${decided}${mixed}`
}
