import type { Record } from '../../model/record/record.ts'

/** The frozen reference of a series, against creeping, and the newest runs that are held against it. */
export interface Anchor {
  readonly from: 'accepted' | 'oldest'
  /** Oldest first; empty where there are too few runs for both. */
  readonly runs: readonly Record[]
  readonly recent: readonly Record[]
  /** Different commits among the runs after the reference; runs without one are not counted. */
  readonly since: number
}

/** Runs in the reference; with fewer a drift is told, and decides nothing. */
export const FULL = 10

/** Newest runs held against it: nine, or as many as there are, seven at least. */
const RECENT = 9
const LEAST_RECENT = 7

/** Fewer reference runs say too little of a level. */
const LEAST = 3

/**
 * The reference among the complete runs of one series, in order of time: the oldest ten of the present level. Only an
 * acceptance moves it. A release does not: what creeps from release to release would take it along.
 */
export function anchorOf(records: readonly Record[]): Anchor {
  const level = sinceAccepted(records)
  const runs = level.slice(0, -LEAST_RECENT).slice(0, FULL)
  const recent = level.slice(runs.length).slice(-RECENT)
  const from = level.length < records.length || level[0]?.accepted !== undefined ? 'accepted' : 'oldest'
  if (recent.length < LEAST_RECENT || runs.length < LEAST) return { from, runs: [], recent: [], since: 0 }
  const after = level.slice(runs.length).flatMap(({ provenance }) => provenance.commit ?? [])
  return { from, runs, recent, since: new Set(after).size }
}

/**
 * The runs of the present level: from the newest acceptance on, all runs that were accepted together. Runs before it
 * describe a level that somebody has given up.
 */
export function sinceAccepted(records: readonly Record[]): readonly Record[] {
  const newest = records.reduce(
    (last, { accepted }) => (accepted && accepted.at > last ? accepted.at : last),
    '',
  )
  if (newest === '') return records
  return records.slice(records.findIndex(({ accepted }) => accepted?.at === newest))
}

/**
 * The runs that stay where only the newest `keep` are wanted: those, the reference with the runs that are held
 * against it, without which creeping could no longer be seen, and the accepted ones. `counted`: those that count as baseline.
 */
export function keptRuns(
  records: readonly Record[],
  counted: readonly Record[],
  keep: number,
): ReadonlySet<Record> {
  const { runs, recent } = anchorOf(counted)
  return new Set([
    ...runs,
    ...recent,
    ...records.filter(({ accepted }) => accepted !== undefined),
    ...records.slice(-keep),
  ])
}
