import { lookup as resolve } from 'node:dns'
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { connect, isIP, type LookupFunction, type NetConnectOpts, type Socket } from 'node:net'
import { type ConnectionOptions, connect as connectTls } from 'node:tls'

/**
 * Certificates are checked, whatever NODE_TLS_REJECT_UNAUTHORIZED says: k6 does not read it, and one variable for all of
 * a runner's Node programs is no word of the caller's that this service need not be the one it says it is.
 */
export const CHECKED = { rejectUnauthorized: true } as const

/** A pinned name is dialled at its checked address; Host header and SNI stay the name. */
export function pinnedLookup(pins: ReadonlyMap<string, string>): LookupFunction {
  return (hostname, options, callback) => {
    const address = pins.get(hostname.toLowerCase())
    if (address === undefined) return resolve(hostname, options, callback)
    const family = isIP(address)
    if (options.all) callback(null, [{ address, family }])
    else callback(null, address, family)
  }
}

/** What all connections of a run share: the pins, and the list of what must be closed at its end. */
export class Network {
  readonly lookup: LookupFunction
  readonly #open = new Set<Socket>()

  constructor(pins: ReadonlyMap<string, string>) {
    this.lookup = pinnedLookup(pins)
  }

  /** Plain TCP, or TLS with the host's name as SNI. `path` would make it a local socket. */
  dial(options: ConnectionOptions & { readonly host?: string }, secure: boolean): Socket {
    const { host = 'localhost' } = options
    const servername = options.servername || (isIP(host) === 0 ? host : '')
    const settings = { ...options, ...CHECKED, host, servername, path: undefined, lookup: this.lookup }
    return this.track(secure ? connectTls(settings) : connect(settings as NetConnectOpts))
  }

  track<T extends Socket>(socket: T): T {
    if (this.#open.has(socket)) return socket
    this.#open.add(socket)
    socket.once('close', () => this.#open.delete(socket))
    return socket
  }

  /** Waits until every connection is closed, at most `grace` ms, then cuts the rest. */
  async close(grace: number): Promise<void> {
    const closed = [...this.#open].map(
      (socket) =>
        new Promise<void>((done) => (socket.destroyed ? done() : socket.once('close', () => done()))),
    )
    const timer = setTimeout(() => this.cut(), grace)
    await Promise.all(closed)
    clearTimeout(timer)
  }

  cut(): void {
    for (const socket of this.#open) socket.destroy()
  }
}

interface Metered {
  readonly socket: Socket
  read: number
  written: number
}

/** Bytes of a VU's connections since they were last asked for: k6's data_received and data_sent. */
export class Traffic {
  readonly #sockets = new Set<Metered>()

  add(socket: Socket): void {
    this.#sockets.add({ socket, read: 0, written: 0 })
  }

  take(): { readonly received: number; readonly sent: number } {
    let received = 0
    let sent = 0
    for (const metered of this.#sockets) {
      const { bytesRead, bytesWritten, destroyed } = metered.socket
      received += bytesRead - metered.read
      sent += bytesWritten - metered.written
      metered.read = bytesRead
      metered.written = bytesWritten
      if (destroyed) this.#sockets.delete(metered)
    }
    return { received, sent }
  }
}

/** Keep-alive HTTP connections of one VU. */
export class Agents {
  readonly http = new HttpAgent({ keepAlive: true })
  readonly https = new HttpsAgent({ keepAlive: true, ...CHECKED })

  close(): void {
    this.http.destroy()
    this.https.destroy()
  }
}
