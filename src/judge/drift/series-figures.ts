import type { Gate } from '../../model/load/gate.ts'
import { metricOf } from '../../model/metrics/table.ts'
import type { Figures } from '../../model/record/baseline.ts'
import { percentileOf } from '../../model/record/percentiles.ts'
import type { Record, Stats } from '../../model/record/record.ts'
import { formatSelector } from '../../model/selector.ts'
import { unitOf } from '../gate/measure.ts'
import { plainName } from '../metric-names.ts'
import { countedOf, uncountedWords } from '../past/standing.ts'
import { statsOf } from '../stats-rows.ts'

/** Each gated figure in every run of a series, in the order of the runs. */
export function seriesFigures(records: readonly Record[], gates: readonly Gate[]): readonly Figures[] {
  const counted = new Set(countedOf(records))
  return gates.map((gate) => ({
    name: plainName(gate.stat, gate.selector, gate.own !== undefined),
    selector: formatSelector(gate.selector),
    unit: gate.own === undefined ? (metricOf(gate.selector.metric)?.unit ?? 'ms') : unitOf(gate),
    runs: records.map((record) => figuresOf(record, gate, counted)),
  }))
}

function figuresOf(record: Record, gate: Gate, counted: ReadonlySet<Record>): Figures['runs'][number] {
  const row = statsOf(record, gate.selector)
  const { started, commit } = record.provenance
  return {
    started,
    commit,
    median: row?.kind === 'trend' ? row.p50 : null,
    gated: row === undefined ? null : gatedOf(row, gate),
    samples: row === undefined || (row.kind === 'trend' && row.atLeast) ? null : row.count,
    seeded: record.seeded === true,
    accepted: record.accepted !== undefined,
    complete: record.complete,
    ...(counted.has(record) ? { counted: true } : { counted: false, uncounted: uncountedWords(record) }),
  }
}

function gatedOf(row: Stats, { stat }: Gate): number | null {
  if (row.kind === 'trend') return (stat.kind === 'p' ? percentileOf(row, stat.percent) : undefined) ?? null
  if (row.kind === 'gauge') return row.last
  return row.kind === 'counter' ? row.total : row.rate
}
