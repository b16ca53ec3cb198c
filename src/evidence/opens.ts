import type { OpenCount } from '../model/record/record.ts'
import type { Leaf } from './cube/leaves.ts'
import { isOpen } from './sockets.ts'

/**
 * Opened sockets and their socket-seconds by scenario and feed. Each open adds the time that was left until `end`
 * (epoch ms), each end of a socket takes away what was left then, so that the order of events does not matter; a
 * socket whose end nobody saw counts as open until `end`.
 */
export function opensOf(leaves: readonly Leaf[], end: number): OpenCount[] {
  const found = new Map<string, { scenario: string; feed: string | null; count: number; ms: number }>()
  for (const { metric, tags, column } of leaves) {
    const opening = metric === 'ws_connecting' && isOpen(tags.status)
    if (!opening && metric !== 'ws_closes') continue
    const scenario = tags.scenario ?? ''
    const feed = tags.feed ?? null
    const key = JSON.stringify([scenario, feed])
    const sum = found.get(key) ?? { scenario, feed, count: 0, ms: 0 }
    found.set(key, sum)
    column.forEach((t, value) => {
      // k6 stamps ws_connecting with the start of the dial (k6: websockets.go, emitConnectionMetrics).
      sum.ms += opening ? Math.max(0, end - t - value) : -value * (end - t)
      if (opening) sum.count += 1
    })
  }
  return [...found]
    .filter(([, { count }]) => count > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { ms, ...rest }]) => ({ ...rest, seconds: Math.max(0, Math.round(ms)) / 1000 }))
}
