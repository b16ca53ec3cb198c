import type { Outcome } from './outcomes.ts'

/** One thing that a change did to the plan: what stood there, and what stands there now; foreign text. */
export interface PlanDifference {
  /** `scenarios.orders.socket.url`, or a file. */
  readonly path: string
  /** Absent: it was added. */
  readonly base?: string
  /** Absent: it was removed. */
  readonly head?: string
}

/** What one of both plans came to on the same build. */
export interface PlanResult {
  readonly outcome: Outcome
  readonly exitCode: number
  readonly sentence: string
}

/**
 * The plan of what a change goes into, beside the change's own. `decides`: the base blocks, and both were run. `told`: it
 * does not, or its policy leaves the plan to the change, whose plan was run alone. `new`: the base has none, likewise.
 */
export interface BaseFacts {
  readonly rule: 'decides' | 'told' | 'new'
  /** The branch: `main`. */
  readonly ref: string
  /** Whose plan it is: the commit that was merged with this change, or that it was begun from. */
  readonly commit: string
  /** Where the plan lies there; absent: where it lies here. */
  readonly file?: string
  readonly differences: { readonly count: number; readonly first: readonly PlanDifference[] }
  /** Absent: it was not run. */
  readonly base?: PlanResult
  /** Of the change's own plan; absent: it alone was run, or none was. */
  readonly head?: PlanResult
  /** Rows, figures and what to do next are of the run of the base's plan; absent: of the change's own. */
  readonly rows?: 'base'
}

/** Differences that a verdict lists. */
export const MOST_DIFFERENCES = 20
