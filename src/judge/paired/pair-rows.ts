import type { Gate } from '../../model/load/gate.ts'
import type { Load } from '../../model/load/load.ts'
import { metricOf } from '../../model/metrics/table.ts'
import { counted, figure, integer } from '../../model/numbers.ts'
import type { Record } from '../../model/record/record.ts'
import type { Why } from '../../model/verdict/codes.ts'
import type { GateRow } from '../../model/verdict/verdict.ts'
import { inconclusive } from '../gate/finding.ts'
import { gateRow, withheld } from '../gate/gate-row.ts'
import { scores } from '../gate/how-decided.ts'
import { movement, type Subject, usualWords } from '../gate/movement.ts'
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
    const found = foundOf(gate, pairs, rows, load)
    const shown = unjudged === null ? found : withheld(found, unjudged)
    const row = gateRow(gate, shown)
    return { ...row, ...sentences(row, gate, shown) }
  })
}

function foundOf(gate: Gate, pairs: readonly Pair<Record>[], rows: number, load: Load): PairedFinding {
  const { stat, selector } = gate
  const metric = metricOf(selector.metric)
  if (metric?.worse === 'none') {
    return inconclusive('not_gateable', 'neither more nor less of it is worse, so nothing can be judged')
  }
  if (stat.kind === 'p') return pairTrends({ ...gate, stat }, pairs, rows, load)
  return pairCounts(gate, pairs, rows)
}

/** `p99 of orders rose from the base build's 58.2 to 76.2 ms (+31 %). …`, and how that was decided. */
function sentences(
  row: Omit<GateRow, 'message'>,
  gate: Gate,
  found: PairedFinding,
): Pick<GateRow, 'message' | 'decided'> {
  const metric = metricOf(gate.selector.metric)
  const perSecond = gate.stat.kind === 'rate' && metric?.kind === 'counter'
  const of: Subject = {
    name: subject(gate.stat, gate.selector),
    plural: metric?.kind !== 'trend',
    of: "the base build's",
    show: (value) => figure(value, perSecond ? 'per-second' : row.unit),
  }
  const named = `${of.name} ${of.plural ? 'are' : 'is'}`
  const measured = row.actual === null ? 'not measured' : of.show(row.actual)
  const why = found.why ?? 'no figures'
  if (row.verdict === 'not_judged') return { message: `${named} ${measured}; not judged: ${why}` }
  if (row.z === null) return { message: `${named} ${measured}; not compared: ${why}` }
  return { message: compared(row, of, found), decided: decided(row, of, found) }
}

function compared(row: Omit<GateRow, 'message'>, of: Subject, { higher = 0 }: PairedFinding): string {
  const usual = usualWords(row, 'A pair of one build')
  const pairs = counted(row.runs, 'pair')
  const same = row.verdict === 'same'
  const seen = same ? `Seen in ${pairs}` : `Seen in ${integer(higher)} of ${pairs}`
  return [
    movement(row, of),
    ...(usual === undefined ? [] : [usual]),
    `${seen} on one machine`,
    ...(row.verdict === 'inconclusive' ? ['Inconclusive: too much for noise, too little to decide'] : []),
  ].join('. ')
}

function decided(row: Omit<GateRow, 'message'>, { name }: Subject, { words }: PairedFinding): string {
  return `${name} by ${words ?? 'the figure itself'}: ${scores(row)}, in ${counted(row.runs, 'pair')}, n ${integer(row.n)} in the smallest run`
}
