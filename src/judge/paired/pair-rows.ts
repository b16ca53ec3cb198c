import type { Gate } from '../../model/load/gate.ts'
import type { Load } from '../../model/load/load.ts'
import { metricOf } from '../../model/metrics/table.ts'
import { counted, figure, integer, score, whole, spread as width } from '../../model/numbers.ts'
import type { Record } from '../../model/record/record.ts'
import type { Why } from '../../model/verdict/codes.ts'
import type { GateRow } from '../../model/verdict/verdict.ts'
import { inconclusive } from '../gate/finding.ts'
import { gateRow, withheld } from '../gate/gate-row.ts'
import { subject } from '../metric-names.ts'
import { pairCounts } from './counts.ts'
import type { PairedFinding } from './finding.ts'
import type { Pair } from './rule.ts'
import { pairTrends } from './trend.ts'

/** One row per gate, in the order of the plan. `unjudged`: why none may be judged; null: they may. */
export function pairedRows(
  load: Load,
  pairs: readonly Pair<Record>[],
  unjudged: Why | null,
): readonly GateRow[] {
  const { gates } = load
  // Every deciding row is a further chance of a false alarm: they share it.
  const keys = gates.filter(({ level }) => level === 'key').length
  const rows = Math.max(1, keys > 0 ? keys : gates.length)
  return gates.map((gate) => {
    const found = compared(gate, pairs, rows, load)
    const shown = unjudged === null ? found : withheld(found, unjudged)
    const row = gateRow(gate, shown)
    return { ...row, message: sentence(row, gate, shown) }
  })
}

function compared(gate: Gate, pairs: readonly Pair<Record>[], rows: number, load: Load): PairedFinding {
  const { stat, selector } = gate
  const metric = metricOf(selector.metric)
  if (metric?.worse === 'none') {
    return inconclusive('not_gateable', 'neither more nor less of it is worse, so nothing can be judged')
  }
  if (stat.kind === 'p') return pairTrends({ ...gate, stat }, pairs, rows, load)
  return pairCounts(gate, pairs, rows)
}

/** `p99 of orders is 31 % above the base build, in 8 of 8 pairs on one machine; normal spread of a pair ±9 % (…)`. */
function sentence(row: Omit<GateRow, 'message'>, gate: Gate, found: PairedFinding): string {
  const metric = metricOf(gate.selector.metric)
  const perSecond = gate.stat.kind === 'rate' && metric?.kind === 'counter'
  const show = (value: number) => figure(value, perSecond ? 'per-second' : row.unit)
  const named = `${subject(gate.stat, gate.selector)} ${metric?.kind === 'trend' ? 'is' : 'are'}`
  const measured = row.actual === null ? 'not measured' : show(row.actual)
  if (row.verdict === 'not_judged') return `${named} ${measured}; not judged: ${found.why ?? 'no figures'}`
  if (row.z === null) return `${named} ${measured}; not compared: ${found.why ?? 'no figures'}`
  const against =
    row.change === null || row.channel === 'count'
      ? `${measured}, against ${show(row.baseline ?? 0)} of the base build`
      : `${row.verdict === 'same' ? `${measured}, ` : ''}${whole(Math.abs(row.change))} ${row.change < 0 ? 'below' : 'above'} the base build`
  const open = row.verdict === 'inconclusive' ? '; too much for noise, too little to decide' : ''
  return `${named} ${against}, ${inPairs(row, found)} on one machine; ${certainty(row, found)}${open}`
}

function inPairs({ runs, verdict }: Omit<GateRow, 'message'>, { higher = 0 }: PairedFinding): string {
  return verdict === 'same'
    ? `in ${counted(runs, 'pair')}`
    : `in ${integer(higher)} of ${counted(runs, 'pair')}`
}

function certainty({ spread, z, zLimit }: Omit<GateRow, 'message'>, { words }: PairedFinding): string {
  const scores = `(z ${score(z)}, limit ${score(zLimit)})`
  const sure = spread === null ? scores : `normal spread of a pair ${width(spread)} ${scores}`
  return `${sure}, decided by ${words ?? 'the figure itself'}`
}
