import encoding from 'k6/encoding'
import type { Json } from '../../model/json.ts'
import { ownTags } from '../../model/load/feed.ts'
import type { Frame as PlanFrame } from '../../model/load/frame.ts'
import type { Heartbeat, Idle, Messages, Reopen, Socket } from '../../model/load/socket.ts'
import type { Await, Range, Refresh, Step } from '../../model/load/step.ts'
import { type Codec, type JsonView, jsonView, PLAIN, wantsWhole } from '../frames/codec.ts'
import { compileKind, type KindPlan } from '../frames/kind.ts'
import { compileMatcher, type Match } from '../frames/matcher.ts'
import { compileSequences } from '../frames/sequence-number.ts'
import { compileMarks } from '../marks.ts'
import { addressName, compileHeaders, compileUrl } from '../rest/address.ts'
import { compileRequest, type Send } from '../rest/request.ts'
import { compileSaves, type Saves } from '../rest/saves.ts'
import { compileMade } from '../values/made-values.ts'
import {
  type Constants,
  compileJson,
  compileText,
  type Fill,
  type Scope,
  type Values,
} from '../values/values.ts'

/** A frame ready to send; `json` is what `${sent.x}` walks. */
export interface Outgoing {
  readonly data: string | ArrayBuffer
  readonly json?: Json
}

export interface StepPlan {
  readonly wait?: Range
  readonly let?: (scope: Scope) => Values
  readonly request?: Send
  readonly send?: Fill<Outgoing>
  readonly await?: AwaitPlan
}

export interface AwaitPlan {
  readonly match: Match
  readonly within: number
  readonly saves: Saves
  /** What its saving goes by in steps_failed. */
  readonly name: string
  /** What `save` reads: the message as the matcher sees it. */
  readonly read: JsonView['read']
  /** Tags of `ws_roundtrip`; without them the exchange is not measured. */
  readonly exchange?: { readonly exchange: string }
}

export interface HeartbeatPlan {
  readonly every: number
  readonly timeout: number
  readonly send?: Fill<Outgoing>
  readonly await?: Match
  readonly reconnect?: true
}

/** An idle sweep. */
export interface IdlePlan extends Pick<Idle, 'hold' | 'each' | 'keepalive' | 'heartbeat'> {
  /** The frame of keepalive `message`. */
  readonly send?: Fill<Outgoing>
}

/** A plan's `login.refresh`. */
export interface RenewalPlan extends Pick<Refresh, 'at' | 'jitter'> {
  readonly tell?: StepPlan
}

/** How a user comes and goes: times in ms. */
export interface Visits {
  readonly hold: Range
  readonly pause?: Range
  readonly times?: number
}

/** A scenario's `socket`, compiled once in the init context. */
export interface SocketPlan {
  /** Of the engine's own samples. */
  readonly tags: { readonly name: string }
  readonly url: Fill<string>
  readonly headers: Fill<{ [name: string]: string }>
  readonly protocols: readonly string[]
  readonly codec: Codec
  readonly connectWithin: number
  readonly open: readonly StepPlan[]
  readonly answers: readonly {
    readonly match: Match
    readonly read: JsonView['read']
    readonly send: Fill<Outgoing>
  }[]
  readonly errors: readonly Match[]
  /** Frames that must not come; absent: none is looked for. */
  readonly never?: readonly Match[]
  readonly whileOpen: readonly (StepPlan & { readonly every: Range })[]
  readonly heartbeat: HeartbeatPlan | null
  readonly idle: IdlePlan | null
  /** Whether anything is sent or awaited after the upgrade. */
  readonly speaks: boolean
  /** The step of `open` that is the answer to what subscribes, by its index; -1: none awaits one. */
  readonly acknowledgedBy: number
  readonly kinds: readonly KindPlan[]
  /** Tags of malformed frames, which are of no kind: the feed of all kinds, where they have one of their own. */
  readonly strays: KindPlan['tags']
  /** Whether every frame is decoded as JSON: a matcher that looks at all frames asks for it. */
  readonly json: boolean
  /** None of an idle sweep, which has one for each kind of user. */
  readonly hold: number | undefined
  /** Codes by which the service ends sockets by design, as the census writes them. */
  readonly expectedCloses: readonly string[]
  readonly reopen: Reopen | undefined
  /** Absent: tokens are not renewed. */
  readonly renewal?: RenewalPlan
  /** Lives of drawn length, with pauses, or of a number; null: one follows another as `hold` and `reopen` say. */
  readonly visits: Visits | null
}

/** Compiles a socket. @throws {ScriptError} for a `${VAR}` that must be set and is not. */
export function compileSocket(
  socket: Socket,
  constants: Constants,
  refresh: Refresh | undefined,
): SocketPlan {
  return {
    tags: { name: addressName(socket.url) },
    url: compileUrl(socket.url, constants),
    headers: compileUpgrade(socket.headers, constants),
    protocols: socket.protocols,
    codec: PLAIN,
    connectWithin: socket.connectWithin,
    open: socket.open.map((step) => compileStep(step, constants)),
    answers: socket.answer.map(({ match, send }) => ({
      match: compileMatcher(match, constants),
      read: jsonView(match).read,
      send: compileFrame(send, constants),
    })),
    errors: socket.errors.map((matcher) => compileMatcher(matcher, constants)),
    ...(socket.never && { never: socket.never.map((matcher) => compileMatcher(matcher, constants)) }),
    whileOpen: socket.whileOpen.map((step) => ({ ...compileStep(step, constants), every: step.every })),
    heartbeat: socket.heartbeat === undefined ? null : compileHeartbeat(socket.heartbeat, constants),
    idle: socket.idle === undefined ? null : compileIdle(socket.idle, constants),
    speaks: speaks(socket) || refresh?.tell !== undefined,
    acknowledgedBy: acknowledgement(socket.open),
    kinds: compileKinds(socket.messages, constants),
    strays: straysOf(socket.messages),
    json: wantsJson(socket),
    hold: socket.idle === undefined ? socket.hold : undefined,
    expectedCloses: socket.expectedCloses ?? [],
    reopen: socket.reopen,
    ...(refresh && { renewal: compileRenewal(refresh, constants) }),
    visits: visitsOf(socket),
  }
}

function compileKinds(messages: readonly Messages[], constants: Constants): KindPlan[] {
  const counted = messages.some(({ sequence }) => sequence !== undefined) ? compileSequences(messages) : []
  return messages.map((kind, index) => compileKind(kind, constants, counted[index]))
}

/** The plan's own headers, and those by which the upgrade is found again. */
function compileUpgrade(own: Socket['headers'], constants: Constants): SocketPlan['headers'] {
  const headers = compileHeaders(own, constants)
  const marks = compileMarks(own, constants.marking)
  return marks === null ? headers : (scope) => ({ ...headers(scope), ...marks(scope) })
}

function visitsOf({ hold, holdTo, pause, times, idle }: Socket): Visits | null {
  if (hold === undefined || idle !== undefined || (holdTo ?? pause ?? times) === undefined) return null
  return { hold: [hold, holdTo ?? hold], ...(pause && { pause }), ...(times !== undefined && { times }) }
}

function speaks({ open, whileOpen, answer, heartbeat, idle }: Socket): boolean {
  if (heartbeat !== undefined || idle !== undefined) return true
  return [open, whileOpen, answer].some(({ length }) => length > 0)
}

/** The first await that follows something sent; where nothing is sent, the first. */
function acknowledgement(open: readonly Step[]): number {
  const sent = open.findIndex((step) => step.send !== undefined || step.request !== undefined)
  const answer = open.findIndex((step, index) => index >= sent && step.await !== undefined)
  return answer >= 0 ? answer : open.findIndex((step) => step.await !== undefined)
}

function straysOf(messages: readonly Messages[]): KindPlan['tags'] {
  const [first, ...others] = messages
  const same = others.every(({ feed }) => feed === first?.feed)
  return first === undefined || !same ? undefined : ownTags(first)
}

function wantsJson({ errors, never = [], answer, messages }: Socket): boolean {
  const matching = [...answer, ...messages].map(({ match }) => match)
  const matchers = [...errors, ...never, ...matching]
  return matchers.some(wantsWhole)
}

/** Compiles one step of `open`, `while_open` or a REST journey. */
export function compileStep(step: Step, constants: Constants): StepPlan {
  return {
    ...(step.wait && { wait: step.wait }),
    ...(step.let && { let: compileMade(step.let, 'saved', constants) }),
    ...(step.request && { request: compileRequest(step.request, constants) }),
    ...(step.send && { send: compileFrame(step.send, constants) }),
    ...(step.await && { await: compileAwait(step.await, constants) }),
  }
}

function compileRenewal({ at, jitter, tell }: Refresh, constants: Constants): RenewalPlan {
  return { at, jitter, ...(tell && { tell: compileStep(tell, constants) }) }
}

function compileAwait({ match, within, save, as }: Await, constants: Constants): AwaitPlan {
  return {
    match: compileMatcher(match, constants),
    within,
    saves: compileSaves(save),
    name: as ?? 'await',
    read: jsonView(match).read,
    ...(as !== undefined && { exchange: { exchange: as } }),
  }
}

function compileHeartbeat(heartbeat: Heartbeat, constants: Constants): HeartbeatPlan {
  const { every, timeout, by, send, reconnect } = heartbeat
  const own = { every, timeout, ...(reconnect && { reconnect }) }
  if (by === 'ping' || send === undefined) return own
  return {
    ...own,
    send: compileFrame(send, constants),
    ...(heartbeat.await && { await: compileMatcher(heartbeat.await, constants) }),
  }
}

function compileIdle({ hold, each, keepalive, heartbeat, send }: Idle, constants: Constants): IdlePlan {
  return { hold, each, keepalive, heartbeat, ...(send && { send: compileFrame(send, constants) }) }
}

function compileFrame(frame: PlanFrame, constants: Constants): Fill<Outgoing> {
  if ('base64' in frame) {
    const data = encoding.b64decode(frame.base64)
    return () => ({ data })
  }
  if ('text' in frame) {
    const text = compileText(frame.text, constants)
    return (scope) => ({ data: text(scope) })
  }
  const fill = compileJson(frame.json, constants)
  return (scope) => {
    const json = fill(scope)
    return { data: JSON.stringify(json), json }
  }
}
