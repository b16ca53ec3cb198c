import type { Json } from '../json.ts'
import type { Tags } from '../sample.ts'
import type { Executor } from './executor.ts'
import type { Socket } from './socket.ts'
import type { Login, Step } from './step.ts'

interface Common {
  readonly load: Executor
  /** ms after the start of the run. */
  readonly start: number
  /** ms that running iterations get after the executor's end; k6's gracefulStop. */
  readonly gracefulStop: number
  /** Static tags of every sample of the scenario, `feed` among them where the plan gives one. */
  readonly tags: Tags
  /** Drawn once per user, or anew for each of its lives. */
  readonly vars: { readonly [name: string]: Json }
  readonly per?: 'life'
  /** False: no cookie is kept or sent. */
  readonly cookies: boolean
}

export interface SocketScenario extends Common {
  readonly kind: 'socket'
  readonly socket: Socket
}

export interface RestScenario extends Common {
  readonly kind: 'rest'
  readonly steps: readonly Step[]
}

export type Scenario = SocketScenario | RestScenario

/** What the virtual users do: everything that the load digest covers, and all that `vu/` needs. */
export interface Work {
  /** k6's tag `env`. */
  readonly environment?: string
  readonly login?: Login
  /** By scenario name, as in the plan. */
  readonly scenarios: { readonly [name: string]: Scenario }
}
