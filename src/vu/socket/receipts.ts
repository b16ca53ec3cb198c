import type { Metric } from 'k6/metrics'
import { latencyValue, REPORT_EVERY, receivedValue } from '../../model/receipts.ts'
import type { Tags } from '../../model/sample.ts'
import { isWitness, markOf } from '../../model/witness.ts'
import type { Frame } from '../frames/codec.ts'
import type { KindPlan } from '../frames/kind.ts'
import type { Meters } from '../meters.ts'
import type { Known } from '../values/known.ts'
import { compare, compared, goesOn, type Look, newLook, placeIn } from './look.ts'
import { Sequences } from './sequences.ts'

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
  /** Whether more is done with a message than to count it. */
  fresh: boolean
  /** Null until the first message. */
  look: Look | null
}

/** All that one user gets, of every feed of its scenario. */
export class Receipts {
  readonly user: number
  /** What the user's own kinds of message count in, by the kind's index. */
  readonly tallies: readonly Tally[]
  /** Kinds of whose first message without a readable time has been told what it holds. */
  private shown: readonly KindPlan[] = NONE
  /** Null: the plan counts nothing. */
  readonly sequences: Sequences | null
  private readonly kinds: readonly KindPlan[]
  private readonly meters: Meters

  /** `user`: the place within the scenario, from 0. */
  constructor(kinds: readonly KindPlan[], meters: Meters, user: number) {
    this.user = user
    this.kinds = kinds
    this.meters = meters
    this.sequences = kinds.some(({ sequence }) => sequence !== null) ? new Sequences(kinds, meters) : null
    const tallies: Tally[] = []
    for (const { tags } of kinds) {
      tallies.push(tallies.find((one) => one.tags?.feed === tags?.feed) ?? emptyTally(tags))
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

  /**
   * Looks at one of the first messages of a feed. @param sent epoch ms; null: it has no time. @returns false where it turns out
   * to be no JSON, though its time was read without parsing it.
   */
  look(tally: Tally, kind: KindPlan, frame: Frame, sent: number | null): boolean {
    const look = this.lookAt(tally)
    if (look.comparing) this.tellChanged(tally, compare(look, kind, frame))
    if (sent !== null && frame.broken) return false
    if (look.always && sent !== null) look.always = goesOn(look, sent, tally.count)
    tally.fresh = look.comparing || look.always
    if (sent !== null && (look.always || isWitness(sent))) this.witness(tally, frame, sent)
    return true
  }

  /** The message bears witness of how far its like fan out. */
  witness(tally: Tally, { data }: Frame, sent: number): void {
    const place = placeIn(this.lookAt(tally), sent, typeof data === 'string' ? data : data.byteLength)
    add(this.meters.message_sent, markOf(sent, place), tally.tags)
  }

  private lookAt(tally: Tally): Look {
    tally.look ??= newLook(this.kinds.some(({ untimed }, i) => untimed !== null && this.tallies[i] === tally))
    return tally.look
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
    if (at > 0) this.sequences?.report(at)
    if (latency !== null) add(this.meters.user_latency, latencyValue(this.user, latency), tally.tags)
  }

  /** A life has ended: reports what is not yet. */
  settle(): void {
    for (const tally of this.tallies) {
      if (tally.count > tally.reported) this.report(tally, 0, null)
      if (tally.unread > 0) this.tellUnread(tally)
    }
    this.sequences?.settle(Date.now())
  }

  private tellUnread(tally: Tally): void {
    add(this.meters.messages_unread, tally.unread, tally.tags)
    tally.unread = 0
  }

  /** The user's last life has ended. */
  end(): void {
    for (const tally of this.tallies) if (tally.look !== null) this.tellChanged(tally, compared(tally.look))
  }

  /** @param changed whether later messages hold something else than the first; null: that is not known. */
  private tellChanged(tally: Tally, changed: boolean | null): void {
    if (changed !== null) add(this.meters.content_changed, Number(changed), tally.tags)
  }
}

function emptyTally(tags: KindPlan['tags']): Tally {
  return { tags, count: 0, reported: 0, ofKinds: null, unread: 0, due: 0, fresh: true, look: null }
}

/** Tags cost time in k6: none are passed where the VU's own are right. */
export function add(metric: Metric, value: number, tags: KindPlan['tags']): void {
  if (tags === undefined) metric.add(value)
  else metric.add(value, tags)
}
