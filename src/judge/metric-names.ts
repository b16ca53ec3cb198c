import type { Gate } from '../model/load/gate.ts'
import { metricOf } from '../model/metrics.ts'
import type { Tags } from '../model/sample.ts'
import type { Selector } from '../model/selector.ts'
import type { Statistic } from '../model/threshold.ts'

/** What a reader calls a metric. Trends stand behind their statistic, the others alone. */
const NOUNS: { readonly [metric: string]: string } = {
  ws_sessions: 'upgrades',
  ws_connecting: 'connect',
  ws_session_duration: 'session length',
  ws_msgs_sent: 'frames sent',
  ws_msgs_received: 'messages received',
  ws_ping: 'ping round trip',
  http_reqs: 'requests',
  http_req_duration: 'request time',
  http_req_blocked: 'wait for a connection',
  http_req_connecting: 'TCP connect',
  http_req_tls_handshaking: 'TLS handshake',
  http_req_sending: 'sending time',
  http_req_waiting: 'time to first byte',
  http_req_receiving: 'receiving time',
  http_req_failed: 'failed requests',
  iterations: 'iterations',
  iteration_duration: 'iteration length',
  dropped_iterations: 'dropped iterations',
  vus: 'virtual users',
  vus_max: 'allocated virtual users',
  data_sent: 'bytes sent',
  data_received: 'bytes received',
  ws_message_latency: 'latency',
  ws_roundtrip: 'round trip',
  ws_roundtrip_timeout: 'unanswered sends',
  ws_subscribe_duration: 'subscribe time',
  ws_time_to_first_message: 'time to first message',
  ws_heartbeat_rtt: 'heartbeat round trip',
  ws_heartbeat_missed: 'missed heartbeats',
  ws_connect_failed: 'failed connects',
  ws_subscribed: 'subscribed sockets',
  ws_closes: 'closes',
  ws_close_unanswered: 'unanswered closes',
  ws_error_frames: 'error frames',
  ws_messages_matched: 'matched messages',
  ws_messages_malformed: 'malformed messages',
  ws_messages_untimed: 'messages without a time',
  gen_lag: 'lag of the generator',
  script_errors: 'script errors',
}

/** `p99`, `p97.5`, `average`, …; empty where the noun alone says it. */
function statWord(stat: Statistic | Gate['stat']): string {
  switch (stat.kind) {
    case 'p':
      return `p${stat.percent}`
    case 'avg':
      return 'average'
    case 'med':
      return 'median'
    case 'min':
      return 'smallest'
    case 'max':
      return 'largest'
    default:
      return ''
  }
}

/** The plain name of a row: `p99 latency of orders`, `p99 quote round trip`, `failed connects`. */
export function plainName(stat: Statistic | Gate['stat'], selector: Selector): string {
  const { metric, tags } = selector
  const trend = metricOf(metric)?.kind === 'trend'
  const named = Object.hasOwn(NOUNS, metric) ? NOUNS[metric] : metric
  const noun = tags.name !== undefined && metric === 'http_req_duration' ? '' : named
  const perSecond = stat.kind === 'rate' && metricOf(metric)?.kind === 'counter' ? 'per second' : ''
  const words = [trend ? statWord(stat) : '', tags.exchange ?? '', noun, perSecond]
  return [...words.filter((word) => word !== ''), ...where(tags)].join(' ')
}

/** As plainName, but shorter where a sentence says the rest: `p99 of orders`. */
export function subject(stat: Statistic | Gate['stat'], selector: Selector): string {
  const { metric, tags } = selector
  if (metric !== 'ws_message_latency' || tags.feed === undefined) return plainName(stat, selector)
  return [statWord(stat), ...where(tags)].join(' ')
}

/** `of orders`, and what else tells this row from its neighbours. `steady` is what everybody means. */
function where(tags: Tags): string[] {
  const of = tags.feed ?? tags.name
  const known = new Set(['feed', 'name', 'phase', 'exchange', ...(tags.status === '101' ? ['status'] : [])])
  const others = Object.keys(tags)
    .filter((tag) => !known.has(tag))
    .map((tag) => `${tag} ${tags[tag]}`)
  const phase = tags.phase === undefined || tags.phase === 'steady' ? [] : [`in ${tags.phase}`]
  const rest = others.length === 0 ? [] : [`(${others.join(', ')})`]
  return [...(of === undefined ? [] : [`of ${of}`]), ...phase, ...rest]
}
