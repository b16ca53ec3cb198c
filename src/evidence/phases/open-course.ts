import type { OpenCourse } from '../../model/record/phase-count.ts'
import type { Leaf } from '../cube/leaves.ts'
import { opensAndCloses } from '../sockets.ts'
import type { PhaseWindow } from './windows.ts'

/** How many sockets of these leaves were open, window by window. */
export function openCourses(leaves: readonly Leaf[], windows: readonly PhaseWindow[]): OpenCourse[] {
  const { opens, closes } = opensAndCloses(leaves)
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
