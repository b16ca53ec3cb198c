import { CUT_WAIT, ENDED_WAIT, INTERNAL, STALL } from '../../model/metrics/internal.ts'
import type { MetricKind } from '../../model/metrics/metric.ts'
import { metricOf } from '../../model/metrics/table.ts'
import { RECEIVED } from '../../model/receipts.ts'
import type { Tags } from '../../model/sample.ts'
import { MESSAGE_SENT } from '../../model/witness.ts'
import { keeperOf } from './keepers.ts'
import type { Leaf } from './leaves.ts'
import type { Part } from './merge.ts'
import { type Moments, SLICES } from './moments.ts'

/** A leaf's samples of one phase, condensed; of a trend the sorted values are kept, or of very many a sketch. */
export interface Cell {
  readonly metric: string
  readonly kind: MetricKind
  /** With the phase that the evidence assigned. */
  readonly tags: Tags
  readonly steady: boolean
  count: number
  sum: number
  trues: number
  min: number
  max: number
  /** Of its leaf, epoch ms: exact where that has one phase, as all that `vu/` measures. */
  readonly firstAt: number
  /** The newest value and its time. */
  last: number
  lastAt: number
  whole: boolean
  /** Of a trend: its values, [0] outside of the steady phase, then one part per slice of it. */
  readonly parts: Part[]
}

/** Parts of a trend's cell. */
export const WIDTH = SLICES + 1

/**
 * Splits a leaf by phase and sorts what has to be sorted, each value once. Of a trend with more than EXACT_UP_TO samples, which a plan
 * can ask for, none is held: they are counted in sketches.
 */
export function cellsOf(leaf: Leaf, kind: MetricKind, moments: Moments): Cell[] {
  const pieces = moments.piecesOf(leaf)
  const cells: Cell[] = []
  const cellOf = pieces.map(({ phase, steady }) => {
    const at = cells.findIndex((cell) => cell.tags.phase === phase && cell.steady === steady)
    return at >= 0 ? at : cells.push(emptyCell(leaf, kind, phase, steady)) - 1
  })
  const slicer = kind === 'trend' ? moments.slicer(leaf.tags.scenario) : null
  const last = pieces.length - 1
  const keep =
    kind === 'trend' ? keeperOf(cells.length * WIDTH, isSketched(leaf) ? null : leaf.column.length) : null
  leaf.column.forEach((t, value, index) => {
    let piece = 0
    while (piece < last && t >= pieces[piece]!.until) piece++
    const at = cellOf[piece]!
    const cell = cells[at]!
    addTo(cell, t, value)
    keep?.add(at * WIDTH + (slicer !== null && cell.steady ? slicer(t) + 1 : 0), value, index)
  })
  for (const [i, part] of keep?.parts(leaf).entries() ?? []) cells[Math.floor(i / WIDTH)]!.parts.push(part)
  return cells.filter((cell) => cell.count > 0)
}

/** A cell without samples. */
export function emptyCell(leaf: Leaf, kind: MetricKind, phase: string | undefined, steady: boolean): Cell {
  const { phase: _connect, ...rest } = leaf.tags
  return {
    metric: leaf.metric,
    kind,
    tags: phase === undefined ? rest : { ...rest, phase },
    steady,
    count: 0,
    sum: 0,
    trues: 0,
    min: Number.POSITIVE_INFINITY,
    max: Number.NEGATIVE_INFINITY,
    firstAt: leaf.column.first,
    last: 0,
    lastAt: Number.NEGATIVE_INFINITY,
    whole: true,
    parts: [],
  }
}

/** Counts one sample. */
export function addTo(cell: Cell, t: number, value: number): void {
  cell.count++
  cell.sum += value
  if (value !== 0) cell.trues++
  if (value < cell.min) cell.min = value
  if (value > cell.max) cell.max = value
  if (t >= cell.lastAt) {
    cell.last = value
    cell.lastAt = t
  }
  if (cell.whole && !Number.isInteger(value)) cell.whole = false
}

/** Samples of one metric and tag set up to which quantiles are exact. */
export const EXACT_UP_TO = 2 ** 18

/** What is for the evidence alone says more than how large it is. */
function isSketched({ metric, column }: Leaf): boolean {
  return column.length > EXACT_UP_TO && !INTERNAL.has(metric)
}

/** The values of cells whose metric is never sketched, each cell's parts ascending. */
export function exactly(cells: readonly Cell[]): readonly Float64Array[] {
  return cells.flatMap(({ parts }) => parts.filter((part) => part instanceof Float64Array))
}

/** Gauges to k6; here their values are what matters. */
const AS_TRENDS: ReadonlySet<string> = new Set([MESSAGE_SENT, RECEIVED, STALL, CUT_WAIT, ENDED_WAIT])

/** The kind of a metric: from the metric table, else from the statistics that the engine's summary gives it. */
export function kindOf(metric: string, statistics: Iterable<string> | undefined): MetricKind {
  if (AS_TRENDS.has(metric)) return 'trend'
  const known = metricOf(metric)
  if (known !== undefined) return known.kind
  const names = new Set(statistics)
  if (names.has('passes') || names.has('fails')) return 'rate'
  if (names.has('value')) return 'gauge'
  return names.has('rate') ? 'counter' : 'trend'
}
