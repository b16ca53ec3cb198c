import type { Gate } from '../../model/load/gate.ts'
import { metricOf } from '../../model/metrics/table.ts'
import { counted, figure, whole, spread as width } from '../../model/numbers.ts'
import { median } from '../../model/quantile.ts'
import { percentileOf } from '../../model/record/percentiles.ts'
import type { Record, TrendStats } from '../../model/record/record.ts'
import { formatSelector } from '../../model/selector.ts'
import type { DriftRow, Notice } from '../../model/verdict/verdict.ts'
import { subject } from '../metric-names.ts'
import { type Anchor, anchorOf } from '../past/anchor.ts'
import { noiseOf } from '../rule/noise.ts'
import { floorOf, logRun, nonsense, wholeMs } from '../rule/runs.ts'
import { normalScoreOfTail } from '../rule/stats/normal.ts'
import { qn } from '../rule/stats/robust.ts'
import { studentOfScore } from '../rule/stats/student.ts'
import { statsOf } from '../stats-rows.ts'

/** Creeping counts from 10 % on, and beyond the chance of 1 in 400 (statistics.md section 3, "Boiling frog"). */
const LEAST = Math.log(1.1)
const CHANCE = 0.0025

/** Variance of the median of seven runs, as a multiple of S²: 1.435 ÷ 7. */
const RECENT_VARIANCE = 1.435 / 7

/**
 * One row per gated quantile that can be held against its frozen reference: whether the level crept, although every
 * step was accepted. `records`: the complete runs of one series in order of time, the candidate's first run the last.
 */
export function driftRows(gates: readonly Gate[], records: readonly Record[]): readonly DriftRow[] {
  const anchor = anchorOf(records)
  if (anchor.runs.length === 0) return []
  return gates.flatMap((gate) => rowOf(gate, anchor) ?? [])
}

/** What a reader is told of rows that drifted. */
export function driftNotices(rows: readonly DriftRow[]): readonly Notice[] {
  return rows
    .filter(({ verdict }) => verdict === 'drift')
    .map(({ message }) => ({ code: 'drift', message: `${message}.` }))
}

function rowOf(gate: Gate, anchor: Anchor): DriftRow | undefined {
  const { stat, selector } = gate
  if (stat.kind !== 'p') return undefined
  const [reference, recent] = [rowsOf(gate, anchor.runs), rowsOf(gate, anchor.recent)]
  // One run without the row, and the figures are not of the same runs.
  if (reference.length < anchor.runs.length || recent.length < anchor.recent.length) return undefined
  const floor = floorOf([...reference, ...recent])
  const ln = (rows: readonly TrendStats[]) => rows.map((row) => logRun(row, stat.percent, floor).top)
  const usual = usualLevel(reference, stat.percent, floor, machineOf(anchor))
  const rise = median(ln(recent)) - usual.centre
  const least = Math.max(LEAST, usual.limit)
  const value = (level: number) => Math.exp(level) - floor
  // Of nothing there is no tenth.
  if (!(value(usual.centre) > 1e-9)) return undefined
  const row: Omit<DriftRow, 'message'> = {
    verdict: rise >= least ? 'drift' : 'steady',
    name: subject(stat, selector),
    selector: formatSelector(selector),
    stat: `p(${stat.percent})`,
    unit: metricOf(selector.metric)?.unit ?? 'ms',
    from: anchor.from,
    tag: anchor.tag,
    reference: value(usual.centre),
    recent: value(usual.centre + rise),
    change: value(usual.centre + rise) / value(usual.centre) - 1,
    limit: value(usual.centre + least),
    spread: usual.spread,
    referenceRuns: reference.length,
    recentRuns: recent.length,
    line: gate.line,
  }
  return { ...row, message: sentence(row) }
}

function rowsOf({ selector, stat }: Gate, records: readonly Record[]): readonly TrendStats[] {
  return records.flatMap((record) => {
    const row = statsOf(record, selector)
    const usable = row?.kind === 'trend' && nonsense(row) === undefined
    return usable && stat.kind === 'p' && percentileOf(row, stat.percent) !== undefined ? [row] : []
  })
}

/** R: as historyOf, more where machines of several kinds measured. */
function machineOf({ runs, recent }: Anchor): number {
  return new Set([...runs, ...recent].map(({ provenance }) => provenance.machine.cpu)).size > 1 ? 0.15 : 0.1
}

/**
 * Centre, shrunk spread S and least unusual rise of the gated quantile itself, in ln: the rule of statistics.md
 * section 3 for `p99`, for which the anchor was simulated.
 */
function usualLevel(rows: readonly TrendStats[], percent: number, floor: number, machine: number) {
  const runs = rows.map((row) => logRun(row, percent, floor))
  const tops = runs.map(({ top }) => top)
  const n = tops.length
  const centre = median(tops)
  const { sampling } = noiseOf(runs, percent, machine)
  const prior = machine ** 2 + 0.05 ** 2 + sampling
  const nu = n === 2 ? 0.5 : 0.7 * (n - 1)
  const rounding = wholeMs(rows) ? 1 / (6 * Math.exp(centre) ** 2) : 0
  const spread = Math.sqrt((8 * prior + nu * qn(tops) ** 2) / (8 + nu) + rounding)
  const centreVariance = (n < 3 ? 1 : n < 6 ? 1.35 : 1.5) / n
  const t = studentOfScore(normalScoreOfTail(CHANCE), 8 + nu)
  return { centre, spread, limit: t * spread * Math.sqrt(RECENT_VARIANCE + centreVariance) }
}

function sentence(row: Omit<DriftRow, 'message'>): string {
  const show = (value: number) => figure(value, row.unit)
  const side = row.change < 0 ? 'below' : 'above'
  const far = `${whole(Math.abs(row.change))} ${side} ${referenceWords(row)}`
  const recent = `the median of the last ${counted(row.recentRuns, 'run')}`
  const figures = `${show(row.reference)}, now ${show(row.recent)}; limit ${show(row.limit)}`
  const head = row.verdict === 'drift' ? `${row.name} drifted` : `${row.name} did not drift`
  return `${head}: ${recent} is ${far} (${figures}, normal spread ${width(row.spread)})`
}

function referenceWords({ from, tag, referenceRuns }: Omit<DriftRow, 'message'>): string {
  const runs = counted(referenceRuns, 'run')
  if (from === 'tag') return `the ${runs} up to ${plainTag(tag)}`
  return from === 'accepted' ? `the first ${runs} since the last acceptance` : `the oldest ${runs}`
}

/** A tag that can be shown as it is; any other stays unnamed. */
function plainTag(tag: string | null): string {
  return tag !== null && /^[a-z0-9][a-z0-9._+-]{0,39}$/i.test(tag) ? tag : 'the last release tag'
}
