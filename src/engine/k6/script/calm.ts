import type { Load } from '../../../model/load/load.ts'
import { formatThreshold, type Threshold } from '../../../model/threshold.ts'
import type { Span } from '../../../model/timeline.ts'

/** Scenarios whose sockets the plan disrupts. */
function stormy({ work }: Load): readonly string[] {
  return Object.entries(work.scenarios).flatMap(([name, scenario]) =>
    scenario.kind === 'socket' && scenario.socket.disrupt !== undefined ? [name] : [],
  )
}

/** Scenarios with sockets beside the users that read slowly. */
function slowed({ work }: Load): readonly string[] {
  return Object.entries(work.scenarios).flatMap(([name, scenario]) =>
    scenario.kind === 'socket' && scenario.socket.slowReaders !== undefined ? [name] : [],
  )
}

const isOfStorm = ({ selector }: Threshold) => selector.tags.phase === 'disrupt'

/** The load with nothing done to its sockets, and nobody beside them: the storms' time is steady, and thresholds on it are asked of nobody. */
export function withoutStorms(load: Load): Load {
  if (stormy(load).length + slowed(load).length === 0) return load
  const { work, timeline, thresholds } = load
  const scenarios = mapped(work.scenarios, (scenario) => {
    if (scenario.kind === 'rest') return scenario
    const { disrupt: _disrupt, slowReaders: _slow, ...socket } = scenario.socket
    return { ...scenario, socket }
  })
  return {
    ...load,
    work: { ...work, scenarios },
    timeline: mapped(timeline, calm),
    thresholds: thresholds.filter((threshold) => !isOfStorm(threshold)),
  }
}

function mapped<T>(
  of: { readonly [name: string]: T },
  change: (one: T) => T,
): { readonly [name: string]: T } {
  return Object.fromEntries(Object.entries(of).map(([name, one]) => [name, change(one)]))
}

/** A storm falls into steady time, which it takes apart. */
function calm(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = []
  for (const span of spans) {
    const phase = span.phase === 'disrupt' ? 'steady' : span.phase
    const last = out.at(-1)
    if (last?.phase === phase) out[out.length - 1] = { ...last, to: span.to }
    else out.push({ ...span, phase })
  }
  return out
}

/** What is said of it in the script; empty: the plan has neither a storm nor slow readers. */
export function stormWords(load: Load): readonly string[] {
  const slow = slowed(load)
  const words = `Without the slow readers of ${slow.join(', ')} ("slow_readers"): k6 reads every socket. Socketgate makes them.`
  return [...withoutStorm(load), ...(slow.length === 0 ? [] : [words])]
}

function withoutStorm(load: Load): readonly string[] {
  const names = stormy(load)
  if (names.length === 0) return []
  const lost = load.thresholds.filter(isOfStorm).map((threshold) => `  ${formatThreshold(threshold)}`)
  return [
    `Without the storm of ${names.join(', ')} ("disrupt"): k6 cannot cut a connection. Socketgate makes it.`,
    ...(lost.length === 0 ? [] : ['These thresholds, which are on its time, are left out with it:', ...lost]),
  ]
}
