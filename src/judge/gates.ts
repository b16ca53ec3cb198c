import type { Gate, Load } from '../model/load.ts'
import { metricOf } from '../model/metrics.ts'
import type { Record } from '../model/record.ts'
import { formatSelector } from '../model/selector.ts'
import type { GateRow } from '../model/verdict.ts'
import { type Finding, SUSPECT_Z } from './finding.ts'
import { judgeCount } from './gate-count.ts'
import { judgeTrend } from './gate-trend.ts'
import type { History } from './history.ts'
import { plainName } from './names.ts'
import { gateSentence } from './sentences.ts'

/** What stands above all comparisons. */
export interface GateContext {
  readonly load: Load
  readonly record: Record
  readonly history: History
  /** Why no row may be judged, in one phrase; null: they may. */
  readonly unjudged: string | null
}

/** One row per gate of the plan, in its order. */
export function gateRows(context: GateContext): readonly GateRow[] {
  return context.load.gates.map((gate) => rowOf(gate, finding(gate, context), context.history))
}

function finding(gate: Gate, { record, history, unjudged }: GateContext): Finding {
  const found = compared(gate, record, history)
  return unjudged === null ? found : { verdict: 'not_judged', why: unjudged, ...shown(found) }
}

/** A row that may not be judged still shows what was measured. */
function shown({ actual, values, baseline, n, distinct, runs }: Finding): Omit<Finding, 'verdict'> {
  return {
    ...(actual === undefined ? {} : { actual }),
    ...(values === undefined ? {} : { values }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(n === undefined ? {} : { n }),
    ...(distinct === undefined ? {} : { distinct }),
    ...(runs === undefined ? {} : { runs }),
  }
}

function compared(gate: Gate, record: Record, history: History): Finding {
  if (metricOf(gate.selector.metric)?.worse === 'none') {
    return { verdict: 'inconclusive', why: 'neither more nor less of it is worse, so nothing can be judged' }
  }
  const { stat } = gate
  return stat.kind === 'p'
    ? judgeTrend({ ...gate, stat }, record, history)
    : judgeCount(gate, record, history)
}

function rowOf(gate: Gate, found: Finding, history: History): GateRow {
  const { actual = null, baseline = null, z = null } = found
  const row: Omit<GateRow, 'message'> = {
    verdict: found.verdict,
    name: plainName(gate.stat, gate.selector),
    selector: formatSelector(gate.selector),
    stat: gate.stat.kind === 'p' ? `p(${gate.stat.percent})` : gate.stat.kind,
    level: gate.level,
    unit: gate.stat.kind === 'count' ? 'count' : (metricOf(gate.selector.metric)?.unit ?? 'count'),
    baseline,
    spread: found.spread ?? null,
    actual,
    values: found.values ?? [],
    change: actual !== null && baseline !== null && baseline > 0 ? actual / baseline - 1 : null,
    limit: found.limit ?? null,
    z,
    zLimit: z === null ? null : SUSPECT_Z,
    channel: found.channel ?? null,
    n: found.n ?? 0,
    distinct: found.distinct ?? null,
    runs: found.runs ?? 0,
    line: gate.line,
  }
  return { ...row, message: gateSentence(row, gate, found, history) }
}

/**
 * The rows that decide: key rows; where a plan names none, all. The others are listed, because every further row
 * is a further chance of a false alarm.
 */
export function decidingRows(rows: readonly GateRow[]): readonly GateRow[] {
  const keys = rows.filter((row) => row.level === 'key')
  return keys.length > 0 ? keys : rows
}
