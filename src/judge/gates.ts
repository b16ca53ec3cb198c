import type { Gate } from '../model/load/gate.ts'
import type { Load } from '../model/load/load.ts'
import { metricOf } from '../model/metrics.ts'
import { formatSelector } from '../model/selector.ts'
import type { Why } from '../model/verdict/codes.ts'
import type { GateRow } from '../model/verdict/verdict.ts'
import { closeRows } from './closes/close-rows.ts'
import { closeFindings } from './closes/closes.ts'
import type { Comparison } from './gate/confirm.ts'
import { judgeCount } from './gate/count.ts'
import { type Finding, inconclusive } from './gate/finding.ts'
import { gateSentence } from './gate/sentences.ts'
import { judgeTrend } from './gate/trend.ts'
import { plainName } from './metric-names.ts'

/** What stands above all comparisons. */
export interface GateContext extends Comparison {
  readonly load: Load
  /** Why no row may be judged; null: they may. */
  readonly unjudged: Why | null
}

/** Key rows of a plan: they share the false alarms. */
export function keyRowsOf({ gates, closeGates = [] }: Load): number {
  return [...gates, ...closeGates].filter(isKey).length
}

function isKey({ level }: Pick<Gate, 'level'>): boolean {
  return level === 'key'
}

/** One row per gate of the plan, in its order; of closes one row for each kind that moved. */
export function gateRows(context: GateContext): readonly GateRow[] {
  const { gates, closeGates = [] } = context.load
  const rows = gates.map((gate) => rowOf(gate, finding(gate, context), context))
  const closes = closeGates.flatMap((gate) => closeRows(gate, context, context.unjudged))
  return [...rows, ...closes].toSorted((a, b) => a.line - b.line)
}

/** Whether 2 further runs may decide a key row that is open now. */
export function isOpen(context: GateContext): boolean {
  const { gates, closeGates = [] } = context.load
  const found = [
    ...gates.filter(isKey).map((gate) => finding(gate, context)),
    ...closeGates.filter(isKey).flatMap((gate) => closeFindings(gate, context)),
  ]
  return found.every(({ verdict }) => verdict !== 'fail') && found.some(({ open }) => open === true)
}

function finding(gate: Gate, context: GateContext): Finding {
  const { unjudged } = context
  const found = compared(gate, context)
  return unjudged === null ? found : { verdict: 'not_judged', ...unjudged, ...shown(found) }
}

/** A row that may not be judged still shows what was measured. */
function shown({ actual, values, baseline, n, distinct, runs }: Finding): Omit<Finding, 'verdict' | 'code'> {
  return {
    ...(actual === undefined ? {} : { actual }),
    ...(values === undefined ? {} : { values }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(n === undefined ? {} : { n }),
    ...(distinct === undefined ? {} : { distinct }),
    ...(runs === undefined ? {} : { runs }),
  }
}

function compared(gate: Gate, comparison: Comparison): Finding {
  if (metricOf(gate.selector.metric)?.worse === 'none') {
    const instead = gate.selector.metric === 'ws_closes' ? '; gate `closes` instead' : ''
    const why = `neither more nor less of it is worse, so nothing can be judged${instead}`
    return inconclusive('not_gateable', why)
  }
  const { stat } = gate
  return stat.kind === 'p' ? judgeTrend({ ...gate, stat }, comparison) : judgeCount(gate, comparison)
}

function rowOf(gate: Gate, found: Finding, comparison: Comparison): GateRow {
  const { actual = null, baseline = null, z = null } = found
  const row: Omit<GateRow, 'message'> = {
    verdict: found.verdict,
    code: found.code,
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
    zLimit: found.zLimit ?? null,
    channel: found.channel ?? null,
    n: found.n ?? 0,
    distinct: found.distinct ?? null,
    runs: found.runs ?? 0,
    line: gate.line,
  }
  return { ...row, message: gateSentence(row, gate, found, comparison) }
}

/** The rows that decide. The others are listed, because every further row is a further chance of a false alarm. */
export function decidingRows(rows: readonly GateRow[]): readonly GateRow[] {
  return rows.filter((row) => row.level === 'key')
}
