import type { Frame } from '../frames/codec.ts'
import { type OnError, type Timers, UNANSWERED } from '../timers.ts'
import type { Scope } from '../values/values.ts'
import type { AwaitPlan } from './socket-plan.ts'

/** How a wait for a frame ended; `timestamp` is epoch ms of its arrival. */
export type Awaited =
  | { readonly how: 'frame'; readonly frame: Frame; readonly timestamp: number }
  /** `spoilt`: its time was over, but this virtual user stood still in it. */
  | { readonly how: 'timeout' | 'spoilt' | 'error' }
  /** The service ended the socket: `cut`, soon after the send and as the plan expects, which alone tells nothing. */
  | { readonly how: 'closed' | 'cut'; readonly age: number }
  /** The end of the plan came before, a second and more after the send. */
  | { readonly how: 'ended'; readonly age: number }

interface Pending {
  readonly plan: Pick<AwaitPlan, 'match'>
  readonly scope: Scope
  /** Epoch ms. */
  readonly since: number
  readonly done: (awaited: Awaited) => void
  readonly over: (spoilt: boolean) => void
  /** Whether nobody can say whose fault its end would be. */
  readonly spoilt: () => boolean
}

/** Of all sockets that wait for nothing: an array of its own for each would be held in memory. */
const NOTHING: readonly Pending[] = []

/** The frames that one socket waits for, oldest first. After the socket's end nobody is called any more. */
export class Awaits {
  /** Read by the message path: a length costs less than a call. */
  pending = NOTHING
  private readonly timers: Timers
  private readonly onError: OnError

  constructor(timers: Timers, onError: OnError) {
    this.timers = timers
    this.onError = onError
  }

  /** Waits for a frame that matches, at most `within` ms. `scope` holds what was sent. */
  add(plan: Pick<AwaitPlan, 'match' | 'within'>, scope: Scope, done: (awaited: Awaited) => void): void {
    const entry: Pending = {
      plan,
      scope,
      since: Date.now(),
      done: (awaited) => {
        timer.cancel()
        this.pending = this.pending.length === 1 ? NOTHING : this.pending.filter((one) => one !== entry)
        done(awaited)
      },
      over: (spoilt) => entry.done({ how: spoilt ? 'spoilt' : 'timeout' }),
      spoilt: () => timer.spoilt(),
    }
    const timer = this.timers.wait(plan.within, 'await', entry.over)
    this.pending = [...this.pending, entry]
  }

  /** Gives a frame to the oldest wait that it matches. One frame answers one wait. */
  settle(frame: Frame, timestamp: number): boolean {
    const entry = this.pending.find((pending) => this.matches(pending, frame))
    entry?.done({ how: 'frame', frame, timestamp })
    return entry !== undefined
  }

  /** A matcher that cannot be filled must not keep the frame from the others. */
  private matches({ plan, scope }: Pending, frame: Frame): boolean {
    try {
      return plan.match(frame, scope)
    } catch (error) {
      this.onError('await', error)
      return false
    }
  }

  /** ms that the oldest wait has lasted; 0 without one, or where nobody can say whose fault that is. */
  get longest(): number {
    const oldest = this.pending[0]
    return oldest === undefined || oldest.spoilt() ? 0 : Date.now() - oldest.since
  }

  /** The life's own `hold` ends the waits: those of a second and more are unanswered, the others say nothing. */
  cut(): void {
    const now = Date.now()
    for (const entry of this.pending.filter(({ since }) => now - since >= UNANSWERED)) {
      entry.over(entry.spoilt())
    }
  }

  /** The end of the plan ends the waits, of which those of a second and more are told; see `Heartbeats.ended`. */
  ended(): void {
    const now = Date.now()
    for (const entry of this.pending) {
      const age = now - entry.since
      if (age < UNANSWERED) continue
      if (entry.spoilt()) entry.over(true)
      else entry.done({ how: 'ended', age })
    }
  }

  /**
   * The service ended the socket in place of an answer. Where the plan expects that close, a wait of under a second may
   * have been pending by chance.
   */
  closed(expected: boolean): void {
    const now = Date.now()
    for (const entry of this.pending) {
      const age = now - entry.since
      if (entry.spoilt()) entry.over(true)
      else entry.done({ how: expected && age < UNANSWERED ? 'cut' : 'closed', age })
    }
  }

  /** An error frame ends the oldest wait at once. */
  refuse(): void {
    this.pending[0]?.done({ how: 'error' })
  }
}
