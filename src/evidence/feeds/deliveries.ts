import type { Delivery, Receipts, Stated } from '../../model/record/delivery.ts'
import { MESSAGE_SENT } from '../../model/witness.ts'
import { fanOutOf } from '../cube/distinct.ts'
import { regularPauses } from './gaps.ts'
import type { OwnTime } from './own-time.ts'
import type { Rhythm } from './rhythm.ts'
import { type Place, type Shelves, valuesOf } from './shelves.ts'
import type { Stretch } from './subscribed.ts'
import { type Arrivals, countWithin } from './tallies.ts'

/** What came of one feed of one scenario, and who was subscribed. */
export interface Feed {
  readonly place: Place
  /** Of its scenario's own time. */
  readonly rhythm: Rhythm
  /** Of that and the time before it, from the first dial on. */
  readonly story: Rhythm
  /** Socket-ms of each tenth of its own time in which its users should have been subscribed. */
  readonly wanted: Float64Array
  /** By user. */
  readonly subscribed: ReadonlyMap<number, readonly Stretch[]>
  readonly arrivals: ReadonlyMap<number, readonly Arrivals[]>
}

/** ms of a subscription in which a service may send what it has (plan-language: `messages.rate`). */
export const SNAPSHOT = 2_000
/** Parts of its time, and the least ms, and units of the rate, that one lasts. */
const PARTS = 5
const SHORTEST_PART = 5_000
const UNITS_OF_A_PART = 2

/** @param whole the scenario's own time, of which the feed's rhythm has what the generator did not sleep through. */
export function deliveryOf(feed: Feed, stated: Stated, shelves: Shelves, whole: OwnTime): Delivery {
  const { place, rhythm } = feed
  const bursts = regularPauses(rhythm)
  const slept = whole.length - rhythm.own.length
  return {
    ...place,
    stated,
    ...receiptsIn(rhythm, 0, rhythm.came.length),
    ...wantedIn(feed, 0, rhythm.came.length),
    fanOut: fanOut(feed, shelves),
    seconds: rhythm.own.length / 1000,
    ...(slept > 0 && { slept: slept / 1000 }),
    settled: settledOf(feed),
    parts: partsOf(feed, stated.unit * 1000),
    ...(bursts > 0 ? { bursts } : {}),
  }
}

function receiptsIn({ came, sockets }: Rhythm, from: number, to: number): Receipts {
  let matched = 0
  let ms = 0
  for (let i = from; i < to; i++) {
    matched += came[i]!
    ms += sockets[i]!
  }
  return { matched, socketSeconds: Math.round(ms) / 1000 }
}

function wantedIn({ wanted }: Feed, from: number, to: number): Pick<Receipts, 'wantedSeconds'> {
  return { wantedSeconds: Math.round(wanted.subarray(from, to).reduce((sum, ms) => sum + ms, 0)) / 1000 }
}

/**
 * Receipts for each message, of which equal ones have one moment and one content on a socket (markOf). Of the own time
 * alone: while the sockets are still opening, a message reaches few. Where nobody bore witness: the feed's sockets.
 */
function fanOut({ place, subscribed, rhythm: { own } }: Feed, shelves: Shelves): number {
  const marks = valuesOf(shelves.of(MESSAGE_SENT, place), own).sort()
  const received = valuesOf(shelves.of('ws_message_latency', place), own).length
  const told = fanOutOf(marks, received, (mark) => mark)
  return Math.max(1, told ?? subscribed.size)
}

/** Without the first 2 s of each subscription. */
function settledOf({ rhythm, subscribed, arrivals }: Feed): Receipts {
  const { own } = rhythm
  const whole = receiptsIn(rhythm, 0, rhythm.came.length)
  let young = 0
  let ms = 0
  for (const [user, stretches] of subscribed) {
    const first = stretches.map(({ from, to }) => ({ from, to: Math.min(to, from + SNAPSHOT) }))
    ms += first.reduce((sum, { from, to }) => sum + own.within(from, to), 0)
    young += countWithin(arrivals.get(user) ?? [], ownParts(first, own.windows))
  }
  return {
    matched: Math.max(0, whole.matched - Math.round(young)),
    socketSeconds: Math.max(0, Math.round(whole.socketSeconds * 1000 - ms)) / 1000,
  }
}

/** What of the stretches lies within the windows. */
export function ownParts(stretches: readonly Stretch[], windows: readonly Stretch[]): Stretch[] {
  return stretches.flatMap(({ from, to }) =>
    windows
      .map((window) => ({ from: Math.max(from, window.from), to: Math.min(to, window.to) }))
      .filter((part) => part.from < part.to),
  )
}

/** Five equal parts of its time, or as many as are long enough. @param unit ms. */
function partsOf(feed: Feed, unit: number): Receipts[] {
  const { rhythm } = feed
  const tenths = rhythm.came.length
  const shortest = Math.max(SHORTEST_PART, UNITS_OF_A_PART * unit)
  const parts = Math.min(PARTS, Math.floor(rhythm.own.length / shortest))
  const border = (part: number) => Math.round((tenths * part) / parts)
  return Array.from({ length: parts }, (_, part) => ({
    ...receiptsIn(rhythm, border(part), border(part + 1)),
    ...wantedIn(feed, border(part), border(part + 1)),
  }))
}
