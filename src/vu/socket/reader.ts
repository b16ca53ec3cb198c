import { PARSED_EVERY } from '../../model/receipts.ts'
import { isWitness } from '../../model/witness.ts'
import { beginsAsJson, emptyFrame, type Frame, readWhole, WHOLE } from '../frames/codec.ts'
import type { KindPlan } from '../frames/kind.ts'
import { isQuick } from '../frames/quick.ts'
import { flush, type Meters } from '../meters.ts'
import { guard, HALF_TICK, type OnError } from '../timers.ts'
import type { Known } from '../values/known.ts'
import type { Scope, Timed } from '../values/values.ts'
import type { Awaits } from './awaits.ts'
import { textTag } from './census.ts'
import { quoting } from './foreign-text.ts'
import type { Heartbeats } from './heartbeats.ts'
import { add, type OfKind, type Receipts, type Tally } from './receipts.ts'
import type { SocketPlan } from './socket-plan.ts'

/** What the reader needs of a socket. */
export interface Inbox {
  readonly user: {
    /** Its values, kept up to date in place. */
    readonly scope: Scope
    /** What may not be quoted of a frame. */
    readonly known: Known
  }
  /** Null: nobody waits for anything. */
  readonly awaits: Awaits | null
  readonly heartbeats?: Heartbeats
  readonly receipts: Receipts
  /** Null: nothing is ever sent. */
  readonly channel: {
    /** Sends the answer with this index of `answer` to a frame that came at `timestamp`, epoch ms. */
    answer(index: number, frame: Frame, timestamp: number): void
  } | null
  /** Whether the subscription is answered; true where nothing of `open` awaits that. */
  acknowledged: boolean
  /** Epoch ms since when the first message is due; absent before that. */
  firstSince?: number
  /** Until the first message that was due has come. */
  waiting: boolean
  /** Messages so far. */
  heard: number
}

interface MessageEvent {
  readonly data: string | ArrayBuffer
  readonly timestamp: number
}

/** Reads what came on a socket. */
export type Reader = (inbox: Inbox, event: MessageEvent) => void

const LAG_EVERY = 10
/** Characters or bytes of a frame that is worth a word. */
const LARGE = 2 ** 20
/** Messages that are parsed whole whatever can be told without: the first, those after a broken one, and one in so many of the rest. */
const PARSED_FIRST = 100
const PARSED_AFTER = 1000
/** ms from the epoch within which times are: the range of a Date (ECMA-262, “Time Values and Time Range”). */
const LAST_DATE = 8.64e15
const FIRST_DATE = -LAST_DATE

/**
 * The way of every message (plan-language: "Values, matching, frames"): errors, pending awaits, `answer`, then the
 * first kind of `messages` that matches. A frame that the codec takes apart is as many messages, of one arrival. The hottest code of the product, where each call of a function shows: JSON
 * is parsed once, and only if a matcher asks and nothing else tells; tags are passed only where they differ from the VU's.
 * One reader serves all sockets of a VU, so that none of it is held in memory for each.
 */
export function createReader(plan: SocketPlan, meters: Meters, onError: OnError, slow?: Timed): Reader {
  const byMessage = plan.heartbeat?.await !== undefined
  const { errors, answers, kinds, never } = plan
  const { decode } = plan.codec
  const {
    gen_lag: genLag,
    ws_message_latency: messageLatency,
    ws_messages_malformed: messagesMalformed,
  } = meters
  const { json } = plan
  const replies = errors.length + answers.length > 0 || never !== undefined
  const frame = emptyFrame()
  /** Read so far, of all sockets, without those that say what the last one said. */
  let messages = 0
  /** Until this one of them all are parsed. */
  let parsedUntil = PARSED_FIRST
  /** The last of them that was parsed by turn and is broken. */
  let byTurn = -1
  let large = LARGE
  /** The last time of sending, and whether it bears witness: a broadcast has one for all sockets. */
  let moment = Number.NaN
  let picked = false

  if (decode === null) return read
  return (inbox, { data, timestamp }) =>
    guard('message', onError, () => {
      for (const message of decode(data)) read(inbox, { data: message, timestamp })
    })

  // No closure is made in here: it would move all variables of each call to the heap.
  function read(inbox: Inbox, event: MessageEvent): void {
    const timestamp = event.timestamp
    let parsing = false
    try {
      const data = event.data
      if (inbox.heard++ % LAG_EVERY === 0) {
        genLag.add(Math.max(0, Date.now() + HALF_TICK - timestamp))
        const size = typeof data === 'string' ? data.length : data.byteLength
        if (size > large) large = tellLarge(meters, size)
      }
      if (!json || typeof data !== 'string') {
        frame.data = data
        frame.decoded = null
        frame.broken = false
        frame.quick = null
      } else if (data !== frame.data) {
        frame.data = data
        frame.broken = false
        messages++
        if (messages > parsedUntil && messages % PARSED_EVERY !== 0 && isQuick(data)) {
          frame.quick = data
          frame.decoded = null
        } else {
          frame.quick = null
          parsing = true
          frame.value = JSON.parse(data)
          parsing = false
          frame.decoded = WHOLE
        }
      }
      route(inbox, timestamp)
    } catch (error) {
      if (parsing) broken(inbox, timestamp)
      else onError('message', error)
    }
  }

  function route(inbox: Inbox, timestamp: number): void {
    const { awaits, receipts } = inbox
    const { scope } = inbox.user
    let matched = replies && reply(inbox, timestamp)
    if (awaits !== null && awaits.pending.length > 0 && awaits.settle(frame, timestamp)) matched = true
    else if (byMessage && inbox.heartbeats?.settle(frame, timestamp)) matched = true
    for (let i = 0; i < kinds.length; i++) {
      const kind = kinds[i] as KindPlan
      const sent = kind.take(frame, scope)
      if (sent === undefined) continue
      const tally = receipts.tallies[i] as Tally
      if (inbox.waiting) arrived(inbox, timestamp, matched, tally)
      // Comparisons refuse NaN, too.
      if (sent === null || !(sent <= LAST_DATE && sent >= FIRST_DATE)) {
        timeless(inbox, timestamp, sent, kind, tally)
        return
      }
      const { tags } = tally
      const { fresh } = tally
      if (kind.skips && !(sent >= (inbox.firstSince as number))) {
        add(meters.ws_messages_history, 1, tags)
        if (kind.sequence !== null) receipts.sequences?.hear(kind.sequence, frame, timestamp)
        return
      }
      if (fresh && !receipts.look(tally, kind, frame, sent)) {
        malformed(inbox, tags)
        return
      }
      if (frame.quick !== null && frame.decoded === null) tally.unread++
      if (kind.sequence !== null) receipts.sequences?.hear(kind.sequence, frame, timestamp)
      const latency = timestamp - sent
      if (tags === undefined) messageLatency.add(latency)
      else messageLatency.add(latency, tags)
      if (slow !== undefined && latency > slow.floor) slow.tell(latency, scope.trace, tags)
      if (sent !== moment) {
        moment = sent
        picked = isWitness(sent)
      }
      if (!fresh && picked) receipts.witness(tally, frame, sent)
      tally.count++
      if (tally.ofKinds !== null) countKind(tally.ofKinds[i])
      if (timestamp >= tally.due) receipts.report(tally, timestamp, latency)
      return
    }
    if (matched) return
    // Nothing matches what is no JSON either.
    if (frame.quick !== null) readWhole(frame)
    if (frame.broken) malformed(inbox, plan.strays)
    else meters.ws_messages_unmatched.add(1, textTag(frame.data, quoting(inbox.user.known, 'unmatched')))
  }

  /** The bytes are no JSON; matchers of text still see them. */
  function broken(inbox: Inbox, timestamp: number): void {
    frame.decoded = WHOLE
    frame.value = undefined
    frame.broken = beginsAsJson(frame.data, WHOLE)
    if (messages > parsedUntil && isQuick(frame.data as string)) byTurn = messages
    guard('message', onError, () => route(inbox, timestamp))
  }

  function malformed(inbox: Inbox, tags: Tally['tags']): void {
    const text = textTag(frame.data, quoting(inbox.user.known, 'malformed'))
    messagesMalformed.add(1, { ...tags, ...text })
    if (byTurn === messages && kinds.length > 0) add(meters.messages_unread, 0, tags)
    parsedUntil = messages + PARSED_AFTER
  }

  function reply(inbox: Inbox, timestamp: number): boolean {
    const { user } = inbox
    const { scope } = user
    const isError = errors.some((match) => match(frame, scope))
    if (isError) {
      meters.ws_error_frames.add(1, textTag(frame.data, quoting(user.known, 'errors')))
      inbox.awaits?.refuse()
    }
    const unwanted = never?.some((match) => match(frame, scope)) === true
    if (unwanted) meters.ws_unexpected.add(1, textTag(frame.data, quoting(user.known, 'never')))
    let answered = false
    for (let i = 0; i < answers.length; i++) {
      if (!answers[i]!.match(frame, scope)) continue
      answered = true
      // What cannot be filled keeps the message from nothing else.
      guard('answer', onError, () => inbox.channel?.answer(i, frame, timestamp))
    }
    return isError || unwanted || answered
  }

  /** Until the first message that is due; one that an await, an answer or an error took is no early message. */
  function arrived(inbox: Inbox, timestamp: number, taken: boolean, { tags }: Tally): void {
    if (inbox.firstSince !== undefined) {
      meters.ws_time_to_first_message.add(Math.max(0, timestamp - inbox.firstSince))
      inbox.waiting = false
    } else if (!inbox.acknowledged && !taken) add(meters.ws_messages_early, 1, tags)
  }

  /** Matched, but there is no latency: none is asked for, the bytes are no JSON, or the time cannot be read. */
  function timeless(
    inbox: Inbox,
    timestamp: number,
    sent: number | null,
    kind: KindPlan,
    tally: Tally,
  ): void {
    const { receipts } = inbox
    if (sent !== null && frame.broken) {
      malformed(inbox, tally.tags)
      return
    }
    if (sent !== null) meters.ws_messages_untimed.add(1, receipts.untimed(kind, frame, inbox.user.known))
    else {
      add(meters.ws_messages_matched, 1, tally.tags)
      if (tally.fresh) receipts.look(tally, kind, frame, null)
    }
    if (kind.sequence !== null) receipts.sequences?.hear(kind.sequence, frame, timestamp)
    tally.count++
    if (tally.ofKinds !== null) countKind(tally.ofKinds[kinds.indexOf(kind)])
    if (timestamp >= tally.due) receipts.report(tally, timestamp, null)
  }
}

function countKind(kind: OfKind | undefined): void {
  if (kind !== undefined) kind.count++
}

/** Told at once: the engine may not come to anything else. @returns the size from which on the next one is told. */
function tellLarge(meters: Meters, size: number): number {
  meters.large_frame.add(size)
  flush(meters)
  return 2 * size
}
