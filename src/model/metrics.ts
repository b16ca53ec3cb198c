/** k6's four kinds of metric. */
export type MetricKind = 'trend' | 'counter' | 'rate' | 'gauge'

/** `share` is 0..1, `count` a number of things, `bytes` bytes, `ms` milliseconds. */
export type MetricUnit = 'ms' | 'bytes' | 'count' | 'share'

export interface Metric {
  readonly name: string
  readonly kind: MetricKind
  readonly unit: MetricUnit
  /** Which direction is worse for the service's users; `none`: neither. */
  readonly worse: 'higher' | 'lower' | 'none'
  /** Who emits it: the engine itself (k6's built-ins, imitated by the embedded engine) or `vu/`. */
  readonly from: 'engine' | 'vu'
  /** What a plan must contain for it to be emitted. */
  readonly needs: Need
  /** Values start from a clock of whole ms (design.md section 4). */
  readonly quantised: boolean
  /** Tags beyond `scenario`, `feed`, `phase` and the plan's own. */
  readonly tags: readonly string[]
  readonly description: string
}

export type Need =
  | 'any'
  | 'socket'
  | 'http'
  | 'arrival-rate'
  | 'messages'
  | 'sent-at'
  | 'exchange'
  | 'open-await'
  | 'heartbeat'
  | 'errors'

const metric = (
  name: string,
  kind: MetricKind,
  unit: MetricUnit,
  worse: Metric['worse'],
  from: Metric['from'],
  needs: Need,
  quantised: boolean,
  tags: readonly string[],
  description: string,
): Metric => ({ name, kind, unit, worse, from, needs, quantised, tags, description })

const HTTP = ['name', 'method', 'status', 'expected_response', 'error_code'] as const
const SOCKET = ['name', 'status', 'subproto'] as const

/** Every metric a run can produce, k6's own first. The one table of names, units and directions. */
export const METRICS: readonly Metric[] = [
  metric(
    'ws_sessions',
    'counter',
    'count',
    'lower',
    'engine',
    'socket',
    false,
    SOCKET,
    'Upgrades tried, failed ones among them; bare means {status:101}.',
  ),
  metric(
    'ws_connecting',
    'trend',
    'ms',
    'higher',
    'engine',
    'socket',
    false,
    SOCKET,
    'From dial to the answered upgrade; bare means {status:101}.',
  ),
  metric(
    'ws_session_duration',
    'trend',
    'ms',
    'none',
    'engine',
    'socket',
    false,
    SOCKET,
    'How long a socket was open.',
  ),
  metric(
    'ws_msgs_sent',
    'counter',
    'count',
    'lower',
    'engine',
    'socket',
    false,
    SOCKET,
    'Frames sent; k6 counts pings and closes too.',
  ),
  metric(
    'ws_msgs_received',
    'counter',
    'count',
    'lower',
    'engine',
    'socket',
    false,
    SOCKET,
    'Messages received.',
  ),
  metric(
    'ws_ping',
    'trend',
    'ms',
    'higher',
    'engine',
    'heartbeat',
    false,
    SOCKET,
    "Round trip of the protocol's ping, measured by the engine.",
  ),
  metric('http_reqs', 'counter', 'count', 'lower', 'engine', 'http', false, HTTP, 'HTTP requests.'),
  metric(
    'http_req_duration',
    'trend',
    'ms',
    'higher',
    'engine',
    'http',
    false,
    HTTP,
    'Sending, waiting and receiving, without connecting.',
  ),
  metric(
    'http_req_blocked',
    'trend',
    'ms',
    'higher',
    'engine',
    'http',
    false,
    HTTP,
    'Waiting for a free connection.',
  ),
  metric('http_req_connecting', 'trend', 'ms', 'higher', 'engine', 'http', false, HTTP, 'TCP connect.'),
  metric(
    'http_req_tls_handshaking',
    'trend',
    'ms',
    'higher',
    'engine',
    'http',
    false,
    HTTP,
    'TLS handshake.',
  ),
  metric('http_req_sending', 'trend', 'ms', 'higher', 'engine', 'http', false, HTTP, 'Sending the request.'),
  metric(
    'http_req_waiting',
    'trend',
    'ms',
    'higher',
    'engine',
    'http',
    false,
    HTTP,
    'Time to the first byte of the answer.',
  ),
  metric(
    'http_req_receiving',
    'trend',
    'ms',
    'higher',
    'engine',
    'http',
    false,
    HTTP,
    'Receiving the answer.',
  ),
  metric(
    'http_req_failed',
    'rate',
    'share',
    'higher',
    'engine',
    'http',
    false,
    HTTP,
    'Requests whose status was not expected, or that had no answer.',
  ),
  metric('iterations', 'counter', 'count', 'lower', 'engine', 'any', false, [], 'Completed iterations.'),
  metric('iteration_duration', 'trend', 'ms', 'none', 'engine', 'any', false, [], 'Length of an iteration.'),
  metric(
    'dropped_iterations',
    'counter',
    'count',
    'higher',
    'engine',
    'arrival-rate',
    false,
    [],
    'Iterations that no free VU could start.',
  ),
  metric('vus', 'gauge', 'count', 'none', 'engine', 'any', false, [], 'Running virtual users.'),
  metric('vus_max', 'gauge', 'count', 'none', 'engine', 'any', false, [], 'Allocated virtual users.'),
  metric('data_sent', 'counter', 'bytes', 'none', 'engine', 'any', false, [], 'Bytes sent.'),
  metric('data_received', 'counter', 'bytes', 'none', 'engine', 'any', false, [], 'Bytes received.'),

  metric(
    'ws_message_latency',
    'trend',
    'ms',
    'higher',
    'vu',
    'sent-at',
    false,
    [],
    "From the message's own timestamp to its arrival on the wire.",
  ),
  metric(
    'ws_roundtrip',
    'trend',
    'ms',
    'higher',
    'vu',
    'exchange',
    true,
    ['exchange'],
    'From a send to the awaited answer.',
  ),
  metric(
    'ws_roundtrip_timeout',
    'counter',
    'count',
    'higher',
    'vu',
    'exchange',
    false,
    ['exchange'],
    'Sends whose answer did not come within its time.',
  ),
  metric(
    'ws_subscribe_duration',
    'trend',
    'ms',
    'higher',
    'vu',
    'open-await',
    true,
    [],
    'From the open socket to the end of the `open` steps.',
  ),
  metric(
    'ws_time_to_first_message',
    'trend',
    'ms',
    'higher',
    'vu',
    'messages',
    true,
    [],
    'From the subscribed socket to its first matched message.',
  ),
  metric(
    'ws_heartbeat_rtt',
    'trend',
    'ms',
    'higher',
    'vu',
    'heartbeat',
    true,
    [],
    'From a heartbeat to its answer.',
  ),
  metric(
    'ws_heartbeat_missed',
    'counter',
    'count',
    'higher',
    'vu',
    'heartbeat',
    false,
    [],
    'Heartbeats without an answer within their timeout.',
  ),
  metric(
    'ws_connect_failed',
    'rate',
    'share',
    'higher',
    'vu',
    'socket',
    false,
    ['status', 'reason'],
    'Upgrades that did not open a socket.',
  ),
  metric(
    'ws_subscribed',
    'rate',
    'share',
    'lower',
    'vu',
    'socket',
    false,
    [],
    'Opened sockets that finished their `open` steps.',
  ),
  metric(
    'ws_closes',
    'counter',
    'count',
    'none',
    'vu',
    'socket',
    false,
    ['code', 'side', 'how', 'subscribed', 'reason'],
    'Ends of opened sockets: code, who ended them, and how.',
  ),
  metric(
    'ws_close_unanswered',
    'counter',
    'count',
    'higher',
    'vu',
    'socket',
    false,
    [],
    'Closes that the service did not answer within 2 s.',
  ),
  metric(
    'ws_error_frames',
    'counter',
    'count',
    'higher',
    'vu',
    'errors',
    false,
    [],
    'Frames that the plan calls errors.',
  ),
  metric(
    'ws_messages_matched',
    'counter',
    'count',
    'lower',
    'vu',
    'messages',
    false,
    [],
    'Messages of a kind that has no `sent_at`.',
  ),
  metric(
    'ws_messages_malformed',
    'counter',
    'count',
    'higher',
    'vu',
    'socket',
    false,
    [],
    'Frames that cannot be decoded as their matcher asks.',
  ),
  metric(
    'ws_messages_untimed',
    'counter',
    'count',
    'higher',
    'vu',
    'sent-at',
    false,
    [],
    'Matched messages without a readable `sent_at`.',
  ),
  metric(
    'gen_lag',
    'trend',
    'ms',
    'none',
    'vu',
    'any',
    false,
    [],
    "From the wire to the generator's own code: its own delay.",
  ),
  metric(
    'script_errors',
    'counter',
    'count',
    'none',
    'vu',
    'any',
    false,
    ['where'],
    "Exceptions in the generator's own code.",
  ),
]

const BY_NAME: ReadonlyMap<string, Metric> = new Map(METRICS.map((row) => [row.name, row]))

/** The metric's row, or undefined for one that nothing here emits. */
export function metricOf(name: string): Metric | undefined {
  return BY_NAME.get(name)
}

/**
 * Emitted by `vu/` after an unanswered close, so that k6 flushes the 4 KiB block that holds it
 * (design.md section 4). Carries no meaning; the evidence drops it.
 */
export const FILLER = 'flush_filler'

/**
 * Emitted once per VU and scenario, a gauge: the epoch ms at which k6 says the scenario started. It anchors the
 * timeline, so that the evidence can give built-in metrics their phase.
 */
export const SCENARIO_START = 'scenario_start'

/**
 * Emitted by `vu/` beside `ws_message_latency`, with the same tags, a gauge: the message's `sent_at` (epoch ms), for the
 * messages that `isWitness` picks. The evidence drops it after it has told from it how far messages fan out.
 */
export const MESSAGE_SENT = 'message_sent'

// Looked up once: under k6 a global costs time for every message.
const { imul } = Math

/**
 * Picks about one moment of sending in sixteen, by a hash of the moment itself: every socket that receives a message
 * picks the same ones, so that among the picked, receipts ÷ different moments is the fan-out of all (distinct sampling:
 * Gibbons, VLDB 2001). Two receipts that differ only below 1 µs may be picked apart; equal ones never are.
 *
 * @param sentAt Epoch ms.
 */
export function isWitness(sentAt: number): boolean {
  let hash = imul(sentAt * 1000, 0x9e3779b1)
  hash = imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return hash >>> 28 === 0
}
