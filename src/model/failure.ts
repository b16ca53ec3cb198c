import type { Code } from './verdict/codes.ts'
import type { Outcome } from './verdict/outcomes.ts'
import type { LastAnswer, Step } from './verdict/verdict.ts'

/** One thing that is wrong with a plan, at the place where it is written. Lines and columns count from 1. */
export interface PlanProblem {
  readonly file: string
  readonly line: number
  readonly column: number
  /** Where in the plan, dotted: `scenarios.orders.socket`. Empty for the whole file. */
  readonly path: string
  /** One sentence, without the position: what was found, what is expected, the nearest known name. */
  readonly message: string
}

/** How far a run came before it could not go on. */
export interface Passed {
  readonly steps?: readonly Step[]
  readonly lastAnswer?: LastAnswer
  /** The line of the plan that it is about, from 1. */
  readonly line?: number
}

/** Outcomes that end a run before it is judged; each is a code, too. */
export type FailureOutcome = Extract<Outcome, Code>

/**
 * The run cannot go on, and whose fault that is. Everything else that is thrown is a bug of ours (`internal`).
 * The message says what was wrong, where, and what to do next.
 */
export class Failure extends Error {
  readonly outcome: FailureOutcome
  /** Of a plan: every problem at once. */
  readonly problems: readonly PlanProblem[]
  /** What to do next, where that is more than the outcome's own advice. */
  readonly next: readonly string[]
  readonly passed: Passed
  /** Finer than the outcome, where something else is to be done then. */
  readonly code: Code

  constructor(
    outcome: FailureOutcome,
    message: string,
    problems: readonly PlanProblem[] = [],
    next: readonly string[] = [],
    passed: Passed = {},
    code: Code = outcome,
  ) {
    super(message)
    this.name = 'Failure'
    this.outcome = outcome
    this.problems = problems
    this.next = next
    this.passed = passed
    this.code = code
  }
}
