import { lookup as resolve } from 'node:dns'
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { connect, isIP, type LookupFunction, type NetConnectOpts, type Socket } from 'node:net'
import {
  type ConnectionOptions,
  checkServerIdentity as checkIdentity,
  connect as connectTls,
  type PeerCertificate,
} from 'node:tls'
import type { Relay } from '../../../ports.ts'
import type { Peer } from './peer.ts'

/**
 * Certificates are checked, whatever NODE_TLS_REJECT_UNAUTHORIZED says: k6 does not read it, and one variable for all of
 * a runner's Node programs is no word of the caller's that this service need not be the one it says it is.
 */
export const CHECKED = { rejectUnauthorized: true } as const

type Dialled = ConnectionOptions & { readonly host?: string }

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

/** Whose a connection is, as a relay is told. */
type Whose = Parameters<Relay['tell']>[1]

/** Who wants to know of sockets that opened. */
export type Upgraded = (peer: Peer, raw: Socket) => void

/** What all connections of a run share: the pins, the relay, and the list of what must be closed at its end. */
export class Network {
  readonly lookup: LookupFunction
  /** Told of every upgrade that was accepted, in the context of its iteration, before any frame is read. */
  readonly upgraded: Upgraded | undefined
  readonly #relay: Relay | undefined
  readonly #open = new Set<Socket>()

  constructor(pins: ReadonlyMap<string, string>, relay?: Relay, upgraded?: Upgraded) {
    this.lookup = pinnedLookup(pins)
    this.upgraded = upgraded
    this.#relay = relay
  }

  /** Plain TCP, or TLS with the host's name as SNI. `path` would make it a local socket. */
  dial(options: Dialled, secure: boolean, scenario?: string): Socket {
    const { host = 'localhost' } = options
    const servername = options.servername || (isIP(host) === 0 ? host : '')
    const settings = { ...options, ...CHECKED, host, servername, path: undefined, lookup: this.lookup }
    const to = { ...settings, ...this.relayed(options) }
    const socket = secure ? connectTls(to) : connect(to as NetConnectOpts)
    this.tell(socket, options, { scenario, socket: true })
    return this.track(socket)
  }

  /** What is dialled instead where a relay stands for this host and port; the certificate must be the host's all the same. */
  relayed(options: Dialled): Pick<ConnectionOptions, 'host' | 'port' | 'checkServerIdentity'> {
    const port = this.#portFor(options)
    if (port === undefined) return {}
    const { host = 'localhost', servername } = options
    const checkServerIdentity = (_: string, peer: PeerCertificate) => checkIdentity(servername || host, peer)
    return { host: '127.0.0.1', port, checkServerIdentity }
  }

  /** Tells the relay whose the connection is, where it leads there. */
  tell(socket: Socket, options: Dialled, whose: Whose): void {
    const relay = this.#relay
    if (relay === undefined || this.#portFor(options) === undefined) return
    socket.once('connect', () => relay.tell(socket.localPort ?? 0, whose))
  }

  #portFor({ host = 'localhost', port }: Dialled): number | undefined {
    return this.#relay?.ports.get(`${host.toLowerCase()}:${port}`)
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

  constructor(network: Network) {
    for (const agent of [this.http, this.https]) throughRelay(agent, network)
  }

  close(): void {
    this.http.destroy()
    this.https.destroy()
  }
}

/** Requests go the way that sockets go: after a change of DNS, for one, both reach another service. */
function throughRelay(agent: HttpAgent, network: Network): void {
  const dial = agent.createConnection.bind(agent)
  agent.createConnection = (options, done) => {
    const socket = dial({ ...options, ...network.relayed(options as Dialled) }, done)
    if (socket) network.tell(socket as Socket, options as Dialled, { scenario: undefined, socket: false })
    return socket
  }
}
