import type { Load } from '../model/load.ts'
import type { Record } from '../model/record.ts'
import type { SloRow } from '../model/verdict.ts'

/** What decides about all rows at once. */
export interface SloContext {
  readonly load: Load
  readonly record: Record
  readonly saturated: readonly string[]
  /** Why missing samples are no fault of the service's SLO: the outcome says it already. */
  readonly excuse: 'target' | 'engine' | 'cancelled' | null
}

/** A row without its sentence; `why` says what the figures cannot. */
export type Ruling = Pick<SloRow, 'verdict' | 'actual' | 'n' | 'distinct' | 'beyond'> & {
  readonly why?: string
}
