import { LIFE } from '../lives.ts'

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

/** What `vu/` emits for the evidence alone: no plan can ask for it, and no record shows it. */
export const INTERNAL: ReadonlySet<string> = new Set([FILLER, SCENARIO_START, MESSAGE_SENT, LIFE])

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
