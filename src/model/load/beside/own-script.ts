import type { Json } from '../../json.ts'

/** A mapping of k6's own options. */
export type K6Options = { readonly [key: string]: Json }

/** What a team's own script is, as it was read before the run. */
export interface OwnSource {
  /** The script's path inside the folder of `files`, with forward slashes. */
  readonly file: string
  /** Every file of its folder, by its path there: what k6 is given, and nothing else. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Names of the environment variables that it may read. */
  readonly env: readonly string[]
}

/** A script under a profile. */
export interface OwnScript extends OwnSource {
  /** Names that it exports. */
  readonly exports: readonly string[]
  /** k6's `scenarios`, sized. */
  readonly scenarios: { readonly [name: string]: K6Options }
  /** Its other options. */
  readonly options: K6Options
  /** Hosts of the targets that were granted: without brackets, names or addresses. */
  readonly hosts: readonly string[]
  /** ms that its `setup` may take. */
  readonly setup: number
}

/** Emitted by the wrapper of a script for each of its iterations: whether it threw. A rate. */
export const SCRIPT_EXCEPTIONS = 'script_exceptions'
