import type { Gate } from '../../model/load/gate.ts'
import type { Record, Stats, TrendStats } from '../../model/record/record.ts'
import { formatSelector } from '../../model/selector.ts'
import type { Effect } from '../../model/verdict/backtest-result.ts'

/** The record as if what the gates read had been slower: `size` is a share, 0.25 for 25 %. */
export function injected(record: Record, gates: readonly Gate[], effect: Effect, size: number): Record {
  const slowed = new Set(gates.filter(isQuantile).map(({ selector }) => formatSelector(selector)))
  const slow = (row: Stats): Stats =>
    row.kind === 'trend' && slowed.has(formatSelector(row)) ? slower(row, effect, size) : row
  return { ...record, stats: record.stats.map(slow) }
}

/** A regression is injected into times, of which quantiles are gated. */
export function isQuantile({ stat }: Gate): boolean {
  return stat.kind === 'p'
}

function slower(row: TrendStats, effect: Effect, size: number): TrendStats {
  const moved = effect === 'shift' ? (x: number) => x * (1 + size) : tail(row, size)
  // A clock of whole ms would have shown whole ms.
  const value = row.whole ? (x: number) => Math.round(moved(x)) : moved
  const quantiles = Object.fromEntries(
    QUANTILES.flatMap((name) => (row[name] === undefined ? [] : [[name, value(row[name])]])),
  )
  const slices = row.slices?.map((slice) => (slice === null ? null : value(slice))) ?? null
  return { ...row, ...quantiles, slices }
}

const QUANTILES = [
  'min',
  'max',
  'avg',
  'p25',
  'p50',
  'p75',
  'p90',
  'p95',
  'p975',
  'p99',
  'p999',
] as const satisfies readonly (keyof TrendStats)[]

function tail(row: TrendStats, size: number): (x: number) => number {
  // A summary may hold neither.
  const [p95, p99] = [row.p95 ?? row.p50, row.p99 ?? row.max]
  const reach = (x: number) => (x <= p95 ? 0 : x >= p99 ? 1 : (x - p95) / (p99 - p95))
  return (x) => x * (1 + size * reach(x))
}
