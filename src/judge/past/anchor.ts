import type { Record } from '../../model/record/record.ts'

/** The frozen reference of a series, against creeping, and the newest runs that are held against it. */
export interface Anchor {
  readonly from: 'accepted' | 'tag' | 'oldest'
  /** The release tag. */
  readonly tag: string | null
  /** Oldest first; empty where there are too few runs for both. */
  readonly runs: readonly Record[]
  readonly recent: readonly Record[]
}

/** Runs in the reference, and newest runs held against it (statistics.md section 3, "Boiling frog"). */
const OLDEST = 10
const MOST = 20
const RECENT = 7

/** Fewer reference runs say too little of a level. */
const LEAST = 3

/**
 * Chooses the reference among the complete runs of one series, in order of time:
 *
 * - what was there before the newest accepted run is another level, given up on purpose, and no reference;
 * - since then, the runs up to the newest release tag that seven runs have followed, at most 20 of them;
 * - without such a tag, the oldest 10.
 */
export function anchorOf(records: readonly Record[]): Anchor {
  const level = sinceAccepted(records)
  const recent = level.slice(-RECENT)
  const before = level.slice(0, -RECENT)
  const from = level.length < records.length || level[0]?.accepted !== undefined ? 'accepted' : 'oldest'
  const at = before.findLastIndex(({ provenance }) => tagOf(provenance.ref) !== null)
  const tag = tagOf(before[at]?.provenance.ref ?? null)
  const runs = at >= 0 ? before.slice(Math.max(0, at + 1 - MOST), at + 1) : before.slice(0, OLDEST)
  const enough = recent.length === RECENT && runs.length >= LEAST
  return { from: at >= 0 ? 'tag' : from, tag, runs: enough ? runs : [], recent: enough ? recent : [] }
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

function tagOf(ref: string | null): string | null {
  return ref?.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : null
}

/**
 * The runs that stay where only the newest `keep` are wanted: those, the reference with the seven runs that are held
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
