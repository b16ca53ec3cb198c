import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import type { Iteration, Resource } from '../iteration.ts'
import { networkFailure } from '../network/errors.ts'
import { wireHeaders } from '../network/wire-headers.ts'
import { decoded, MAX_BODY, TOO_LONG } from './body.ts'

/** What Go's transport sends again by itself (net/http: Request.isReplayable). */
const REPLAYABLE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE'])

const NOTHING = Buffer.alloc(0)

/** k6's phases of a request, in ms. */
export interface Timings {
  readonly duration: number
  readonly blocked: number
  readonly connecting: number
  readonly tls_handshaking: number
  readonly sending: number
  readonly waiting: number
  readonly receiving: number
}

export interface Transfer {
  /** 0 without a whole answer: beside an error k6 keeps nothing of one that had begun. */
  readonly status: number
  readonly headers: { readonly [name: string]: string }
  readonly setCookies: readonly string[]
  readonly body: Buffer
  readonly error: string
  /** k6's; 0 without an error. */
  readonly errorCode: number
  readonly timings: Timings
}

export interface TransferRequest {
  readonly url: URL
  readonly method: string
  readonly headers: { readonly [name: string]: string }
  readonly body: string | Uint8Array | null
  /** ms. */
  readonly timeout: number
  /** Whether the body is wanted, decoded; else it is read and thrown away, as k6 does. */
  readonly keep: boolean
}

/** When a request passed each of its marks, `performance.now()`. */
interface Marks {
  begun: number
  lookedUp: number
  connected: number
  secured: number
  /** A connection was there. */
  ready: number
  sent: number
  answered: number
  ended: number
}

/** Sends one request on the VU's keep-alive connections. Never rejects: a failure is an answer with an error. */
export function transfer(iteration: Iteration, what: TransferRequest): Promise<Transfer> {
  return new Promise((resolve) => new Exchange(iteration, what, resolve))
}

class Exchange implements Resource {
  readonly #iteration: Iteration
  readonly #what: TransferRequest
  readonly #resolve: (transfer: Transfer) => void
  readonly #marks: Partial<Marks> & { begun: number } = { begun: performance.now() }
  #request: ClientRequest
  readonly #timer: NodeJS.Timeout
  readonly #chunks: Buffer[] = []
  #size = 0
  #response: IncomingMessage | null = null
  #over = false

  constructor(iteration: Iteration, what: TransferRequest, resolve: (transfer: Transfer) => void) {
    this.#iteration = iteration
    this.#what = what
    this.#resolve = resolve
    this.#request = this.#send()
    this.#timer = setTimeout(() => this.#fail('request timeout', 1050), what.timeout)
    iteration.hold(this)
  }

  release(): void {
    this.#over = true
    clearTimeout(this.#timer)
    this.#request.destroy()
  }

  #send(): ClientRequest {
    const { url, method, headers, body } = this.#what
    const { agents, services } = this.#iteration.vu
    const secure = url.protocol === 'https:'
    const agent = secure ? agents.https : agents.http
    const options = { method, headers: wireHeaders(headers), agent, lookup: services.network.lookup }
    const request = secure ? requestHttps(url, options) : requestHttp(url, options)
    request.on('socket', (socket) => this.#connection(socket))
    request.on('finish', () => this.#mark('sent'))
    request.on('response', (response) => this.#receive(response))
    // An upgrade nobody asked for is an answer without a body.
    request.on('upgrade', (response, socket) => {
      socket.destroy()
      this.#response = response
      this.#done('', 0)
    })
    request.on('error', (error) => {
      if (this.#over) return
      if (this.#stale(request)) this.#request = this.#send()
      else {
        const { text, code } = networkFailure(error, url.host)
        this.#fail(text, code)
      }
    })
    request.end(body ?? undefined)
    return request
  }

  /** The service has closed an idle connection just as we used it: no failure of the service's. */
  #stale(request: ClientRequest): boolean {
    return request.reusedSocket && this.#response === null && REPLAYABLE.has(this.#what.method)
  }

  #connection(socket: Socket): void {
    const { traffic, services } = this.#iteration.vu
    if (!socket.connecting) {
      this.#mark('ready')
      return
    }
    traffic.add(services.network.track(socket))
    socket.once('lookup', () => this.#mark('lookedUp'))
    socket.once('connect', () => {
      this.#mark('connected')
      if (!('encrypted' in socket)) this.#mark('ready')
    })
    ;(socket as TLSSocket).once('secureConnect', () => {
      this.#mark('secured')
      this.#mark('ready')
    })
  }

  #receive(response: IncomingMessage): void {
    this.#mark('answered')
    this.#response = response
    response.on('data', (chunk: Buffer) => {
      if (!this.#what.keep) return
      this.#size += chunk.length
      if (this.#size <= MAX_BODY) this.#chunks.push(chunk)
      else this.#fail(TOO_LONG.error, TOO_LONG.code)
    })
    response.on('end', () => this.#read(response))
    response.on('error', () => this.#fail('unexpected EOF', 1000))
  }

  #read(response: IncomingMessage): void {
    if (this.#over) return
    const body = Buffer.concat(this.#chunks)
    const read = this.#what.keep ? decoded(response, body) : body
    if (Buffer.isBuffer(read)) this.#done('', 0, read)
    else this.#done(read.error, read.code)
  }

  #mark(name: keyof Marks): void {
    this.#marks[name] ??= performance.now()
  }

  #fail(error: string, code: number): void {
    this.#done(error, code)
    this.#request.destroy()
  }

  #done(error: string, code: number, body: Buffer = NOTHING): void {
    if (this.#over) return
    this.#over = true
    clearTimeout(this.#timer)
    this.#mark('ended')
    const whole = code === 0 ? this.#response : null
    this.#resolve({
      status: whole?.statusCode ?? 0,
      headers: canonicalHeaders(whole),
      setCookies: whole?.headers['set-cookie'] ?? [],
      body,
      error,
      errorCode: code,
      timings: timingsOf(this.#marks),
    })
    this.#iteration.letGo(this)
  }
}

/** As Go writes them, repeated ones joined: `Content-Type`. */
function canonicalHeaders(response: IncomingMessage | null): Record<string, string> {
  const headers: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(response?.headers ?? {})) {
    const canonical = name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase())
    headers[canonical] = [value ?? []].flat().join(', ')
  }
  return { ...headers }
}

/** k6's phases (lib/netext/httpext/tracer.go): a phase that was never reached takes no time. */
function timingsOf(marks: Partial<Marks> & { begun: number }): Timings {
  const ended = marks.ended ?? performance.now()
  const dialled = marks.lookedUp ?? marks.begun
  const connecting = marks.connected === undefined ? 0 : marks.connected - dialled
  const handshaking =
    marks.secured === undefined || marks.connected === undefined ? 0 : marks.secured - marks.connected
  const ready = marks.ready ?? ended
  const sent = Math.max(ready, marks.sent ?? ready)
  const answered = Math.max(sent, marks.answered ?? ended)
  return {
    duration: ended - ready,
    blocked: Math.max(0, ready - marks.begun - connecting - handshaking),
    connecting,
    tls_handshaking: handshaking,
    sending: sent - ready,
    waiting: answered - sent,
    receiving: Math.max(0, ended - answered),
  }
}
