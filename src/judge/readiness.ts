import type { Record } from '../model/record.ts'

/** Comparable runs from which a gate may fail, and from which `mode: block` is justified. */
export const READY = { judge: 5, block: 20 } as const

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
