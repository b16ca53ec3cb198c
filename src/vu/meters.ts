import { Counter, Gauge, type Metric, Rate, Trend } from 'k6/metrics'
import { LIFE } from '../model/lives.ts'
import {
  CUT_WAIT,
  ENDED_WAIT,
  FILLER,
  LARGE_FRAME,
  SCENARIO_START,
  SIGN_OF_LIFE,
  STALL,
} from '../model/metrics/internal.ts'
import type { VIRTUAL_USER } from '../model/metrics/virtual-user.ts'
import { CONTENT, LATENCY_OF, OF_KIND, RECEIVED, SEQUENCE_TOLD, SERVED, UNREAD } from '../model/receipts.ts'
import { SLOW_SAMPLE } from '../model/record/correlation/slow-sample.ts'
import { MESSAGE_SENT } from '../model/witness.ts'
import { ScriptError } from './error.ts'

type Table = typeof VIRTUAL_USER

/**
 * The kind of each metric that vu/ emits, which the type holds to the table. Only the type is imported: every VU
 * would hold the table's words in memory.
 */
const KINDS: { readonly [name in keyof Table]: Table[name]['kind'] } = {
  ws_message_latency: 'trend',
  ws_roundtrip: 'trend',
  ws_roundtrip_timeout: 'counter',
  ws_subscribe_duration: 'trend',
  ws_time_to_first_message: 'trend',
  ws_reconnect_duration: 'trend',
  ws_heartbeat_rtt: 'trend',
  ws_heartbeat_missed: 'counter',
  ws_heartbeat_late: 'counter',
  ws_heartbeat_skipped: 'counter',
  ws_answer_delay: 'trend',
  ws_connect_failed: 'rate',
  ws_subscribed: 'rate',
  ws_closes: 'counter',
  ws_close_unanswered: 'counter',
  ws_error_frames: 'counter',
  ws_unexpected: 'counter',
  ws_messages_matched: 'counter',
  ws_messages_malformed: 'counter',
  ws_messages_untimed: 'counter',
  ws_messages_unmatched: 'counter',
  ws_messages_early: 'counter',
  ws_messages_history: 'counter',
  ws_message_gap: 'trend',
  ws_gaps: 'counter',
  ws_duplicates: 'counter',
  ws_reordered: 'counter',
  token_refresh_duration: 'trend',
  token_refresh_failed: 'rate',
  ws_lost_at_expiry: 'rate',
  steps_failed: 'rate',
  gen_lag: 'trend',
  script_errors: 'counter',
}

interface Meter {
  trend: Trend
  counter: Counter
  rate: Rate
}

/** What vu/ emits with, by the metric's name. */
export type Meters = { readonly [name in keyof Table]: Meter[Table[name]['kind']] } & {
  readonly [FILLER]: Counter
  readonly [MESSAGE_SENT]: Gauge
  readonly [RECEIVED]: Gauge
  readonly [LATENCY_OF]: Gauge
  readonly [OF_KIND]: Gauge
  readonly [UNREAD]: Gauge
  readonly [CONTENT]: Gauge
  readonly [LIFE]: Gauge
  readonly [SCENARIO_START]: Gauge
  readonly [STALL]: Gauge
  readonly [CUT_WAIT]: Gauge
  readonly [ENDED_WAIT]: Gauge
  readonly [SERVED]: Gauge
  readonly [LARGE_FRAME]: Gauge
  readonly [SIGN_OF_LIFE]: Gauge
  readonly [SEQUENCE_TOLD]: Gauge
  readonly [SLOW_SAMPLE]: Gauge
}

const GAUGES = [
  MESSAGE_SENT,
  RECEIVED,
  LATENCY_OF,
  OF_KIND,
  UNREAD,
  CONTENT,
  LIFE,
  SCENARIO_START,
  STALL,
  CUT_WAIT,
  ENDED_WAIT,
  SERVED,
  LARGE_FRAME,
  SIGN_OF_LIFE,
  SEQUENCE_TOLD,
  SLOW_SAMPLE,
]

/** To be called in the init context. @param unmade those that the plan never emits: each costs memory in each VU. */
export function createMeters(unmade: readonly string[] = []): Meters {
  const meters: { [name: string]: Metric } = { [FILLER]: new Counter(FILLER) }
  for (const name of GAUGES) meters[name] = unmade.includes(name) ? UNMADE : new Gauge(name)
  for (const name of Object.keys(KINDS) as (keyof Table)[]) {
    meters[name] = unmade.includes(name) ? UNMADE : meter(name, KINDS[name])
  }
  return meters as unknown as Meters
}

/** Adding to it is our own mistake, which is counted as such. */
const UNMADE = {
  add(): never {
    throw new ScriptError('a metric that the plan does not have')
  },
} as unknown as Metric

/** Enough samples to push k6's 4 KiB block out. */
const FILLERS = 30

/** Hands on at once what was measured so far: k6 keeps samples back until a block is full. */
export function flush(meters: Meters): void {
  for (let i = 0; i < FILLERS; i++) meters[FILLER].add(1)
}

/** Every trend of vu/ is a time. */
function meter(name: string, kind: keyof Meter): Meter[keyof Meter] {
  if (kind === 'trend') return new Trend(name, true)
  return kind === 'rate' ? new Rate(name) : new Counter(name)
}
