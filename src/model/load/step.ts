import type { Json } from '../json.ts'
import type { Frame, Matcher } from './frame.ts'
import type { Text } from './placeholder.ts'

/** Bounds of a uniform draw, in ms; equal bounds are a fixed time. */
export type Range = readonly [from: number, to: number]

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
  readonly save: { readonly [name: string]: Save }
  /** Value of the tag `name`; never a URL with a query. */
  readonly name: string
}

/** Where a value stands in an answer: a JSON path of its body, or what is written out. */
export type Save = string | SaveFrom

/** `optional`: it is empty where nothing is found. */
export type SaveFrom = Source & { readonly optional?: boolean }

type Source =
  | { readonly header: string }
  | { readonly cookie: string }
  /** What stands between the first such text of the body and the next one behind it. */
  | { readonly after: string; readonly before: string }
  /** `inner`: a path in the JSON whose text stands at `path`. */
  | { readonly path: string; readonly inner?: string }

/** Waits for a frame. `within` in ms; `save` is of names to JSON paths; `as` names the exchange of `ws_roundtrip`. */
export interface Await {
  readonly match: Matcher
  readonly within: number
  readonly save: { readonly [name: string]: string }
  readonly as?: string
}

/** Done in this order: wait, let, then request or send, then await. */
export interface Step {
  readonly wait?: Range
  /** Values to make, which are saved: plain, or signed (./values/signed.ts). */
  readonly let?: { readonly [name: string]: Json }
  readonly request?: Request
  readonly send?: Frame
  readonly await?: Await
}

/** How a token is renewed while its user's socket is open. */
export interface Refresh {
  /** Share of `expires_in` after which it is. */
  readonly at: number
  /** Share of that time by which it may be earlier. */
  readonly jitter: number
  /** What the open socket is told then; absent: nothing. */
  readonly tell?: Step
}

export interface Login {
  /** The requests before it, in order, whose saved values each next one may use. All are named alike. */
  readonly before?: readonly Request[]
  readonly request: Request
  readonly per: 'run' | 'vu' | 'connect'
  readonly refresh?: Refresh
}

/** Every request of a login, in order. */
export function loginRequests(login: Login | undefined): readonly Request[] {
  return login === undefined ? [] : [...(login.before ?? []), login.request]
}

/** ms until a login has its answer, or none, at the latest. */
export function loginPatience(login: Login | undefined): number {
  return loginRequests(login).reduce((sum, { timeout }) => sum + timeout, 0)
}

/** What the answer of a login saves the lifetime of its token as, in s. */
export const EXPIRES_IN = 'expires_in'

/** The exchange by which a socket is told of a new token. */
export const REFRESH = 'refresh'
