import type { SocketScenario } from '../../model/load/scenario.ts'
import { feedsOfScenario, matchedOf, type Shelves } from './shelves.ts'

/** Malformed frames that count in one feed, of those and the matched ones. */
export interface Malformed {
  readonly feed: string | null
  readonly n: number
  readonly of: number
}

/**
 * Malformed frames by feed. One that is of no kind counts in the scenario's own feed; where no kind of message is of that
 * feed, it is one of all that the scenario matched, awaited answers among it.
 */
export function malformedOf(name: string, scenario: SocketScenario, shelves: Shelves): Malformed[] {
  const kinds = feedsOfScenario(scenario)
  const own = scenario.tags.feed ?? null
  const matched = (feed: string | null) => matchedOf(shelves, { scenario: name, feed })
  const strays = kinds.includes(own) ? [] : [own]
  return [...kinds, ...strays].map((feed) => {
    const place = { scenario: name, feed }
    const n = shelves.total('ws_messages_malformed', place)
    const others = kinds.includes(feed)
      ? matched(feed)
      : kinds.reduce((sum, kind) => sum + matched(kind), shelves.samples('ws_roundtrip', place))
    return { feed, n, of: n + others }
  })
}
