import { canonicalJson } from '../../model/json.ts'
import type { Gate } from '../../model/load/gate.ts'
import type { Load } from '../../model/load/load.ts'
import { type MetricName, metricOf } from '../../model/metrics/table.ts'
import { isForeign } from '../../model/record/foreign.ts'
import type { Record, Stats } from '../../model/record/record.ts'
import { formatSelector, parseSelector } from '../../model/selector.ts'
import { resolveSelector } from '../../model/threshold.ts'
import { foreignGate } from './foreign-gate.ts'

/** What is gated where nobody says it: the first of these that a record has. */
const FIRST = [
  'ws_message_latency',
  'ws_roundtrip',
  'http_req_duration',
  'ws_connecting',
] as const satisfies readonly MetricName[]

/** More key rows than these may not decide together. */
const MOST = 3

/**
 * A gate on p99 of a trend, on the share of a rate, on the count of a counter. `records`: those it is asked of; of foreign
 * ones it is what they hold.
 */
export function gateOn(written: string, records: readonly Record[] = []): Gate {
  const foreign = records.filter(isForeign)
  if (foreign.length > 0) return { written, ...foreignGate(written, foreign), ...PLAIN }
  const selector = resolveSelector(written)
  const kind = metricOf(selector.metric)?.kind ?? 'trend'
  const stat: Gate['stat'] =
    kind === 'trend' ? { kind: 'p', percent: 99 } : { kind: kind === 'rate' ? 'rate' : 'count' }
  return { written, selector, stat, ...PLAIN }
}

const PLAIN = { level: 'key', atLeast: 0.02, line: 0 } as const

/** Gates on what a record is mostly looked at for: p99 of the latency of each feed in the steady phase, at most three. */
export function defaultGates(record: Record): readonly Gate[] {
  const named = record.stats.filter(hasName)
  const metric = FIRST.find((name) => named.some((row) => row.metric === name))
  const rows = named.filter((row) => row.metric === metric)
  const steady = rows.filter(({ tags }) => tags.phase === 'steady')
  const ranked = (steady.length > 0 ? steady : rows).toSorted((a, b) => plainness(a) - plainness(b))
  const plainest = ranked.filter((row) => plainness(row) === plainness(ranked[0]!))
  return plainest.slice(0, MOST).map((row) => gateOn(formatSelector(row), [record]))
}

/** A tag may hold a brace or a comma, which no selector can write: it would be none, or that of another row. */
function hasName(row: Stats): boolean {
  const written = formatSelector(row)
  try {
    return canonicalJson(parseSelector(written).tags) === canonicalJson(row.tags)
  } catch {
    return false
  }
}

/** A feed, a name or an exchange tells what is measured; further tags only split it. */
function plainness({ tags }: Stats): number {
  const names = Object.keys(tags).filter((tag) => tag !== 'phase')
  const telling = names.filter((tag) => tag === 'feed' || tag === 'name' || tag === 'exchange')
  return telling.length === 1 ? names.length - 1 : names.length + 1
}

/**
 * A load that gates a stored record without its plan: only the gates, and what the record says of itself. What the
 * virtual users did is not known, so no scenario is in it.
 */
export function loadOfRecord(record: Record, gates: readonly Gate[]): Load {
  const { plan, series, timeline, duration } = record
  return {
    version: 1,
    plan: { ...plan, links: {} },
    profile: series.profile,
    mode: 'warn',
    runs: 1,
    targets: {},
    variables: [],
    work: { scenarios: {} },
    timeline,
    thresholds: [],
    gates,
    duration,
    grace: 0,
    digest: series.digest,
  }
}
