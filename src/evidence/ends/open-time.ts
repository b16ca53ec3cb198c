import { countBelow } from '../../model/quantile.ts'
import type { OpenCount } from '../../model/record/record.ts'
import type { Leaf } from '../cube/leaves.ts'
import type { NamedSpan } from '../cube/moments.ts'
import { isOpen, opensAndCloses } from '../sockets.ts'

/** The phases of a scenario, in epoch ms and time order; none: it has no timeline. */
export type PhasesOf = (scenario: string) => readonly NamedSpan[]

/** What is known of the sockets of one scenario and feed: how long they were open together, ms, in each phase too. */
interface Sum {
  readonly scenario: string
  readonly feed: string | null
  count: number
  ms: number
  readonly spans: readonly NamedSpan[]
  readonly inSpans: number[]
}

/**
 * Opened sockets and their socket-seconds by scenario, feed and phase. Each open adds the time that was left until `end`
 * (epoch ms), each end of a socket takes away what was left then, so that the order of events does not matter; a
 * socket whose end nobody saw counts as open until `end`.
 */
export function opensOf(leaves: readonly Leaf[], end: number, phasesOf: PhasesOf = () => []): OpenCount[] {
  const found = new Map<string, Sum>()
  for (const { metric, tags, column } of leaves) {
    const opening = metric === 'ws_connecting' && isOpen(tags.status)
    if (!opening && metric !== 'ws_closes') continue
    const scenario = tags.scenario ?? ''
    const feed = tags.feed ?? null
    const key = JSON.stringify([scenario, feed])
    const sum = found.get(key) ?? newSum(scenario, feed, phasesOf(scenario))
    found.set(key, sum)
    column.forEach((t, value) => {
      // k6 stamps ws_connecting with the start of the dial (k6: websockets.go, emitConnectionMetrics).
      if (opening) add(sum, Math.min(end, t + value), end, 1)
      else add(sum, t, end, -value)
      if (opening) sum.count += 1
    })
  }
  return [...found]
    .filter(([, { count }]) => count > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { scenario, feed, count, ms, ...rest }]) => {
      const phases = secondsByPhase(rest)
      const known = Object.keys(phases).length > 0
      return { scenario, feed, count, seconds: seconds(ms), ...(known && { phases }) }
    })
}

function newSum(scenario: string, feed: string | null, spans: readonly NamedSpan[]): Sum {
  return { scenario, feed, count: 0, ms: 0, spans, inSpans: spans.map(() => 0) }
}

/** What is before the first phase belongs to it, as what comes after the last does to that. */
function add(sum: Sum, from: number, end: number, sign: number): void {
  sum.ms += sign * (end - from)
  const { spans, inSpans } = sum
  for (const [i, span] of spans.entries()) {
    const begins = i === 0 ? from : Math.max(from, span.from)
    const ends = i === spans.length - 1 ? end : Math.min(end, span.to)
    if (ends > begins) inSpans[i]! += sign * (ends - begins)
  }
}

function secondsByPhase({ spans, inSpans }: Pick<Sum, 'spans' | 'inSpans'>): { [phase: string]: number } {
  const byPhase: { [phase: string]: number } = {}
  for (const [i, { phase }] of spans.entries()) byPhase[phase] = (byPhase[phase] ?? 0) + inSpans[i]!
  return Object.fromEntries(Object.entries(byPhase).map(([phase, ms]) => [phase, seconds(ms)]))
}

const seconds = (ms: number) => Math.max(0, Math.round(ms)) / 1000

/** How many sockets of the whole run were open at a moment, epoch ms. */
export function openAt(leaves: readonly Leaf[]): (t: number) => number {
  const { opens: up, closes: down } = opensAndCloses(leaves)
  return (t) => Math.max(0, countBelow(up, t, true) - countBelow(down, t, true))
}
