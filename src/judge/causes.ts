import type { GateRow, SloRow } from '../model/verdict/verdict.ts'

/**
 * What breaks first breaks the rest: a socket that does not open cannot be held, one that is not subscribed hears nothing, and a
 * latency is that of the messages which came. So causes stand before what follows of them, and REST, which is beside the
 * sockets, last.
 */
const CAUSES = [
  'ws_connect_failed',
  'ws_held',
  'ws_ended_early',
  'ws_closes',
  'ws_subscribed',
  'ws_feed_silent',
  'ws_starved',
  'messages.rate',
  'ws_msgs_received',
  'ws_error_frames',
  'ws_heartbeat_missed',
  'ws_roundtrip_timeout',
  'ws_messages_malformed',
  'ws_messages_untimed',
  'ws_close_unanswered',
]

const LATENCY = CAUSES.length
const OTHER = LATENCY + 1
const REST = LATENCY + 2

/** Metrics of REST, and of iterations, that carry no prefix of theirs. */
const OF_REST: ReadonlySet<string> = new Set(['steps_failed', 'begun', 'dropped_iterations', 'iterations'])

/** The rows with causes before what follows of them; equal ones keep their order, the plan's. */
export function causesFirst<Row extends SloRow | GateRow>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => rankOf(a) - rankOf(b))
}

function rankOf(row: SloRow | GateRow): number {
  const metric = /^[\w.]{1,99}/.exec('threshold' in row ? row.threshold : row.selector)?.[0] ?? ''
  const rank = CAUSES.indexOf(metric)
  if (rank >= 0) return rank
  if (metric.startsWith('http_') || OF_REST.has(metric)) return REST
  return row.unit === 'ms' ? LATENCY : OTHER
}
