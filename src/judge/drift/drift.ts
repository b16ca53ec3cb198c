import type { Gate } from '../../model/load/gate.ts'
import { metricOf } from '../../model/metrics/table.ts'
import { percentileOf } from '../../model/record/percentiles.ts'
import type { Record, TrendStats } from '../../model/record/record.ts'
import { formatSelector } from '../../model/selector.ts'
import type { DriftRow, Notice } from '../../model/verdict/verdict.ts'
import { subject } from '../metric-names.ts'
import { type Anchor, anchorOf } from '../past/anchor.ts'
import { machinesOf } from '../past/machines.ts'
import { type Creep, creep, type Newest } from '../rule/creep.ts'
import type { LogRun } from '../rule/log-run.ts'
import { floorOf, logRun, nonsense, wholeMs } from '../rule/runs.ts'
import { statsOf } from '../stats-rows.ts'
import { driftSentence } from './sentence.ts'

/** A gate with what its level came to. */
export interface Drift {
  readonly gate: Gate
  readonly row: DriftRow
  readonly found: Creep
  /** Runs in the reference. */
  readonly anchor: Anchor
}

/** Whose level is looked at. */
export interface DriftCase {
  readonly gates: readonly Gate[]
  /** Complete runs of one series' present level, in order of time, the candidate's among them. */
  readonly records: readonly Record[]
  /** The candidate's runs. */
  readonly own: readonly Record[]
  /** Key rows of the plan. */
  readonly keyRows: number
}

/** Each gated quantile that can be held against its frozen reference: whether the level crept, although every step was accepted. */
export function drifts({ gates, records, own, keyRows }: DriftCase): readonly Drift[] {
  const anchor = anchorOf(records)
  if (anchor.runs.length === 0) return []
  return gates.flatMap((gate) => driftOf(gate, anchor, own, keyRows) ?? [])
}

/** What a reader is told of rows that drifted. */
export function driftNotices(rows: readonly DriftRow[]): readonly Notice[] {
  return rows
    .filter(({ verdict }) => verdict === 'drift')
    .map(({ message }) => ({ code: 'drift', message: `${message}.` }))
}

function driftOf(gate: Gate, anchor: Anchor, own: readonly Record[], keyRows: number): Drift | undefined {
  const { stat, selector, probe = false } = gate
  if (stat.kind !== 'p') return undefined
  const all = [...anchor.runs, ...anchor.recent, ...own]
  const rows = all.map((record) => rowOf(gate, record))
  // One run without the row, and the figures are not of the same runs.
  if (rows.includes(undefined)) return undefined
  const stats = rows as readonly TrendStats[]
  const floor = floorOf(stats)
  const runs = new Map(
    all.map((record, i) => [record, logRun(stats[i]!, stat.percent, floor, record.health.probe)]),
  )
  const of = (records: readonly Record[]) => records.map((record) => runs.get(record)!)
  const terms = { percent: stat.percent, machine: spreadOf(anchor), wholeMs: wholeMs(stats), probe, keyRows }
  const found = creep(of(anchor.runs), newestOf(anchor, of, own), terms)
  const value = (level: number) => Math.exp(level) - floor
  // Of nothing there is no tenth.
  if (!(value(found.centre) > 1e-9)) return undefined
  const row: Omit<DriftRow, 'message'> = {
    verdict: found.level >= found.limit ? 'drift' : 'steady',
    name: subject(stat, selector),
    selector: formatSelector(selector),
    stat: `p(${stat.percent})`,
    unit: metricOf(selector.metric)?.unit ?? 'ms',
    from: anchor.from,
    tag: null,
    reference: value(found.centre),
    recent: value(found.level),
    change: value(found.level) / value(found.centre) - 1,
    limit: value(found.limit),
    spread: found.spread,
    referenceRuns: anchor.runs.length,
    recentRuns: anchor.recent.length,
    line: gate.line,
  }
  return { gate, found, anchor, row: { ...row, message: driftSentence(row, found, anchor) } }
}

/** Runs of one machine share its speed: together they are one draw, but where the reference is all of that machine. */
function newestOf(
  { runs, recent }: Anchor,
  of: (records: readonly Record[]) => readonly LogRun[],
  own: readonly Record[],
): Newest {
  if (machinesOf([...runs, ...recent]) === 1)
    return { draws: recent.map((record) => of([record])), own: of(own) }
  const machines = new Set(recent.map(machineIdOf))
  const draws = [...machines].map((id) => of(recent.filter((record) => machineIdOf(record) === id)))
  return { draws, own: of(own) }
}

const machineIdOf = ({ provenance }: Record): string => provenance.machine.id

function rowOf({ selector, stat }: Gate, record: Record): TrendStats | undefined {
  const row = statsOf(record, selector)
  const usable = row?.kind === 'trend' && nonsense(row) === undefined
  return usable && stat.kind === 'p' && percentileOf(row, stat.percent) !== undefined ? row : undefined
}

/** R: as historyOf, more where machines of several kinds measured. */
function spreadOf({ runs, recent }: Anchor): number {
  return new Set([...runs, ...recent].map(({ provenance }) => provenance.machine.cpu)).size > 1 ? 0.15 : 0.1
}
