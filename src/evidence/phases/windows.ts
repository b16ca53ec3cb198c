import type { Timeline } from '../../model/timeline.ts'
import type { Leaf } from '../cube/leaves.ts'
import type { Moments } from '../cube/moments.ts'

/** A span of a phase, epoch ms; `to` is exclusive. */
export interface PhaseWindow {
  readonly phase: string
  readonly from: number
  readonly to: number
}

/** Scenarios of equal spans, and their phases as far as the evidence goes. */
export interface PhasedGroup {
  readonly scenarios: readonly string[]
  readonly windows: readonly PhaseWindow[]
}

/** Scenarios that go through the same phases at the same times together, in the plan's order; those that never began are in none. */
export function phasedGroups(timeline: Timeline, leaves: readonly Leaf[], moments: Moments): PhasedGroup[] {
  const groups = new Map<string, string[]>()
  for (const [scenario, spans] of Object.entries(timeline)) {
    const key = JSON.stringify(spans)
    groups.set(key, [...(groups.get(key) ?? []), scenario])
  }
  return [...groups.values()]
    .map((scenarios) => ({ scenarios, windows: windowsOf(scenarios, leaves, moments) }))
    .filter(({ windows }) => windows.length > 0)
}

/** The last phase goes on until the last sample of its scenarios: what ends in the grace period belongs to it. */
function windowsOf(scenarios: readonly string[], leaves: readonly Leaf[], moments: Moments): PhaseWindow[] {
  const own = leaves.filter(({ tags }) => scenarios.includes(tags.scenario ?? ''))
  const newest = own.reduce((t, { column }) => Math.max(t, column.last), Number.NEGATIVE_INFINITY)
  const spans = moments.phasesOf(scenarios[0]!)
  return spans
    .map(({ phase, from, to }, i) => {
      const reached = Math.min(to, moments.end)
      return { phase, from, to: i === spans.length - 1 ? Math.max(reached, newest) : reached }
    })
    .filter(({ from, to }) => to > from)
}

/** Gives a moment its window; what was before the first belongs to it, as what came after the last does to that. */
export function windowFinder(windows: readonly PhaseWindow[]): (t: number) => number {
  const last = windows.length - 1
  let at = 0
  return (t) => {
    while (at > 0 && t < windows[at]!.from) at--
    while (at < last && t >= windows[at]!.to) at++
    return at
  }
}
