import type { SequenceCount } from '../record/sequence-count.ts'

/** What became of the messages of one `sequence`, of the last run. */
export interface SequenceRow extends SequenceCount {
  /** Of its rows the worst; `not_judged`, too, where every budget is `any`. */
  readonly verdict: 'met' | 'fail' | 'not_judged'
}
