import type { IdleKind, IdleSweep } from '../../record/idle.ts'
import type { Code } from '../codes.ts'

/** The sockets of one kind of keepalive, and what they say of the heartbeat. */
export interface IdleKindRow extends IdleKind {
  /** Of its row; where nothing is demanded, of what it would be. */
  readonly verdict: 'met' | 'fail' | 'not_judged'
  readonly code: Code
  /** Where the timeout lies, beside the heartbeat; one sentence. */
  readonly message: string
}

/** What an idle sweep found, of the last run. */
export interface IdleRow extends Omit<IdleSweep, 'kinds'> {
  /** As the plan demands it; 0: nothing is. */
  readonly margin: number
  readonly kinds: readonly IdleKindRow[]
  /** Which layer it points to, with the evidence, and what else a reader should know; one sentence each. */
  readonly notes: readonly string[]
}
