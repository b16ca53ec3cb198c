import type { Load } from '../../model/load/load.ts'
import type { Record } from '../../model/record/record.ts'
import type { SloRow } from '../../model/verdict/verdict.ts'
import type { Excuse } from './excuse.ts'

/** Why rows of a saturated generator are not judged. */
export const SATURATED = 'the generator was saturated'

/** What decides about all rows at once. */
export interface SloContext {
  readonly load: Load
  readonly record: Record
  /** Why the times are not the service's, or not of one build; empty: they are. */
  readonly saturated: readonly string[]
  /** The same in one phrase; by default that the generator was saturated. */
  readonly because?: string
  /** What the outcome says already: then missing samples are no SLO's fault, and a stopped run is not judged. */
  readonly excuse: Excuse | null
}

/** A row without its sentence; `why` says what the figures cannot. */
export type Ruling = Pick<SloRow, 'verdict' | 'actual' | 'n' | 'of' | 'distinct' | 'beyond'> & {
  readonly why?: string
}
