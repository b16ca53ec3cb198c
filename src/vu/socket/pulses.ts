import { GENERATOR_BUDGET } from '../../model/budget.ts'
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
/** So many answers to all of them, and this service answers only the last. */
const A_HABIT = 2
/** An answer is prompt that comes after at most so many times the shortest round trip, and the ms that a fit generator may lag. */
const TIMES_SHORTEST = 2
const TOLERANCE = GENERATOR_BUDGET.lagP99
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
 * next one. But a service may answer only the last of several pings. Then an answer is to the last, and the others are
 * skipped: where it finds more than two open; where it comes as promptly after the last as one did that had no choice, since
 * an answer to the one before would do so by chance only; and always, once a service made a habit of it. One more answer than
 * there are heartbeats shows that it was to the oldest all the same, held up for once: those that were skipped are answered
 * before any later one.
 */
export class Pulses {
  readonly open: Pulse[] = []
  private readonly onError: OnError
  /** Answers that found more than two open. */
  private emptied = 0
  /** Heartbeats that the last of them may not have answered. */
  private doubtful = 0
  /** Answers that are still to come to such ones, as is known by now. */
  private owed = 0
  /** ms: the shortest round trip of an answer that found one open. */
  private shortest = Number.NEGATIVE_INFINITY

  constructor(onError: OnError) {
    this.onError = onError
  }

  add(pulse: Pulse): void {
    this.open.push(pulse)
    if (this.open.length > MOST_KEPT) this.open.shift()
  }

  /** What a pong answers that came at `at` (epoch ms); undefined: nothing is open. */
  pong(at: number): Answered | undefined {
    if (this.open.length === 0) this.oneForEach()
    else if (this.isOwed(at)) return undefined
    return this.answer(this.open, at)
  }

  /** What a frame answers; undefined: nothing. */
  frame(frame: Frame, at: number): Answered | undefined {
    return this.answer(
      this.open.filter((pulse) => this.matches(pulse, frame)),
      at,
    )
  }

  private answer(open: readonly Pulse[], at: number): Answered | undefined {
    const skips = this.skips(open, at)
    const pulse = skips ? open.at(-1) : open[0]
    if (pulse === undefined) return undefined
    const skipped = skips ? open.slice(0, -1) : []
    if (open.length === 1) this.learn(at - pulse.sentAt)
    for (const one of [...skipped, pulse]) {
      one.timer.cancel()
      this.open.splice(this.open.indexOf(one), 1)
    }
    return { pulse, skipped: skipped.length }
  }

  private skips(open: readonly Pulse[], at: number): boolean {
    if (open.length < 2) return false
    if (open.length > MOST_OPEN) {
      this.emptied++
      this.doubtful = open.length - 1
      return true
    }
    return this.emptied >= A_HABIT || this.isPrompt(open, at)
  }

  private isPrompt(open: readonly Pulse[], at: number): boolean {
    const took = at - open.at(-1)!.sentAt
    // One that came before the last was sent, and is read only now, is none to it.
    return took >= -1 && took <= TIMES_SHORTEST * this.shortest + TOLERANCE
  }

  /** An answer finds nothing open: there is one for each heartbeat after all. */
  private oneForEach(): void {
    this.emptied = 0
    this.owed = Math.max(0, (this.doubtful || this.owed) - 1)
    this.doubtful = 0
  }

  /** Whether an answer is to one that was skipped, or taken for answered, before those that are open. */
  private isOwed(at: number): boolean {
    if (this.owed === 0) return false
    // Prompt, it is to the last: some that were skipped are answered by none.
    const prompt = this.isPrompt(this.open, at)
    this.owed = prompt ? 0 : this.owed - 1
    return !prompt
  }

  private learn(ms: number): void {
    const took = Math.max(0, ms)
    if (this.shortest < 0 || took < this.shortest) this.shortest = took
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
