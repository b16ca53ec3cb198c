import type { Record } from '../../model/record/record.ts'
import { anchorOf } from './anchor.ts'
import { historyOf } from './history.ts'

/**
 * The stored runs whose figures a verdict on these candidates reads, be there ever so many: those that it is compared with,
 * and those of drift. Of all others it asks only whether and where they count.
 */
export function usedRuns(candidates: readonly Record[], stored: readonly Record[]): ReadonlySet<Record> {
  const { records, level } = historyOf(candidates, stored)
  const { runs, recent } = anchorOf([...level, candidates[0]!])
  return new Set([...records, ...runs, ...recent].filter((run) => !candidates.includes(run)))
}
