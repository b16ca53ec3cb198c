import type { Span, Timeline } from '../../model/timeline.ts'
import { timelineEnd } from '../../model/timeline.ts'

/** Columns of a drawn strip. */
const STRIP = 62

/** Scenarios that go through the same phases at the same times. */
export interface PhaseGroup {
  readonly scenarios: readonly string[]
  readonly spans: readonly Span[]
}

/** The scenarios of a run, those with equal phases together, in the plan's order. */
export function phaseGroups(timeline: Timeline): PhaseGroup[] {
  const groups = new Map<string, { scenarios: string[]; spans: readonly Span[] }>()
  for (const [scenario, spans] of Object.entries(timeline)) {
    const key = JSON.stringify(spans)
    const group = groups.get(key)
    if (group) group.scenarios.push(scenario)
    else groups.set(key, { scenarios: [scenario], spans })
  }
  return [...groups.values()]
}

/** The phases in words: `ramp steady down`. */
export function phaseNames(spans: readonly Span[]): string {
  return spans.map((span) => span.phase).join(' ')
}

/**
 * The phases drawn to scale on the run's own axis, each at least as wide as its name:
 * `ramp ▏steady━━━━━━━━▏down`.
 */
export function phaseStrip(spans: readonly Span[], timeline: Timeline): string {
  const total = Math.max(1, timelineEnd(timeline))
  const names = spans.reduce((sum, span) => sum + span.phase.length + 1, 0)
  const before = Math.round(((spans[0]?.from ?? 0) / total) * Math.max(0, STRIP - names))
  const room = Math.max(0, STRIP - names - before)
  const drawn = spans.map((span) => {
    const extra = Math.round(((span.to - span.from) / total) * room)
    return span.phase + (span.phase === 'steady' ? '━' : ' ').repeat(extra)
  })
  return ' '.repeat(before) + drawn.join('▏').trimEnd()
}
