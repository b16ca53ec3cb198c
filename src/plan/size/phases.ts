import { type Executor, lengthOf, type Stage } from '../../model/load/executor.ts'
import type { Disrupt, Idle } from '../../model/load/socket.ts'
import { stormEnd } from '../../model/load/storm.ts'
import type { Phase, Span, Timeline } from '../../model/timeline.ts'

/** What the phases of a scenario are computed from; times in ms. */
export interface Timed {
  readonly load: Executor
  readonly start: number
  readonly socket?: { readonly disrupt?: Disrupt; readonly idle?: Idle }
}

/** A constant executor starts all at once: its first moments are no steady state. */
const SETTLING = 5000
const SETTLING_SHARE = 0.2

/**
 * The phases of every scenario (plan-language, "Phases"), in ms since the start of the run.
 *
 * @param phasesOf a scenario's name to the one whose phases it takes.
 */
export function timelineOf(
  scenarios: { readonly [name: string]: Timed },
  phasesOf: ReadonlyMap<string, string>,
): Timeline {
  const own = new Map(Object.entries(scenarios).map(([name, scenario]) => [name, spansOf(scenario)]))
  const named = [...own].map(([name, spans]) => [name, own.get(phasesOf.get(name) ?? name) ?? spans] as const)
  return Object.fromEntries(named)
}

/** The spans of one scenario: without holes, adjacent equal phases joined, stages of no length skipped. */
export function spansOf({ load, start, socket = {} }: Timed): readonly Span[] {
  if (socket.idle !== undefined) return [{ phase: 'idle', from: start, to: start + lengthOf(load) }]
  const spans = spansOfLoad(load, start)
  return socket.disrupt === undefined ? spans : withStorm(spans, socket.disrupt)
}

/** A storm takes its time out of whatever phase it falls into. */
function withStorm(spans: readonly Span[], disrupt: Disrupt): readonly Span[] {
  const last = spans[spans.length - 1]?.to ?? 0
  const storm = { phase: 'disrupt' as const, from: disrupt.at, to: Math.min(last, stormEnd(disrupt)) }
  if (storm.to <= storm.from) return spans
  const before = spans.map((span) => ({ ...span, to: Math.min(span.to, storm.from) }))
  const after = spans.map((span) => ({ ...span, from: Math.max(span.from, storm.to) }))
  return [...nonEmpty(before), storm, ...nonEmpty(after)]
}

const nonEmpty = (spans: readonly Span[]) => spans.filter(({ from, to }) => to > from)

function spansOfLoad(load: Executor, start: number): readonly Span[] {
  switch (load.executor) {
    case 'ramping-vus':
      return stageSpans(load.startVUs, load.stages, start)
    case 'ramping-arrival-rate':
      return stageSpans(load.startRate, load.stages, start)
    default:
      return constantSpans(lengthOf(load), start)
  }
}

function constantSpans(length: number, start: number): readonly Span[] {
  const settled = start + Math.min(SETTLING, Math.round(length * SETTLING_SHARE))
  return joined([
    { phase: 'ramp', from: start, to: settled },
    { phase: 'steady', from: settled, to: start + length },
  ])
}

function stageSpans(first: number, stages: readonly Stage[], start: number): readonly Span[] {
  const spans: Span[] = []
  let from = start
  let before = first
  for (const { duration, target } of stages) {
    spans.push({ phase: phaseOf(before, target), from, to: from + duration })
    from += duration
    before = target
  }
  return joined(spans)
}

/** The phase of a stage: by whether its target is over, under or at the one before it. */
export function phaseOf(before: number, target: number): Phase {
  return target > before ? 'ramp' : target < before ? 'down' : 'steady'
}

function joined(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = []
  for (const span of nonEmpty(spans)) {
    const last = out[out.length - 1]
    if (last?.phase === span.phase) out[out.length - 1] = { ...last, to: span.to }
    else out.push(span)
  }
  return out
}
