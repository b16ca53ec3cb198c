import { type Outcome, outcomeRow } from './outcomes.ts'
import type { Reason, Verdict } from './verdict.ts'

/** What fails a process, and why. */
export interface Failing {
  readonly reason: Reason
  /** It fails always; its outcome is in `fail_on`; or it fails as another outcome that is. */
  readonly by: 'always' | 'named' | 'as'
}

/** The first of the reasons that fails the process; undefined: none does, and it exits 0. */
export function failingOf(reasons: readonly Reason[], failOn: readonly Outcome[]): Failing | undefined {
  for (const reason of reasons) {
    const by = howFails(reason, failOn)
    if (by !== undefined) return { reason, by }
  }
  return undefined
}

function howFails({ outcome, as, accepted }: Reason, failOn: readonly Outcome[]): Failing['by'] | undefined {
  if (accepted) return undefined
  if (outcomeRow(outcome).always) return 'always'
  if (failOn.includes(outcome)) return 'named'
  return as !== undefined && (failOn.includes(as) || outcomeRow(as).always) ? 'as' : undefined
}

/**
 * Why the process exits as it does, for a sink's `prose`: `regression` is in `fail_on`. Every report that tells the exit
 * tells it so; empty: nothing is to be said of a pass.
 */
export function exitReason({
  exitCode,
  outcome,
  mode,
  reasons,
  failOn,
}: Pick<Verdict, 'exitCode' | 'outcome' | 'mode' | 'reasons' | 'failOn'>): string {
  const failing = failingOf(reasons, failOn)
  if (failing !== undefined) return failingWords(failing)
  if (reasons[0]?.accepted) return `\`${outcome}\`, code ${exitCode}, is accepted by a label`
  return exitCode === 0 ? '' : `\`${outcome}\`, code ${exitCode}, is not in \`fail_on\`; mode ${mode}`
}

function failingWords({ by, reason: { outcome, as } }: Failing): string {
  if (by === 'always') return `\`${outcome}\` always fails`
  if (by === 'named') return `\`${outcome}\` is in \`fail_on\``
  const why = as !== undefined && outcomeRow(as).always ? 'which always fails' : 'which is in `fail_on`'
  return `it fails as \`${as}\` would, ${why}`
}
