import { feedOf } from '../../model/load/feed.ts'
import type { Load } from '../../model/load/load.ts'
import { SEQUENCE_TOLD, type Told } from '../../model/receipts.ts'
import type { SequenceCount } from '../../model/record/sequence-count.ts'
import { sumOf } from '../cube/group.ts'
import type { Leaf } from '../cube/leaves.ts'
import { type Place, Shelves, totalOf } from '../feeds/shelves.ts'

/** One row for each `sequence` of the plan, of which nothing came too. */
export function sequencesOf(load: Load, leaves: readonly Leaf[]): SequenceCount[] {
  const places = Object.entries(load.work.scenarios).flatMap(([scenario, own]): Place[] =>
    own.kind === 'socket'
      ? own.socket.messages
          .filter(({ sequence }) => sequence !== undefined)
          .map((kind) => ({ scenario, feed: feedOf(kind, own) ?? null }))
      : [],
  )
  if (places.length === 0) return []
  const shelves = new Shelves(leaves)
  return places.map((place) => countOf(place, shelves))
}

function countOf(place: Place, shelves: Shelves): SequenceCount {
  const leaves = shelves.of(SEQUENCE_TOLD, place)
  const told = (what: Told) =>
    sumOf(
      leaves.filter(({ tags }) => tags.what === what),
      totalOf,
    )
  return {
    ...place,
    compared: told('compared'),
    unread: told('unread'),
    lost: shelves.total('ws_gaps', place),
    duplicates: shelves.total('ws_duplicates', place),
    reordered: shelves.total('ws_reordered', place),
    missed: told('missed'),
    restarted: told('restarted'),
  }
}
