import type { SocketScenario } from '../../model/load/scenario.ts'
import { PARSED_EVERY, UNREAD } from '../../model/receipts.ts'
import type { Leaf } from '../cube/leaves.ts'
import { feedsOfScenario, matchedOf, type Shelves } from './shelves.ts'

/**
 * Malformed frames that count in one feed, of those and the matched ones that somebody looked at. `unread`: matched ones that
 * nobody did, and that are in neither; absent: none.
 */
export interface Malformed {
  readonly feed: string | null
  readonly n: number
  readonly of: number
  readonly unread?: number
}

/**
 * Malformed frames by feed. One that is of no kind counts in the scenario's own feed; where no kind of message is of that
 * feed, it is one of all that the scenario matched, awaited answers among it.
 */
export function malformedOf(name: string, scenario: SocketScenario, shelves: Shelves): Malformed[] {
  const kinds = feedsOfScenario(scenario)
  const own = scenario.tags.feed ?? null
  const matched = (feed: string | null) => matchedOf(shelves, { scenario: name, feed })
  const unreadOf = (feed: string | null) => shelves.total(UNREAD, { scenario: name, feed })
  const strays = kinds.includes(own) ? [] : [own]
  return [...kinds, ...strays].map((feed) => {
    const place = { scenario: name, feed }
    const n = shelves.total('ws_messages_malformed', place)
    const of = kinds.includes(feed) ? [feed] : kinds
    const others = of.reduce((sum, kind) => sum + matched(kind), 0)
    const exchanged = kinds.includes(feed) ? 0 : shelves.samples('ws_roundtrip', place)
    const unread = of.reduce((sum, kind) => sum + unreadOf(kind), 0)
    const byTurn = shelves.of(UNREAD, place).reduce((sum, leaf) => sum + zerosOf(leaf), 0)
    const read = readOf({ n, all: n + others + exchanged, unread, byTurn })
    const left = n + others + exchanged - read
    return { feed, n, of: read, ...(left > 0 && { unread: left }) }
  })
}

/**
 * Of how many frames the malformed ones are a share, at least of those that were parsed. After a broken one all are parsed:
 * where it began a burst, those are far more than their share, and the whole is estimated. One that was found by turn
 * stands for PARSED_EVERY frames, any other for itself.
 */
function readOf({
  n,
  all,
  unread,
  byTurn,
}: {
  readonly n: number
  readonly all: number
  readonly unread: number
  readonly byTurn: number
}): number {
  const parsed = Math.max(n, all - unread)
  if (n === 0) return parsed
  const estimated = (n * all) / (n + byTurn * (PARSED_EVERY - 1))
  return Math.max(parsed, Math.min(all, Math.round(estimated)))
}

function zerosOf({ column }: Leaf): number {
  let zeros = 0
  column.forEach((_, value) => {
    if (value === 0) zeros++
  })
  return zeros
}
