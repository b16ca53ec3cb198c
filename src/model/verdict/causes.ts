import type { GateRow, SloRow } from './verdict.ts'

/**
 * What breaks first breaks the rest: a socket that does not open subscribes to nothing, one that is not subscribed hears
 * nothing, and a latency is that of the messages which came. So causes stand before what follows of them, and REST, which is
 * beside the sockets, last.
 */
const CAUSES = [
  'ws_connect_failed',
  'steps_failed',
  'ws_error_frames',
  'ws_unexpected',
  'ws_ended_early',
  'recovered',
  'neighbours',
  'ws_closes',
  'ws_subscribed',
  'ws_messages_malformed',
  'ws_messages_untimed',
  'sequence_unread',
  'ws_gaps',
  'ws_duplicates',
  'ws_reordered',
  'ws_feed_silent',
  'token_refresh_failed',
  'ws_lost_at_expiry',
  'ws_starved',
  'messages.rate',
  'ws_msgs_received',
  'ws_heartbeat_missed',
  'ws_roundtrip_timeout',
  'ws_close_unanswered',
]

const LATENCY = CAUSES.length
const OTHER = LATENCY + 1
const REST = LATENCY + 2
const CONSEQUENCE = REST + 1

/** Time that sockets were not open is the consequence of any of these; where none of them broke, nothing else says why. */
const HELD = 'ws_held'
const ENDS_SOCKETS: ReadonlySet<string> = new Set(CAUSES.slice(0, CAUSES.indexOf('ws_subscribed') + 1))
/** Where it is told without one of them: before what arrived on the sockets. */
const HELD_ALONE = CAUSES.indexOf('ws_subscribed') + 0.5

/** Metrics of REST, and of iterations, that carry no prefix of theirs. */
const OF_REST: ReadonlySet<string> = new Set(['users_stuck', 'begun', 'dropped_iterations', 'iterations'])

/** The rows with causes before what follows of them; equal ones keep their order, the plan's. */
export function causesFirst<Row extends SloRow | GateRow>(rows: readonly Row[]): readonly Row[] {
  const explained = rows.some((row) => isBad(row) && ENDS_SOCKETS.has(metricOf(row)))
  const rank = (row: Row) => (metricOf(row) === HELD ? (explained ? CONSEQUENCE : HELD_ALONE) : rankOf(row))
  return rows.toSorted((a, b) => rank(a) - rank(b))
}

/**
 * Why sockets were not held, where the row that says so could not be judged and none that was broke; undefined: a broken row
 * tells it, or none does.
 */
export function unjudgedCause({ threshold }: SloRow, rows: readonly SloRow[]): SloRow | undefined {
  if (!threshold.startsWith(HELD)) return undefined
  const bad = causesFirst(rows.filter((row) => isBad(row) && ENDS_SOCKETS.has(metricOf(row))))
  return bad.every(({ verdict }) => verdict === 'not_judged') ? bad[0] : undefined
}

/** Broken, or with bad ones that a busy generator keeps from being judged. */
function isBad(row: SloRow | GateRow): boolean {
  if (row.verdict === 'fail' || row.verdict === 'suspect') return true
  return row.verdict === 'not_judged' && 'bad' in row && (row.bad ?? 0) > 0
}

function metricOf(row: SloRow | GateRow): string {
  return /^[\w.]{1,99}/.exec('threshold' in row ? row.threshold : row.selector)?.[0] ?? ''
}

function rankOf(row: SloRow | GateRow): number {
  const metric = metricOf(row)
  const rank = CAUSES.indexOf(metric)
  if (rank >= 0) return rank
  if (metric.startsWith('http_') || OF_REST.has(metric)) return REST
  return row.unit === 'ms' ? LATENCY : OTHER
}
