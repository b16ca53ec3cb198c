import type { Work } from './scenario.ts'

/** Where a relay dials: a checked address of a target. */
export interface Place {
  readonly address: string
  readonly port: number
}

/** A host and port that engines reach through a relay. */
export interface RelayedOrigin extends Place {
  /** `host:port`, as the plan names it: the host in lower case. */
  readonly key: string
  readonly secure: boolean
  /** The socket scenarios that dial it. */
  readonly scenarios: readonly string[]
}

/** What goes through a relay, and where a scenario's `move_to` leads. */
export interface RelayRoutes {
  readonly origins: readonly RelayedOrigin[]
  readonly moves: { readonly [scenario: string]: Place }
  /** The command of a scenario's `run`, its `${VAR}`s filled in; absent: as the plan writes it. */
  readonly commands?: { readonly [scenario: string]: readonly string[] }
}

/**
 * Header by which an upgrade says to the relay which scenario it is of, where several dial one origin without TLS. The relay takes
 * it out: the service sees the same request as ever.
 */
export const MARK = 'X-Socketgate-Scenario'

/** The socket scenarios that cannot be run without a relay: their sockets are cut, or it is asked who ends them first. */
export function relayedScenarios({ scenarios }: Pick<Work, 'scenarios'>): readonly string[] {
  return Object.keys(scenarios).filter((name) => {
    const scenario = scenarios[name]
    return (
      scenario?.kind === 'socket' &&
      (scenario.socket.disrupt !== undefined || scenario.socket.idle !== undefined)
    )
  })
}
