import { Counter, Gauge, Rate, Trend } from 'k6/metrics'
import { LIFE } from '../model/lives.ts'
import { CUT_WAIT, FILLER, LARGE_FRAME, SCENARIO_START, STALL } from '../model/metrics/internal.ts'
import type { VIRTUAL_USER } from '../model/metrics/virtual-user.ts'
import { CONTENT, LATENCY_OF, RECEIVED, SERVED } from '../model/receipts.ts'
import { MESSAGE_SENT } from '../model/witness.ts'

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
  ws_heartbeat_rtt: 'trend',
  ws_heartbeat_missed: 'counter',
  ws_heartbeat_late: 'counter',
  ws_heartbeat_skipped: 'counter',
  ws_connect_failed: 'rate',
  ws_subscribed: 'rate',
  ws_closes: 'counter',
  ws_close_unanswered: 'counter',
  ws_error_frames: 'counter',
  ws_messages_matched: 'counter',
  ws_messages_malformed: 'counter',
  ws_messages_untimed: 'counter',
  ws_messages_unmatched: 'counter',
  ws_messages_early: 'counter',
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
  readonly [CONTENT]: Gauge
  readonly [LIFE]: Gauge
  readonly [SCENARIO_START]: Gauge
  readonly [STALL]: Gauge
  readonly [CUT_WAIT]: Gauge
  readonly [SERVED]: Gauge
  readonly [LARGE_FRAME]: Gauge
}

/** To be called in the init context. */
export function createMeters(): Meters {
  const own = Object.entries(KINDS).map(([name, kind]) => [name, meter(name, kind)])
  return {
    ...(Object.fromEntries(own) as Meters),
    [FILLER]: new Counter(FILLER),
    [MESSAGE_SENT]: new Gauge(MESSAGE_SENT),
    [RECEIVED]: new Gauge(RECEIVED),
    [LATENCY_OF]: new Gauge(LATENCY_OF),
    [CONTENT]: new Gauge(CONTENT),
    [LIFE]: new Gauge(LIFE),
    [SCENARIO_START]: new Gauge(SCENARIO_START),
    [STALL]: new Gauge(STALL),
    [CUT_WAIT]: new Gauge(CUT_WAIT),
    [SERVED]: new Gauge(SERVED),
    [LARGE_FRAME]: new Gauge(LARGE_FRAME),
  }
}

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
