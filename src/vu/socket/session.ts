import type { CookieJar } from 'k6/http'
import { limitOf, type OURS, type STALLED, STOOD_STILL } from '../../model/metrics/limits.ts'
import { flush, type Meters } from '../meters.ts'
import type { StepDone } from '../rest/step-count.ts'
import { guard, guardAsync, type OnError, Timers } from '../timers.ts'
import type { Known } from '../values/known.ts'
import type { LiveScope } from '../values/values.ts'
import { Awaits } from './awaits.ts'
import { classifyEnd, connectFailure, reasonTag } from './census.ts'
import { Channel } from './channel.ts'
import { Heartbeats } from './heartbeats.ts'
import { dial, type K6Socket } from './k6-socket.ts'
import type { Ledger } from './ledger.ts'
import { createReader, type Inbox } from './reader.ts'
import type { Receipts } from './receipts.ts'
import type { SocketPlan } from './socket-plan.ts'
import { Subscription } from './subscription.ts'

/** A socket that waits this long, in ms, for the answer to its close is given up (design.md, section 4). */
const CLOSE_DEADLINE = 2000
/** A pending upgrade gets this long, in ms, once the VU's time is over. */
const LAST_CALL = 2000
const NORMAL = 1000

/** `by`: what ended the socket; `failed`: it never opened; `expected`: the service did, as the plan says it may. */
export interface SessionEnd {
  readonly by: 'failed' | 'service' | 'expected' | Reason
  readonly subscribed: boolean
}

/** Why the plan closes: its `hold` is over, its time is over, or a step of `open` failed, perhaps by our own doing. */
type Reason = 'hold' | 'stop' | 'step' | typeof OURS | typeof STALLED

export interface SessionContext {
  readonly plan: SocketPlan
  readonly meters: Meters
  readonly ledger: Ledger
  readonly receipts: Receipts
  readonly scope: LiveScope
  /** Age at which the socket closes itself, ms. */
  readonly age: number | undefined
  /** The service's reasons that this VU has named so far. */
  readonly reasons: Set<string>
  /** What it may not quote. */
  readonly known: Known
  /** Counts a request, or an await that saves. */
  readonly count: (step: StepDone) => void
  readonly jar: () => CookieJar | undefined
  readonly onError: OnError
}

/**
 * One socket, from dial to end (plan-language: "A socket's life"). `ended` settles once, also where the peer
 * answers nothing; an upgrade that comes after that is closed and counted all the same.
 */
export class Session {
  readonly ended: Promise<SessionEnd>
  private readonly context: SessionContext
  private readonly timers: Timers
  private readonly channel: Channel
  private readonly heartbeats: Heartbeats
  private readonly subscription: Subscription
  private readonly inbox: Inbox
  private socket: K6Socket | null = null
  private settle: (end: SessionEnd) => void = () => {}
  private opened = false
  private closing = false
  private abandoned = false
  private counted = false
  private reason: Reason | null = null
  private error = ''

  constructor(context: SessionContext) {
    const { plan, meters, receipts, scope, known, onError } = context
    this.context = context
    this.timers = new Timers(onError, (ms) => meters.generator_stall.add(ms))
    const awaits = new Awaits(this.timers, onError)
    const channel = new Channel({ ...context, timers: this.timers, awaits })
    this.channel = channel
    this.heartbeats = new Heartbeats(plan.heartbeat, { timers: this.timers, channel, meters, onError })
    this.inbox = {
      meters,
      scope,
      known,
      awaits,
      heartbeats: this.heartbeats,
      receipts,
      acknowledged: plan.acknowledgedBy < 0,
      firstSince: null,
      waiting: plan.kinds.length > 0,
      answer: (index, frame) => guard('answer', onError, () => channel.answer(index, frame)),
    }
    this.subscription = new Subscription({
      ...context,
      timers: this.timers,
      channel,
      heartbeats: this.heartbeats,
      inbox: this.inbox,
    })
    this.ended = new Promise((resolve) => {
      this.settle = resolve
    })
  }

  /** Dials. @throws {ScriptError} where url or headers cannot be filled; nothing is dialled then. */
  open(): void {
    const { plan, scope, ledger } = this.context
    const jar = this.context.jar()
    const params = { headers: plan.headers(scope), tags: { name: plan.name }, ...(jar && { jar }) }
    this.socket = dial(plan.url(scope), plan.protocols, params)
    this.channel.attach(this.socket)
    this.listen(this.socket)
    this.timers.wait(plan.connectWithin, 'connect', (spoilt) =>
      this.giveUpConnecting(() => (spoilt ? ledger.spoilt() : ledger.failed('timeout'))),
    )
  }

  /** The VU's time is over: closes an open socket; a pending upgrade gets a last moment, after which it counts as failed. */
  stop(): void {
    const { ledger } = this.context
    if (this.opened) {
      this.close('stop')
    } else {
      this.reason = 'stop'
      this.timers.after(LAST_CALL, 'connect', () => this.giveUpConnecting(() => ledger.cut()))
    }
  }

  private listen(socket: K6Socket): void {
    const { plan, onError } = this.context
    const guarded =
      <Event>(where: string, act: (event: Event) => void) =>
      (event: Event) =>
        guard(where, onError, () => act(event))
    socket.onopen = guarded('open', ({ timestamp }) => this.onOpen(timestamp))
    socket.onpong = guarded('pong', ({ timestamp }) => this.heartbeats.pong(timestamp))
    socket.onerror = guarded('error', ({ error }) => {
      this.error ||= String(error ?? 'unknown')
    })
    socket.onclose = guarded('close', ({ code, reason, error = '' }) => {
      this.error ||= error
      this.onClose(code, reason ?? '')
    })
    socket.onmessage = createReader(plan, this.inbox, onError)
  }

  private giveUpConnecting(write: () => void): void {
    this.abandoned = true
    this.endConnecting(write)
  }

  private endConnecting(write: () => void): void {
    this.timers.clear()
    write()
    this.settle({ by: this.reason ?? 'failed', subscribed: false })
  }

  private onOpen(timestamp: number): void {
    this.opened = true
    this.timers.clear()
    if (!this.abandoned) this.accept()
    if (this.abandoned || this.reason !== null) this.close(this.reason ?? 'step')
    else this.begin(timestamp)
  }

  /** RFC 6455, 4.1: a service that chose none of the subprotocols asked for has not accepted them. */
  private accept(): void {
    const { plan, ledger } = this.context
    const spoken = plan.protocols.length === 0 || plan.protocols.includes(this.socket?.protocol ?? '')
    if (spoken) ledger.opened()
    else this.giveUpConnecting(() => ledger.failed('subprotocol'))
  }

  private begin(timestamp: number): void {
    const { age, onError } = this.context
    if (age !== undefined) this.timers.after(age, 'hold', () => this.close('hold'))
    this.heartbeats.onOpen()
    void guardAsync('open', onError, undefined, async () => {
      const over = () => this.closing || this.counted
      if (!(await this.subscription.begin(timestamp, over))) this.close(this.channel.own ?? 'step')
    })
  }

  private close(reason: Reason): void {
    if (this.closing || this.counted) return
    this.closing = true
    this.reason ??= reason
    if (reason === 'hold') this.cut()
    if (!this.abandoned) this.context.ledger.write('ended', { by: reason })
    this.timers.clear()
    this.socket?.close(NORMAL)
    this.timers.wait(CLOSE_DEADLINE, 'close', (spoilt) => this.giveUpClosing(spoilt))
  }

  /** The life's own `hold` ends what still waits; the subscription first, which looks at the waits. */
  private cut(): void {
    this.subscription.cut()
    this.inbox.awaits.cut()
    this.heartbeats.cut()
  }

  /** The service ended the socket: what still waits was answered by that. The subscription first, which looks at the waits. */
  private closed(expected: boolean): void {
    if (expected) this.subscription.cut()
    this.inbox.awaits.closed(expected)
    this.heartbeats.closed(expected)
  }

  private giveUpClosing(spoilt: boolean): void {
    const { meters } = this.context
    if (spoilt) meters.ws_close_unanswered.add(1, STOOD_STILL)
    else meters.ws_close_unanswered.add(1)
    this.count({ code: 'none', side: 'plan', how: 'unanswered' }, '')
    flush(meters)
  }

  private onClose(code: number | undefined, words: string): void {
    if (this.opened) this.count(classifyEnd({ ours: this.closing, code, error: this.error }), words)
    else if (!this.abandoned) this.endConnecting(() => this.notOpened())
  }

  private notOpened(): void {
    const { ledger } = this.context
    const limit = limitOf(this.error)
    if (limit === null) ledger.failed(connectFailure(this.error))
    else ledger.limited(limit)
  }

  /** Writes down that the other side ended the socket, and whether the plan expects that. */
  private endedFor(end: { code: string; side: string; how: string }): 'service' | 'expected' {
    const { plan, ledger } = this.context
    const expected = plan.expectedCloses.has(end.code)
    ledger.write(expected ? 'expected' : 'early', end)
    return expected ? 'expected' : 'service'
  }

  /** Exactly one sample for each opened socket. */
  private count(end: { code: string; side: string; how: string }, words: string): void {
    if (this.counted) return
    this.counted = true
    if (!this.closing) this.closed(this.context.plan.expectedCloses.has(end.code))
    this.timers.clear()
    const { meters, receipts, reasons, known } = this.context
    receipts.settle()
    const subscribed = this.subscription.state === 'done'
    // Without a close frame the words are the engine's own.
    const framed = end.side === 'service' && end.how === 'frame'
    const said = framed ? reasonTag(words, { said: reasons, known }) : {}
    meters.ws_closes.add(1, { ...end, subscribed: String(subscribed), ...said })
    // A socket that the plan itself closed before it was subscribed says nothing about the service.
    if (this.subscription.state === 'pending' && (!this.closing || this.abandoned))
      meters.ws_subscribed.add(false)
    this.settle({ by: this.reason ?? this.endedFor(end), subscribed })
  }
}
