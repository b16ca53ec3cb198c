import { cut } from '../../model/characters.ts'
import { CONTENT, LATENCY_OF } from '../../model/receipts.ts'
import type { Seen } from '../../model/record/seen.ts'
import { MESSAGE_SENT } from '../../model/witness.ts'
import { safeLine } from '../../text/secrets.ts'
import { areWholeSeconds } from '../cube/distinct.ts'
import { matchedOf, type Place, type Shelves, totalOf, untimedOf, valuesOf } from './shelves.ts'
import { slowSocketsOf } from './slow-sockets.ts'

type Sight = Omit<Seen, 'scenario' | 'feed'>

/** What of one feed nobody asked about; nothing in a healthy run. */
export function sightsOfFeed(place: Place, shelves: Shelves): Seen[] {
  const matched = matchedOf(shelves, place)
  return told(place, [
    { kind: 'untimed', n: untimedOf(shelves, place), of: matched },
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
    ...malformed.flatMap(({ n, of, feed }) => told({ ...place, feed }, [{ kind: 'malformed', n, of }])),
    ...told(place, [
      { kind: 'error-frame', n: shelves.total('ws_error_frames', place), of: null },
      ...unmatched(place, shelves),
    ]),
  ]
}

function told(place: Place, sights: readonly Sight[]): Seen[] {
  return sights.filter(({ n }) => n > 0).map(({ kind, ...rest }) => ({ kind, ...place, ...rest }))
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
const LONGEST = 40

function unmatched(place: Place, shelves: Shelves): Sight[] {
  const counts = new Map<string, number>()
  for (const leaf of shelves.of('ws_messages_unmatched', place)) {
    const text = cut(safeLine(leaf.tags.text ?? ''), LONGEST)
    counts.set(text, (counts.get(text) ?? 0) + totalOf(leaf))
  }
  const known = [...counts].filter(([text]) => text !== '' && text !== 'other')
  known.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const named = known.slice(0, TEXTS)
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const rest = named.reduce((left, [, count]) => left - count, all)
  return [
    ...named.map(([text, n]): Sight => ({ kind: 'unmatched', n, of: null, text })),
    { kind: 'unmatched', n: rest, of: null },
  ]
}
