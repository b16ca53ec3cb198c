import type { OpenCourse, PhaseCount } from '../../model/record/phase-count.ts'
import type { Timeline } from '../../model/timeline.ts'
import type { Leaf } from '../cube/leaves.ts'
import type { Moments } from '../cube/moments.ts'
import { openCourses } from './open-course.ts'
import { type PhasedGroup, type PhaseWindow, phasedGroups, windowFinder } from './windows.ts'

/** What happened in each phase, by time: one row for each phase of the scenarios that share it, in time order. */
export function phaseCounts(timeline: Timeline, leaves: readonly Leaf[], moments: Moments): PhaseCount[] {
  return phasedGroups(timeline, leaves, moments).flatMap((group) => {
    const own = leaves.filter(({ tags }) => group.scenarios.includes(tags.scenario ?? ''))
    return rowsOf(group, own)
  })
}

function rowsOf({ scenarios, windows }: PhasedGroup, leaves: readonly Leaf[]): PhaseCount[] {
  const tallies = windows.map(emptyTally)
  count(leaves, windows, tallies)
  const courses = openCourses(leaves, windows)
  const phases = [...new Set(windows.map(({ phase }) => phase))]
  return phases.map((phase) => {
    const own = [...windows.keys()].filter((i) => windows[i]!.phase === phase)
    const sum = (of: (tally: Tally) => number) => own.reduce((total, i) => total + of(tallies[i]!), 0)
    return {
      scenarios,
      phase,
      length: own.reduce((ms, i) => ms + windows[i]!.to - windows[i]!.from, 0),
      sockets: joined(own.map((i) => courses[i]!)),
      messages: sum(({ messages }) => messages),
      connects: sum(({ connects }) => connects),
      connectsPeak: Math.max(...own.map((i) => Math.max(0, ...tallies[i]!.bySecond.values()))),
      requests: sum(({ requests }) => requests),
      failed: {
        connects: sum(({ failedConnects }) => failedConnects),
        requests: sum(({ failedRequests }) => failedRequests),
      },
    }
  })
}

function joined(courses: readonly OpenCourse[]): OpenCourse {
  return {
    from: courses[0]!.from,
    to: courses.at(-1)!.to,
    least: Math.min(...courses.map(({ least }) => least)),
    most: Math.max(...courses.map(({ most }) => most)),
  }
}

interface Tally {
  messages: number
  connects: number
  failedConnects: number
  requests: number
  failedRequests: number
  /** Connects by second of the window. */
  readonly bySecond: Map<number, number>
}

const emptyTally = (): Tally => ({
  messages: 0,
  connects: 0,
  failedConnects: 0,
  requests: 0,
  failedRequests: 0,
  bySecond: new Map(),
})

/** What one sample of a metric adds to its window. */
const ADD: { readonly [metric: string]: (tally: Tally, value: number, second: number) => void } = {
  ws_msgs_received: (tally, value) => {
    tally.messages += value
  },
  ws_connect_failed: (tally, value, second) => {
    tally.connects++
    if (value !== 0) tally.failedConnects++
    tally.bySecond.set(second, (tally.bySecond.get(second) ?? 0) + 1)
  },
  http_reqs: (tally, value) => {
    tally.requests += value
  },
  http_req_failed: (tally, value) => {
    if (value !== 0) tally.failedRequests++
  },
}

function count(leaves: readonly Leaf[], windows: readonly PhaseWindow[], tallies: readonly Tally[]): void {
  for (const { metric, column } of leaves) {
    const add = Object.hasOwn(ADD, metric) ? ADD[metric] : undefined
    if (add === undefined) continue
    const find = windowFinder(windows)
    column.forEach((t, value) => {
      const at = find(t)
      add(tallies[at]!, value, Math.floor((t - windows[at]!.from) / 1000))
    })
  }
}
