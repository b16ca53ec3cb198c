import { CUT_WAIT, ENDED_WAIT, STALL } from '../../model/metrics/internal.ts'
import type { MetricKind } from '../../model/metrics/metric.ts'
import { metricOf } from '../../model/metrics/table.ts'
import { RECEIVED } from '../../model/receipts.ts'
import type { Tags } from '../../model/sample.ts'
import { MESSAGE_SENT } from '../../model/witness.ts'
import type { Leaf } from './leaves.ts'
import { type Moments, SLICES } from './moments.ts'

/** A leaf's samples of one phase, condensed; of a trend the sorted values are kept. */
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
  /** Of a trend: ascending values, [0] outside of the steady phase, then one array per slice of it. */
  parts: readonly Float64Array[]
}

const WIDTH = SLICES + 1

/** Splits a leaf by phase and sorts what has to be sorted, each value once. */
export function cellsOf(leaf: Leaf, kind: MetricKind, moments: Moments): Cell[] {
  const pieces = moments.piecesOf(leaf)
  const cells: Cell[] = []
  const cellOf = pieces.map(({ phase, steady }) => {
    const at = cells.findIndex((cell) => cell.tags.phase === phase && cell.steady === steady)
    return at >= 0 ? at : cells.push(emptyCell(leaf, kind, phase, steady)) - 1
  })
  const slicer = kind === 'trend' ? moments.slicer(leaf.tags.scenario) : null
  const home = new Uint16Array(leaf.column.length)
  const last = pieces.length - 1
  leaf.column.forEach((t, value, index) => {
    let piece = 0
    while (piece < last && t >= pieces[piece]!.until) piece++
    const at = cellOf[piece]!
    const cell = cells[at]!
    addTo(cell, t, value)
    home[index] = at * WIDTH + (slicer !== null && cell.steady ? slicer(t) + 1 : 0)
  })
  if (kind === 'trend') sortInto(cells, home, leaf)
  return cells.filter((cell) => cell.count > 0)
}

function emptyCell(leaf: Leaf, kind: MetricKind, phase: string | undefined, steady: boolean): Cell {
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

function addTo(cell: Cell, t: number, value: number): void {
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

function sortInto(cells: readonly Cell[], home: Uint16Array, leaf: Leaf): void {
  const sizes = new Uint32Array(cells.length * WIDTH)
  for (const place of home) sizes[place]!++
  const parts = Array.from(sizes, (size) => new Float64Array(size))
  const used = new Uint32Array(parts.length)
  leaf.column.forEach((_, value, index) => {
    const place = home[index]!
    parts[place]![used[place]!++] = value
  })
  for (const [i, cell] of cells.entries()) {
    cell.parts = parts.slice(i * WIDTH, (i + 1) * WIDTH).map((part) => part.sort())
  }
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
