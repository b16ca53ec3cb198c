import type { CloseCount, Record, Stats } from '../../model/record/record.ts'
import { formatSelector } from '../../model/selector.ts'
import { StoreError } from '../../ports.ts'
import { LARGEST_PACKED, pack } from './pack.ts'

/** Parts of a request's time: useful for looking, hardly ever gated. */
const DETAIL =
  /^(http_req_(blocked|connecting|tls_handshaking|sending|waiting|receiving)|iteration_duration|data_|vus)/

/**
 * The record, small enough to be stored. Only where it is too large, and then always in this order: first the
 * services' close reasons and the companions' rows go, then rows of statistics, the least needed first: those that neither a gate nor a
 * threshold reads, gauges and details before all, other phases than `steady` before it, many tags before few.
 * `gated`: selectors (formatSelector) that a gate reads.
 *
 * @throws {StoreError} where even the rows that are read do not fit.
 */
export function pruned(record: Record, gated: readonly string[] = []): Record {
  if (fits(record)) return record
  const { companions } = record
  const plain = {
    ...record,
    closes: withoutReasons(record.closes),
    ...(companions && { companions: companions.map((one) => ({ ...one, stats: [] })) }),
  }
  const read = new Set([
    ...gated,
    ...record.measured.map(({ threshold }) => threshold.replace(/: [^:]*$/, '')),
  ])
  const ranked = plain.stats.toSorted((a, b) => rank(a, read) - rank(b, read) || order(a, b))
  const keeping = (count: number): Record => {
    const kept = new Set(ranked.slice(0, count))
    return { ...plain, stats: plain.stats.filter((row) => kept.has(row)) }
  }
  const most = largest(ranked.length, (count) => fits(keeping(count)))
  const needed = ranked.filter((row) => read.has(formatSelector(row))).length
  if (most < needed) {
    throw new StoreError(
      `the record has ${needed} rows that gates and thresholds read, and ${Math.max(0, most)} fit into ${LARGEST_PACKED} bytes: use fewer of them`,
    )
  }
  return keeping(most)
}

function fits(record: Record): boolean {
  return pack(record).length <= LARGEST_PACKED
}

function rank(row: Stats, read: ReadonlySet<string>): number {
  if (read.has(formatSelector(row))) return 0
  const detail = row.kind === 'gauge' || DETAIL.test(row.metric) ? 100 : 0
  const elsewhere = row.tags.phase === undefined || row.tags.phase === 'steady' ? 0 : 50
  return 1 + detail + elsewhere + Object.keys(row.tags).length
}

function order(a: Stats, b: Stats): number {
  const [left, right] = [formatSelector(a), formatSelector(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

/** The largest count up to `top` that passes, −1 for none; more rows never pack smaller. */
function largest(top: number, passes: (count: number) => boolean): number {
  let low = -1
  let high = top
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (passes(middle)) low = middle
    else high = middle - 1
  }
  return low
}

function withoutReasons(closes: readonly CloseCount[]): readonly CloseCount[] {
  const sums = new Map<string, CloseCount>()
  for (const close of closes) {
    const plain = { ...close, reason: null }
    const key = JSON.stringify({ ...plain, count: 0, first: 0 })
    const { count = 0, first = close.first } = sums.get(key) ?? {}
    const earlier =
      first === undefined || close.first === undefined ? {} : { first: Math.min(first, close.first) }
    sums.set(key, { ...plain, count: close.count + count, ...earlier })
  }
  return [...sums.values()]
}
