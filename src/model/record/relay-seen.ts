/** Connections that came to their end in one way. `scenario` null: of none, or not known. */
export interface RelayEnd {
  readonly scenario: string | null
  /** Whose end came first, as the relay saw it. */
  readonly first: string
  /** `fin`, `rst`, `drop`; `refused`: the service took no connection; a limit of this machine, such as `descriptors`: it was never dialled. */
  readonly how: string
  /** Whether it was a WebSocket. */
  readonly socket: string
  readonly count: number
}

/** Sockets that the relay cut. `scenario` null: behind TLS it could not tell whose they were. */
export interface RelayCut {
  readonly scenario: string | null
  readonly how: string
  readonly count: number
}

/** What a relay between engine and service saw, and what it cost. */
export interface RelayRecord {
  readonly connections: number
  /** Both ways. */
  readonly bytes: number
  /** ms that the relay itself held bytes up by; null: it carried none. */
  readonly delayP50: number | null
  readonly delayP99: number | null
  /** Of how many looks. */
  readonly delaySamples: number
  readonly cuts: readonly RelayCut[]
  /** The most frequent first. Connections that were open at the end of the load are in none. */
  readonly ends: readonly RelayEnd[]
}
