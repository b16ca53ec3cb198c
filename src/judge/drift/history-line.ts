import type { Gate } from '../../model/load/gate.ts'
import { percentileOf } from '../../model/record/percentiles.ts'
import type { Record } from '../../model/record/record.ts'
import { formatSelector } from '../../model/selector.ts'
import type { GateRow, GateVerdict, HistoryLine } from '../../model/verdict/verdict.ts'
import type { History } from '../past/history.ts'
import { counterOf, statsOf } from '../stats-rows.ts'

/** What needs somebody first; rows of other verdicts were compared with nothing. */
const ORDER: readonly GateVerdict[] = ['fail', 'suspect', 'inconclusive', 'same']

/** The weightiest key row over the stored runs; undefined where no key row was compared with any. */
export function historyLine(
  gates: readonly Gate[],
  rows: readonly GateRow[],
  { records }: History,
): HistoryLine | undefined {
  const [row] = rows
    .filter(({ level, runs, verdict }) => level === 'key' && runs > 0 && ORDER.includes(verdict))
    .filter((row) => gates.some((gate) => isOf(row, gate)))
    .toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict))
  const gate = row && gates.find((one) => isOf(row, one))
  if (row === undefined || gate === undefined || row.actual === null) return undefined
  const { name, unit, stat, actual, limit } = row
  return {
    name,
    unit: unit === 'count' && stat === 'rate' ? 'per-second' : unit,
    stored: records.map((record) => figureOf(record, gate)),
    actual,
    limit,
  }
}

function isOf(row: GateRow, { selector, stat }: Gate): boolean {
  const written = stat.kind === 'p' ? `p(${stat.percent})` : stat.kind
  return row.selector === formatSelector(selector) && row.stat === written
}

/** The gated figure of one run, as it was measured; null where the run has none. */
function figureOf(record: Record, gate: Gate): number | null {
  const row = statsOf(record, gate.selector) ?? counterOf(record, gate)
  return finite(row === undefined ? undefined : gated(row, gate.stat))
}

function gated(row: NonNullable<ReturnType<typeof statsOf>>, stat: Gate['stat']): number | undefined {
  if (row.kind === 'trend') return stat.kind === 'p' ? percentileOf(row, stat.percent) : undefined
  if (row.kind === 'counter') return stat.kind === 'rate' ? row.rate : row.total
  if (row.kind === 'rate') return stat.kind === 'rate' ? row.trues / row.count : row.trues
  return undefined
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null
}
