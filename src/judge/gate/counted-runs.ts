import { median } from '../../model/quantile.ts'
import { isForeign } from '../../model/record/foreign.ts'
import type { CounterStats, Record } from '../../model/record/record.ts'
import { isCount } from '../rule/runs.ts'
import type { Comparison } from './confirm.ts'
import { type Finding, inconclusive } from './finding.ts'
import { noBaseline, SUCH_A_ROW } from './no-baseline.ts'

/** One row's figures in one run. */
export interface Counted<T> {
  readonly record: Record
  readonly stats: T
}

/** The run itself. */
export const recordOf = ({ record }: Counted<unknown>) => record

interface Rows<T> {
  readonly own: readonly { readonly record: Record; readonly stats: T | undefined }[]
  readonly past: readonly Counted<T>[]
  readonly history: Comparison['history']
}

/** The row in every run, undefined where the candidate lacks it; a stored run without it is left out. */
export function rowsOf<T>({ records, history }: Comparison, of: (record: Record) => T | undefined): Rows<T> {
  return {
    history,
    own: records.map((record) => ({ record, stats: of(record) })),
    past: history.records.flatMap((record) => {
      const stats = of(record)
      return stats === undefined ? [] : [{ record, stats }]
    }),
  }
}

interface LookedAt<T> {
  readonly runs: readonly Counted<T>[]
  readonly past: readonly Counted<T>[]
  /** What every row shows, whatever is decided. */
  readonly finding: Omit<Finding, 'verdict' | 'code'>
}

/** The rows that can be compared, or why they cannot. */
export function lookedAt<T>(
  { own, past: stored, history }: Rows<T>,
  fits: (stats: T) => boolean,
  value: (stats: T) => number,
  samples: (stats: T, record: Record) => number,
): LookedAt<T> | Finding {
  const runs = own.flatMap(({ record, stats }) => (stats === undefined ? [] : [{ record, stats }]))
  if (runs.length < own.length) return inconclusive('no_samples', 'no samples')
  if (!runs.every(({ stats }) => fits(stats))) {
    return inconclusive('impossible', 'its counts are not possible')
  }
  // Nothing that could have been counted is no proof that nothing happened; a foreign summary does not say.
  if (runs.some(({ stats, record }) => !isForeign(record) && !(samples(stats, record) > 0))) {
    return inconclusive('no_samples', 'no samples')
  }
  const past = stored.filter(({ stats }) => fits(stats))
  const values = runs.map(({ stats }) => value(stats))
  const finding = {
    values,
    n: runs.reduce((total, { stats, record }) => total + samples(stats, record), 0),
    ...(values.length === 1 ? { actual: values[0]! } : {}),
    ...(past.length === 0
      ? {}
      : { baseline: median(past.map(({ stats }) => value(stats))), runs: past.length }),
  }
  return past.length === 0
    ? { ...noBaseline({ history }, lacksOf(history.records, stored)), ...finding }
    : { runs, past, finding }
}

/** Whether a counter's figures can be. */
export function possible({ count, total, rate }: CounterStats): boolean {
  return isCount(count) && Number.isFinite(total) && total >= 0 && Number.isFinite(rate) && rate >= 0
}

/** What each run of the history lacks of which none has a figure that can be. */
function lacksOf(records: readonly Record[], had: readonly Counted<unknown>[]): readonly string[] {
  const own = new Set(had.map(recordOf))
  return records.map((record) => (own.has(record) ? 'with counts that can be' : SUCH_A_ROW))
}
