import { cut } from '../../model/characters.ts'
import type { Found } from '../../model/load/socket.ts'
import { CONTENT, LATENCY_OF } from '../../model/receipts.ts'
import type { Seen } from '../../model/record/seen.ts'
import { MESSAGE_SENT } from '../../model/witness.ts'
import { safeLine } from '../../text/secrets.ts'
import { areWholeSeconds } from '../cube/distinct.ts'
import { groupBy, sumOf } from '../cube/group.ts'
import type { Leaf } from '../cube/leaves.ts'
import { matchedOf, type Place, type Shelves, totalOf, valuesOf } from './shelves.ts'
import { slowSocketsOf } from './slow-sockets.ts'

type Sight = Omit<Seen, 'scenario' | 'feed'>

/** Characters of a beginning and of a path, and paths that are kept. */
const LONGEST = 40
const MOST_HELD = 12

/** What of one feed nobody asked about; nothing in a healthy run. */
export function sightsOfFeed(place: Place, shelves: Shelves): Seen[] {
  const matched = matchedOf(shelves, place)
  return told(place, [
    ...untimed(place, shelves, matched),
    { kind: 'early-message', n: shelves.total('ws_messages_early', place), of: matched },
    ...sameContent(place, shelves),
    ...wholeSeconds(place, shelves),
    ...slowSockets(place, shelves),
  ])
}

/** What of one scenario's frames is of no feed of its own. @param matched its messages that are. */
export function sightsOfScenario(
  place: Place,
  shelves: Shelves,
  malformed: readonly { readonly n: number; readonly of: number; readonly feed: string | null }[],
): Seen[] {
  return [
    ...malformed.flatMap(({ n, of, feed }) => {
      const own = { ...place, feed }
      return told(own, [
        { kind: 'malformed', n, of, ...usualBeginning('ws_messages_malformed', own, shelves) },
      ])
    }),
    ...told(place, [
      {
        kind: 'error-frame',
        n: shelves.total('ws_error_frames', place),
        of: null,
        ...usualBeginning('ws_error_frames', place, shelves),
      },
      {
        kind: 'unexpected',
        n: shelves.total('ws_unexpected', place),
        of: null,
        ...usualBeginning('ws_unexpected', place, shelves),
      },
      ...unmatched(place, shelves),
    ]),
  ]
}

function told(place: Place, sights: readonly Sight[]): Seen[] {
  return sights.filter(({ n }) => n > 0).map(({ kind, ...rest }) => ({ kind, ...place, ...rest }))
}

/** By the path at which a time was looked for; what the first message of each holds instead. */
function untimed(place: Place, shelves: Shelves, matched: number): Sight[] {
  const byPath = groupBy(shelves.of('ws_messages_untimed', place), ({ tags }) => tags.path ?? '')
  return [...byPath].map(([path, leaves]) => ({
    kind: 'untimed',
    n: sumOf(leaves, totalOf),
    of: matched,
    ...(path === '' ? {} : { path }),
    ...heldBy(leaves),
  }))
}

function heldBy(leaves: readonly Leaf[]): Pick<Seen, 'found' | 'holds'> {
  const told = leaves.filter(({ tags }) => tags.found !== undefined)
  if (told.length === 0) return {}
  const { found, holds = '' } = told.reduce((a, b) => (firstOf(b) < firstOf(a) ? b : a)).tags
  // Paths hold no comma: vu/ sees to that.
  const paths = holds.split(', ').map((path) => safeLine(path, LONGEST))
  return { found: found as Found, holds: paths.filter((path) => path !== '').slice(0, MOST_HELD) }
}

function firstOf({ column }: Leaf): number {
  let first = Number.POSITIVE_INFINITY
  column.forEach((t) => {
    first = Math.min(first, t)
  })
  return first
}

/** Users who said that nothing but the time ever changed, where none saw anything change. */
function sameContent(place: Place, shelves: Shelves): Sight[] {
  const users = shelves.samples(CONTENT, place)
  return shelves.total(CONTENT, place) > 0 ? [] : [{ kind: 'same-content', n: users, of: users }]
}

function wholeSeconds(place: Place, shelves: Shelves): Sight[] {
  const marks = valuesOf(shelves.of(MESSAGE_SENT, place)).sort()
  const timed = shelves.samples('ws_message_latency', place)
  return areWholeSeconds(marks) ? [{ kind: 'whole-seconds', n: timed, of: timed }] : []
}

function slowSockets(place: Place, shelves: Shelves): Sight[] {
  const slow = slowSocketsOf(shelves.of(LATENCY_OF, place))
  if (slow === null) return []
  const { n, of, worst, usual } = slow
  return [{ kind: 'slow-socket', n, of, ms: worst, usual }]
}

/** Beginnings of frames that are told apart, and their length; the rest is one, without a text. */
const TEXTS = 5

function unmatched(place: Place, shelves: Shelves): Sight[] {
  const { all, known } = beginningsOf(shelves.of('ws_messages_unmatched', place))
  const named = known.slice(0, TEXTS)
  const rest = named.reduce((left, [, count]) => left - count, all)
  return [
    ...named.map(([text, n]): Sight => ({ kind: 'unmatched', n, of: null, text })),
    { kind: 'unmatched', n: rest, of: null },
  ]
}

function usualBeginning(metric: string, place: Place, shelves: Shelves): { readonly text?: string } {
  const [usual] = beginningsOf(shelves.of(metric, place)).known
  return usual === undefined ? {} : { text: usual[0] }
}

/** Beginnings of frames by how often each came, most often first; `other` is none. */
function beginningsOf(leaves: readonly Leaf[]) {
  const counts = new Map<string, number>()
  for (const leaf of leaves) {
    const text = cut(safeLine(leaf.tags.text ?? ''), LONGEST)
    counts.set(text, (counts.get(text) ?? 0) + totalOf(leaf))
  }
  const known = [...counts].filter(([text]) => text !== '' && text !== 'other')
  known.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return { known, all: sumOf(counts.values(), (count) => count) }
}
