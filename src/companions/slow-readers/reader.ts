import type { OpenedSocket } from '../../engine/embedded/users-beside.ts'
import type { SlowEnd } from '../../model/record/slow.ts'

/** ms between two sips of one that reads slowly. */
const SIP = 100
/** ms between two signs of life, by which an end of the service's is noticed that nobody reads. */
const PROBE = 500
/**
 * ms between two looks at whether what was queued has been read. While more comes in one than these bytes, and than so many times what
 * the feed brought before, it has not.
 */
const LOOK = 50
const FLOOD = 64 * 1024
const USUAL = 2
/** An empty pong that nobody asked for (RFC 6455, 5.5.3: allowed, and never answered), masked with zeros. */
const PONG = Buffer.from([0x8a, 0x80, 0, 0, 0, 0])

export interface Fate {
  readonly end: SlowEnd
  /** ms that it read slowly. */
  readonly after: number
  readonly code?: string
  readonly how?: 'frame' | 'fin' | 'rst'
  readonly taken?: number
  /** Bytes and messages, once what was queued had been read. */
  readonly backlog?: number
  readonly messages?: number
}

/**
 * One socket that reads as anybody does, then slowly, then again. While it is slow its TCP connection is not read but for its sips: the
 * kernel's buffers fill, and then the service's.
 */
export class SlowReader {
  subscribed = false
  readonly #socket: OpenedSocket
  /** Bytes a second. */
  readonly #read: number
  /** `performance.now()` of each. */
  #began: number | null = null
  #over: number | null = null
  #ended: { readonly at: number; readonly code: string; readonly how: 'frame' | 'fin' | 'rst' } | null = null
  #reset = false
  readonly #opened = performance.now()
  #before = 0
  /** Bytes in a second that the feed brought before. */
  #usual = 0
  #slowly: number | undefined
  /** What it had taken when it read again. */
  #from = 0
  #queued: number | undefined
  #messages = 0
  #told: number | undefined
  readonly #timers = new Set<NodeJS.Timeout>()

  constructor(socket: OpenedSocket, read: number) {
    const { peer, raw } = socket
    this.#socket = socket
    this.#read = read
    peer.on('message', () => {
      this.#messages += 1
    })
    peer.on('error', () => undefined)
    raw.on('error', ({ code }: NodeJS.ErrnoException) => {
      this.#reset ||= code === 'ECONNRESET' || code === 'EPIPE'
    })
    // ws reads what is left when its connection has closed: that is no slow reading.
    raw.prependOnceListener('close', () => {
      if (this.#began !== null && this.#over === null) this.#slowly = this.#taken - this.#before
    })
    // The socket's own end is told before that of the protocol, which waits for what is unread.
    raw.once('close', () => setImmediate(() => this.#end(1006)))
    peer.once('close', (code) => this.#end(code))
  }

  get isOpen(): boolean {
    return this.#ended === null
  }

  get isSlow(): boolean {
    return this.#began !== null
  }

  /** Begins to read slowly. */
  begin(): void {
    const { peer } = this.#socket
    this.#began = performance.now()
    this.#before = this.#taken
    this.#usual = (1000 * this.#before) / Math.max(1, this.#began - this.#opened)
    this.#messages = 0
    peer.pause()
    this.#every(PROBE, () => this.#probe())
    if (this.#read > 0) this.#sip()
  }

  /** Reads again. */
  readAgain(): void {
    if (this.#began === null) return
    this.#stop()
    this.#over = performance.now()
    this.#slowly ??= this.#taken - this.#before
    if (this.#ended !== null) return
    this.#from = this.#taken
    this.#socket.peer.resume()
    const flood = Math.max(FLOOD, (USUAL * this.#usual * LOOK) / 1000)
    let last = this.#from
    this.#every(LOOK, () => {
      const now = this.#taken
      if (now - last < flood) this.#caughtUp()
      last = now
    })
  }

  /** What became of it; its time is over. */
  fate(): Fate {
    this.#stop()
    if (this.#began === null) {
      const end = this.#ended !== null ? 'before' : 'unsubscribed'
      return { end, after: 0, ...this.#closed }
    }
    const slow = (this.#over ?? performance.now()) - this.#began
    const taken = this.#slowly ?? this.#taken - this.#before
    if (this.#ended !== null && (this.#over === null || this.#ended.at < this.#over))
      return { end: 'evicted', after: this.#ended.at - this.#began, taken, ...this.#closed }
    // The load may be over before all of it is read.
    if (this.#over !== null) this.#caughtUp()
    const whole =
      this.#queued === undefined || this.#told === undefined
        ? {}
        : { backlog: this.#queued, messages: this.#told }
    return { end: this.#ended === null ? 'held' : 'late', after: slow, taken, ...whole, ...this.#closed }
  }

  get #closed(): Pick<Fate, 'code' | 'how'> {
    return this.#ended === null ? {} : { code: this.#ended.code, how: this.#ended.how }
  }

  /** Bytes that the protocol was given: what Node holds is read by nobody yet. */
  get #taken(): number {
    const { raw } = this.#socket
    return raw.bytesRead - raw.readableLength
  }

  #caughtUp(): void {
    this.#stop()
    this.#queued ??= this.#taken - this.#from
    this.#told ??= this.#messages
  }

  #end(code: number): void {
    if (this.#ended !== null) return
    if (this.#began !== null && this.#over === null) this.#slowly ??= this.#taken - this.#before
    const framed = code !== 1006
    const how = framed ? 'frame' : this.#reset ? 'rst' : 'fin'
    this.#ended = { at: performance.now(), code: framed ? String(code) : 'none', how }
    this.#stop()
  }

  #probe(): void {
    const { raw } = this.#socket
    if (raw.writable) raw.write(PONG)
  }

  /** Takes as much as its rate allows, of what has come. */
  #sip(): void {
    const { raw } = this.#socket
    let owed = 0
    let last = performance.now()
    this.#every(SIP, () => {
      const now = performance.now()
      owed = Math.min(owed + (this.#read * (now - last)) / 1000, this.#read)
      last = now
      if (raw.readableLength === 0) raw.read(0)
      const bytes = Math.min(Math.floor(owed), raw.readableLength)
      if (bytes === 0) return
      raw.read(bytes)
      owed -= bytes
    })
  }

  #every(ms: number, act: () => void): void {
    this.#timers.add(setInterval(act, ms))
  }

  #stop(): void {
    for (const timer of this.#timers) clearInterval(timer)
    this.#timers.clear()
  }
}
