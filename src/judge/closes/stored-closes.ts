import { median } from '../../model/quantile.ts'
import type { CloseCount, Record } from '../../model/record/record.ts'
import type { StoredClose, StoredCloses } from '../../model/verdict/verdict.ts'
import { isCount } from '../rule/runs.ts'

/** What the stored runs show of each kind of close that the last run has; undefined where there are none. */
export function storedCloses(
  closes: readonly CloseCount[],
  stored: readonly Record[],
): StoredCloses | undefined {
  const past = stored.filter((record) => record.closes.every(({ count }) => isCount(count)))
  if (past.length === 0 || closes.length === 0) return undefined
  const tallies = past.map((record) => tally(record.closes))
  const kinds = new Map(closes.map((close) => [idOf(close), close]))
  return {
    runs: past.length,
    kinds: [...kinds].map(([id, close]) =>
      kindOf(
        close,
        tallies.map((counts) => counts.get(id) ?? 0),
      ),
    ),
  }
}

function tally(closes: readonly CloseCount[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const close of closes) counts.set(idOf(close), (counts.get(idOf(close)) ?? 0) + close.count)
  return counts
}

function idOf({ code, side, how, feed }: CloseCount): string {
  return JSON.stringify([code, side, how, feed])
}

function kindOf({ code, side, how, feed }: CloseCount, counts: readonly number[]): StoredClose {
  return { code, side, how, feed, median: median(counts), seen: counts.filter((count) => count > 0).length }
}
