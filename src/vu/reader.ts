import type { Metric } from 'k6/metrics'
import type { Awaits } from './awaits.ts'
import { Frame } from './frame.ts'
import type { Meters } from './meters.ts'
import type { ReadSentAt } from './sent-at.ts'
import type { KindPlan, SocketPlan } from './socket-plan.ts'
import { HALF_TICK } from './timers.ts'
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
 * first kind of `messages` that matches. The hottest code of the product: JSON is parsed once, and only if a
 * matcher asks; tags are passed only where they differ from the VU's.
 */
export function createReader(plan: SocketPlan, inbox: Inbox): (event: MessageEvent) => void {
  const { meters, scope, awaits } = inbox
  const { errors, answers, kinds } = plan
  const plain = errors.length === 0 && answers.length === 0
  let frames = 0

  return (event) => {
    const timestamp = event.timestamp
    if (frames++ % LAG_EVERY === 0) meters.genLag.add(Math.max(0, Date.now() + HALF_TICK - timestamp))
    const frame = new Frame(event.data)
    let matched = plain ? false : replies(frame)
    if (awaits.waiting && awaits.settle(frame, timestamp)) matched = true
    const kind = kindOf(frame)
    if (kind !== undefined) measure(kind, frame, timestamp)
    else if (frame.broken && !matched) meters.messagesMalformed.add(1)
  }

  function kindOf(frame: Frame): KindPlan | undefined {
    for (const kind of kinds) if (kind.match(frame, scope)) return kind
    return undefined
  }

  function replies(frame: Frame): boolean {
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

  function measure({ sentAt, after, tags }: KindPlan, frame: Frame, timestamp: number): void {
    if (inbox.firstSince !== null) {
      meters.timeToFirstMessage.add(Math.max(0, timestamp - inbox.firstSince))
      inbox.firstSince = null
    }
    if (sentAt === null) add(meters.messagesMatched, 1, tags)
    else measureLatency(sentAt, frame.json(after), timestamp, tags)
  }

  function measureLatency(
    sentAt: ReadSentAt,
    message: unknown,
    timestamp: number,
    tags: KindPlan['tags'],
  ): void {
    const latency = message === undefined ? 0 : timestamp - sentAt(message)
    if (message === undefined) meters.messagesMalformed.add(1)
    else if (Number.isFinite(latency)) add(meters.messageLatency, latency, tags)
    else meters.messagesUntimed.add(1)
  }
}

/** Tags cost time in k6: none are passed where the VU's own are right. */
function add(metric: Metric, value: number, tags: KindPlan['tags']): void {
  if (tags === undefined) metric.add(value)
  else metric.add(value, tags)
}
