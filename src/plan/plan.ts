import type { DefaultSlo } from '../model/default-slos.ts'
import type { Json } from '../model/json.ts'
import type { TimeSource } from '../model/load/beside/time-source.ts'
import type { Correlate } from '../model/load/correlate.ts'
import type { Executor } from '../model/load/executor.ts'
import type { CloseGate, Gate, Mode } from '../model/load/gate.ts'
import type { Lease } from '../model/load/lease.ts'
import type { Paired, Service } from '../model/load/paired.ts'
import type { Variable } from '../model/load/placeholder.ts'
import type { Socket } from '../model/load/socket.ts'
import type { Login, Step } from '../model/load/step.ts'
import type { Target } from '../model/load/target.ts'
import type { Watched, WatchedSeries } from '../model/load/watched.ts'
import type { Tags } from '../model/sample.ts'
import type { SlopeLimit } from '../model/slopes/slope-limit.ts'
import type { Threshold } from '../model/threshold.ts'
import type { ReadScript } from './own-script/read-script.ts'

/** A load as the plan writes it, before a profile sizes it. Times in ms, rates per second, `target` per stage. */
export type PlanExecutor =
  | { readonly executor: 'ramping-vus'; readonly startVUs: number; readonly stages: readonly PlanStage[] }
  | Extract<Executor, { readonly executor: 'constant-vus' | 'per-vu-iterations' }>
  | {
      readonly executor: 'constant-arrival-rate'
      readonly rate: number
      readonly duration: number
      /** How long one iteration takes with its waits at their longest, ms: sizes the VU pool. */
      readonly takes: number
      readonly maxVUs?: number
    }
  | {
      readonly executor: 'ramping-arrival-rate'
      readonly startRate: number
      readonly stages: readonly PlanStage[]
      readonly takes: number
      readonly maxVUs?: number
    }

/** `duration` in ms; `target` in VUs, or in iterations per second. */
export interface PlanStage {
  readonly duration: number
  readonly target: number
}

/** A moment of a scenario: ms since its start, or since the beginning of the first such phase. */
export interface Offset {
  readonly since: 'start' | 'ramp' | 'steady'
  readonly ms: number
}

interface Common {
  readonly load: PlanExecutor
  /** ms after the start of the run. */
  readonly start: number
  readonly tags: Tags
  readonly vars: { readonly [name: string]: Json }
  readonly per?: 'life'
  readonly cookies: boolean
  /** Name of the scenario whose phases it takes. */
  readonly phasesOf?: string
  /** Line of the scenario's key in the plan. */
  readonly line: number
}

export type PlanScenario =
  | (Common & {
      readonly kind: 'socket'
      readonly socket: Socket
      /** Of each kind of its messages, in order, the line of its `sent_at`; 0: it has none. */
      readonly sentAtLines: readonly number[]
      /** Line of its `hold`; absent: it has none. */
      readonly holdLine?: number
      /** Where its storm begins, whose `at` is that of the whole plan, and the line of `disrupt`. */
      readonly storm?: { readonly at: Offset; readonly line: number }
      /** ms after the beginning of its steady time at which its slow readers begin, in the whole plan, and the line of `slow_readers`. */
      readonly slow?: { readonly after: number; readonly line: number }
      /** Line of `idle`: its load is the sweep's, and no profile changes it. */
      readonly idleLine?: number
    })
  | (Common & { readonly kind: 'rest'; readonly steps: readonly Step[] })

export interface Profile {
  /** Share of VUs and arrival rates, 0..1; over 1 is refused. */
  readonly vus: number
  /** ms the run should last; without it the time is the plan's own. */
  readonly time?: number
  /** ms; a run that the floors make longer is refused (30). */
  readonly maxTime?: number
  readonly runs: 1 | 3 | 5
  /** Pairs of runs under `--paired`. */
  readonly pairs?: number
  /** A run of a pair: only the floors of heartbeats, samples and connects hold, since many short runs are judged together. */
  readonly block?: true
  readonly failOn?: readonly string[]
  /** Of a script: whether `time` shortens its stages and durations. */
  readonly shorten?: boolean
  readonly line: number
}

/** A team's own script, which stands for the scenarios. */
export interface PlanScript {
  /** Relative to the plan. */
  readonly file: string
  /** Names of the environment variables that it may read. */
  readonly env: readonly string[]
  readonly line: number
  /** Absent: it was not read yet, and the plan has no scenarios. */
  readonly read?: ReadScript
}

/** A header `Host` that the plan writes, and the url that it is sent to, both with placeholders. */
export interface HostHeader {
  readonly url: string
  readonly value: string
  /** `scenarios.orders.socket.headers.Host`. */
  readonly where: string
  /** From 1. */
  readonly line: number
  readonly column: number
}

/** A series of which the plan does not say how far it may rise. */
export type PlanSeries = Omit<WatchedSeries, 'rise'> & { readonly rise?: number | null }

/** As it is written, before it is known how long the load is steady. */
export type PlanWatch = Omit<Watched, 'series'> & { readonly series: readonly PlanSeries[] }

/** The plan, checked, with units and defaults resolved and `${VAR}` untouched; not yet sized. */
export interface Plan {
  readonly name: string
  readonly file: string
  readonly description?: string
  readonly environment?: string
  readonly mode: Mode
  readonly links: { readonly [name: string]: string }
  readonly targets: { readonly [name: string]: Target }
  readonly variables: readonly Variable[]
  readonly hosts?: readonly HostHeader[]
  readonly login?: Login
  readonly scenarios: { readonly [name: string]: PlanScenario }
  readonly script?: PlanScript
  readonly thresholds: readonly Threshold[]
  /** Default SLOs that it takes out. */
  readonly defaultsOff: readonly DefaultSlo[]
  readonly gates: readonly Gate[]
  readonly closeGates?: readonly CloseGate[]
  readonly profiles: { readonly [name: string]: Profile }
  /** Absent: by ids that ask nobody to trace. */
  readonly correlate?: Correlate
  /** Absent: what it loads is its own. */
  readonly lease?: Lease
  /** Absent: whatever rises may. */
  readonly slopes?: readonly SlopeLimit[]
  /** Absent: it reads none of the service's own metrics. */
  readonly watch?: PlanWatch
  /** Absent: it does not say where the service tells its clock. */
  readonly time?: TimeSource
  readonly services?: { readonly [name: string]: Service }
  readonly paired?: Paired
  /** Things that are allowed but probably not meant; shown by `check`. */
  readonly warnings: readonly { readonly line: number; readonly message: string }[]
}
