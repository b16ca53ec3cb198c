import type { Meters } from '../meters.ts'
import { guardAsync, type OnError, type Timers } from '../timers.ts'
import { UNANSWERED } from './awaits.ts'
import { between } from './backoff.ts'
import type { Channel } from './channel.ts'
import type { Heartbeats } from './heartbeats.ts'
import type { Ledger } from './ledger.ts'
import type { Inbox } from './reader.ts'
import type { SocketPlan } from './socket-plan.ts'

export interface SubscriptionContext {
  readonly plan: SocketPlan
  readonly meters: Meters
  readonly ledger: Ledger
  readonly timers: Timers
  readonly channel: Channel
  readonly heartbeats: Heartbeats
  readonly inbox: Inbox
  readonly onError: OnError
}

/** The steps by which an open socket subscribes, and those that it repeats once it has. */
export class Subscription {
  private readonly context: SubscriptionContext
  private current: 'pending' | 'done' | 'failed' = 'pending'

  constructor(context: SubscriptionContext) {
    this.context = context
  }

  get state(): 'pending' | 'done' | 'failed' {
    return this.current
  }

  /**
   * Runs the steps of `open`, from `openedAt` on (ms). `over`: the socket is closing or has ended, which nobody waits
   * for. False: a step failed.
   */
  async begin(openedAt: number, over: () => boolean): Promise<boolean> {
    const { plan, channel, inbox, onError } = this.context
    let at = openedAt
    for (const [index, step] of plan.open.entries()) {
      const done = await guardAsync('open', onError, null, () => channel.run(step))
      if (over()) return true
      if (done === null) {
        // A step that we ourselves could not do says nothing about the service.
        if (channel.own === null) this.fail()
        return false
      }
      at = done
      if (index === plan.acknowledgedBy) inbox.acknowledged = true
    }
    this.succeed(openedAt, at)
    return true
  }

  /**
   * The life's own `hold` ends it, or a close that the plan expects. A step that has waited for its answer for a second is unanswered; one that has not
   * says nothing about the service.
   */
  cut(): void {
    if (this.current === 'pending' && this.context.inbox.awaits.longest >= UNANSWERED) this.fail()
  }

  private fail(): void {
    this.current = 'failed'
    this.context.ledger.unsubscribed()
  }

  private succeed(openedAt: number, at: number): void {
    const { plan, meters, ledger, heartbeats, inbox, timers } = this.context
    this.current = 'done'
    ledger.subscribed()
    if (plan.open.some((step) => step.await)) meters.ws_subscribe_duration.add(Math.max(0, at - openedAt))
    if (plan.kinds.length > 0) inbox.firstSince = at
    heartbeats.onSubscribed()
    for (const step of plan.whileOpen) {
      // Drawn, so that sockets that opened together do not march in step.
      const first = Math.random() * between(step.every, Math.random())
      timers.after(first, 'while_open', () => this.repeat(step))
    }
  }

  /** Starts a step whether or not the one before is answered: a slow service must not slow its own load. */
  private repeat(step: SocketPlan['whileOpen'][number]): void {
    const { timers, channel, onError } = this.context
    timers.after(between(step.every, Math.random()), 'while_open', () => this.repeat(step))
    void guardAsync('while_open', onError, null, () => channel.run(step))
  }
}
