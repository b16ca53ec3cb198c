import type { Outcome } from '../../model/verdict/outcomes.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'

/** Outcomes that somebody has to look at, whether the mode lets them fail or not. */
const RED: ReadonlySet<Outcome> = new Set<Outcome>([
  'slo',
  'regression',
  'target',
  'store',
  'engine',
  'internal',
])

/** Outcomes of a run that says nothing of the branch. */
const SILENT: ReadonlySet<Outcome> = new Set<Outcome>(['cancelled', 'skipped'])

/**
 * What a verdict on a branch is to its tracking issue. `red`: it fails, is worse than it may be, drifted, or cannot be compared
 * in a row. `green`: it passes, and nothing drifted. `open`: neither, so that what there is stays as it is.
 */
export function conditionOf({ outcome, fails, reasons, notices }: Verdict): 'red' | 'green' | 'open' {
  if (SILENT.has(outcome)) return 'open'
  const noted = [...reasons, ...notices].some(({ code }) => NOTED.has(code))
  if (fails || noted || RED.has(outcome)) return 'red'
  return outcome === 'pass' ? 'green' : 'open'
}

const NOTED: ReadonlySet<string> = new Set(['drift', 'drifted', 'cannot_compare'])
