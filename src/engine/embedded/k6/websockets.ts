import type { Socket } from 'node:net'
import type { Tags } from '../../../model/sample.ts'
import { current } from '../current.ts'
import { type SocketEvent, SocketEvents } from '../events.ts'
import type { CookieJar } from '../http/cookies.ts'
import type { Iteration, Resource } from '../iteration.ts'
import { Handshake } from '../network/handshake.ts'
import {
  checkClose,
  closeText,
  parseParams,
  parseSocketUrl,
  type SocketParams,
} from '../network/websocket-rules.ts'
import { now } from '../schedule/clock.ts'
import { inTurn } from '../schedule/turns.ts'

const CONNECTING = 0
const OPEN = 1
const CLOSING = 2
const CLOSED = 3

/** How long the service may take to end a connection that is closed for us. */
const LINGER = 1000

type Data = string | ArrayBuffer | ArrayBufferView

/** What ended a socket; without `code` no close frame came. */
interface End {
  readonly error?: string
  readonly code?: number
  readonly reason?: string
  /** What was wrong with the frame that ended it. k6 has no event for that: it goes with the close. */
  readonly broken?: string
}

/**
 * k6/websockets on ws: the same events, in the same order, and the same metrics as k6 2.2 (js/modules/k6/websockets).
 * A close never times out by itself.
 */
export class WebSocket extends SocketEvents implements Resource {
  static readonly CONNECTING = CONNECTING
  static readonly OPEN = OPEN
  static readonly CLOSING = CLOSING
  static readonly CLOSED = CLOSED

  readonly url: string
  readyState = CONNECTING
  binaryType: 'blob' | 'arraybuffer' = 'blob'
  protocol = ''
  readonly extensions: readonly string[] = []
  readonly #iteration: Iteration
  readonly #handshake: Handshake
  /** Epoch ms. */
  readonly #dialled = now()
  readonly #pings = new Map<string, number>()
  #tags: Tags
  #opened = 0
  #pinged = 0
  /** Epoch ms at which the bytes now being read came in. */
  #arrived = 0

  /** @throws {Error} for a url, option or header that k6 refuses as well. */
  constructor(url: string, protocols?: string | readonly string[] | null, params?: SocketParams | null) {
    super()
    this.#iteration = current('a WebSocket')
    if (this.#iteration.over) throw new Error('the iteration is over')
    const { vu } = this.#iteration
    const target = parseSocketUrl(url)
    const { headers, tags, jar } = parseParams(params)
    this.url = url
    this.#tags = vu.services.tagSets.merge(vu.tags.current, {
      name: `${target.origin}${target.pathname}`,
      ...tags,
    })
    const upgrade = {
      url: target,
      protocols: [protocols ?? []].flat(),
      headers,
      jar: (jar as CookieJar) ?? vu.jar,
      ...(vu.scenario && { scenario: vu.scenario.name }),
    }
    this.#handshake = new Handshake(upgrade, vu.services.network, {
      opened: (subprotocol) => this.#open(subprotocol),
      failed: (error, status) => this.#fail(error, status),
    })
    this.#iteration.hold(this)
  }

  get bufferedAmount(): number {
    return this.#handshake.peer.bufferedAmount
  }

  /** @throws {Error} InvalidStateError unless open. */
  send(data: Data): void {
    this.#assertOpen()
    this.#handshake.peer.send(data)
    this.#emit('ws_msgs_sent', 1)
  }

  /** @throws {Error} InvalidStateError unless open. */
  ping(): void {
    this.#assertOpen()
    this.#pinged += 1
    const id = String(this.#pinged)
    this.#pings.set(id, performance.now())
    this.#handshake.peer.ping(id)
    this.#emit('ws_msgs_sent', 1)
  }

  /** @throws {Error} InvalidAccessError for a code that a client may not send. */
  close(code = 1000, reason = ''): void {
    checkClose(code, reason)
    if (this.readyState >= CLOSING) return
    const connecting = this.readyState === CONNECTING
    this.readyState = CLOSING
    if (connecting) {
      this.#handshake.peer.terminate()
    } else {
      this.#handshake.peer.sendClose(code, reason)
      this.#emit('ws_msgs_sent', 1)
    }
  }

  /** The iteration is over: a clean close for the service, nothing for the script. */
  release(): void {
    const { peer, raw } = this.#handshake
    if (this.readyState === OPEN) peer.sendClose(1000, '')
    if (this.readyState === CONNECTING) peer.terminate()
    this.readyState = CLOSED
    this.#linger(raw)
  }

  #open(subprotocol: string): void {
    if (this.readyState !== CONNECTING) return
    const at = now()
    this.#tag({ status: '101', subproto: subprotocol })
    this.#connected()
    this.protocol = subprotocol
    this.readyState = OPEN
    this.#opened = performance.now()
    this.#listen(this.#handshake.raw)
    inTurn(() => this.#dispatch({ type: 'open', target: this, timestamp: at }))
  }

  #fail(error: string, status: number | undefined): void {
    if (this.readyState === CLOSED) return
    if (status !== undefined) this.#tag({ status: String(status), subproto: '' })
    this.#connected()
    this.#end(now(), { error })
  }

  #listen(raw: Socket | null): void {
    const { peer } = this.#handshake
    if (raw !== null) this.#listenRaw(raw)
    peer.on('message', (data, binary) => this.#message(data as Buffer, binary))
    peer.on('ping', () => this.#control('ping'))
    peer.on('pong', (id) => this.#pong(id.toString()))
    peer.onCloseFrame = (code, reason) => this.#closed(this.#arrived, code, reason)
    // A broken frame: gorilla's error is none of a close, and k6 does not pass it on.
    peer.on('error', ({ message }) => this.#end(this.#arrived, { broken: message }))
    peer.on('close', () => this.#end(now(), {}))
  }

  /** ws has read nothing yet: its own listeners come behind ours, so `#arrived` is set before a frame is parsed. */
  #listenRaw(raw: Socket): void {
    this.#iteration.vu.traffic.add(raw)
    raw.prependListener('data', () => {
      this.#arrived = now()
    })
    raw.on('end', () => this.#closed(now(), 1006, 'unexpected EOF'))
    raw.on('error', () => this.#end(now(), {}))
  }

  #message(data: Buffer, binary: boolean): void {
    const timestamp = this.#arrived
    inTurn(() => {
      if (this.readyState !== OPEN) return
      this.#emit('ws_msgs_received', 1)
      const content = binary ? this.#binary(data) : data.toString('utf8')
      this.#dispatch({ type: 'message', target: this, timestamp, data: content as string, origin: this.url })
    })
  }

  #binary(data: Buffer): ArrayBuffer | Blob {
    const copy = new Uint8Array(data).buffer
    return this.binaryType === 'blob' ? new Blob([copy]) : copy
  }

  #pong(id: string): void {
    const sent = this.#pings.get(id)
    this.#pings.delete(id)
    if (sent !== undefined) this.#emit('ws_ping', performance.now() - sent)
    this.#control('pong')
  }

  #control(type: 'ping' | 'pong'): void {
    const timestamp = this.#arrived
    inTurn(() => this.#dispatch({ type, target: this, timestamp }))
  }

  #closed(at: number, code: number, reason: string): void {
    const expected = code === 1000 || code === 1001
    this.#end(at, { code, reason, ...(expected ? {} : { error: closeText(code, reason) }) })
  }

  /** The first end counts; the error and the close event have a turn each, as in k6. */
  #end(timestamp: number, { error, code, reason = '', broken }: End): void {
    inTurn(() => {
      if (this.readyState === CLOSED) return
      this.readyState = CLOSED
      this.#linger(this.#handshake.raw)
      if (this.#opened > 0) this.#emit('ws_session_duration', performance.now() - this.#opened)
      if (error !== undefined) this.#dispatch({ type: 'error', target: this, timestamp, error })
      inTurn(() => {
        this.#dispatch({
          type: 'close',
          target: this,
          timestamp,
          reason,
          ...(code === undefined ? {} : { code }),
          ...(broken === undefined ? {} : { error: broken }),
        })
        this.#iteration.letGo(this)
      })
    })
  }

  /** What a handler throws cuts this socket without a close frame and fails the iteration, as in k6. */
  #dispatch(event: SocketEvent): void {
    if (this.#iteration.over) return
    const done = this.#iteration.call(() => {
      try {
        this.tell(event)
      } catch (error) {
        this.readyState = CLOSED
        this.#handshake.raw?.destroy()
        throw error
      }
    })
    if (!done) this.#iteration.letGo(this)
  }

  #linger(raw: Socket | null): void {
    if (raw === null || raw.destroyed) return
    const timer = setTimeout(() => raw.destroy(), LINGER)
    raw.once('close', () => clearTimeout(timer))
  }

  /** Stamped with the start of the dial, as k6 does (k6: websockets.go, emitConnectionMetrics). */
  #connected(): void {
    this.#emit('ws_sessions', 1, this.#dialled)
    this.#emit('ws_connecting', now() - this.#dialled, this.#dialled)
  }

  #tag(more: Tags): void {
    this.#tags = this.#iteration.vu.services.tagSets.merge(this.#tags, more)
  }

  #emit(metric: string, value: number, t?: number): void {
    if (!this.#iteration.over) this.#iteration.vu.services.sink.push(metric, value, this.#tags, t)
  }

  #assertOpen(): void {
    if (this.readyState !== OPEN) throw new Error('InvalidStateError')
  }
}
