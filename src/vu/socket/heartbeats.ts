import { STOOD_STILL } from '../../model/metrics/limits.ts'
import type { Meters } from '../meters.ts'
import { HALF_TICK, type Timers, type Wait } from '../timers.ts'
import type { Fill } from '../values/values.ts'
import { type Awaits, UNANSWERED } from './awaits.ts'
import type { Channel } from './channel.ts'
import type { HeartbeatPlan, Outgoing } from './socket-plan.ts'

interface HeartbeatContext {
  readonly timers: Timers
  readonly awaits: Awaits
  readonly channel: Channel
  readonly meters: Meters
}

/**
 * A socket's heartbeats at the production interval: by ping (RFC 6455, 5.5.2) from the open socket on, by message
 * once it is subscribed. A missing answer is counted; it does not end the socket.
 */
export class Heartbeats {
  private readonly plan: HeartbeatPlan | null
  private readonly context: HeartbeatContext
  private readonly pings: { readonly sentAt: number; readonly timer: Wait }[] = []

  constructor(plan: HeartbeatPlan | null, context: HeartbeatContext) {
    this.plan = plan
    this.context = context
  }

  onOpen(): void {
    const { plan } = this
    if (plan !== null && plan.send === undefined) this.every(plan, () => this.ping(plan.timeout))
  }

  onSubscribed(): void {
    const { plan } = this
    const send = plan?.send
    if (plan && send) this.every(plan, () => this.message(plan, send))
  }

  /** k6 does not say which ping a pong answers: it answers the oldest. */
  pong(timestamp: number): void {
    const ping = this.pings.shift()
    if (ping === undefined) return
    ping.timer.cancel()
    this.rtt(timestamp - ping.sentAt)
  }

  /** The life's own `hold` ends the waits for a pong, by the rule of `Awaits.cut`. */
  cut(): void {
    const now = Date.now() + HALF_TICK
    const old = this.pings.filter(({ sentAt }) => now - sentAt >= UNANSWERED)
    this.pings.splice(0, old.length)
    const spoilt = old.filter(({ timer }) => timer.spoilt()).length
    for (const { timer } of old) timer.cancel()
    this.missed(false, old.length - spoilt)
    this.missed(true, spoilt)
  }

  private every(plan: HeartbeatPlan, beat: () => void): void {
    this.context.timers.after(plan.every, 'heartbeat', () => {
      this.every(plan, beat)
      beat()
    })
  }

  private ping(timeout: number): void {
    if (!this.context.channel.ping()) return
    const ping = {
      sentAt: Date.now() + HALF_TICK,
      timer: this.context.timers.wait(timeout, 'heartbeat', (spoilt) => {
        this.pings.splice(this.pings.indexOf(ping), 1)
        this.missed(spoilt)
      }),
    }
    this.pings.push(ping)
  }

  private message(plan: HeartbeatPlan, send: Fill<Outgoing>): void {
    const scope = this.context.channel.send(send)
    if (scope === null || plan.await === undefined) return
    const sentAt = Date.now() + HALF_TICK
    this.context.awaits.add({ match: plan.await, within: plan.timeout }, scope, (awaited) => {
      if (awaited.how === 'frame') this.rtt(awaited.timestamp - sentAt)
      else this.missed(awaited.how === 'spoilt')
    })
  }

  private missed(spoilt: boolean, count = 1): void {
    const { ws_heartbeat_missed: missed } = this.context.meters
    if (count === 0) return
    if (spoilt) missed.add(count, STOOD_STILL)
    else missed.add(count)
  }

  private rtt(duration: number): void {
    this.context.meters.ws_heartbeat_rtt.add(Math.max(0, duration))
  }
}
