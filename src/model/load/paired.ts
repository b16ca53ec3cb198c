import type { Text, Variable } from './placeholder.ts'
import type { Target } from './target.ts'

/** A command that starts a service under test. */
export interface Service {
  /** Program and arguments, started without a shell; only `${VAR}` is filled in, and one word stays one word. */
  readonly command: readonly Text[]
  /** Names of the caller's environment that reach it, beside PATH. */
  readonly env: readonly string[]
  /** It is ready once this answers with a status under 400. `within` in ms. */
  readonly ready: { readonly url: Text; readonly within: number }
  readonly line: number
}

/** One of the two that are compared: where the plan's targets are, for it. */
export interface Side {
  readonly targets: { readonly [name: string]: Target }
}

/** The same work against two sets of targets, in turn, on one machine. */
export interface Paired {
  readonly base: Side
  readonly candidate: Side
  readonly pairs: number
  /** ms that one run should last. */
  readonly each: number
  /** `${VAR}`s that only the sides and the services use. */
  readonly variables: readonly Variable[]
  readonly line: number
}
