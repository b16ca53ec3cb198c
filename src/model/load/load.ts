import type { Json } from '../json.ts'
import type { Tags } from '../sample.ts'
import type { Selector } from '../selector.ts'
import type { Threshold } from '../threshold.ts'
import type { Timeline } from '../timeline.ts'

/** Text that may hold placeholders (`src/model/load/placeholder.ts`). Filled in by `vu/`, never before. */
export type Text = string

/** Bounds of a uniform draw, in ms; equal bounds are a fixed time. */
export type Range = readonly [from: number, to: number]

/** What is sent on a socket. Placeholders are filled in `json` (keys are literal) and `text`, not in `base64`. */
export type Frame = { readonly json: Json } | { readonly text: Text } | { readonly base64: string }

/** One demand of a JSON matcher. `path` is dotted (`src/model/path.ts`). */
export type Demand =
  | { readonly path: string; readonly equals: Json }
  | { readonly path: string; readonly in: readonly Json[] }
  | { readonly path: string; readonly exists: true }

/**
 * Which frames are meant. `any`: every frame. `json`: frames that decode as JSON and meet every demand
 * (after the prefix `after`, where one is given). `text`: text frames that equal, or start with, a text.
 */
export type Matcher =
  | { readonly kind: 'any' }
  | { readonly kind: 'json'; readonly all: readonly Demand[]; readonly after?: string }
  | { readonly kind: 'text'; readonly equals: Text }
  | { readonly kind: 'text'; readonly starts: Text }

export type Body =
  | { readonly json: Json }
  | { readonly form: { readonly [field: string]: Text } }
  | { readonly text: Text }

/** One HTTP request. `timeout` in ms. `expect` lists the statuses that are not a failure; empty: 200 to 399. */
export interface Request {
  readonly method: string
  readonly url: Text
  readonly headers: { readonly [name: string]: Text }
  readonly body?: Body
  readonly timeout: number
  readonly expect: readonly number[]
  /** Name to JSON path in the answer's body. */
  readonly save: { readonly [name: string]: string }
  /** Value of the tag `name`; never a URL with a query. */
  readonly name: string
}

/** Waits for a frame. `within` in ms; `save` as in Request; `as` names the exchange of `ws_roundtrip`. */
export interface Await {
  readonly match: Matcher
  readonly within: number
  readonly save: { readonly [name: string]: string }
  readonly as?: string
}

/** Done in this order: wait, then request or send, then await. */
export interface Step {
  readonly wait?: Range
  readonly request?: Request
  readonly send?: Frame
  readonly await?: Await
}

export interface Login {
  readonly request: Request
  readonly per: 'run' | 'vu' | 'connect'
}

export type Unit = 's' | 'ms' | 'us' | 'ns' | 'iso'

/** A kind of message the service sends unasked. `rate` is per socket and second. */
export interface Messages {
  readonly match: Matcher
  readonly sentAt?: { readonly path: string; readonly unit: Unit }
  readonly rate?: number
  /** Overrides the scenario's feed tag for these messages. */
  readonly feed?: string
}

export interface Heartbeat {
  /** ms. */
  readonly every: number
  readonly by: 'ping' | 'message'
  /** ms after which a missing answer counts in `ws_heartbeat_missed`. */
  readonly timeout: number
  /** Only with `by: message`. */
  readonly send?: Frame
  readonly await?: Matcher
}

export interface Reopen {
  /** ms; equal: a fixed delay. */
  readonly from: number
  readonly to: number
  /** `full`: uniform in 0..delay; `none`; or the share of the delay that is drawn, 0..1. */
  readonly jitter: 'full' | 'none' | number
  /** Attempts in a row before the socket rests for good. */
  readonly giveUp: number
}

/** One socket's life; plan-language.md, "A socket's life". All times in ms. */
export interface Socket {
  readonly url: Text
  readonly headers: { readonly [name: string]: Text }
  readonly protocols: readonly string[]
  readonly connectWithin: number
  readonly open: readonly Step[]
  readonly answer: readonly { readonly match: Matcher; readonly send: Frame }[]
  readonly errors: readonly Matcher[]
  readonly whileOpen: readonly (Step & { readonly every: Range })[]
  readonly heartbeat?: Heartbeat
  readonly messages: readonly Messages[]
  readonly hold?: number
  readonly reopen?: Reopen
}

/** `duration` in ms; `target` is VUs, or iterations per `timeUnit`. */
export interface Stage {
  readonly duration: number
  readonly target: number
}

/** k6's executor, sized for the profile. All times in ms; counts and rates are whole. */
export type Executor =
  | {
      readonly executor: 'ramping-vus'
      readonly startVUs: number
      readonly stages: readonly Stage[]
      readonly gracefulRampDown: number
    }
  | { readonly executor: 'constant-vus'; readonly vus: number; readonly duration: number }
  | {
      readonly executor: 'per-vu-iterations'
      readonly vus: number
      readonly iterations: number
      readonly maxDuration: number
    }
  | {
      readonly executor: 'constant-arrival-rate'
      readonly rate: number
      readonly timeUnit: number
      readonly duration: number
      readonly preAllocatedVUs: number
      readonly maxVUs: number
    }
  | {
      readonly executor: 'ramping-arrival-rate'
      readonly startRate: number
      readonly timeUnit: number
      readonly stages: readonly Stage[]
      readonly preAllocatedVUs: number
      readonly maxVUs: number
    }

interface Common {
  readonly load: Executor
  /** ms after the start of the run. */
  readonly start: number
  /** ms that running iterations get after the executor's end; k6's gracefulStop. */
  readonly gracefulStop: number
  /** Static tags of every sample of the scenario, `feed` among them where the plan gives one. */
  readonly tags: Tags
  /** Drawn once per VU. */
  readonly vars: { readonly [name: string]: Json }
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

/** A base URL; placeholders in it are only `${VAR}`. */
export interface Target {
  readonly url: Text
  /** Where the running build can be read; its URL begins with a target. Without `path` the whole body says it. */
  readonly version?: { readonly url: Text; readonly path?: string }
  /** The build that must be running; empty: any. */
  readonly expect?: Text
  /** ms that the service may take until it answers, and until the expected build runs. */
  readonly ready?: number
  /** Line of `ready`, else of `version`; 0 without either. */
  readonly line?: number
}

/** A `${VAR}` of the plan. Without `fallback` it must be set. `line` and `column` from 1, of its first use. */
export interface Variable {
  readonly name: string
  readonly fallback?: string
  readonly line: number
  readonly column: number
}

/** One row of `gate`: a metric compared with its baseline. `atLeast` is a share, 0.05 for 5 %. */
export interface Gate {
  readonly written: string
  readonly selector: Selector
  /** `p` in percent, or the plain statistics of a rate or counter. */
  readonly stat: { readonly kind: 'p'; readonly percent: number } | { readonly kind: 'rate' | 'count' }
  readonly level: 'key' | 'normal'
  readonly atLeast: number
  /** The machine probe decides with the other channels. */
  readonly probe?: boolean
  readonly line: number
}

/** One row of `gate` on how sockets end: every close code, but our own closes, is compared with its baseline. */
export interface CloseGate {
  /** Which sockets; null: of every feed, of every scenario. */
  readonly feed: string | null
  readonly scenario: string | null
  readonly level: 'key' | 'normal'
  readonly line: number
}

/** Words of design.md section 5 that `fail_on` may hold. */
export type Mode = 'observe' | 'warn' | 'block'

/**
 * A plan under a profile, sized: the only input of engines. Plain JSON.
 *
 * `digest` is the SHA-256 (hex) of the canonical JSON of `work`: no target origins, thresholds, gates or texts.
 */
export interface Load {
  readonly version: 1
  readonly plan: {
    readonly name: string
    /** As the user gave it, with forward slashes. */
    readonly file: string
    readonly description?: string
    readonly links: { readonly [name: string]: string }
  }
  /** Name of the profile; `full` without one. */
  readonly profile: string
  readonly mode: Mode
  readonly failOn?: readonly string[]
  /** The most runs a gate may take. */
  readonly runs: 1 | 3 | 5
  readonly targets: { readonly [name: string]: Target }
  readonly variables: readonly Variable[]
  readonly work: Work
  readonly timeline: Timeline
  readonly thresholds: readonly Threshold[]
  readonly gates: readonly Gate[]
  /** They need no metric of their own: the census of closes holds what they compare. */
  readonly closeGates?: readonly CloseGate[]
  /** ms from the start of the run to the last planned moment, without grace. */
  readonly duration: number
  /** The longest gracefulStop, ms. */
  readonly grace: number
  readonly digest: string
}
