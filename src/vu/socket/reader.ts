import type { Metric } from 'k6/metrics'
import { isWitness } from '../../model/metrics/internal.ts'
import { emptyFrame, type Frame, WHOLE } from '../frames/codec.ts'
import type { KindPlan } from '../frames/kind.ts'
import type { Meters } from '../meters.ts'
import { guard, HALF_TICK, type OnError } from '../timers.ts'
import type { Scope } from '../values/values.ts'
import type { Awaits } from './awaits.ts'
import type { SocketPlan } from './socket-plan.ts'

/** What the reader needs of its socket. */
export interface Inbox {
  readonly meters: Meters
  /** The socket's values, kept up to date in place. */
  readonly scope: Scope
  readonly awaits: Awaits
  /** Sends the answer with this index of `answer`. */
  answer(index: number, frame: Frame): void
  /** Epoch ms since when the first message is due; null before that, and once it has come. */
  firstSince: number | null
}

interface MessageEvent {
  readonly data: string | ArrayBuffer
  readonly timestamp: number
}

const LAG_EVERY = 10

/**
 * The way of every message (plan-language: "Values, matching, frames"): errors, pending awaits, `answer`, then the
 * first kind of `messages` that matches. A frame that the codec takes apart is as many messages, of one arrival. The hottest code of the product, where each call of a function shows: JSON
 * is parsed once, and only if a matcher asks; tags are passed only where they differ from the VU's.
 */
export function createReader(
  plan: SocketPlan,
  inbox: Inbox,
  onError: OnError,
): (event: MessageEvent) => void {
  const { meters, scope, awaits } = inbox
  const { errors, answers, kinds } = plan
  const { decode } = plan.codec
  const {
    gen_lag: genLag,
    ws_message_latency: messageLatency,
    message_sent: messageSent,
    ws_messages_malformed: messagesMalformed,
  } = meters
  const { pending } = awaits
  const { json } = plan
  const replies = errors.length + answers.length > 0
  const frame = emptyFrame()
  let messages = 0

  if (decode === null) return read
  return ({ data, timestamp }) =>
    guard('message', onError, () => {
      for (const message of decode(data)) read({ data: message, timestamp })
    })

  // No closure is made in here: it would move all variables of each call to the heap.
  function read(event: MessageEvent): void {
    const timestamp = event.timestamp
    let parsing = false
    try {
      if (messages++ % LAG_EVERY === 0) genLag.add(Math.max(0, Date.now() + HALF_TICK - timestamp))
      const data = event.data
      frame.data = data
      if (json && typeof data === 'string') {
        parsing = true
        frame.value = JSON.parse(data)
        parsing = false
        frame.decoded = WHOLE
        frame.broken = false
      } else {
        frame.decoded = null
        frame.broken = false
      }
      route(timestamp)
    } catch (error) {
      if (parsing) broken(timestamp)
      else onError('message', error)
    }
  }

  function route(timestamp: number): void {
    let matched = replies && reply()
    if (pending.length > 0 && awaits.settle(frame, timestamp)) matched = true
    for (let i = 0; i < kinds.length; i++) {
      const kind = kinds[i] as KindPlan
      const sent = kind.take(frame, scope)
      if (sent === undefined) continue
      const { tags } = kind
      if (inbox.firstSince !== null) first(timestamp)
      // Infinite and unreadable times are not equal to themselves, less themselves.
      if (sent === null || sent - sent !== 0) {
        untimed(sent, tags)
        return
      }
      if (tags === undefined) messageLatency.add(timestamp - sent)
      else messageLatency.add(timestamp - sent, tags)
      if (isWitness(sent)) add(messageSent, sent, tags)
      return
    }
    if (frame.broken && !matched) messagesMalformed.add(1)
  }

  /** The bytes are no JSON; matchers of text still see them. */
  function broken(timestamp: number): void {
    frame.decoded = WHOLE
    frame.value = undefined
    frame.broken = true
    guard('message', onError, () => route(timestamp))
  }

  function reply(): boolean {
    const isError = errors.some((match) => match(frame, scope))
    if (isError) {
      meters.ws_error_frames.add(1)
      awaits.refuse()
    }
    let answered = false
    answers.forEach(({ match }, index) => {
      if (!match(frame, scope)) return
      answered = true
      inbox.answer(index, frame)
    })
    return isError || answered
  }

  function first(timestamp: number): void {
    meters.ws_time_to_first_message.add(Math.max(0, timestamp - (inbox.firstSince ?? timestamp)))
    inbox.firstSince = null
  }

  /** Matched, but there is no latency: none is asked for, the bytes are no JSON, or the time cannot be read. */
  function untimed(sent: number | null, tags: KindPlan['tags']): void {
    if (sent === null) add(meters.ws_messages_matched, 1, tags)
    else if (frame.broken) messagesMalformed.add(1)
    else meters.ws_messages_untimed.add(1)
  }
}

/** Tags cost time in k6: none are passed where the VU's own are right. */
function add(metric: Metric, value: number, tags: KindPlan['tags']): void {
  if (tags === undefined) metric.add(value)
  else metric.add(value, tags)
}
