import { feedOf } from '../../model/load/feed.ts'
import type { Load } from '../../model/load/load.ts'
import { isPicked, MESSAGE_SENT } from '../../model/witness.ts'
import { Column } from '../cube/column.ts'
import type { Leaf } from '../cube/leaves.ts'
import { type Place, Shelves } from '../feeds/shelves.ts'

/** ms after which an equal mark is another message's: marks come again after an hour. */
const ANOTHER = 60_000

interface Arrivals {
  first: number
  last: number
  sockets: number
}

/**
 * ms from the first to the last socket that got a message, for each message that bears witness and reached two or more, of feeds
 * with `sequence` and `sent_at`; as leaves of `ws_fanout_skew`. An arrival is taken when the generator has read it: its own lag is part
 * of the skew (p99 0.2 ms on two cores, see distinct.ts).
 */
export function skewLeaves(load: Load, leaves: readonly Leaf[]): Leaf[] {
  const places = Object.entries(load.work.scenarios).flatMap(([scenario, own]): Place[] =>
    own.kind === 'socket'
      ? own.socket.messages
          .filter(({ sequence, sentAt }) => sequence !== undefined && sentAt !== undefined)
          .map((kind) => ({ scenario, feed: feedOf(kind, own) ?? null }))
      : [],
  )
  if (places.length === 0) return []
  const shelves = new Shelves(leaves)
  return places.map((place) => leafOf(place, shelves)).filter(({ column }) => column.length > 0)
}

function leafOf({ scenario, feed }: Place, shelves: Shelves): Leaf {
  const found = new Map<number, Arrivals>()
  const column = new Column()
  const add = ({ first, last, sockets }: Arrivals) => {
    if (sockets > 1) column.add(first, last - first)
  }
  for (const leaf of shelves.of(MESSAGE_SENT, { scenario, feed })) {
    leaf.column.forEach((t, mark) => {
      if (!isPicked(mark)) return
      const known = found.get(mark)
      if (known === undefined || Math.abs(t - known.first) > ANOTHER) {
        if (known !== undefined) add(known)
        found.set(mark, { first: t, last: t, sockets: 1 })
        return
      }
      known.first = Math.min(known.first, t)
      known.last = Math.max(known.last, t)
      known.sockets++
    })
  }
  for (const arrivals of found.values()) add(arrivals)
  const tags = { scenario, ...(feed !== null && { feed }) }
  return { metric: 'ws_fanout_skew', tags, column, byTime: true }
}
