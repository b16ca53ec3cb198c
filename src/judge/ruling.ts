import type { Load } from '../model/load.ts'
import type { Record } from '../model/record.ts'
import type { SloRow } from '../model/verdict.ts'
import type { Excuse } from './excuse.ts'

/** What decides about all rows at once. */
export interface SloContext {
  readonly load: Load
  readonly record: Record
  /** Phrases of the saturated generator; empty: it was fit. */
  readonly saturated: readonly string[]
  /** What the outcome says already: then missing samples are no SLO's fault, and a stopped run is not judged. */
  readonly excuse: Excuse | null
}

/** A row without its sentence; `why` says what the figures cannot. */
export type Ruling = Pick<SloRow, 'verdict' | 'actual' | 'n' | 'distinct' | 'beyond'> & {
  readonly why?: string
}
