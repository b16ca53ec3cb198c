import { EXPIRES_IN } from '../../model/load/step.ts'
import { OURS, STALLED } from '../../model/metrics/limits.ts'
import type { Session } from '../socket/session.ts'
import type { RenewalPlan } from '../socket/socket-plan.ts'
import { guardAsync, HALF_TICK } from '../timers.ts'

/** ms around the end of a token in which a socket that ends does so for that reason: clocks differ, and services look now and then. */
const BEFORE = 1_000
const AFTER = 3_000
/** ms between two tries at least, and what share of the time that is left. */
const LEAST = 500
const AGAIN = 0.5

/**
 * The tokens of one open socket: each is renewed before it expires, and told to the service where the plan does. What
 * becomes of the socket when a token expires that was renewed, is counted.
 */
export class Renewal {
  private readonly plan: RenewalPlan
  private readonly session: Session
  /** Epoch ms at which tokens expire that were renewed. */
  private passing: number[] = []

  constructor(plan: RenewalPlan, session: Session) {
    this.plan = plan
    this.session = session
  }

  /** Its socket is subscribed. */
  begin(): void {
    const { state } = this.session.user
    const lasts = this.lasts
    if (lasts === null) {
      this.failed('expires_in')
      return
    }
    const { at, jitter } = this.plan
    const due = (state.tokenAt ?? Date.now()) + lasts * at * (1 - jitter * Math.random())
    this.after(due - Date.now())
  }

  /** The other side ended the socket. */
  closed(code: string, now = Date.now()): void {
    const { ws_lost_at_expiry: lost } = this.session.meters
    const [expiry] = this.passing.filter((one) => now >= one - BEFORE && now <= one + AFTER)
    if (expiry !== undefined) lost.add(true, { code })
  }

  private after(delay: number): void {
    this.session.timers.after(Math.max(0, delay), 'refresh', () => {
      void guardAsync('refresh', this.session.onError, undefined, () => this.renew())
    })
  }

  /** ms; null: the service does not say. */
  private get lasts(): number | null {
    const seconds = Number(this.session.user.state.login?.[EXPIRES_IN])
    return seconds > 0 && Number.isFinite(seconds) ? seconds * 1000 : null
  }

  private get expiry(): number {
    return (this.session.user.state.tokenAt ?? Date.now()) + (this.lasts ?? 0)
  }

  private async renew(): Promise<void> {
    const { session, plan } = this
    const began = Date.now() + HALF_TICK
    const before = this.expiry
    const failure = await session.user.renew()
    if (session.isOver) return
    if (failure !== null) {
      if (failure.reason !== OURS && failure.reason !== STALLED) this.failed(failure.reason)
      this.after(Math.max(LEAST, (before - Date.now()) * AGAIN))
      return
    }
    const answered =
      plan.tell && session.channel ? await session.channel.run(plan.tell) : Date.now() + HALF_TICK
    if (session.isOver) return
    if (answered !== null) this.renewed(answered - began, before)
    else if (session.channel?.own === null) this.failed('unanswered')
    this.begin()
  }

  private renewed(took: number, before: number): void {
    const { meters, timers } = this.session
    meters.token_refresh_duration.add(Math.max(0, took))
    meters.token_refresh_failed.add(false)
    this.passing.push(before)
    timers.after(Math.max(0, before + AFTER - Date.now()), 'expiry', () => {
      this.passing = this.passing.filter((one) => one !== before)
      meters.ws_lost_at_expiry.add(false)
    })
  }

  private failed(reason: string): void {
    this.session.meters.token_refresh_failed.add(true, { reason })
  }
}
