import { readClientHello } from './client-hello.ts'
import { readHead } from './request-head.ts'

/** Whether a connection is a WebSocket. */
export type Kind = 'yes' | 'no' | 'unknown'

/** How an upgrade is answered (RFC 6455, 4.2.2). */
const SWITCHING = 'HTTP/1.1 101'

/** What a client says first, which tells what the connection is; it is held back until that is known. */
export class FirstBytes {
  kind: Kind = 'unknown'
  /** Which scenario it is of, by the request's own mark. */
  scenario: string | undefined
  known = false
  readonly #secure: boolean
  #held: Buffer | null = null

  constructor(secure: boolean) {
    this.#secure = secure
  }

  /** Further bytes. @returns all that may be handed on; null: nothing yet. */
  add(chunk: Buffer): Buffer | null {
    const bytes = this.#held === null ? chunk : Buffer.concat([this.#held, chunk])
    const read = this.#secure ? this.#readHello(bytes) : this.#readHead(bytes)
    this.#held = read === null ? bytes : null
    this.known = read !== null
    return read
  }

  /** Whether the service's first bytes open a socket: one that it refuses is none that could be cut. Behind TLS any do. */
  accepts(chunk: Buffer): boolean {
    return this.#secure || SWITCHING.startsWith(chunk.toString('latin1', 0, SWITCHING.length))
  }

  /** What is held back still; null: nothing. */
  rest(): Buffer | null {
    const held = this.#held
    this.#held = null
    this.known = true
    return held
  }

  #readHello(bytes: Buffer): Buffer | null {
    const spoken = readClientHello(bytes)
    if (spoken === null) return null
    this.kind = spoken === 'unknown' ? 'unknown' : spoken === 'http/1' ? 'yes' : 'no'
    return bytes
  }

  #readHead(bytes: Buffer): Buffer | null {
    const head = readHead(bytes)
    if (head === null) return null
    this.kind = head.upgrade ? 'yes' : 'no'
    this.scenario = head.scenario
    return head.bytes
  }
}
