import type { CookieJar } from 'k6/http'
import type { Frame } from '../frames/codec.ts'
import type { Meters } from '../meters.ts'
import { readSaves } from '../rest/request.ts'
import { HALF_TICK, type OnError, type Timers } from '../timers.ts'
import type { Fill, LiveScope, Scope, Values } from '../values/values.ts'
import type { Awaits } from './awaits.ts'
import { between } from './backoff.ts'
import { type K6Socket, OPEN } from './k6-socket.ts'
import type { AwaitPlan, Outgoing, SocketPlan, StepPlan } from './socket-plan.ts'

export interface ChannelContext {
  readonly plan: SocketPlan
  readonly meters: Meters
  readonly scope: LiveScope
  readonly timers: Timers
  readonly awaits: Awaits
  readonly jar: () => CookieJar | undefined
  readonly onError: OnError
}

/** What the client does on one socket: frames, pings, and the steps made of them. */
export class Channel {
  private readonly context: ChannelContext
  private socket: K6Socket | null = null

  constructor(context: ChannelContext) {
    this.context = context
  }

  attach(socket: K6Socket): void {
    this.socket = socket
  }

  get open(): boolean {
    return this.socket?.readyState === OPEN
  }

  /** Sends a frame; the values as they were for it, or null where the socket is not open. */
  send(fill: Fill<Outgoing>, received?: Scope['received']): Scope | null {
    const { scope } = this.context
    if (this.socket === null || !this.open) return null
    scope.n++
    const now: LiveScope = { ...scope, ...(received !== undefined && { received }) }
    const { data, json } = fill(now)
    this.socket.send(this.context.plan.codec.encode(data))
    if (json !== undefined) now.sent = json
    return now
  }

  /** Sends a ping; false where the socket is not open. */
  ping(): boolean {
    if (this.socket === null || !this.open) return false
    this.socket.ping()
    return true
  }

  answer(index: number, frame: Frame): void {
    const plan = this.context.plan.answers[index]
    if (plan !== undefined) this.send(plan.send, (plan.read(frame) ?? null) as Scope['received'])
  }

  /** Runs one step; epoch ms of its end, or null where it failed. Never settles once the socket has ended. */
  async run(step: StepPlan): Promise<number | null> {
    const { scope, timers, jar } = this.context
    if (step.wait) await timers.pause(between(step.wait, Math.random()), 'wait')
    if (step.request) {
      const { ok, saved } = await step.request(scope, jar())
      if (!ok || !this.keep(saved)) return null
    }
    const sent = step.send ? this.send(step.send) : scope
    if (sent === null) return null
    return step.await ? this.exchange(step.await, sent) : Date.now() + HALF_TICK
  }

  private exchange(plan: AwaitPlan, scope: Scope): Promise<number | null> {
    const { meters, awaits } = this.context
    const sentAt = Date.now() + HALF_TICK
    return new Promise((resolve) => {
      awaits.add(plan, scope, (awaited) => {
        if (awaited.how === 'timeout' && plan.exchange) meters.ws_roundtrip_timeout.add(1, plan.exchange)
        if (awaited.how !== 'frame') return resolve(null)
        const { frame, timestamp } = awaited
        if (plan.exchange) meters.ws_roundtrip.add(Math.max(0, timestamp - sentAt), plan.exchange)
        const saved = plan.saves.length === 0 ? {} : readSaves(plan.saves, plan.read(frame))
        resolve(this.keep(saved) ? timestamp : null)
      })
    })
  }

  /** Keeps saved values; one that is missing is an error that the plan's author must see. */
  private keep(saved: Values | null): boolean {
    const { scope, onError } = this.context
    if (saved === null) onError('save', null)
    else Object.assign(scope.saved, saved)
    return saved !== null
  }
}
