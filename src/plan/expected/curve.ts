import { lengthOf, type Stage } from '../../model/load/executor.ts'
import type { Span } from '../../model/timeline.ts'
import type { Timed } from '../size/phases.ts'

/**
 * VUs (or iterations per second) over time: straight lines between points in time order, `at` in ms since
 * the start of the run. Two points at the same moment are a jump. Zero before the first and after the last.
 */
export type Curve = readonly { readonly at: number; readonly value: number }[]

/** Which limit of a curve at a jump. */
export type Side = 'before' | 'after'

/** The VUs of a scenario over time; of an arrival-rate executor its iterations per second. */
export function curveOf({ load, start }: Timed): Curve {
  switch (load.executor) {
    case 'ramping-vus':
      return throughStages(load.startVUs, load.stages, start)
    case 'ramping-arrival-rate':
      return scaled(throughStages(load.startRate, load.stages, start), 1000 / load.timeUnit)
    case 'constant-arrival-rate':
      return level((load.rate * 1000) / load.timeUnit, start, lengthOf(load))
    default:
      return level(load.vus, start, lengthOf(load))
  }
}

/** The same value from `start` for `length` ms. */
export function level(value: number, start: number, length: number): Curve {
  return [
    { at: start, value },
    { at: start + length, value },
  ]
}

function throughStages(first: number, stages: readonly Stage[], start: number): Curve {
  const points = [{ at: start, value: first }]
  let at = start
  for (const { duration, target } of stages) {
    at += duration
    points.push({ at, value: target })
  }
  return points
}

function scaled(curve: Curve, by: number): Curve {
  return curve.map(({ at, value }) => ({ at, value: value * by }))
}

/** The value just before or just after a moment. */
export function valueAt(curve: Curve, at: number, side: Side): number {
  const next = indexAfter(curve, at, side)
  const from = curve[next - 1]
  const to = curve[next]
  if (from === undefined || to === undefined) return 0
  return from.value + ((to.value - from.value) * (at - from.at)) / (to.at - from.at)
}

/** The slope per second just before or just after a moment; a jump has none. */
export function slopeAt(curve: Curve, at: number, side: Side): number {
  const next = indexAfter(curve, at, side)
  const from = curve[next - 1]
  const to = curve[next]
  if (from === undefined || to === undefined) return 0
  return ((to.value - from.value) * 1000) / (to.at - from.at)
}

/** Index of the point that ends the line which holds at `at`: binary search, since plans may have many stages. */
function indexAfter(curve: Curve, at: number, side: Side): number {
  let low = 0
  let high = curve.length
  while (low < high) {
    const middle = (low + high) >> 1
    const point = curve[middle]!
    if (point.at > at || (side === 'before' && point.at === at)) high = middle
    else low = middle + 1
  }
  return low
}

/** The largest value of a sum of terms; each term is asked at both sides of every point of every curve. */
export function peakOf(curves: readonly Curve[], sum: (at: number, side: Side) => number): number {
  const moments = new Set(curves.flatMap((curve) => curve.map(({ at }) => at)))
  let peak = 0
  for (const at of moments) peak = Math.max(peak, sum(at, 'before'), sum(at, 'after'))
  return peak
}

/** The largest sum of the curves' values at one moment. */
export function peakSum(curves: readonly Curve[]): number {
  return peakOf(curves, (at, side) => curves.reduce((sum, curve) => sum + valueAt(curve, at, side), 0))
}

/** The area under the curve within the spans, in value × seconds. */
export function area(curve: Curve, spans: readonly Span[]): number {
  let sum = 0
  for (const { from, to } of linesWithin(curve, spans)) {
    sum += (((from.value + to.value) / 2) * (to.at - from.at)) / 1000
  }
  return sum
}

/** By how much the curve rises within the spans, jumps included; a jump belongs to the span that begins there. */
export function rise(curve: Curve, spans: readonly Span[]): number {
  let sum = 0
  for (const { from, to } of linesWithin(curve, spans)) sum += Math.max(0, to.value - from.value)
  for (const { at, height } of jumpsOf(curve)) {
    if (spans.some((span) => at >= span.from && at < span.to)) sum += height
  }
  return sum
}

/** How far the curve has risen in all up to each moment, jumps included; it stays there for ever. */
export function risen(curve: Curve): Curve {
  let sum = 0
  let before = 0
  const points = curve.flatMap(({ at, value }, i) => {
    sum += Math.max(0, value - before)
    before = value
    return i === 0
      ? [
          { at, value: 0 },
          { at, value: sum },
        ]
      : [{ at, value: sum }]
  })
  return [...points, { at: Number.MAX_SAFE_INTEGER, value: sum }]
}

/** Where the curve rises at once: its first value, and stages of no length. */
export function jumpsOf(curve: Curve): readonly { readonly at: number; readonly height: number }[] {
  const jumps: { at: number; height: number }[] = []
  for (let i = 0; i < curve.length; i++) {
    const point = curve[i]!
    const before = i === 0 ? { at: point.at, value: 0 } : curve[i - 1]!
    if (before.at === point.at && point.value > before.value) {
      jumps.push({ at: point.at, height: point.value - before.value })
    }
  }
  return jumps
}

interface Line {
  readonly from: { readonly at: number; readonly value: number }
  readonly to: { readonly at: number; readonly value: number }
}

/** The curve's lines, cut at the borders of the spans. Spans are in time order. */
function linesWithin(curve: Curve, spans: readonly Span[]): readonly Line[] {
  const lines: Line[] = []
  let first = 0
  for (let i = 1; i < curve.length; i++) {
    const line = { from: curve[i - 1]!, to: curve[i]! }
    while (first < spans.length && spans[first]!.to <= line.from.at) first++
    for (let s = first; s < spans.length && spans[s]!.from < line.to.at; s++) lines.push(cut(line, spans[s]!))
  }
  return lines
}

function cut({ from, to }: Line, span: Span): Line {
  const slope = (to.value - from.value) / (to.at - from.at)
  const point = (at: number) => ({ at, value: from.value + slope * (at - from.at) })
  return {
    from: span.from > from.at ? point(span.from) : from,
    to: span.to < to.at ? point(span.to) : to,
  }
}
