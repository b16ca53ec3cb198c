import type { SeriesFacts } from '../model/baseline.ts'
import type { Record } from '../model/record.ts'
import { sinceAccepted } from './anchor.ts'
import { storedCount } from './history.ts'

/** How many of a series' runs count as independent: complete ones of the present level, by commit (storedCount). */
export function comparableRuns(records: readonly Record[]): number {
  return storedCount(sinceAccepted(records.filter(({ complete }) => complete)))
}

/** Counts a stored series: its complete and incomplete runs, oldest first, at least one. */
export function seriesFacts(records: readonly Record[]): SeriesFacts {
  const newest = records.at(-1)!
  return {
    ...newest.series,
    plan: newest.plan.name,
    runs: records.length,
    commits: new Set(records.flatMap(({ provenance }) => provenance.commit ?? [])).size,
    seeded: records.filter(({ seeded }) => seeded === true).length,
    accepted: records.filter(({ accepted }) => accepted !== undefined).length,
    comparable: comparableRuns(records),
    from: records[0]!.provenance.started,
    to: newest.provenance.started,
  }
}
