import type { Frame } from '../frames/codec.ts'
import type { OnError, Wait } from '../timers.ts'
import type { Scope } from '../values/values.ts'
import type { AwaitPlan } from './socket-plan.ts'

/** A heartbeat whose answer has not come. One that counts as missed stays, since its answer may still come. */
export interface Pulse {
  /** Epoch ms. */
  readonly sentAt: number
  /** Of a heartbeat by message: which frame answers it, by the values as they were for what was sent. */
  readonly by?: { readonly match: AwaitPlan['match']; readonly scope: Scope }
  timer: Wait
  missed: 'no' | 'missed' | 'stalled'
}

/** More than so many open heartbeats at an answer: it may be one to all of them (RFC 6455, 5.5.3). */
const MOST_OPEN = 2
/** Open heartbeats that one socket remembers. */
const MOST_KEPT = 64

/** What an answer answers, and how many others it skips. */
export interface Answered {
  readonly pulse: Pulse
  readonly skipped: number
}

/**
 * The heartbeats of one socket that are not answered, in the order in which they were sent. Nobody says which of them an
 * answer is to (k6 hides what a pong carries): it is to the oldest, so that answers which are always late never answer the
 * next one. But a service may answer only the last of several pings: an answer that finds more than two open empties the
 * queue, once in a socket's life. Afterwards the oldest is answered again: else a service that is always three heartbeats
 * late would be in time.
 */
export class Pulses {
  readonly open: Pulse[] = []
  private readonly onError: OnError
  private emptied = false

  constructor(onError: OnError) {
    this.onError = onError
  }

  add(pulse: Pulse): void {
    this.open.push(pulse)
    if (this.open.length > MOST_KEPT) this.open.shift()
  }

  /** What a pong answers; undefined: nothing is open. */
  pong(): Answered | undefined {
    return this.answer(this.open)
  }

  /** What a frame answers; undefined: nothing. */
  frame(frame: Frame): Answered | undefined {
    return this.answer(this.open.filter((pulse) => this.matches(pulse, frame)))
  }

  private answer(open: readonly Pulse[]): Answered | undefined {
    const empties = open.length > MOST_OPEN && !this.emptied
    if (empties) this.emptied = true
    const pulse = empties ? open.at(-1) : open[0]
    if (pulse === undefined) return undefined
    const skipped = empties ? open.slice(0, -1) : []
    for (const one of [...skipped, pulse]) {
      one.timer.cancel()
      this.open.splice(this.open.indexOf(one), 1)
    }
    return { pulse, skipped: skipped.length }
  }

  /** A matcher that cannot be filled must not keep the frame from the others. */
  private matches({ by }: Pulse, frame: Frame): boolean {
    try {
      return by?.match(frame, by.scope) ?? false
    } catch (error) {
      this.onError('heartbeat', error)
      return false
    }
  }
}
