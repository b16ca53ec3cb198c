import type { OwnSource } from '../../model/load/beside/own-script.ts'
import type { Inspected } from './inspected.ts'

/** What k6 said of a script, and what it is made of. */
export interface ReadScript extends OwnSource {
  readonly inspected: Inspected
  readonly exports: readonly string[]
  /** SHA-256 (hex) of each file that it imports or opens, sorted. */
  readonly digests: readonly string[]
}
