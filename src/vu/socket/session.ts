import { CLOSE_DEADLINE } from '../../model/close-codes.ts'
import { limitOf, type OURS, type STALLED, STOOD_STILL } from '../../model/metrics/limits.ts'
import { flush, type Meters } from '../meters.ts'
import { guard, type OnError, Timers } from '../timers.ts'
import type { User } from '../user.ts'
import { Awaits } from './awaits.ts'
import { classifyEnd, connectFailure, reasonTag } from './census.ts'
import { Channel } from './channel.ts'
import { quoting } from './foreign-text.ts'
import { Heartbeats } from './heartbeats.ts'
import type { Host } from './host.ts'
import { dial, type K6Socket, type Listener, listen } from './k6-socket.ts'
import type { Inbox } from './reader.ts'
import type { Receipts } from './receipts.ts'
import { closeOnceHeard, type Silence, tellOfCut } from './silent.ts'
import { cutSubscription, type Subscriber, subscribe } from './subscription.ts'

/** A pending upgrade gets this long, in ms, once the VU's time is over. */
const LAST_CALL = 2000
const NORMAL = 1000

/** `by`: what ended the socket; `failed`: it never opened; `expected`: the service did, as the plan says it may. */
export interface SessionEnd {
  readonly by: 'failed' | 'service' | 'expected' | Reason
  readonly subscribed: boolean
  /** Of a socket that opened, as the census has it. */
  readonly code?: string
}

/** Why the plan closes: its `hold` is over, its time is over, or a step of `open` failed, perhaps by our own doing. */
type Reason = 'hold' | 'stop' | 'step' | typeof OURS | typeof STALLED

/** Who is told that a socket has ended. */
interface Owner {
  /** Age at which the socket closes itself, ms; undefined: it does not. */
  readonly age: number | undefined
  /** It is subscribed, at `at`, epoch ms. */
  subscribed(at: number): void
  over(end: SessionEnd): void
}

/**
 * One socket, from dial to end (plan-language: "A socket's life"). Its owner is told once that it has ended, also where the
 * peer answers nothing; an upgrade that comes after that is closed and counted all the same.
 */
export class Session implements Inbox, Listener, Subscriber {
  readonly host: Host
  readonly user: User
  readonly timers: Timers
  readonly awaits: Awaits | null
  readonly channel: Channel | null
  readonly receipts: Receipts
  acknowledged: boolean
  waiting: boolean
  heard = 0
  subscription: Subscriber['subscription'] = 'pending'
  private state: 'connecting' | 'open' | 'closing' = 'connecting'
  private owner: Owner | null
  // What is not set for every socket is no field before that: each is held in memory for each socket.
  declare readonly heartbeats?: Heartbeats
  declare firstSince?: number
  declare silence?: Silence
  declare socket?: K6Socket
  declare private abandoned?: true
  declare private counted?: true
  declare private reason?: Reason
  declare private error?: string

  constructor(host: Host, user: User, owner: Owner) {
    const { plan, onError, watch } = host
    this.host = host
    this.user = user
    this.owner = owner
    this.timers = new Timers(onError, watch)
    this.awaits = plan.speaks ? new Awaits(this.timers, onError) : null
    this.channel = this.awaits && new Channel(host, user, this.timers, this.awaits)
    if (plan.heartbeat !== null && this.channel !== null) {
      const { timers, channel, meters } = this
      this.heartbeats = new Heartbeats(plan.heartbeat, { timers, channel, meters, onError, line: this })
    }
    this.receipts = user.state.receipts as Receipts
    this.acknowledged = plan.acknowledgedBy < 0
    this.waiting = plan.kinds.length > 0
  }

  get meters(): Meters {
    return this.host.meters
  }

  get onError(): OnError {
    return this.host.onError
  }

  /** Dials. @throws {ScriptError} where url or headers cannot be filled; nothing is dialled then. */
  open(): void {
    const { host, user } = this
    const { plan } = host
    const jar = user.jar()
    const params = { headers: plan.headers(user.scope), tags: plan.tags, ...(jar && { jar }) }
    this.socket = dial(plan.url(user.scope), plan.protocols, params)
    this.channel?.attach(this.socket)
    listen(this.socket, this, this.heartbeats !== undefined)
    this.listen()
    this.timers.wait(plan.connectWithin, 'connect', (spoilt) => this.giveUpConnecting(spoilt))
  }

  /** Has each message read. */
  listen(): void {
    const { read } = this.host
    if (this.socket !== undefined) this.socket.onmessage = (event) => read(this, event)
  }

  /** Has each message read, once `first` was told of it at `at`, epoch ms: until `listen` is called again. */
  listenFirst(first: (at: number) => void): void {
    const { read } = this.host
    if (this.socket === undefined) return
    this.socket.onmessage = (event) => {
      guard('message', this.onError, () => first(event.timestamp))
      read(this, event)
    }
  }

  /** Writes down that it gives no sign of life any more, or does so again. */
  turn(turn: 'stalled' | 'revived'): void {
    if (!this.isOver) this.host.ledger.write(this.user.state.number, turn)
  }

  /**
   * Ends for its user what gives no sign of life any more. Its connection is closed, and nobody waits for an answer to that;
   * what still comes on it is not heard.
   */
  giveUp(): void {
    if (this.isOver) return
    this.count({ code: 'none', side: 'unknown', how: 'unanswered' }, '')
    if (this.socket === undefined) return
    this.socket.onmessage = () => {}
    this.socket.close(NORMAL)
    flush(this.meters)
    this.host.hangs = true
  }

  /** The user's time is over: closes an open socket; a pending upgrade gets a last moment, after which it counts as failed. */
  stop(): void {
    if (this.state === 'open') this.close('stop')
    else {
      this.reason = 'stop'
      this.timers.after(LAST_CALL, 'connect', () => this.hangUp())
    }
  }

  private hangUp(): void {
    this.abandoned = true
    this.endConnecting()
    this.host.ledger.cut(this.user.state.number)
  }

  hearOpen(timestamp: number): void {
    this.guarded('open', () => this.onOpen(timestamp))
  }

  hearPong(timestamp: number): void {
    this.guarded('pong', () => this.heartbeats?.pong(timestamp))
  }

  hearPing(): void {
    this.guarded('ping', () => this.heartbeats?.hear())
  }

  hearError(error: unknown): void {
    this.error ||= String(error ?? 'unknown')
  }

  hearClose(code: number | undefined, reason: string, error: string): void {
    this.error ||= error
    this.guarded('close', () => this.onClose(code, reason))
  }

  private guarded(where: string, act: () => void): void {
    guard(where, this.host.onError, act)
  }

  private giveUpConnecting(spoilt: boolean): void {
    const { ledger } = this.host
    const { number } = this.user.state
    this.abandoned = true
    this.endConnecting()
    if (spoilt) ledger.spoilt(number)
    else ledger.failed(number, 'timeout')
  }

  private endConnecting(): void {
    this.timers.clear()
    this.settle({ by: this.reason ?? 'failed', subscribed: false })
  }

  private onOpen(timestamp: number): void {
    this.state = 'open'
    this.timers.clear()
    if (!this.abandoned) this.accept()
    if (this.abandoned || this.reason !== undefined) this.close(this.reason ?? 'step')
    else this.begin(timestamp)
  }

  /** RFC 6455, 4.1: a service that chose none of the subprotocols asked for has not accepted them. */
  private accept(): void {
    const { plan, ledger } = this.host
    const { number } = this.user.state
    const spoken = plan.protocols.length === 0 || plan.protocols.includes(this.socket?.protocol ?? '')
    if (spoken) ledger.opened(number)
    else {
      this.abandoned = true
      this.endConnecting()
      ledger.failed(number, 'subprotocol')
    }
  }

  private begin(timestamp: number): void {
    const age = this.owner?.age
    if (age !== undefined) this.timers.after(age, 'hold', () => this.close('hold'))
    this.heartbeats?.onOpen()
    subscribe(this, timestamp)
  }

  subscribed(at: number): void {
    this.host.ledger.subscribed(this.user.state.number)
    this.owner?.subscribed(at)
  }

  /** Whether nobody waits for anything of it any more. */
  get isOver(): boolean {
    return this.state === 'closing' || this.counted === true
  }

  close(reason: Reason): void {
    if (this.isOver) return
    this.state = 'closing'
    this.reason ??= reason
    if (reason === 'hold') this.cut()
    if (reason === 'stop') this.ended()
    if (!this.abandoned) this.host.ledger.write(this.user.state.number, 'ended', { by: reason })
    this.timers.clear()
    if (reason === 'hold' && this.silence !== undefined) closeOnceHeard(this)
    else this.socket?.close(NORMAL)
    this.timers.wait(CLOSE_DEADLINE, 'close', (spoilt) => this.giveUpClosing(spoilt))
  }

  /** The life's own `hold` ends what still waits; the subscription first, which looks at the waits. */
  private cut(): void {
    cutSubscription(this)
    this.awaits?.cut()
    this.heartbeats?.cut()
  }

  /** The end of the plan ends what still waits: that is nobody's fault, and is told. */
  private ended(): void {
    this.awaits?.ended()
    this.heartbeats?.ended()
  }

  /** The service ended the socket: what still waits was answered by that. The subscription first, which looks at the waits. */
  private closed(expected: boolean): void {
    if (expected) cutSubscription(this)
    this.awaits?.closed(expected)
    this.heartbeats?.closed(expected)
  }

  private giveUpClosing(spoilt: boolean): void {
    const { meters } = this
    if (this.silence !== undefined) this.socket?.close(NORMAL)
    if (spoilt) meters.ws_close_unanswered.add(1, STOOD_STILL)
    else meters.ws_close_unanswered.add(1)
    this.count({ code: 'none', side: 'plan', how: 'unanswered' }, '')
    flush(meters)
    this.host.hangs = true
  }

  private onClose(code: number | undefined, words: string): void {
    const { state, error = '' } = this
    if (state !== 'connecting') this.count(classifyEnd({ ours: state === 'closing', code, error }), words)
    else if (!this.abandoned) this.notOpened()
  }

  private notOpened(): void {
    const { ledger } = this.host
    const { number } = this.user.state
    const { error = '' } = this
    const limit = limitOf(error)
    this.endConnecting()
    if (limit === null) ledger.failed(number, connectFailure(error))
    else ledger.limited(number, limit)
  }

  /** Writes down that the other side ended the socket, and whether the plan expects that. */
  private endedFor(end: { code: string; side: string; how: string }): 'service' | 'expected' {
    const expected = this.host.plan.expectedCloses.includes(end.code)
    this.host.ledger.write(this.user.state.number, expected ? 'expected' : 'early', end)
    return expected ? 'expected' : 'service'
  }

  /** Exactly one sample for each opened socket. */
  private count(end: { code: string; side: string; how: string }, words: string): void {
    if (this.counted) return
    this.counted = true
    const ours = this.state === 'closing'
    if (!ours) this.closed(this.host.plan.expectedCloses.includes(end.code))
    this.timers.clear()
    const { subscription } = this
    if (this.reason === 'hold' && this.host.plan.idle !== null) tellOfCut(this, end.how)
    this.receipts.settle()
    const subscribed = subscription === 'done'
    // Without a close frame the words are the engine's own.
    const framed = end.side === 'service' && end.how === 'frame'
    const said = framed ? reasonTag(words, quoting(this.user.known, 'reasons')) : {}
    this.meters.ws_closes.add(1, { ...end, subscribed: String(subscribed), ...said })
    // A socket that the plan itself closed before it was subscribed says nothing about the service.
    if (subscription === 'pending' && (!ours || this.abandoned)) this.meters.ws_subscribed.add(false)
    this.settle({ by: this.reason ?? this.endedFor(end), subscribed, code: end.code })
  }

  /** Told in a turn of its own: whatever is being done for this end is done before anything follows it. */
  private settle(end: SessionEnd): void {
    const { owner } = this
    this.owner = null
    if (owner !== null) void Promise.resolve().then(() => owner.over(end))
  }
}
