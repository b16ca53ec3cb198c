import type { Outcome } from './outcomes.ts'

/** A workflow run and its attempt, from 1. */
export interface RunAttempt {
  readonly id: number
  readonly attempt: number
}

/** What one job of one attempt said of a commit, in its check run. */
export interface Said {
  /** Of the check run: orders them by age. */
  readonly id: number
  readonly run: RunAttempt
  /** What the job came to by itself; null: it has not said it, and perhaps never will. */
  readonly outcome: Outcome | null
  /** Whether that failed the job. */
  readonly fails: boolean
  /** What it judged (RunFacts.evidence); null: more than can be told. */
  readonly records: readonly string[] | null
}

/** What stands on a commit beside the verdict of this step, under the same name. */
export interface Known {
  readonly run: RunAttempt
  /** The check run of this step; null: it has none. */
  readonly own: number | null
  /** Of all other jobs, attempts and runs, the oldest first. */
  readonly said: readonly Said[]
  /** Why it is not known what earlier attempts of this run said, as the end of a sentence; null: it is. */
  readonly unknown: string | null
  /** Whether the list of them was read. */
  readonly read: boolean
}

/** One earlier judgement of the same commit under the same name. */
export interface EarlierAttempt {
  readonly run: RunAttempt
  /** Null: it ended without a verdict, or goes on. */
  readonly outcome: Outcome | null
}

/** The runs of several attempts of one commit that divergence was judged on. */
export interface Pooled {
  /** What they measured (RunFacts.evidence), the oldest first: 1, 3, 5 or 7. */
  readonly records: readonly string[]
  /** Of so many runs of all attempts. */
  readonly of: number
  readonly attempts: number
}

/** What the check run of an earlier step on the commit holds for later attempts: foreign text. */
export interface Carried {
  readonly run: RunAttempt
  /** Null: it holds none. */
  readonly text: string | null
  /** Whether it judged runs, so that it should. */
  readonly measured: boolean
}

/** What earlier attempts left for this one, the oldest first. */
export interface CarriedOn {
  readonly carried: readonly Carried[]
  /** Why that cannot be read, as a phrase; null: it was. */
  readonly unread: string | null
}

/** Which attempt this is, and what those before it said, the oldest first; at most ten. */
export interface Attempts {
  readonly run: RunAttempt
  readonly earlier: readonly EarlierAttempt[]
}
