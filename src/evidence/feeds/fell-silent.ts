import { type Gap, gapsIn, longestOf } from './gaps.ts'
import { TENTH } from './own-time.ts'
import type { Rhythm } from './rhythm.ts'

/** What makes a feed silent for good (plan-language: `ws_feed_silent`): moments, ms, and how many of its longest gaps. */
const SPOKE = 10
const LONG = 5_000
const LONGEST_GAPS = 3
/** The chance that a feed which goes on has such a silence. */
const CHANCE = 0.001
/** A gap so many times as long as the next shorter one stands apart: the longer ones are pauses, what lies between is talk. */
const APART = 4
/** The longest gaps tell how long the next one may be. */
const TELLING = 10
/** Pauses of at most this part of the silence are hiccups of a feed that goes on. */
const HICCUP = 0.1
/** ms of talk without a pause that are more than one burst, of a feed that spoke at once, and of one that let wait. */
const TALK = 3_000
const LONG_TALK = 10_000
/** ms of talk that tell as much as one gap. */
const WORD = 500

/**
 * The silence at the end of a feed's story with which it fell silent for good; null: it did not. It spoke to sockets that
 * had settled, ten moments or more before the middle of its own time; the last quarter of that time is silent although
 * sockets are open; and the silence is over 5 s, over three times its longest gap, and rarer than one in a thousand among
 * the gaps before it.
 *
 * @param ramp tenths of the story before its own time.
 * @param settled moments in which settled sockets got something, up to the middle of its own time.
 */
export function fellSilent(story: Rhythm, ramp: number, settled: number): Gap | null {
  const { came, sockets } = story
  const quarter = ramp + Math.floor((came.length - ramp) * 0.75)
  const quiet = came.subarray(quarter).every((count) => count === 0)
  if (settled < SPOKE || !quiet || !sockets.subarray(quarter).some((ms) => ms > 0)) return null
  const gaps = gapsIn(story)
  const last = gaps.at(-1)!
  const others = gaps.slice(0, -1)
  if (last.ms <= LONG || last.ms <= LONGEST_GAPS * longestOf(others).ms) return null
  return chanceOf(last, others, story) < CHANCE ? last : null
}

/**
 * The chance that a feed with these gaps has a last one of `silence` or longer. Its k longest gaps lie over the next
 * shorter one, u, by e ms in all; taken as exponential, the next gap is g or longer with (1 + (g − u) ÷ e)^−k, whatever
 * their mean. Gaps that vary less make it rarer still.
 */
function chanceOf(silence: Gap, others: readonly Gap[], story: Rhythm): number {
  const spoke = story.came.findIndex((count) => count > 0)
  const sorted = others
    .filter(({ from }) => from > spoke)
    .map(({ ms }) => ms)
    .sort((a, b) => b - a)
  const hiccup = HICCUP * silence.ms
  if ((sorted[0] ?? 0) <= hiccup) {
    const atOnce = longestOf(others).ms <= hiccup
    return chanceOfTalk(silence, spoke, story, atOnce ? TALK : LONG_TALK)
  }
  const k = pausesIn(sorted)
  const under = sorted[k] ?? 0
  const over = sorted.slice(0, k).reduce((sum, ms) => sum + ms - under, 0)
  return (1 + (silence.ms - under) / over) ** -k
}

/** How many of the longest gaps are of one kind: those that stand apart from the others, else ten. */
function pausesIn(sorted: readonly number[]): number {
  const most = Math.min(TELLING, sorted.length)
  const apart = sorted.slice(0, most).findIndex((ms, i) => ms > APART * (sorted[i + 1] ?? 0))
  return apart < 0 ? most : apart + 1
}

/**
 * Of a feed that never paused, nothing is known of how long it would: it must have talked for `least` ms, longer than most
 * bursts. Each half second of the talk b is a word, and that of 2 b words none falls into g by chance is (b ÷ (b + g))^(2 b).
 *
 * @param spoke the tenth of its first message.
 */
function chanceOfTalk(silence: Gap, spoke: number, { came, sockets }: Rhythm, least: number): number {
  const open = sockets.reduce((sum, ms, i) => sum + (i >= spoke && (ms > 0 || came[i]! > 0) ? TENTH : 0), 0)
  const talk = open - silence.length * TENTH
  return talk < least ? 1 : (talk / (talk + silence.ms)) ** (talk / WORD)
}
