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

/** Done in this order: wait, let, then request or send, then await. */
export interface Step {
  readonly wait?: Range
  /** Values to make, which are saved: plain, or signed (./values/signed.ts). */
  readonly let?: { readonly [name: string]: Json }
  readonly request?: Request
  readonly send?: Frame
  readonly await?: Await
}

export interface Login {
  readonly request: Request
  readonly per: 'run' | 'vu' | 'connect'
}
