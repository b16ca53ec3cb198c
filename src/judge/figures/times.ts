import type { MetricName } from '../../model/metrics/table.ts'
import { median } from '../../model/quantile.ts'
import type { Record, TrendStats } from '../../model/record/record.ts'
import { formatSelector, type Selector } from '../../model/selector.ts'
import type { Quantiles, TimeRow } from '../../model/verdict/figures.ts'
import { plainName } from '../metric-names.ts'
import { trendOf } from '../stats-rows.ts'

/** A kind of time, and the tag by which it is told apart. `steady`: as the rows that are gated by default. */
interface Kind {
  readonly metric: MetricName
  readonly by: string
  readonly steady?: true
  /** The one value of the tag that is looked at. */
  readonly only?: string
}

/** In the order in which they are read. */
const KINDS: readonly Kind[] = [
  { metric: 'ws_message_latency', by: 'feed', steady: true },
  { metric: 'ws_message_gap', by: 'feed', steady: true },
  { metric: 'ws_fanout_skew', by: 'feed', steady: true },
  { metric: 'ws_roundtrip', by: 'exchange', steady: true },
  { metric: 'ws_heartbeat_rtt', by: 'feed' },
  { metric: 'ws_ping', by: 'feed' },
  { metric: 'ws_connecting', by: 'status', only: '101' },
  { metric: 'ws_subscribe_duration', by: 'feed' },
  { metric: 'ws_time_to_first_message', by: 'feed' },
  { metric: 'http_req_duration', by: 'name' },
]

const MOST = 60

/** Quantiles of every kind of time that the run has, beside the medians of those it was compared with. */
export function timeRows(record: Record, past: readonly Record[]): readonly TimeRow[] {
  const rows = KINDS.flatMap((kind) => rowsOf(kind, record))
  return rows.slice(0, MOST).map((row) => timeRow(row, past))
}

/** Split by its tag, the most samples first; whole where the record does not split it. */
function rowsOf({ metric, by, steady, only }: Kind, { stats }: Record): readonly TrendStats[] {
  const trends = stats.filter(
    (row): row is TrendStats => row.kind === 'trend' && row.metric === metric && row.count > 0,
  )
  const having = (names: readonly string[]) =>
    trends.filter(({ tags }) => Object.keys(tags).toSorted().join(' ') === names.toSorted().join(' '))
  const inSteady = (tag: string) =>
    steady ? having([tag, 'phase']).filter(({ tags }) => tags.phase === 'steady') : []
  const split = having([by]).filter(({ tags }) => only === undefined || tags[by] === only)
  const chosen = inSteadyFirst(by, inSteady(by), split)
  // Where scenarios share a feed, a quiet one drowns in a busy one.
  const apart = metric === 'ws_message_latency'
  const scenarios = apart ? inSteadyFirst('scenario', inSteady('scenario'), having(['scenario'])) : []
  if (chosen.length > 0) return [...chosen, ...scenarios]
  const whole = having([])
  const steadyWhole = steady ? having(['phase']).filter(({ tags }) => tags.phase === 'steady') : []
  return [...(steadyWhole.length > 0 ? steadyWhole : whole), ...scenarios]
}

/** One row for each value of the tag, of the steady phase where there is one; the most samples first. */
function inSteadyFirst(
  tag: string,
  inSteady: readonly TrendStats[],
  others: readonly TrendStats[],
): readonly TrendStats[] {
  const rows = [...inSteady, ...others]
  const values = new Set(rows.map(({ tags }) => tags[tag]))
  const chosen = [...values].map((value) => rows.find(({ tags }) => tags[tag] === value)!)
  return chosen.toSorted((a, b) => b.count - a.count)
}

function timeRow(row: TrendStats, past: readonly Record[]): TimeRow {
  const stored = past.flatMap((record) => trendOf(record, row) ?? [])
  return {
    name: nameOf(row),
    selector: formatSelector(row),
    n: row.atLeast || !Number.isSafeInteger(row.count) ? null : row.count,
    ...quantilesOf(row),
    max: finite(row.max),
    ...(stored.length > 0 && { baseline: { runs: stored.length, ...centresOf(stored.map(quantilesOf)) } }),
  }
}

function nameOf(row: Selector): string {
  const noun = plainName({ kind: 'count' }, row)
  return row.metric === 'http_req_duration'
    ? `REST${noun === 'request time' ? '' : ` ${row.tags.name}`}`
    : noun
}

function quantilesOf({ p50, p90, p95, p99, p999 }: TrendStats): Quantiles {
  return { p50: finite(p50), p90: finite(p90), p95: finite(p95), p99: finite(p99), p999: finite(p999) }
}

/** A record that anybody wrote may hold what is no figure. */
export function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null
}

function centresOf(runs: readonly Quantiles[]): Quantiles {
  const centre = (of: keyof Quantiles) => {
    const known = runs.map((run) => run[of]).filter((value) => value !== null)
    return known.length === 0 ? null : median(known)
  }
  return {
    p50: centre('p50'),
    p90: centre('p90'),
    p95: centre('p95'),
    p99: centre('p99'),
    p999: centre('p999'),
  }
}
