import type { Json } from '../../../model/json.ts'
import type { Unit } from '../../../model/load/socket.ts'
import type { SaveFrom } from '../../../model/load/step.ts'
import { below, type Pointer } from '../yaml/pointer.ts'

// The plan as written, in the shape that schemas/plan.schema.json promises once prune() has taken out the rest.
// Durations, rates and percentages are still texts.

type Texts = { readonly [name: string]: string }

export interface RawRequest {
  readonly method?: string
  readonly url: string
  readonly headers?: Texts
  readonly json?: Json
  readonly form?: Texts
  readonly body?: string
  readonly timeout?: string
}

export interface RawExpect {
  readonly status: number | readonly number[]
}

/** Where a value of an answer stands, beside its JSON path. */
export type RawSave = string | SaveFrom

export interface RawMatching {
  readonly match?: { readonly [key: string]: Json }
  readonly decode?: { readonly after: string }
}

export interface RawAwait extends RawMatching {
  readonly within?: string
  readonly save?: Texts
  readonly as?: string
}

export type RawFrame = { readonly [key: string]: Json } | readonly Json[]

export interface RawStep {
  readonly wait?: string
  readonly let?: { readonly [name: string]: Json }
  readonly request?: RawRequest
  readonly expect?: RawExpect
  readonly save?: { readonly [name: string]: RawSave }
  readonly name?: string
  readonly send?: RawFrame
  readonly await?: RawAwait
  readonly as?: string
  readonly every?: string
}

export interface RawLoginStep {
  readonly request: RawRequest
  readonly expect?: RawExpect
  readonly save?: { readonly [name: string]: RawSave }
}

export interface RawHeartbeat {
  readonly every: string
  readonly by?: 'ping' | 'message'
  readonly timeout?: string
  readonly send?: RawFrame
  readonly await?: RawMatching
  readonly reconnect?: boolean
}

export interface RawMessages extends RawMatching {
  readonly sent_at?: {
    readonly path: string
    readonly unit?: Unit
    readonly clock?: 'service' | 'generator'
  }
  readonly rate?: string
  readonly sequence?: RawSequence
  readonly history?: 'skip'
  readonly feed?: string
}

export interface RawSequence {
  readonly path: string
  readonly key?: string
  readonly kinds?: readonly string[]
  readonly loss?: number | string
  readonly duplicates?: number | string
  readonly reordered?: number | string
}

export interface RawReopen {
  readonly backoff: string | { readonly from: string; readonly to: string }
  readonly jitter?: string
  readonly give_up?: number
}

export interface RawDisrupt {
  readonly at: string
  readonly cut?: string
  readonly how?: 'fin' | 'rst' | 'drop'
  readonly run?: readonly string[]
  readonly move_to?: string
  readonly over?: string
  readonly recovered?: { readonly share?: string; readonly within?: string }
}

export interface RawIdle {
  readonly hold: readonly string[]
  readonly each?: number
  readonly keepalive?: readonly ('none' | 'ping' | 'message')[]
  readonly send?: RawFrame
  readonly heartbeat?: string
  readonly margin?: number
}

export interface RawSlowReaders {
  readonly count: number
  readonly read: string
  readonly after?: string
  readonly for?: string
  readonly neighbours?: string
}

export interface RawSocket {
  readonly url: string
  readonly connect?: { readonly within?: string }
  readonly headers?: Texts
  readonly protocols?: readonly string[]
  readonly open?: readonly RawStep[]
  readonly answer?: readonly (RawMatching & { readonly send: RawFrame })[]
  readonly errors?: readonly RawMatching[]
  readonly never?: readonly RawMatching[]
  readonly while_open?: readonly RawStep[]
  readonly heartbeat?: RawHeartbeat
  readonly messages?: RawMessages | readonly RawMessages[]
  readonly hold?: string
  readonly pause?: string
  readonly times?: number
  readonly expected_closes?: readonly (number | 'none')[]
  readonly reopen?: RawReopen
  readonly disrupt?: RawDisrupt
  readonly slow_readers?: RawSlowReaders
  readonly idle?: RawIdle
}

interface RawStage {
  readonly duration: string
  readonly target: number | string
}

export interface RawLoad {
  readonly executor: string
  readonly start?: string
  readonly start_vus?: number
  readonly stages?: readonly RawStage[]
  readonly vus?: number
  readonly duration?: string
  readonly iterations?: number
  readonly max_duration?: string
  readonly rate?: string
  readonly start_rate?: string
  readonly takes?: string
  readonly max_vus?: number
}

export interface RawScenario {
  readonly vars?: { readonly [name: string]: Json }
  readonly per?: 'vu' | 'life'
  readonly socket?: RawSocket
  readonly rest?: { readonly steps: readonly RawStep[] }
  readonly load?: RawLoad
  readonly phases?: string
  readonly tags?: Texts
  readonly cookies?: boolean
}

export type RawThreshold =
  | string
  | { readonly threshold: string; readonly abortOnFail?: boolean; readonly delayAbortEval?: string }

export interface RawGate {
  readonly metric?: string
  readonly stat?: string
  readonly level?: 'key' | 'normal'
  readonly at_least?: string | readonly string[]
  readonly quiet?: 'allowed'
  readonly closes?: { readonly feed?: string; readonly scenario?: string }
  readonly probe?: boolean
}

export interface RawTarget {
  readonly url: string
  readonly version?: { readonly url: string; readonly path?: string }
  readonly expect?: string
  readonly ready?: { readonly within: string }
}

export interface RawLease {
  readonly name?: string
  readonly ttl?: string
  readonly wait?: string
}

export type RawWatchedSeries =
  | string
  | { readonly name: string; readonly rise?: string; readonly back?: string }

export interface RawWatch {
  readonly url: string
  readonly every?: string
  readonly series: readonly RawWatchedSeries[]
  readonly back_within?: string
}

export interface RawTime {
  readonly url: string
  readonly path?: string
  readonly unit?: Unit
  readonly every?: string
}

export interface RawService {
  readonly command: readonly string[]
  readonly env?: readonly string[]
  readonly ready: { readonly url: string; readonly within?: string }
}

interface RawSide {
  readonly targets: Texts
}

export interface RawPaired {
  readonly base?: RawSide
  readonly candidate?: RawSide
  readonly pairs?: number
  readonly each?: string
}

export interface RawProfile {
  readonly vus?: string
  readonly time?: string
  readonly max_time?: string
  readonly runs?: 1 | 3 | 5
  readonly pairs?: number
  readonly fail_on?: readonly string[]
  readonly shorten?: boolean
}

export interface RawRefresh {
  readonly at: string
  readonly jitter?: string
  readonly send?: RawFrame
  readonly await?: RawAwait
}

export interface RawPlan {
  readonly name?: string
  readonly description?: string
  readonly environment?: string
  readonly mode?: 'observe' | 'warn' | 'block'
  readonly links?: Texts
  readonly targets?: { readonly [name: string]: RawTarget }
  readonly login?: {
    readonly request?: RawRequest
    readonly expect?: RawExpect
    readonly save?: { readonly [name: string]: RawSave }
    readonly steps?: readonly RawLoginStep[]
    readonly per?: 'run' | 'vu' | 'connect'
    readonly refresh?: RawRefresh
  }
  readonly scenarios?: { readonly [name: string]: RawScenario }
  readonly thresholds?: { readonly [selector: string]: readonly RawThreshold[] }
  readonly defaults?: { readonly [name: string]: 'off' }
  readonly gate?: readonly RawGate[]
  readonly profiles?: { readonly [name: string]: RawProfile }
  readonly correlate?: 'ids' | 'sampled' | false
  readonly lease?: RawLease
  readonly slope?: { readonly [selector: string]: string }
  readonly watch?: RawWatch
  readonly time?: RawTime
  readonly services?: { readonly [name: string]: RawService }
  readonly paired?: RawPaired
  readonly script?: { readonly file?: string; readonly env?: readonly (string | undefined)[] }
  readonly metrics?: { readonly [name: string]: { readonly worse?: 'up' | 'down' } }
}

/** The items of a list with their pointers, without the holes that prune() leaves. */
export function itemsOf<T>(list: readonly T[] | undefined, at: Pointer): [item: T, at: Pointer][] {
  const items: [T, Pointer][] = []
  list?.forEach((item, index) => {
    items.push([item, below(at, index)])
  })
  return items
}

/** The entries of a mapping with their pointers. */
export function entriesOf<T>(
  mapping: { readonly [key: string]: T } | undefined,
  at: Pointer,
): [key: string, value: T, at: Pointer][] {
  return Object.entries(mapping ?? {}).map(([key, value]) => [key, value, below(at, key)])
}

/** The mapping with every value converted. */
export function mapValues<T, U>(
  mapping: { readonly [key: string]: T } | undefined,
  at: Pointer,
  convert: (value: T, at: Pointer, key: string) => U,
): { readonly [key: string]: U } {
  return Object.fromEntries(
    entriesOf(mapping, at).map(([key, value, place]) => [key, convert(value, place, key)]),
  )
}
