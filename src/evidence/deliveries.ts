import { feedOf } from '../model/load/feed.ts'
import type { Load } from '../model/load/load.ts'
import type { SocketScenario } from '../model/load/scenario.ts'
import type { Delivery } from '../model/record/record.ts'
import type { Cube } from './cube/cube.ts'
import { groupBy, sumOf } from './cube/group.ts'
import type { Leaf } from './cube/leaves.ts'
import type { Moments } from './cube/moments.ts'

const MATCHED = ['ws_message_latency', 'ws_messages_untimed', 'ws_messages_matched'] as const

/** Matched messages against subscribed socket-seconds, both in `steady`, for every stated rate. */
export function deliveriesOf(load: Load, cube: Cube, seconds: ReadonlyMap<string, number>): Delivery[] {
  return Object.entries(load.work.scenarios).flatMap(([scenario, work]) => {
    if (work.kind !== 'socket') return []
    const socketSeconds = Math.max(0, seconds.get(scenario) ?? 0)
    return [...ratesOf(work)].map(([feed, stated]) => {
      const matched = matchedIn(cube, scenario, feed)
      return { scenario, feed, stated, matched, socketSeconds }
    })
  })
}

/** Messages per socket and second by feed; kinds of message in one feed add up. */
function ratesOf(scenario: SocketScenario): Map<string | null, number> {
  const stated = scenario.socket.messages.filter((messages) => messages.rate !== undefined)
  const byFeed = groupBy(stated, (messages) => feedOf(messages, scenario) ?? null)
  return new Map([...byFeed].map(([feed, kinds]) => [feed, sumOf(kinds, (kind) => kind.rate ?? 0)]))
}

function matchedIn(cube: Cube, scenario: string, feed: string | null): number {
  const cells = MATCHED.flatMap((metric) => cube.get(metric) ?? []).filter(
    ({ tags, steady }) => steady && tags.scenario === scenario && (tags.feed ?? null) === feed,
  )
  return sumOf(cells, (cell) => (cell.kind === 'counter' ? cell.sum : cell.count))
}

/**
 * Subscribed socket-seconds in the steady time, by scenario: each subscription adds the steady time that was left,
 * each end of a subscribed socket takes away what was left then. The order of events does not matter.
 */
export function subscribedSeconds(leaves: readonly Leaf[], moments: Moments): Map<string, number> {
  const seconds = new Map<string, number>()
  for (const { metric, tags, column } of leaves) {
    const ends = metric === 'ws_closes' && tags.subscribed === 'true'
    if (metric !== 'ws_subscribed' && !ends) continue
    const scenario = tags.scenario ?? ''
    let ms = 0
    column.forEach((t, value) => {
      ms += value * moments.steadyAfter(scenario, t)
    })
    seconds.set(scenario, (seconds.get(scenario) ?? 0) + ((ends ? -1 : 1) * ms) / 1000)
  }
  return seconds
}
