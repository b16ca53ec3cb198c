import type { Gate } from '../model/load/gate.ts'
import type { Load } from '../model/load/load.ts'
import type { Record } from '../model/record/record.ts'
import type { Why } from '../model/verdict/codes.ts'
import type { GateRow } from '../model/verdict/verdict.ts'
import { closeRows } from './closes/close-rows.ts'
import { closeFindings } from './closes/closes.ts'
import type { Comparison } from './gate/confirm.ts'
import { judgeCount } from './gate/count.ts'
import { type Finding, inconclusive } from './gate/finding.ts'
import { withFitRuns } from './gate/fit-runs.ts'
import { gateRow, withheld } from './gate/gate-row.ts'
import { worseOf } from './gate/measure.ts'
import { gateSentences } from './gate/sentences.ts'
import { serviceRows } from './gate/service-cpu.ts'
import { silenced } from './gate/spoke.ts'
import { judgeTrend } from './gate/trend.ts'
import { busy as busyOf, suffers } from './slo/unjudged.ts'

/** What stands above all comparisons. */
export interface GateContext extends Comparison {
  /** Runs of the newest two attempts of the commit, of which none may be silent. */
  readonly newest: readonly Record[]
  /** Why no row may be judged; null: they may. */
  readonly unjudged: Why | null
  /** Why times may be the generator's own; null: they are not. */
  readonly busy: Why | null
  /** The load was brought as planned, in every run on a busy generator. */
  readonly brought: boolean
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
  const rows = gates.map((gate) => rowOf(gate, context))
  const closes = closeGates.flatMap((gate) => closeRows(gate, context, context.unjudged))
  const asked = [...rows, ...closes].toSorted((a, b) => a.line - b.line)
  return asked.length === 0 || context.unjudged !== null ? asked : [...asked, ...serviceRows(context)]
}

function rowOf(gate: Gate, context: GateContext): GateRow {
  const found = finding(gate, context)
  const row = gateRow(gate, found)
  return { ...row, ...gateSentences(row, gate, found, context) }
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
  const { unjudged, busy, brought } = context
  const found = silenced(gate, { ...context, records: context.newest }) ?? compared(gate, context)
  // What no latency can be is so on any generator.
  if (found.verdict === 'not_judged') return found
  if (unjudged !== null) return withheld(found, unjudged)
  if (busy === null || !suffers(gate.selector.metric, false)) return found
  return brought && (STANDS.has(found.verdict) || found.code === 'silent')
    ? found
    : withheld(found, withFitRuns(busy, found, gate, { records: context.records, isFit }))
}

function isFit(record: Record): boolean {
  return busyOf(record) === null
}

/** What a busy generator cannot have made, no more than a silence: noise only lengthens. */
const STANDS: ReadonlySet<Finding['verdict']> = new Set(['same', 'no_baseline'])

function compared(gate: Gate, comparison: Comparison): Finding {
  if (worseOf(gate) === 'none') {
    const instead = gate.selector.metric === 'ws_closes' ? '; gate `closes` instead' : ''
    const why = `neither more nor less of it is worse, so nothing can be judged${instead}`
    return inconclusive('not_gateable', why)
  }
  const { stat } = gate
  return stat.kind === 'p' ? judgeTrend({ ...gate, stat }, comparison) : judgeCount(gate, comparison)
}

/** The rows that decide. The others are listed, because every further row is a further chance of a false alarm. */
export function decidingRows(rows: readonly GateRow[]): readonly GateRow[] {
  return rows.filter((row) => row.level === 'key')
}
