import type { Outcome } from './outcomes.ts'
import type { Verdict } from './verdict.ts'

/** What all plans of a command are called together, as its check is: no plan may be. */
export const ALL = 'all'

/** What one command over several plans came to (schemas/verdicts.schema.json). */
export interface Verdicts {
  readonly version: 1
  /** The weightiest of all plans. */
  readonly outcome: Outcome
  readonly exitCode: number
  readonly fails: boolean
  /** Of the process: by the weightiest reason that fails any of the plans. */
  readonly exit: number
  readonly sentence: string
  /** The worst first. */
  readonly plans: readonly PlanVerdict[]
}

export interface PlanVerdict
  extends Pick<Verdict, 'outcome' | 'exitCode' | 'fails' | 'exit' | 'sentence' | 'complete'> {
  readonly name: string
  readonly file: string
  readonly profile: string
  readonly environment: string | null
  readonly key?: string
  /** Of its own verdict.json, relative to this file; null: it could not be written. */
  readonly verdict: string | null
}
