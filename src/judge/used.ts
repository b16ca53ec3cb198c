import type { Record } from '../model/record/record.ts'
import { attemptsBefore, pooled } from './attempts/pooled.ts'
import { suspectsOf } from './attempts/suspects.ts'
import { anchorOf } from './past/anchor.ts'
import { historyOf } from './past/history.ts'

/**
 * The stored runs whose figures a verdict on these candidates reads, be there ever so many: those that it is compared with,
 * those of earlier attempts and of suspects before it, and those of drift. Of all others it asks only whether and where they count.
 */
export function usedRuns(
  candidates: readonly Record[],
  stored: readonly Record[],
  handedOn: readonly Record[] = [],
): ReadonlySet<Record> {
  const { earlier, all } = pooled(candidates, stored, handedOn)
  const { records, level } = historyOf(all, stored)
  const { runs, recent } = anchorOf([...level, ...all])
  const suspects = suspectsOf(all, stored)
  const three =
    suspects === null ? [] : [...suspects.records, ...historyOf(suspects.records, suspects.before).records]
  return new Set(
    [...three, ...records, ...earlier, ...runs, ...recent].filter((run) => !candidates.includes(run)),
  )
}

/** The same in steps: of the runs that a step names all must be known before the next is asked. */
export function usedInSteps(candidates: readonly Record[], handedOn: readonly Record[] = []) {
  return [attemptsBefore, usedRuns].map((step) => {
    return (stored: readonly Record[]) => step(candidates, stored, handedOn)
  })
}
