import { type Executor, peakVUs } from '../../model/load/executor.ts'
import type { Iteration } from '../iteration.ts'
import type { Meters } from '../meters.ts'
import { guard, type OnError } from '../timers.ts'
import type { Slowest } from '../tops.ts'
import type { Watch } from '../watch.ts'
import { Ledger } from './ledger.ts'
import { createReader, type Reader } from './reader.ts'
import type { SocketPlan } from './socket-plan.ts'

/** Somebody whose time in the VU is over at some moment. */
export interface Guest {
  /** ms since the scenario's start. */
  readonly until: number
  stop(): void
}

/** What the users of a socket scenario share who live in one VU: all that is made once, whatever their number. */
export class Host {
  readonly iteration: Iteration
  readonly plan: SocketPlan
  readonly load: Executor
  readonly meters: Meters
  readonly onError: OnError
  readonly watch: Watch
  readonly ledger: Ledger
  readonly read: Reader
  declare readonly slowest?: Slowest
  /** The most users of the scenario at once. */
  readonly peak: number
  /** Whether a close was never answered: k6 may hang with such a socket, and this VU. */
  hangs = false
  private guests: Guest[] = []
  /** The timer of the first of them whose time is over, and that moment. */
  private timer = 0
  private due = Number.POSITIVE_INFINITY

  constructor(iteration: Iteration, plan: SocketPlan) {
    const { meters, onError, scenario, slowest } = iteration.common
    this.iteration = iteration
    this.plan = plan
    this.load = scenario.load
    this.meters = meters
    this.onError = onError
    this.watch = iteration.watch
    this.ledger = new Ledger(meters)
    if (slowest !== undefined) this.slowest = slowest
    this.read = createReader(plan, meters, onError, slowest?.messages)
    this.peak = peakVUs(scenario.load)
  }

  /** Whether it is lives that are counted, not time. */
  get counts(): boolean {
    return this.load.executor === 'per-vu-iterations'
  }

  /** Stops it when its time is over: one timer for all, since each is held in memory. */
  receive(guest: Guest): void {
    this.guests.push(guest)
    if (guest.until < this.due) this.wake(guest.until)
  }

  /** It has nothing to stop any more. */
  release(guest: Guest): void {
    this.guests = this.guests.filter((one) => one !== guest)
    if (this.guests.length === 0 && this.iteration.timers.cancel(this.timer)) {
      this.due = Number.POSITIVE_INFINITY
    }
  }

  private wake(due: number): void {
    const { timers } = this.iteration
    timers.cancel(this.timer)
    this.due = due
    this.timer = timers.after(due - this.iteration.at(), 'stop', () => this.dismiss())
  }

  /** A clock of whole ms may be just before the moment; one that was set back holds nobody: the timer goes by another. */
  private dismiss(): void {
    const now = Math.max(this.iteration.at() + 1, this.due)
    const over = this.guests.filter(({ until }) => until <= now)
    this.guests = this.guests.filter(({ until }) => until > now)
    this.due = Number.POSITIVE_INFINITY
    for (const guest of over) guard('stop', this.onError, () => guest.stop())
    const next = this.guests.reduce((first, { until }) => Math.min(first, until), this.due)
    if (next < this.due) this.wake(next)
  }
}
