import type { Awaits } from './awaits.ts'
import { emptyFrame, type Frame, jsonOf } from './frame.ts'
import type { Meters } from './meters.ts'
import type { KindPlan, SocketPlan } from './socket-plan.ts'
import { HALF_TICK, type OnError } from './timers.ts'
import type { Scope } from './values.ts'

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
 * The way of every frame (plan-language: "Values, matching, frames"): errors, pending awaits, `answer`, then the
 * first kind of `messages` that matches. The hottest code of the product, where each call of a function shows: JSON
 * is parsed once, and only if a matcher asks; tags are passed only where they differ from the VU's.
 */
export function createReader(
  plan: SocketPlan,
  inbox: Inbox,
  onError: OnError,
): (event: MessageEvent) => void {
  const { meters, scope, awaits } = inbox
  const { errors, answers, kinds } = plan
  const { genLag, messageLatency, messagesMalformed } = meters
  const { pending } = awaits
  const replies = errors.length + answers.length > 0
  const frame = emptyFrame()
  let frames = 0

  // Written out in one piece: under k6 each call costs a few per cent of a message.
  return (event) => {
    try {
      const timestamp = event.timestamp
      if (frames++ % LAG_EVERY === 0) genLag.add(Math.max(0, Date.now() + HALF_TICK - timestamp))
      frame.data = event.data
      frame.decoded = null
      frame.broken = false
      let matched = replies && reply()
      if (pending.length > 0 && awaits.settle(frame, timestamp)) matched = true
      for (let i = 0; i < kinds.length; i++) {
        const kind = kinds[i] as KindPlan
        if (!kind.match(frame, scope)) continue
        if (inbox.firstSince !== null) first(timestamp)
        const message = kind.sentAt === null ? undefined : jsonOf(frame, kind.after)
        // Infinite and unreadable times are not equal to themselves, less themselves.
        const latency =
          message === undefined || kind.sentAt === null ? Number.NaN : timestamp - kind.sentAt(message)
        if (latency - latency !== 0) unmeasured(kind, message)
        else if (kind.tags === undefined) messageLatency.add(latency)
        else messageLatency.add(latency, kind.tags)
        return
      }
      if (frame.broken && !matched) messagesMalformed.add(1)
    } catch (error) {
      onError('message', error)
    }
  }

  function reply(): boolean {
    const isError = errors.some((match) => match(frame, scope))
    if (isError) {
      meters.errorFrames.add(1)
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
    meters.timeToFirstMessage.add(Math.max(0, timestamp - (inbox.firstSince ?? timestamp)))
    inbox.firstSince = null
  }

  /** Matched, but without a latency: none is asked for, the bytes are no JSON, or the time cannot be read. */
  function unmeasured({ sentAt, tags }: KindPlan, message: unknown): void {
    if (sentAt !== null) (message === undefined ? messagesMalformed : meters.messagesUntimed).add(1)
    else if (tags === undefined) meters.messagesMatched.add(1)
    else meters.messagesMatched.add(1, tags)
  }
}
