import type { MetricKind } from '../../model/metrics/metric.ts'
import { metricOf } from '../../model/metrics/table.ts'
import { countBelow, type Ordered, quantile } from '../../model/quantile.ts'
import type { Below, Stats, TrendStats } from '../../model/record/record.ts'
import type { Cell } from './cells.ts'
import type { Cube, Group } from './cube.ts'
import { distinctOf } from './distinct.ts'
import { sumOf } from './group.ts'
import type { Merger } from './merge.ts'
import { SLICES } from './moments.ts'
import { SKETCH_BOUND } from './sketch.ts'

/** A group with all that a row, a threshold and a comparison with the engine's summary can ask of it. */
export interface Figures {
  readonly kind: MetricKind
  readonly count: number
  readonly sum: number
  readonly trues: number
  readonly min: number
  readonly max: number
  readonly last: number
  readonly whole: boolean
  /** Of a trend: valid until the merger's next merge; else empty. */
  readonly sorted: Ordered
  readonly slices: readonly (number | null)[] | null
  readonly distinct: number | null
}

/** Null without cells. */
export function figuresOf(group: Group, cube: Cube, merger: Merger): Figures | null {
  const { cells } = group
  const first = cells[0]
  if (first === undefined) return null
  const newest = cells.reduce((a, b) => (b.lastAt > a.lastAt ? b : a))
  // Slices and messages are read before the values are merged for good: all of them use the same two buffers.
  const slices = first.kind === 'trend' ? sliceMedians(cells, merger) : null
  const distinct = first.metric === 'ws_message_latency' ? distinctOf(group, cube, merger) : null
  return {
    kind: first.kind,
    count: sumOf(cells, (cell) => cell.count),
    sum: sumOf(cells, (cell) => cell.sum),
    trues: sumOf(cells, (cell) => cell.trues),
    min: cells.reduce((least, cell) => Math.min(least, cell.min), Number.POSITIVE_INFINITY),
    max: cells.reduce((most, cell) => Math.max(most, cell.max), Number.NEGATIVE_INFINITY),
    last: newest.last,
    whole: cells.every((cell) => cell.whole),
    sorted: merger.merge(cells.flatMap((cell) => cell.parts)),
    slices,
    distinct,
  }
}

function sliceMedians(cells: readonly Cell[], merger: Merger): (number | null)[] | null {
  const medians = Array.from({ length: SLICES }, (_, i) => {
    const slice = merger.merge(cells.map((cell) => cell.parts[i + 1]!))
    return slice.length === 0 ? null : quantile(slice, 0.5)
  })
  return medians.every((median) => median === null) ? null : medians
}

/** One row of a record. `seconds`: the length of the run, which k6 divides a counter's total by. */
export function statsOf(group: Group, figures: Figures, seconds: number): Stats {
  const { metric, tags } = group.selector
  const { count, sum, trues, last, min, max } = figures
  switch (figures.kind) {
    case 'trend':
      return trendStats(metric, group, figures)
    case 'counter':
      return { kind: 'counter', metric, tags, count, total: sum, rate: seconds > 0 ? sum / seconds : 0 }
    case 'rate':
      return { kind: 'rate', metric, tags, count, trues, rate: trues / count }
    case 'gauge':
      return { kind: 'gauge', metric, tags, count, last, min, max }
  }
}

function trendStats(metric: string, group: Group, figures: Figures): TrendStats {
  const { count, distinct, min, max, sum, slices, whole, sorted } = figures
  const q = (percent: number) => quantile(sorted, percent / 100)
  return {
    kind: 'trend',
    metric,
    tags: group.selector.tags,
    count,
    distinct,
    min,
    max,
    avg: sum / count,
    p25: q(25),
    p50: q(50),
    p75: q(75),
    p90: q(90),
    p95: q(95),
    p975: q(97.5),
    p99: q(99),
    p999: q(99.9),
    slices,
    whole,
    ...(!(sorted instanceof Float64Array) && { bound: SKETCH_BOUND }),
    ...belowOf(metric, sorted),
  }
}

/** Samples below 0 of a metric that two clocks measure, ascending. */
export function belowOf(metric: string, sorted: Ordered): { readonly below?: Below } {
  if (metricOf(metric)?.twoClocks !== true) return {}
  return { below: { zero: countBelow(sorted, 0, false), ms: countBelow(sorted, -1, false) } }
}
