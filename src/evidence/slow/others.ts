import { quantile } from '../../model/quantile.ts'
import type { Neighbours } from '../../model/record/slow.ts'
import type { Leaf } from '../cube/leaves.ts'
import type { Window } from '../cube/moments.ts'

/** The p99 of what came in a stretch of time. */
export function latencyIn(leaves: readonly Leaf[], window: Window): Omit<Neighbours, 'sockets'> {
  const values: number[] = []
  for (const { metric, column } of leaves) {
    if (metric !== 'ws_message_latency') continue
    column.forEach((t, value) => {
      if (isIn(window, t)) values.push(value)
    })
  }
  const p99 = values.length === 0 ? null : quantile(Float64Array.from(values).sort(), 0.99)
  return { n: values.length, p99, ms: Math.max(0, window.to - window.from) }
}

const PARTS = 5

/** Messages that were timed in each equal part of a stretch of time. */
export function partsIn(leaves: readonly Leaf[], { from, to }: Window): number[] {
  const parts = Array.from({ length: PARTS }, () => 0)
  for (const { metric, column } of leaves) {
    if (metric !== 'ws_message_latency') continue
    column.forEach((t) => {
      if (from <= t && t < to) parts[Math.floor((PARTS * (t - from)) / (to - from))]! += 1
    })
  }
  return parts
}

/** How much a counter counted in a stretch of time. */
export function countIn(leaves: readonly Leaf[], window: Window): number {
  let sum = 0
  for (const { column } of leaves)
    column.forEach((t, value) => {
      if (isIn(window, t)) sum += value
    })
  return sum
}

const isIn = ({ from, to }: Window, t: number) => from <= t && t < to
