/**
 * What a user got of one feed so far, over all its lives: emitted by `vu/`, a gauge with the tags of the feed, on a
 * message where the last report is a second old or older, and at the end of a life if anything is unreported. A user is
 * a place within its scenario, from 0 (see LIFE).
 */
export const RECEIVED = 'user_received'

/**
 * Beside a report of RECEIVED, a gauge with the feed's tags and the tag `kind`, where several kinds of message of the feed
 * have a stated rate: what the user got of the kind with that index. One that never comes is not made up for by another.
 */
export const OF_KIND = 'user_kind'

/**
 * How many messages of a feed matched without being parsed, so that nobody knows whether they are JSON (PARSED_EVERY), since
 * the last report: a gauge with the tags of the feed. 0: one that was parsed by turn was broken, and stands for those around it.
 */
export const UNREAD = 'messages_unread'

/** Of many messages that need no parsing one in so many is parsed: a prime, so that none of every second or every tenth is missed. */
export const PARSED_EVERY = 61

/** Beside a report of RECEIVED on a message with a time, a gauge: that message's latency, with its user. */
export const LATENCY_OF = 'user_latency'

/**
 * Whether what a user gets of a feed differs from its first message, the time of sending left out, a gauge: 1 once
 * where one of its first 64 messages does; 0 once where none of 64, or of at least 8 in all its life, did.
 */
export const CONTENT = 'content_changed'

/** ms between two reports of RECEIVED at least. */
export const REPORT_EVERY = 1000

const USER = 2 ** 32

/** The value of RECEIVED. `count`: under 2^32. */
export function receivedValue(user: number, count: number): number {
  return user * USER + count
}

export function readReceived(value: number): { readonly user: number; readonly count: number } {
  const user = Math.floor(value / USER)
  return { user, count: value - user * USER }
}

/** Latencies from -1,000 s to 99,000 s, in hundredths of a ms; others are told as the nearest. */
const SHIFT = 1e6
const HUNDREDTHS = 100
const SPAN = 1e10

/** The value of LATENCY_OF. @param latency ms. */
export function latencyValue(user: number, latency: number): number {
  const shifted = Math.round((latency + SHIFT) * HUNDREDTHS)
  return user * SPAN + Math.min(SPAN - 1, Math.max(0, shifted))
}

/** `latency` in ms. */
export function readLatency(value: number): { readonly user: number; readonly latency: number } {
  const user = Math.floor(value / SPAN)
  return { user, latency: (value - user * SPAN) / HUNDREDTHS - SHIFT }
}

/**
 * Emitted by `vu/` for each virtual user that does a REST journey again and again, a gauge: its number in the test × 2 as its
 * first journey begins, and one more on a journey of which each step went as the plan expects, where its last report is a second
 * old or older. It has no tag, since one series for each user would be too many. Steps are counted together: this tells of a
 * user who hangs beside others who are served, on whichever step.
 */
export const SERVED = 'user_served'

/** The value of SERVED. `done`: a whole journey went well; else a first one begins. */
export function servedValue(user: number, done: boolean): number {
  return user * 2 + (done ? 1 : 0)
}

export function readServed(value: number): { readonly user: number; readonly done: boolean } {
  return { user: Math.floor(value / 2), done: value % 2 === 1 }
}
/**
 * Emitted by `vu/` for each user and count of `sequence`, about once a second, a gauge: how many since the last time. Its tag
 * `what` says of what.
 */
export const SEQUENCE_TOLD = 'sequence_told'

/**
 * `compared`: messages whose number was held against the one before; `unread`: those that hold none; `missed`: numbers that
 * passed while the user had no socket; `restarted`: sockets whose numbers did not go on from those of the one before.
 */
export type Told = 'compared' | 'unread' | 'missed' | 'restarted'
