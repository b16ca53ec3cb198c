import type { OpenCourse } from '../../model/record/phase-count.ts'
import type { Leaf } from '../cube/leaves.ts'
import { isOpen } from '../sockets.ts'
import type { PhaseWindow } from './windows.ts'

/** How many sockets of these leaves were open, window by window. */
export function openCourses(leaves: readonly Leaf[], windows: readonly PhaseWindow[]): OpenCourse[] {
  const { opens, closes } = eventsOf(leaves)
  let up = 0
  let down = 0
  const pass = (opening: boolean) => (opening ? up++ : down++)
  return windows.map(({ from, to }, i) => {
    const next = () =>
      Math.min(opens[up] ?? Number.POSITIVE_INFINITY, closes[down] ?? Number.POSITIVE_INFINITY)
    while (next() < from) pass(next() === opens[up])
    const course = { from: up - down, least: up - down, most: up - down }
    // The last window has its own end in it: it is that of the last sample.
    while (next() < to || (i === windows.length - 1 && next() === to)) {
      pass(next() === opens[up])
      course.least = Math.min(course.least, up - down)
      course.most = Math.max(course.most, up - down)
    }
    return { ...course, least: Math.max(0, course.least), to: Math.max(0, up - down) }
  })
}

/** Epoch ms, ascending. */
function eventsOf(leaves: readonly Leaf[]): { readonly opens: Float64Array; readonly closes: Float64Array } {
  const opens: number[] = []
  const closes: number[] = []
  for (const { metric, tags, column } of leaves) {
    const opening = metric === 'ws_connecting' && isOpen(tags.status)
    if (!opening && metric !== 'ws_closes') continue
    column.forEach((t, value) => {
      // k6 stamps ws_connecting with the start of the dial (k6: websockets.go, emitConnectionMetrics).
      if (opening) opens.push(t + value)
      else closes.push(t)
    })
  }
  return { opens: Float64Array.from(opens).sort(), closes: Float64Array.from(closes).sort() }
}
