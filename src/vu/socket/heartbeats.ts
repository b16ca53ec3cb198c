import { CUT_WAIT, ENDED_WAIT } from '../../model/metrics/internal.ts'
import { CLOSED, STOOD_STILL } from '../../model/metrics/limits.ts'
import type { Frame } from '../frames/codec.ts'
import type { Meters } from '../meters.ts'
import { HALF_TICK, type OnError, type Timers, UNANSWERED } from '../timers.ts'
import type { Fill, Scope } from '../values/values.ts'
import { type Answered, type Pulse, Pulses } from './pulses.ts'
import type { HeartbeatPlan, Outgoing } from './socket-plan.ts'

interface HeartbeatContext {
  readonly timers: Timers
  readonly channel: {
    ping(): boolean
    send(fill: Fill<Outgoing>): Scope | null
  }
  readonly meters: Meters
  readonly onError: OnError
  readonly line: Line
}

/** The socket itself. */
interface Line {
  /** Messages so far. */
  readonly heard: number
  listen(): void
  /** Has each message told to `first`, until `listen` is called. */
  listenFirst(first: () => void): void
  turn(turn: 'stalled' | 'revived'): void
  /** Nobody seems to be there any more: it is over. */
  giveUp(): void
}

/**
 * A socket's heartbeats at the production interval: by ping (RFC 6455, 5.5.2) from the open socket on, by message
 * once it is subscribed. A missing answer is counted; it ends the socket only where the plan says so. An error frame ends no wait for one:
 * the connection is alive. Where nothing else came either since the heartbeat was sent, the socket is stalled until something
 * does, which may be never: a half-open connection looks so.
 */
export class Heartbeats {
  private readonly plan: HeartbeatPlan
  private readonly context: HeartbeatContext
  private readonly pulses: Pulses
  /** Pings and pongs so far. */
  private controls = 0
  /** Where it is stalled. */
  declare private revive?: () => void

  constructor(plan: HeartbeatPlan, context: HeartbeatContext) {
    this.plan = plan
    this.context = context
    this.pulses = new Pulses(context.onError)
  }

  onOpen(): void {
    const { plan } = this
    if (plan.send === undefined) this.beatOn()
  }

  onSubscribed(): void {
    if (this.plan.send !== undefined) this.beatOn()
  }

  pong(timestamp: number): void {
    this.hear()
    this.answered(this.pulses.pong(timestamp), timestamp)
  }

  /** A ping or a pong came. */
  hear(): void {
    this.controls++
    this.revive?.()
  }

  private get heard(): number {
    return this.context.line.heard + this.controls
  }

  private silent(): void {
    if (this.plan.reconnect) this.context.line.giveUp()
    else this.stall()
  }

  private stall(): void {
    const { line } = this.context
    this.revive = () => {
      delete this.revive
      line.listen()
      line.turn('revived')
    }
    line.listenFirst(() => this.revive?.())
    line.turn('stalled')
  }

  /** Gives a frame that no step awaited to the heartbeat that it answers. False: it answers none. */
  settle(frame: Frame, timestamp: number): boolean {
    if (this.pulses.open.length === 0) return false
    return this.answered(this.pulses.frame(frame, timestamp), timestamp)
  }

  /** The life's own `hold` ends the waits for an answer, by the rule of `Awaits.cut`. */
  cut(): void {
    const now = Date.now() + HALF_TICK
    for (const pulse of this.pulses.open) {
      if (pulse.missed !== 'no' || now - pulse.sentAt < UNANSWERED) continue
      const spoilt = pulse.timer.spoilt()
      pulse.timer.cancel()
      this.missed(pulse, spoilt)
    }
  }

  /** The end of the plan ends the waits: how old those of a second and more were, the evidence holds against the answers. */
  ended(): void {
    const now = Date.now() + HALF_TICK
    for (const pulse of this.pulses.open) {
      const age = now - pulse.sentAt
      if (pulse.missed !== 'no' || age < UNANSWERED) continue
      pulse.timer.cancel()
      if (pulse.timer.spoilt()) this.missed(pulse, true)
      else this.context.meters[ENDED_WAIT].add(age)
    }
  }

  /** The service ended the socket in place of an answer, by the rule of `Awaits.closed`. */
  closed(expected: boolean): void {
    const { meters } = this.context
    const now = Date.now() + HALF_TICK
    for (const pulse of this.pulses.open) {
      if (pulse.missed !== 'no') continue
      const age = now - pulse.sentAt
      pulse.timer.cancel()
      if (pulse.timer.spoilt()) this.missed(pulse, true)
      else if (expected && age < UNANSWERED) meters[CUT_WAIT].add(age)
      else meters.ws_heartbeat_missed.add(1, { reason: CLOSED })
    }
  }

  private beatOn(): void {
    this.context.timers.after(this.plan.every, 'heartbeat', () => this.beat())
  }

  private beat(): void {
    const { plan } = this
    this.beatOn()
    if (plan.send === undefined) this.ping(plan.timeout)
    else this.message(plan, plan.send)
  }

  private ping(timeout: number): void {
    if (this.context.channel.ping()) this.wait(timeout)
  }

  private message({ await: match, timeout }: HeartbeatPlan, send: Fill<Outgoing>): void {
    const scope = this.context.channel.send(send)
    if (scope !== null && match !== undefined) this.wait(timeout, { match, scope })
  }

  private wait(timeout: number, by?: Pulse['by']): void {
    const { heard } = this
    const over = (spoilt: boolean) => {
      this.missed(pulse, spoilt)
      if (!spoilt && this.heard === heard && this.revive === undefined) this.silent()
    }
    const pulse: Pulse = {
      sentAt: Date.now() + HALF_TICK,
      ...(by && { by }),
      missed: 'no',
      timer: this.context.timers.wait(timeout, 'heartbeat', over),
    }
    this.pulses.add(pulse)
  }

  private missed(pulse: Pulse, spoilt: boolean): void {
    pulse.missed = spoilt ? 'stalled' : 'missed'
    this.count('ws_heartbeat_missed', spoilt)
  }

  private answered(answered: Answered | undefined, timestamp: number): boolean {
    if (answered === undefined) return false
    const { meters } = this.context
    const { pulse, skipped } = answered
    if (skipped > 0) meters.ws_heartbeat_skipped.add(skipped)
    if (pulse.missed !== 'no') this.count('ws_heartbeat_late', pulse.missed === 'stalled')
    meters.ws_heartbeat_rtt.add(Math.max(0, timestamp - pulse.sentAt))
    return true
  }

  /** What this virtual user slept through is nobody's fault. */
  private count(metric: 'ws_heartbeat_missed' | 'ws_heartbeat_late', spoilt: boolean): void {
    if (spoilt) this.context.meters[metric].add(1, STOOD_STILL)
    else this.context.meters[metric].add(1)
  }
}
