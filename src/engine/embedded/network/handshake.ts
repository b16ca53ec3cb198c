import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { ClientOptions } from 'ws'
import type { CookieJar } from '../http/cookies.ts'
import { networkFailure } from './errors.ts'
import type { Network } from './network.ts'
import { Peer } from './peer.ts'
import { USER_AGENT } from './user-agent.ts'
import { wireHeaders } from './wire-headers.ts'

/** k6/websockets' own, fixed. */
const HANDSHAKE_TIMEOUT = 60_000
/** A service cannot make us buffer more than this for one message. */
const MAX_PAYLOAD = 64 * 1024 * 1024
/** k6 answers each ping. `ws` ends the socket after 60 that wait, and the service would be blamed for it. */
const MOST_PONGS = 10_000
/** Never: a close that nobody answers is judged by `vu/`, as under k6. */
const CLOSE_TIMEOUT = 2 ** 31 - 1

export interface Upgrade {
  readonly url: URL
  readonly protocols: readonly string[]
  readonly headers: { readonly [name: string]: string }
  readonly jar: CookieJar
  /** Whose upgrade it is. */
  readonly scenario?: string
}

/** An upgrade under way. Exactly one of the callbacks is called, once. */
export interface Outcome {
  /** Before any frame is read; `subprotocol` is empty where the service chose none. */
  opened(subprotocol: string): void
  /** `status` of an answer; 101 where that was not proven. */
  failed(error: string, status: number | undefined): void
}

/** Dials and upgrades as gorilla/websocket does under k6. */
export class Handshake {
  readonly peer: Peer
  raw: Socket | null = null
  #settled = false
  /** An answer of 101 has come, be it right or wrong: gorilla tells of it, too. */
  #switched = false
  readonly #upgrade: Upgrade
  readonly #outcome: Outcome
  readonly #network: Network

  constructor(upgrade: Upgrade, network: Network, outcome: Outcome) {
    this.#upgrade = upgrade
    this.#outcome = outcome
    this.#network = network
    const options: ClientOptions & { readonly closeTimeout: number; readonly maxPendingAutoPongs: number } = {
      headers: wireHeaders(requestHeaders(upgrade)),
      perMessageDeflate: false,
      followRedirects: false,
      handshakeTimeout: HANDSHAKE_TIMEOUT,
      skipUTF8Validation: true,
      maxPayload: MAX_PAYLOAD,
      closeTimeout: CLOSE_TIMEOUT,
      maxPendingAutoPongs: MOST_PONGS,
      createConnection: (options) => {
        const secure = upgrade.url.protocol === 'wss:'
        this.raw = network.dial(options as Parameters<Network['dial']>[0], secure, upgrade.scenario)
        return this.raw
      },
    }
    this.peer = new Peer(upgrade.url.href, options)
    this.#listen()
  }

  #listen(): void {
    this.peer.on('upgrade', (response) => this.#opened(response))
    this.peer.on('unexpected-response', (request, response) => {
      this.#receiveCookies(response)
      request.destroy()
      this.#fail('websocket: bad handshake', response.statusCode)
    })
    this.peer.on('error', (error) => {
      const network = 'code' in error || /timed out/.test(error.message)
      const text = network ? networkFailure(error, this.#upgrade.url.host).text : 'websocket: bad handshake'
      this.#fail(text, !network && this.#switched ? 101 : undefined)
    })
  }

  #opened(response: IncomingMessage): void {
    this.#switched = true
    this.#receiveCookies(response)
    const subprotocol = response.headers['sec-websocket-protocol'] ?? ''
    // gorilla takes whatever the service chose, also nothing; ws would refuse what it was not asked for itself.
    delete response.headers['sec-websocket-protocol']
    this.peer.once('open', () => {
      this.#settled = true
      if (this.raw !== null) this.#network.upgraded?.(this.peer, this.raw)
      this.#outcome.opened(subprotocol)
    })
  }

  #receiveCookies(response: IncomingMessage): void {
    this.#upgrade.jar.receive(this.#upgrade.url.href, response.headers['set-cookie'] ?? [])
  }

  #fail(error: string, status: number | undefined): void {
    if (this.#settled) return
    this.#settled = true
    this.#outcome.failed(error, status)
  }
}

/** The script's own `Cookie` goes before the jar's. */
function requestHeaders({ url, protocols, headers, jar }: Upgrade): Record<string, string> {
  const all: Record<string, string> = { 'User-Agent': USER_AGENT, ...headers }
  const names = new Set(Object.keys(all).map((name) => name.toLowerCase()))
  const cookie = jar.header(url.href)
  if (cookie !== '' && !names.has('cookie')) all.Cookie = cookie
  if (protocols.length > 0) all['Sec-WebSocket-Protocol'] = protocols.join(', ')
  return all
}
