import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import type { Place, RelayedOrigin } from '../../model/load/relayed.ts'
import { Connection } from './connection.ts'
import { FirstBytes, type Kind } from './first-bytes.ts'
import type { OwnDelay } from './own-delay.ts'

/** Whose a connection is. */
export interface Whose {
  readonly socket: Kind
  /** Undefined: not known, or of none. */
  readonly scenario: string | undefined
}

/** What an engine of this process told of the connection that comes from a port. */
export type Told = ReadonlyMap<number, { readonly scenario: string | undefined; readonly socket: boolean }>

/** Who is told of connections. */
export interface Hearing {
  readonly told: Told
  readonly delay: OwnDelay
  over(relayed: Relayed): void
}

/** A connection, and whose it is. */
export class Relayed {
  readonly connection: Connection
  readonly #first: FirstBytes
  readonly #origin: RelayedOrigin
  readonly #told: Told
  readonly #port: number

  constructor(client: Socket, service: Socket, origin: RelayedOrigin, hearing: Hearing) {
    this.#origin = origin
    this.#first = new FirstBytes(origin.secure)
    this.#told = hearing.told
    this.#port = client.remotePort ?? 0
    const over = () => hearing.over(this)
    this.connection = new Connection({ client, service }, this.#first, hearing.delay, over)
  }

  /** By what the engine told, else by what the client said first, else where only one scenario dials this origin. */
  get whose(): Whose {
    const told = this.#told.get(this.#port)
    if (told !== undefined) return { socket: told.socket ? 'yes' : 'no', scenario: told.scenario }
    const { kind, scenario } = this.#first
    const { scenarios } = this.#origin
    if (kind === 'no') return { socket: kind, scenario: undefined }
    const marked = scenario !== undefined && scenarios.includes(scenario) ? scenario : undefined
    return { socket: kind, scenario: marked ?? (scenarios.length === 1 ? scenarios[0] : undefined) }
  }

  /** Whether it may be one of this scenario's: behind TLS those of several cannot be told apart. */
  mayBe(scenario: string): boolean {
    const { socket, scenario: known } = this.whose
    if (socket !== 'yes') return false
    return known === undefined ? this.#origin.scenarios.includes(scenario) : known === scenario
  }

  /** Of the client, by which the engine tells of it. */
  get port(): number {
    return this.#port
  }
}

/** Listens on a port of 127.0.0.1 for one origin, and dials the address that was checked for it. */
export class OriginListener {
  readonly origin: RelayedOrigin
  readonly open = new Set<Relayed>()
  /** Where who dials now is led to. */
  place: Place
  readonly #server: Server
  readonly #hearing: Hearing
  #hungUp = false

  constructor(origin: RelayedOrigin, hearing: Hearing) {
    this.origin = origin
    this.place = origin
    const over = (relayed: Relayed) => {
      this.open.delete(relayed)
      hearing.over(relayed)
    }
    this.#hearing = { ...hearing, over }
    this.#server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => this.#accept(client))
  }

  /** @returns its port. Rejects where it cannot listen. */
  async listen(failed: (error: Error) => void): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject)
      // As many dials as may come at once before the loop looks.
      this.#server.listen({ host: '127.0.0.1', port: 0, backlog: 4096 }, () => {
        this.#server.off('error', reject)
        resolve()
      })
    })
    this.#server.on('error', failed)
    return (this.#server.address() as AddressInfo).port
  }

  /** Ends all at once, and whatever still comes. */
  hangUp(): void {
    this.#hungUp = true
    for (const { connection } of this.open) connection.reset()
  }

  close(): void {
    this.#server.close()
    for (const { connection } of this.open) connection.destroy()
  }

  #accept(client: Socket): void {
    if (this.#hungUp) {
      client.on('error', () => undefined)
      client.resetAndDestroy()
      return
    }
    const { address: host, port } = this.place
    const service = connect({ host, port, allowHalfOpen: true, noDelay: true })
    this.open.add(new Relayed(client, service, this.origin, this.#hearing))
  }
}
