import type { SeriesFacts } from '../model/baseline.ts'
import type { Record } from '../model/record.ts'

/**
 * How many runs count as independent: every seeded run, and of the others every commit once, because runs of one
 * commit share its real changes. A run without a commit counts for itself.
 */
export function comparableRuns(records: readonly Record[]): number {
  const commits = new Set<string>()
  let alone = 0
  for (const { seeded, provenance } of records) {
    if (seeded === true || provenance.commit === null) alone++
    else commits.add(provenance.commit)
  }
  return alone + commits.size
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
