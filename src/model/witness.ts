/**
 * Emitted by `vu/` beside `ws_message_latency`, with the same tags, a gauge: the mark of a message, for the messages that
 * bear witness. The evidence drops it after it has told from it how far messages fan out.
 *
 * Witnesses are those whose moment of sending `isWitness` picks, and for each user and feed those of the first 64
 * different moments too, so that a feed with few messages has one at all.
 */
export const MESSAGE_SENT = 'message_sent'

/** Different moments whose messages always bear witness, for each user and feed. */
export const FIRST_MOMENTS = 64

// Looked up once: under k6 a global costs time for every message.
const { imul } = Math

function hashOf(sentAt: number): number {
  const hash = imul(sentAt * 1000, 0x9e3779b1)
  return imul(hash ^ (hash >>> 15), 0x85ebca6b)
}

/**
 * Picks about one moment of sending in sixteen, by a hash of the moment itself: every socket that receives a message
 * picks the same ones, so that among the picked, receipts ÷ different moments is the fan-out of all (distinct sampling:
 * Gibbons, VLDB 2001). Two receipts that differ only below 1 µs may be picked apart; equal ones never are.
 *
 * @param sentAt Epoch ms.
 */
export function isWitness(sentAt: number): boolean {
  return hashOf(sentAt) >>> 28 === 0
}

/** Messages of one moment and different content that are told apart: 2^20. */
const PLACES = 0x100000
/** Marks of moments that `isWitness` picks are smaller: the hash has 32 bits, of which the first four are 0. */
const PICKED = 2 ** 28 * 2 * PLACES

/**
 * A message in 53 bits: the hash of its moment, whether that is a whole second, and its place among the different
 * messages that this user got of that moment. So a broadcast has one mark on all sockets, however their envelopes
 * differ; two messages of one millisecond have two. Moments that lie less than 71 minutes apart have different hashes.
 *
 * @param place From 0.
 */
export function markOf(sentAt: number, place: number): number {
  const whole = sentAt % 1000 === 0 ? 1 : 0
  return ((hashOf(sentAt) >>> 0) * 2 + whole) * PLACES + (place < PLACES ? place : PLACES - 1)
}

/** The moment that a mark stands for, as a number that is equal for equal moments only. */
export function momentOf(mark: number): number {
  return Math.floor(mark / PLACES)
}

/** Whether the moment that a mark stands for is a whole second. */
export function isWholeSecond(mark: number): boolean {
  return momentOf(mark) % 2 === 1
}

/** Whether every socket that got the message bears witness of it; ascending marks begin with these. */
export function isPicked(mark: number): boolean {
  return mark < PICKED
}
