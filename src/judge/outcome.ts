import type { Mode } from '../model/load/gate.ts'
import { failingOf } from '../model/verdict/failing.ts'
import {
  byPrecedence,
  FAIL_ON_WORDS,
  failingExit,
  MODE_FAILS,
  type Outcome,
  outcomeRow,
} from '../model/verdict/outcomes.ts'
import type { Reason, Verdict } from '../model/verdict/verdict.ts'

/** What makes the process fail, beside the outcomes that always do. */
export interface Strictness {
  readonly mode: Mode
  /** The outcomes that the mode, or the `fail_on` that replaces it, adds. In order of precedence. */
  readonly failOn: readonly Outcome[]
  /** Words of `fail_on` that name no outcome, or one that always fails. */
  readonly unknown: readonly string[]
}

/** What a plan, or who runs it, says of strictness. */
interface Said {
  readonly mode?: Mode
  readonly failOn?: readonly string[]
}

/**
 * A profile's `fail_on` replaces what the plan's mode adds; the caller's mode and `fail_on` replace both: no plan takes back
 * what the workflow that runs it says.
 */
export function strictnessOf(plan: Said & { readonly mode: Mode }, caller: Said = {}): Strictness {
  const mode = caller.mode ?? plan.mode
  const profile = caller.mode === undefined ? plan.failOn : undefined
  const words: readonly string[] = caller.failOn ?? profile ?? MODE_FAILS[mode] ?? []
  const known: readonly string[] = FAIL_ON_WORDS
  return {
    mode,
    failOn: FAIL_ON_WORDS.filter((outcome) => words.includes(outcome)),
    unknown: words.filter((word) => !known.includes(word) && !alwaysFails(word)),
  }
}

function alwaysFails(word: string): boolean {
  return outcomeRow(word as Outcome)?.always ?? false
}

/** The part of a verdict that its reasons and its strictness decide. */
export type Decision = Pick<Verdict, 'outcome' | 'exitCode' | 'fails' | 'exit' | 'reasons'>

/**
 * The outcome is the weightiest reason, `pass` without any. The process fails by the first reason that always
 * fails, or is in `failOn`, or fails as one that is, with that reason's code.
 */
export function decide(found: readonly Reason[], failOn: readonly Outcome[]): Decision {
  const reasons = unique(found).toSorted((a, b) => byPrecedence(a.outcome, b.outcome))
  const outcome = reasons[0]?.outcome ?? 'pass'
  const failing = failingOf(reasons, failOn)?.reason
  return {
    outcome,
    exitCode: outcomeRow(outcome).exit,
    fails: failing !== undefined,
    exit: failing === undefined ? 0 : failingExit(failing.outcome),
    reasons,
  }
}

function unique(reasons: readonly Reason[]): readonly Reason[] {
  const seen = new Set<string>()
  return reasons.filter(({ outcome, message }) => {
    const key = `${outcome} ${message}`
    return !seen.has(key) && seen.add(key)
  })
}
