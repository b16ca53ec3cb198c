import type { Turn } from '../../model/lives.ts'
import type { Reopen } from '../../model/load/socket.ts'
import { OURS, STALLED } from '../../model/metrics/limits.ts'
import { UnusableValue } from '../error.ts'
import type { LoggedIn } from '../rest/login.ts'
import { guardAsync, HALF_TICK } from '../timers.ts'
import { Renewal } from '../tokens/renewal.ts'
import type { User } from '../user.ts'
import { backoffDelay } from './backoff.ts'
import type { Host } from './host.ts'
import { Receipts } from './receipts.ts'
import { Session, type SessionEnd } from './session.ts'
import type { SocketPlan, Visits } from './socket-plan.ts'
import { ageOf, firstAge, pauseOf } from './visits/visits.ts'

const NEVER_OPENED: SessionEnd = { by: 'failed', subscribed: false }

/** Whose life it is, and who is told that it is over. */
interface Living {
  readonly host: Host
  readonly user: User
  /** @param late its time is over. @param until the end of its time, ms since the scenario's start. */
  over(late: boolean, until: number): void
}

/**
 * One socket after another until the user's time is over (plan-language: "A socket's life"). Without `reopen` the
 * first end is the last: the user rests, so that counts stay counts.
 *
 * It is called back, and awaits nothing for long: a suspended function costs as much memory as all that it knows.
 */
export class Life {
  until = 0
  private readonly living: Living
  private session: Session | null = null
  /** Age at which the next socket closes itself, ms. */
  age: number | undefined
  private next: Turn = 'wanted'
  private retries = 0
  private passed = false
  /** Lives that came to their own end; absent: none, or nobody counts them. */
  declare private visited?: number
  /** Epoch ms at which a socket was lost that is to be opened again; absent: none was. */
  declare private lost?: number
  declare private renewal?: Renewal
  /** Between two sockets, or after the last: the timer that ends that, or 0 where only the end of its time does. */
  private pause: number | null = null

  constructor(living: Living) {
    const { plan, meters, watch, peak } = living.host
    const { state } = living.user
    this.living = living
    // A user's receipts go on from life to life; its first socket alone has an age of its own.
    const first = state.receipts === undefined
    this.age = first ? staggeredAge(plan, state.number, peak) : nextAge(plan)
    if (first) state.receipts = new Receipts(plan.kinds, meters, state.number)
    // One of them looks all the time, whether it waits or not: where the whole engine stands still, it does, too.
    if (state.number === 0) watch.keepOn()
  }

  /** @param until its time is over, ms since the scenario's start. */
  begin(until: number): void {
    this.until = until
    this.living.host.receive(this)
    this.dial()
  }

  /** Its time is over. */
  stop(): void {
    this.passed = true
    if (this.session !== null) this.session.stop()
    else if (this.pause !== null) this.finish()
  }

  private dial(): void {
    const { host, user } = this.living
    this.pause = null
    this.write(this.next)
    user.live()
    const { scope } = user
    // Each dial is a journey of its own, with the login before it.
    if (scope.trace !== undefined) scope.trace = undefined
    // Where nobody logs in, nothing is awaited, and nothing made for it.
    if (!user.logsIn) this.loggedIn(true)
    else {
      void guardAsync('login', host.onError, false as const, () => user.login(true)).then((done) =>
        this.loggedIn(done),
      )
    }
  }

  private loggedIn(done: LoggedIn): void {
    try {
      if (!this.opens(done)) this.over(NEVER_OPENED)
    } catch (error) {
      this.living.host.onError('life', error)
      this.over(null)
    }
  }

  /** A socket has ended, or none was dialled; null: our own code threw, and nothing more is done for this user. */
  over(end: SessionEnd | null): void {
    this.session = null
    try {
      if (end === null) this.endure()
      else this.ended(end)
    } catch (error) {
      this.living.host.onError('life', error)
      this.endure()
    }
  }

  subscribed(at: number): void {
    this.renew()
    if (this.lost === undefined) return
    this.living.host.meters.ws_reconnect_duration.add(Math.max(0, at - this.lost))
    delete this.lost
  }

  private renew(): void {
    const { renewal } = this.living.host.plan
    if (renewal === undefined || this.session === null) return
    this.renewal = new Renewal(renewal, this.session)
    this.renewal.begin()
  }

  /** Nothing more is done until its time is over. */
  private endure(): void {
    this.pause = 0
    if (this.passed) this.finish()
  }

  /** False: no socket was dialled. */
  private opens(done: LoggedIn): boolean {
    const { host, user } = this.living
    if (done !== true) return this.refused(done)
    if (this.passed) {
      this.write('ended', { by: 'stop' })
      return false
    }
    user.scope.n = 0
    const session = new Session(host, user, this)
    try {
      session.open()
    } catch (error) {
      this.undialled(error)
      return false
    }
    this.session = session
    return true
  }

  /** What the service gave cannot stand in url or headers: it lets nobody in. Anything else that throws is ours. */
  private undialled(error: unknown): void {
    const { ledger, onError } = this.living.host
    if (error instanceof UnusableValue) {
      ledger.failed(this.living.user.state.number, `unusable ${error.reference}`)
    } else {
      onError('dial', error)
      this.write('failed', { reason: OURS })
    }
  }

  /** A login that failed is an upgrade that failed: it is counted, and the backoff of `reopen` applies. */
  private refused(done: Exclude<LoggedIn, true>): false {
    const { ledger } = this.living.host
    const { number } = this.living.user.state
    if (done === false) ledger.failed(number, 'login')
    else if (done === STALLED) ledger.spoilt(number)
    else ledger.limited(number, done)
    return false
  }

  private ended({ by, subscribed, code }: SessionEnd): void {
    if (code !== undefined && by === 'service') this.renewal?.closed(code)
    delete this.renewal
    const { plan, counts } = this.living.host
    const { reopen, visits } = plan
    this.age = nextAge(plan)
    this.next = by === 'failed' ? 'redial' : 'wanted'
    if (reopen && (by === 'service' || by === 'expected')) this.lost ??= Date.now() + HALF_TICK
    if (this.passed) this.finish()
    else if (by === 'hold' && visits !== null) this.visit(visits)
    else if (by === 'hold' && counts) this.finish()
    else if (reopen === undefined) this.rest(by)
    else if (by === 'hold') this.dial()
    else this.reopen(reopen, subscribed)
  }

  /** A life came to its own end: another one follows after the pause, or none. */
  private visit({ pause, times }: Visits): void {
    const { plan, counts, iteration } = this.living.host
    const goOn = () => (counts ? this.finish() : this.dial())
    this.retries = 0
    this.visited = (this.visited ?? 0) + 1
    const last = times !== undefined && this.visited >= times
    if (last || (!counts && pause === undefined && plan.reopen === undefined)) this.rest('hold')
    else if (pause === undefined) goOn()
    else this.pause = iteration.timers.after(pauseOf(pause), 'pause', goOn)
  }

  private reopen(reopen: Reopen, subscribed: boolean): void {
    if (subscribed) this.retries = 0
    if (this.retries >= reopen.giveUp) this.rest('failed')
    else {
      const delay = backoffDelay(reopen, this.retries++, Math.random())
      this.pause = this.living.host.iteration.timers.after(delay, 'pause', () => this.dial())
    }
  }

  /** No further socket until its time is over, for what ended the last one. */
  private rest(by: SessionEnd['by']): void {
    this.write(by === 'hold' || by === 'expected' ? 'rests' : 'gave-up')
    const { plan, counts } = this.living.host
    // A sweep is over with the last of its sockets.
    if (plan.idle !== null && counts) this.finish()
    else this.endure()
  }

  private finish(): void {
    if (this.pause !== null) this.living.host.iteration.timers.cancel(this.pause)
    this.living.host.release(this)
    this.living.user.state.receipts?.end()
    this.living.over(this.passed, this.until)
  }

  private write(turn: Turn, tags?: { readonly [name: string]: string }): void {
    this.living.host.ledger.write(this.living.user.state.number, turn, tags)
  }
}

/** The first socket's age: staggered where others follow it, so that closes and reopens run evenly from the start. */
export function staggeredAge(plan: SocketPlan, rank: number, peak: number): number | undefined {
  const { hold, visits, reopen } = plan
  if (hold === undefined || (visits?.pause ?? reopen) === undefined) return nextAge(plan)
  const place = (rank + 0.5) / Math.max(1, peak)
  return visits === null ? hold * place : firstAge(visits, place)
}

/** The age of a socket that follows another, ms; undefined: it does not close itself. */
function nextAge({ hold, visits }: SocketPlan): number | undefined {
  return visits === null ? hold : ageOf(visits)
}
