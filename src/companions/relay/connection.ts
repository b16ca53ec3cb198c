import type { Socket } from 'node:net'
import { type Limit, limitOf } from '../../model/metrics/limits.ts'
import type { FirstBytes } from './first-bytes.ts'
import type { OwnDelay } from './own-delay.ts'

export type CutHow = 'fin' | 'rst' | 'drop'

/** How a connection came to its end. `refused`: the service took none; a limit: of this machine, so that it was never dialled. */
export interface Ending {
  readonly first: 'client' | 'service' | 'relay'
  readonly how: CutHow | 'refused' | Limit
}

/** ms that both ends have for their own FIN after ours. */
const FIN_GRACE = 1000

/**
 * One connection through the relay: what comes from one end is handed to the other as it is, no faster than that takes it, and an
 * end is told as what it was, FIN or RST.
 */
export class Connection {
  /** Monotonic ms. */
  readonly since = performance.now()
  readonly client: Socket
  readonly service: Socket
  readonly #first: FirstBytes
  readonly #delay: OwnDelay
  readonly #over: (connection: Connection) => void
  #ending: Ending | null = null
  /** Nothing is handed on any more, whatever comes. */
  #silent = false
  #accepted: boolean | null = null
  #left = 2
  #grace: NodeJS.Timeout | undefined

  constructor(
    ends: { readonly client: Socket; readonly service: Socket },
    first: FirstBytes,
    delay: OwnDelay,
    over: (connection: Connection) => void,
  ) {
    this.client = ends.client
    this.service = ends.service
    this.#first = first
    this.#delay = delay
    this.#over = over
    const { client, service } = this
    client.on('data', (chunk: Buffer) => this.#send(chunk))
    service.on('data', (chunk: Buffer) => {
      this.#accepted ??= first.accepts(chunk)
      this.#hand(chunk, service, client)
    })
    client.on('drain', () => service.resume())
    service.on('drain', () => client.resume())
    client.on('end', () => this.#ended('client'))
    service.on('end', () => this.#ended('service'))
    client.on('error', () => this.#broke('client'))
    service.on('error', ({ code }: NodeJS.ErrnoException) => this.#broke('service', code))
    client.on('close', () => this.#closed(service))
    service.on('close', () => this.#closed(client))
  }

  /** Null while it lasts. */
  get ending(): Ending | null {
    return this.#ending
  }

  /** The service has taken what was asked for, and neither end is over. */
  get isOpen(): boolean {
    return this.#accepted === true && this.#ending === null
  }

  /** Both ways. */
  get bytes(): number {
    return this.client.bytesRead + this.service.bytesRead
  }

  cut(how: CutHow): void {
    if (this.#ending !== null) return
    this.#ending = { first: 'relay', how }
    this.#silent = true
    const { client, service } = this
    // Read on: an end that comes is seen only so.
    client.resume()
    service.resume()
    if (how === 'rst') this.reset()
    else if (how === 'fin') {
      client.end()
      service.end()
      this.#grace = setTimeout(() => this.destroy(), FIN_GRACE)
    }
  }

  reset(): void {
    reset(this.client)
    reset(this.service)
  }

  destroy(): void {
    this.client.destroy()
    this.service.destroy()
  }

  /** The first bytes are held back until it is known what they begin. */
  #send(chunk: Buffer): void {
    if (this.#first.known) this.#hand(chunk, this.client, this.service)
    else {
      const bytes = this.#first.add(chunk)
      if (bytes !== null) this.#hand(bytes, this.client, this.service)
    }
  }

  #hand(chunk: Buffer, from: Socket, to: Socket): void {
    if (this.#silent || !to.writable) return
    const read = this.#delay.wanted ? performance.now() : 0
    if (!to.write(chunk)) from.pause()
    // What waits for the other end to take it is not held up by the relay.
    if (read > 0 && to.writableLength === 0) this.#delay.handedOn(read)
  }

  #ended(first: 'client' | 'service'): void {
    const ours = this.#ending?.first === 'relay'
    this.#ending ??= { first, how: 'fin' }
    if (ours) this.#endedAfterCut(first)
    else if (first === 'client') this.#handEnd()
    else this.client.end()
  }

  /** What was held back of a request that never became whole goes first. */
  #handEnd(): void {
    const rest = this.#first.rest()
    if (rest !== null) this.service.write(rest)
    this.service.end()
  }

  /** After a silent drop the service's end is not told; the client's ends it all. */
  #endedAfterCut(first: 'client' | 'service'): void {
    if (this.#ending?.how === 'drop' && first === 'client') this.destroy()
  }

  #broke(first: 'client' | 'service', code = ''): void {
    const dropped = this.#ending?.how === 'drop'
    const refused = first === 'service' && this.service.bytesRead === 0 && REFUSED.has(code)
    const limit = first === 'service' ? limitOf(code) : null
    this.#ending ??=
      limit === null ? { first, how: refused ? 'refused' : 'rst' } : { first: 'relay', how: limit }
    if (dropped && first === 'service') return
    reset(first === 'client' ? this.service : this.client)
  }

  #closed(other: Socket): void {
    this.#left -= 1
    if (this.#left > 0) {
      // Of a socket that was destroyed no end came.
      if (this.#ending?.how !== 'drop' && !other.destroyed && !other.writableEnded) other.end()
      return
    }
    clearTimeout(this.#grace)
    this.#over(this)
  }
}

function reset(socket: Socket): void {
  if (socket.destroyed) return
  if (socket.connecting) socket.destroy()
  else socket.resetAndDestroy()
}

const REFUSED: ReadonlySet<string> = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT'])
