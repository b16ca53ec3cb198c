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

/** What a user gets of one feed. A plain object, since every message touches it. */
export interface Tally {
  readonly tags: KindPlan['tags']
  /** Matched messages so far, over all lives of the user. */
  count: number
  reported: number
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
  /** The newest witnesses' moments, oldest first, and the place of each content of such a moment. */
  readonly moments: Map<number, Map<string | number, number>>
}

/** All that one user gets, of every feed of its scenario. */
export class Receipts {
  readonly user: number
  /** What the user's own kinds of message count in, by the kind's index. */
  readonly tallies: readonly Tally[]
  /** Beginnings of frames that nothing matched, and of malformed ones, as named so far. */
  readonly texts = new Set<string>()
  readonly brokenTexts = new Set<string>()
  readonly errorTexts = new Set<string>()
  /** What the first message without a readable time holds has been told. */
  private readonly shown = new Set<KindPlan>()
  private readonly meters: Meters

  /** `user`: the place within the scenario, from 0. */
  constructor(kinds: readonly KindPlan[], meters: Meters, user: number) {
    this.user = user
    this.meters = meters
    const feeds = new Map(kinds.map(({ tags }) => [tags?.feed, emptyTally(tags)]))
    this.tallies = kinds.map(({ tags, untimed }) => {
      const tally = feeds.get(tags?.feed) as Tally
      tally.always ||= untimed !== null
      return tally
    })
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
    const { moments, tags } = tally
    let places = moments.get(sent)
    if (places === undefined) {
      if (moments.size >= FIRST_MOMENTS) moments.delete(moments.keys().next().value as number)
      places = new Map()
      moments.set(sent, places)
    }
    const content = typeof data === 'string' ? data : data.byteLength
    const place = places.get(content) ?? places.size
    if (place < MOST_PLACES) places.set(content, place)
    add(this.meters.message_sent, markOf(sent, place), tags)
  }

  /** Tags of a message whose time cannot be read; of the first of its kind with what it holds instead. */
  untimed(kind: KindPlan, frame: Frame, known: Known): Tags {
    const { tags, shown } = kind.untimed!
    if (this.shown.has(kind)) return tags
    this.shown.add(kind)
    const { holds = '', ...more } = shown(frame)
    return { ...more, holds: known.conceal(String(holds)) }
  }

  /** Reports what came so far. @param at epoch ms; latency: ms of the newest message; null: it has none. */
  report(tally: Tally, at: number, latency: number | null): void {
    tally.due = at + REPORT_EVERY
    tally.reported = tally.count
    add(this.meters.user_received, receivedValue(this.user, tally.count), tally.tags)
    if (latency !== null) add(this.meters.user_latency, latencyValue(this.user, latency), tally.tags)
  }

  /** A life has ended: reports what is not yet. */
  settle(): void {
    for (const tally of this.tallies) {
      if (tally.count > tally.reported) this.report(tally, 0, null)
    }
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
    due: 0,
    fresh: true,
    comparing: true,
    compared: 0,
    first: undefined,
    always: false,
    moments: new Map(),
  }
}

/** Whether the moment is one of the first different ones; after the last of them their places are let go. */
function goesOn({ moments, count }: Tally, sent: number): boolean {
  if (count < MOST_ALWAYS && (moments.size < FIRST_MOMENTS || moments.has(sent))) return true
  moments.clear()
  return false
}

/** Tags cost time in k6: none are passed where the VU's own are right. */
export function add(metric: Metric, value: number, tags: KindPlan['tags']): void {
  if (tags === undefined) metric.add(value)
  else metric.add(value, tags)
}
