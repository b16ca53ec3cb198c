import type { Text } from './placeholder.ts'

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
  /** Line of `url`. */
  readonly urlLine?: number
}
