import type { Work } from '../load/scenario.ts'
import type { Socket } from '../load/socket.ts'
import type { Step } from '../load/step.ts'
import { CONTENT, LATENCY_OF, OF_KIND, RECEIVED, SEQUENCE_TOLD, SERVED, UNREAD } from '../receipts.ts'
import { SLOW_SAMPLE } from '../record/correlation/slow-sample.ts'
import { MESSAGE_SENT } from '../witness.ts'
import { CUT_WAIT, ENDED_WAIT, SIGN_OF_LIFE } from './internal.ts'

/**
 * Metrics that some plans can emit and others cannot, by what a scenario's socket must have; every other one of `vu/` is
 * made for each plan. A metric is held in memory for each VU.
 */
const ONLY_WITH: { readonly [metric: string]: (socket: Socket) => boolean } = {
  ws_message_latency: isTimed,
  ws_messages_untimed: isTimed,
  [MESSAGE_SENT]: isTimed,
  ws_messages_matched: ({ messages }) => messages.some(({ sentAt }) => sentAt === undefined),
  ws_time_to_first_message: isHeard,
  ws_messages_early: isHeard,
  [RECEIVED]: isHeard,
  [LATENCY_OF]: isHeard,
  [OF_KIND]: ({ messages }) => messages.filter(({ rate }) => rate !== undefined).length > 1,
  [UNREAD]: isHeard,
  [CONTENT]: isHeard,
  ws_roundtrip: isExchanging,
  ws_roundtrip_timeout: isExchanging,
  [CUT_WAIT]: (socket) => isExchanging(socket) || isBeating(socket),
  [ENDED_WAIT]: (socket) => isExchanging(socket) || isBeating(socket),
  ws_subscribe_duration: ({ open }) => open.some(({ await: awaited }) => awaited !== undefined),
  ws_reconnect_duration: ({ reopen }) => reopen !== undefined,
  ws_messages_history: ({ messages }) => messages.some(({ history }) => history !== undefined),
  ws_message_gap: isCountedOut,
  ws_gaps: isCountedOut,
  ws_duplicates: isCountedOut,
  ws_reordered: isCountedOut,
  [SEQUENCE_TOLD]: isCountedOut,
  [SIGN_OF_LIFE]: ({ idle }) => idle !== undefined,
  ws_heartbeat_rtt: isBeating,
  ws_heartbeat_missed: isBeating,
  ws_heartbeat_late: isBeating,
  ws_heartbeat_skipped: isBeating,
  ws_answer_delay: ({ answer }) => answer.length > 0,
  ws_error_frames: ({ errors }) => errors.length > 0,
  ws_unexpected: ({ never }) => never !== undefined,
  steps_failed: (socket) => stepsOf(socket).some(isCounted),
}

const OF_TOKENS = ['token_refresh_duration', 'token_refresh_failed', 'ws_lost_at_expiry']

/** What is made for an exchange, as the one that tells a socket of a new token. */
const OF_EXCHANGES: ReadonlySet<string> = new Set([
  'ws_roundtrip',
  'ws_roundtrip_timeout',
  CUT_WAIT,
  ENDED_WAIT,
])

/** Of the metrics of `vu/` those that a plan never emits. @param marked whether requests carry trace ids. */
export function unmadeBy({ scenarios, login }: Work, marked: boolean): readonly string[] {
  const all = Object.values(scenarios)
  const sockets = all.flatMap((scenario) => (scenario.kind === 'socket' ? [scenario.socket] : []))
  const rest = all.some(({ kind }) => kind === 'rest')
  const awaited = login?.refresh?.tell?.await !== undefined && sockets.length > 0
  const unmade = Object.entries(ONLY_WITH).flatMap(([metric, has]) =>
    sockets.some(has) ||
    (awaited && OF_EXCHANGES.has(metric)) ||
    (metric === 'steps_failed' && (rest || login !== undefined))
      ? []
      : [metric],
  )
  const tokens = login?.refresh !== undefined && sockets.length > 0 ? [] : OF_TOKENS
  return [...unmade, ...tokens, ...(rest ? [] : [SERVED]), ...(marked ? [] : [SLOW_SAMPLE])]
}

function isTimed({ messages }: Socket): boolean {
  return messages.some(({ sentAt }) => sentAt !== undefined)
}

function isHeard({ messages }: Socket): boolean {
  return messages.length > 0
}

function isCountedOut({ messages }: Socket): boolean {
  return messages.some(({ sequence }) => sequence !== undefined)
}

function isBeating({ heartbeat }: Socket): boolean {
  return heartbeat !== undefined
}

function isExchanging(socket: Socket): boolean {
  return stepsOf(socket).some((step) => step.await?.as !== undefined)
}

/** A request, and an await that saves: each counts as a step. */
function isCounted({ request, await: awaited }: Step): boolean {
  return request !== undefined || Object.keys(awaited?.save ?? {}).length > 0
}

function stepsOf({ open, whileOpen }: Socket): readonly Step[] {
  return [...open, ...whileOpen]
}
