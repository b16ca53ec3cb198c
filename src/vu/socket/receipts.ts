import type { Metric } from 'k6/metrics'
import { latencyValue, REPORT_EVERY, receivedValue } from '../../model/receipts.ts'
import type { Tags } from '../../model/sample.ts'
import { FIRST_MOMENTS, isWitness, markOf } from '../../model/witness.ts'
import type { Frame } from '../frames/codec.ts'
import type { KindPlan } from '../frames/kind.ts'
import type { Meters } from '../meters.ts'
import type { Known } from '../values/known.ts'

/** Messages whose content is compared with the first, and how many of them tell anything at the end. */
const LOOKED_AT = 64
const ENOUGH = 8
/** Messages that bear witness for their moments alone: a service may give all of them one. */
const MOST_ALWAYS = 1024
/** Different messages of one moment that are told apart; more of them count as one. */
const MOST_PLACES = 256
/** Moments whose messages are remembered, once the first ones have borne witness: the newest. */
const NEWEST = 16

/** Messages that were not parsed from which on they are reported before the end of a life. */
const UNREAD_MANY = 64

/** Of all users to whom nothing has been told. */
const NONE: readonly KindPlan[] = []

/** What a user gets of one kind of message. */
export interface OfKind {
  readonly tags: Tags
  count: number
}

/** What a user gets of one feed. A plain object, since every message touches it. */
export interface Tally {
  readonly tags: KindPlan['tags']
  /** Matched messages so far, over all lives of the user. */
  count: number
  reported: number
  /** Those of them by the kind's index, where several kinds of the feed have a stated rate; null: they have not. */
  ofKinds: (OfKind | undefined)[] | null
  /** Of them the ones that were not parsed and are not reported. */
  unread: number
  /** Epoch ms from which on the next message is reported. */
  due: number
  /** Whether more is done with a message than to count it: `comparing`, or `always`. */
  fresh: boolean
  /** Its content is compared with that of `first`. */
  comparing: boolean
  compared: number
  first: unknown
  /** Its moment bears witness whatever its hash is. */
  always: boolean
  /** The newest witnesses, oldest first: their moments, and beside each what was said in it. Null: there are none. */
  moments: number[] | null
  contents: (string | number)[] | null
  /** Different moments among them. */
  different: number
}

/** All that one user gets, of every feed of its scenario. */
export class Receipts {
  readonly user: number
  /** What the user's own kinds of message count in, by the kind's index. */
  readonly tallies: readonly Tally[]
  /** Kinds of whose first message without a readable time has been told what it holds. */
  private shown: readonly KindPlan[] = NONE
  private readonly meters: Meters

  /** `user`: the place within the scenario, from 0. */
  constructor(kinds: readonly KindPlan[], meters: Meters, user: number) {
    this.user = user
    this.meters = meters
    const tallies: Tally[] = []
    for (const { tags, untimed } of kinds) {
      const tally = tallies.find((one) => one.tags?.feed === tags?.feed) ?? emptyTally(tags)
      tally.always ||= untimed !== null
      tallies.push(tally)
    }
    kinds.forEach(({ rated, tags }, index) => {
      // A feed of its own may be the scenario's, which is not known here.
      const near = kinds.filter(
        (kind) => kind.rated && (kind.tags?.feed ?? tags?.feed) === (tags?.feed ?? kind.tags?.feed),
      )
      if (!rated || near.length < 2) return
      const tally = tallies[index] as Tally
      tally.ofKinds ??= []
      tally.ofKinds[index] = { tags: { ...tags, kind: String(index) }, count: 0 }
    })
    this.tallies = tallies
  }

  /** Looks at one of the first messages of a feed. @param sent epoch ms; null: it has no time. */
  look(tally: Tally, kind: KindPlan, frame: Frame, sent: number | null): void {
    if (tally.comparing) this.compare(tally, kind, frame)
    if (tally.always && sent !== null) tally.always = goesOn(tally, sent)
    tally.fresh = tally.comparing || tally.always
    if (sent !== null && (tally.always || isWitness(sent))) this.witness(tally, frame, sent)
  }

  /** The message bears witness of how far its like fan out. */
  witness(tally: Tally, { data }: Frame, sent: number): void {
    const place = placeIn(tally, sent, typeof data === 'string' ? data : data.byteLength)
    add(this.meters.message_sent, markOf(sent, place), tally.tags)
  }

  /** Tags of a message whose time cannot be read; of the first of its kind with what it holds instead. */
  untimed(kind: KindPlan, frame: Frame, known: Known): Tags {
    const { tags, shown } = kind.untimed!
    if (this.shown.includes(kind)) return tags
    this.shown = [...this.shown, kind]
    const { holds = '', ...more } = shown(frame)
    return { ...more, holds: known.conceal(String(holds)) }
  }

  /** Reports what came so far. @param at epoch ms; latency: ms of the newest message; null: it has none. */
  report(tally: Tally, at: number, latency: number | null): void {
    tally.due = at + REPORT_EVERY
    tally.reported = tally.count
    add(this.meters.user_received, receivedValue(this.user, tally.count), tally.tags)
    // Each, whatever came: what a report adds came within the second after the one before.
    for (const kind of tally.ofKinds ?? []) {
      if (kind !== undefined) this.meters.user_kind.add(receivedValue(this.user, kind.count), kind.tags)
    }
    if (tally.unread >= UNREAD_MANY) this.tellUnread(tally)
    if (latency !== null) add(this.meters.user_latency, latencyValue(this.user, latency), tally.tags)
  }

  /** A life has ended: reports what is not yet. */
  settle(): void {
    for (const tally of this.tallies) {
      if (tally.count > tally.reported) this.report(tally, 0, null)
      if (tally.unread > 0) this.tellUnread(tally)
    }
  }

  private tellUnread(tally: Tally): void {
    add(this.meters.messages_unread, tally.unread, tally.tags)
    tally.unread = 0
  }

  /** The user's last life has ended. */
  end(): void {
    for (const tally of this.tallies) {
      if (tally.comparing && tally.compared >= ENOUGH) this.conclude(tally, 0)
    }
  }

  private compare(tally: Tally, kind: KindPlan, frame: Frame): void {
    const content = kind.content(frame)
    if (tally.compared++ === 0) tally.first = content
    else if (!kind.alike(tally.first, content)) this.conclude(tally, 1)
    else if (tally.compared === LOOKED_AT) this.conclude(tally, 0)
  }

  private conclude(tally: Tally, changed: 0 | 1): void {
    tally.comparing = false
    tally.first = undefined
    add(this.meters.content_changed, changed, tally.tags)
  }
}

function emptyTally(tags: KindPlan['tags']): Tally {
  return {
    tags,
    count: 0,
    reported: 0,
    ofKinds: null,
    unread: 0,
    due: 0,
    fresh: true,
    comparing: true,
    compared: 0,
    first: undefined,
    always: false,
    moments: null,
    contents: null,
    different: 0,
  }
}

/** The place of a message among the different ones of its moment, which is remembered. */
function placeIn(tally: Tally, sent: number, content: string | number): number {
  tally.moments ??= []
  tally.contents ??= []
  const { moments, contents } = tally
  let place = 0
  const first = moments.indexOf(sent)
  // Those of the newest moment stand at the end, one beside the other: a search for each would cost more than a look.
  for (let at = first; at >= 0 && at < moments.length; at++) {
    if (moments[at] !== sent) continue
    if (contents[at] === content) return place
    place++
  }
  if (place === 0) makeRoom(tally, tally.always ? FIRST_MOMENTS : NEWEST)
  if (place >= MOST_PLACES) return place
  if (place === 0) tally.different++
  moments.push(sent)
  contents.push(content)
  return place
}

/** Forgets the oldest moments, until there are fewer than `most`. */
function makeRoom(tally: Tally, most: number): void {
  const { moments, contents } = tally
  if (moments === null || contents === null) return
  while (tally.different >= most) {
    const oldest = moments[0]
    for (let at = 0; at >= 0; at = moments.indexOf(oldest as number, at)) {
      moments.splice(at, 1)
      contents.splice(at, 1)
    }
    tally.different--
  }
}

/** Whether the moment is one of the first different ones; after the last of them their places are let go. */
function goesOn(tally: Tally, sent: number): boolean {
  const { moments, count, different } = tally
  if (count < MOST_ALWAYS && (different < FIRST_MOMENTS || moments?.includes(sent) === true)) return true
  tally.moments = null
  tally.contents = null
  tally.different = 0
  return false
}

/** Tags cost time in k6: none are passed where the VU's own are right. */
export function add(metric: Metric, value: number, tags: KindPlan['tags']): void {
  if (tags === undefined) metric.add(value)
  else metric.add(value, tags)
}
