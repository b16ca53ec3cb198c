import type { SlowReading } from '../../record/slow.ts'
import type { Code } from '../codes.ts'

/** What the service does with who reads slowly, as far as a client can tell. */
export type SlowPolicy = 'closes' | 'drops' | 'queues' | 'waits' | 'unknown'

/** Slow readers of one scenario in one run, and whether the others felt them. */
export interface SlowRow extends SlowReading {
  /** Counts from 1; absent where one run was judged. */
  readonly run?: number
  readonly policy: SlowPolicy
  /** As of its SLO; null: nothing of the others is judged. */
  readonly verdict: 'met' | 'fail' | 'not_judged' | null
  readonly code: Code | null
  /** What happened, in one sentence with its figures. */
  readonly message: string
}
