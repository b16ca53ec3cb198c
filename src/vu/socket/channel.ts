import { CUT_WAIT, ENDED_WAIT } from '../../model/metrics/internal.ts'
import { CLOSED, OURS, STALLED, STOOD_STILL } from '../../model/metrics/limits.ts'
import type { Tags } from '../../model/sample.ts'
import { ScriptError } from '../error.ts'
import type { Frame } from '../frames/codec.ts'
import { readSaves, unsaved } from '../rest/saves.ts'
import { HALF_TICK, type Timers } from '../timers.ts'
import type { User } from '../user.ts'
import { type Fill, type LiveScope, NO_VALUES, type Scope, type Values } from '../values/values.ts'
import type { Awaited, Awaits } from './awaits.ts'
import { between } from './backoff.ts'
import type { Host } from './host.ts'
import { type K6Socket, OPEN } from './k6-socket.ts'
import type { AwaitPlan, Outgoing, StepPlan } from './socket-plan.ts'

/** What the client does on one socket: frames, pings, and the steps made of them. */
export class Channel {
  private readonly host: Pick<Host, 'plan' | 'meters' | 'slowest'>
  private readonly user: User
  private readonly timers: Timers
  private readonly awaits: Awaits
  /** Of the life that the socket is of: what an answer saves that comes after its end is not the next one's. */
  private readonly scope: LiveScope
  private socket: K6Socket | null = null
  /** An answer lacked what a step saves: what is sent with it cannot be filled, and that is the service's doing. */
  private lacks = false
  /** Why a step could not be done that says nothing about the service; null: none such. */
  own: typeof OURS | typeof STALLED | null = null

  constructor(host: Pick<Host, 'plan' | 'meters' | 'slowest'>, user: User, timers: Timers, awaits: Awaits) {
    this.host = host
    this.user = user
    this.timers = timers
    this.awaits = awaits
    this.scope = user.scope
  }

  attach(socket: K6Socket): void {
    this.socket = socket
  }

  get open(): boolean {
    return this.socket?.readyState === OPEN
  }

  /** Sends a frame; the values as they were for it, or null where the socket is not open, or lacks a value. */
  send(fill: Fill<Outgoing>, received?: Scope['received']): Scope | null {
    const { scope } = this
    if (this.socket === null || !this.open) return null
    scope.n++
    const now: LiveScope = { ...scope, ...(received !== undefined && { received }) }
    const filled = this.filled(fill, now)
    if (filled === null) return null
    const { data, json } = filled
    this.socket.send(this.host.plan.codec.encode(data))
    if (json !== undefined) now.sent = json
    return now
  }

  private filled<T>(fill: Fill<T>, scope: Scope): T | null {
    try {
      return fill(scope)
    } catch (error) {
      if (this.lacks && error instanceof ScriptError) return null
      throw error
    }
  }

  /** Sends a ping; false where the socket is not open. */
  ping(): boolean {
    if (this.socket === null || !this.open) return false
    this.socket.ping()
    return true
  }

  /** Answers a frame that came at `timestamp`, epoch ms. */
  answer(index: number, frame: Frame, timestamp: number): void {
    const { plan, meters } = this.host
    const answer = plan.answers[index]
    if (answer === undefined) return
    const sent = this.send(answer.send, (answer.read(frame) ?? null) as Scope['received'])
    if (sent !== null) meters.ws_answer_delay.add(Math.max(0, Date.now() + HALF_TICK - timestamp))
  }

  /** Runs one step; epoch ms of its end, or null where it failed, or the socket ended. */
  async run(step: StepPlan): Promise<number | null> {
    const { user, scope } = this
    if (step.wait) await this.timers.pause(between(step.wait, Math.random()), 'wait')
    if (step.let && !this.keep(this.filled(step.let, scope))) return null
    if (step.request) {
      const answer = await step.request(scope, user.jar())
      user.count(answer)
      const reason = answer.failure?.reason
      if (reason === OURS || reason === STALLED) this.own = reason
      if (!this.keep(answer.saved)) return null
    }
    const sent = step.send ? this.send(step.send) : scope
    if (sent === null) return null
    return step.await ? this.exchange(step.await, sent) : Date.now() + HALF_TICK
  }

  private exchange(plan: AwaitPlan, scope: Scope): Promise<number | null> {
    const sentAt = Date.now() + HALF_TICK
    return new Promise((resolve) => {
      this.awaits.add(plan, scope, (awaited) => {
        if (awaited.how === 'spoilt') this.own = STALLED
        if (plan.exchange) this.countUnanswered(plan.exchange, awaited)
        if (awaited.how !== 'frame') return resolve(null)
        const { frame, timestamp } = awaited
        if (plan.exchange) this.answered(Math.max(0, timestamp - sentAt), plan.exchange)
        resolve(this.keep(this.savedOf(plan, frame)) ? timestamp : null)
      })
    })
  }

  private answered(took: number, exchange: Tags): void {
    const { host } = this
    host.meters.ws_roundtrip.add(took, exchange)
    const slow = host.slowest?.roundtrips
    if (slow !== undefined && took > slow.floor) slow.tell(took, this.scope.trace, exchange)
  }

  private countUnanswered(exchange: Tags, awaited: Awaited): void {
    const { meters } = this.host
    if (awaited.how === 'timeout') meters.ws_roundtrip_timeout.add(1, exchange)
    if (awaited.how === 'spoilt') meters.ws_roundtrip_timeout.add(1, { ...exchange, ...STOOD_STILL })
    if (awaited.how === 'closed') meters.ws_roundtrip_timeout.add(1, { ...exchange, reason: CLOSED })
    if (awaited.how === 'cut') meters[CUT_WAIT].add(awaited.age, exchange)
    if (awaited.how === 'ended') meters[ENDED_WAIT].add(awaited.age, exchange)
  }

  /** What an await saves of its frame; null where one of it is missing, which counts as a failed step. */
  private savedOf({ saves, read, name }: AwaitPlan, frame: Frame): Values | null {
    if (saves.length === 0) return NO_VALUES
    const from = { json: read(frame) }
    const saved = readSaves(saves, from)
    const failure = saved === null ? unsaved(saves, from, frame.data) : null
    this.user.count({ name, failure })
    return saved
  }

  private keep(saved: Values | null): boolean {
    if (saved === null) this.lacks = true
    else {
      const { scope, user } = this
      if (saved !== NO_VALUES) {
        user.known.remember(saved)
        scope.saved = { ...scope.saved, ...saved }
      }
    }
    return saved !== null
  }
}
