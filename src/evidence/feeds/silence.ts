import type { Silence } from '../../model/record/delivery.ts'
import type { Window } from '../cube/moments.ts'
import type { Feed } from './deliveries.ts'
import { fellSilent } from './fell-silent.ts'
import { type Gap, gapsIn, longestOf, momentsOf, PAUSE } from './gaps.ts'
import type { Rhythm } from './rhythm.ts'
import { settledMoments } from './settled.ts'
import { awake } from './standstills.ts'

/**
 * A feed's longest silence while sockets were subscribed, and whether it fell silent for good. Closed sockets neither end a
 * silence nor lengthen it, and no more does a generator that stands still: of one that would be for good by its standstill
 * alone nobody knows.
 *
 * @param ramp tenths of the feed's story before its own time.
 * @param start epoch ms of the run's start.
 * @param standstills of the generator.
 */
export function silenceOf(
  feed: Feed,
  ramp: number,
  start: number,
  standstills: readonly Window[] = [],
): Omit<Silence, 'scenario' | 'feed'> {
  const rhythm = awake(feed.rhythm, standstills)
  const story = awake(feed.story, standstills)
  const settled = settledMoments(feed, ramp)
  const fell = fellSilent(story, ramp, settled)
  const slept = fell === null && story !== feed.story ? fellSilent(feed.story, ramp, settled) : null
  const looked = fell === null ? rhythm : story
  const gaps = gapsIn(looked)
  const longest = fell ?? longestOf(gaps)
  const others = gaps.filter((gap) => gap.at !== longest.at || gap.ms !== longest.ms)
  const moments = momentsOf(rhythm.came)
  return {
    longest: Math.round(longest.ms),
    at: Math.max(0, Math.round(looked.own.when(longest.at) - start)),
    moments: fell === null ? moments : momentsOf(looked.came),
    usual: Math.round(longestOf(others).ms),
    silent: fell !== null,
    standsOut: fell !== null || standsOut(rhythm, longest, others, moments),
    ...(slept !== null && { slept: Math.round(slept.ms) }),
    ...(moments === 0 && earlier(feed.story, start)),
  }
}

/** What a feed that is mute in its own time brought before it. */
function earlier({ came, last, own }: Rhythm, start: number): Pick<Silence, 'earlier'> {
  const spoke = came.findLastIndex((count) => count > 0)
  if (spoke < 0) return {}
  const messages = came.reduce((sum, count) => sum + count, 0)
  return { earlier: { messages, until: Math.max(0, Math.round(own.when(last[spoke]!) - start)) } }
}

/** ms from which on a silence is told, and seconds in which the feed must have spoken: a snapshot is no rhythm. */
const TOLD_FROM = 3_000
const SECONDS_SPOKEN = 4
/** Other gaps that it must be as long as. */
const USUAL_GAPS = 3
/** The chance of one as long in a healthy run, and that of a pause among pauses. */
const CHANCE = 1e-4
const CHANCE_OF_PAUSE = 0.01
/** A feed that pauses for over this share of its time comes in bursts. */
const BURSTS = 0.1

/**
 * Whether a silence is none that a healthy feed of this rhythm has: three times as long as any other gap, and rarer than
 * chance. Of k moments that fall evenly by chance into a time S, one of the k + 1 gaps is g or longer with at most
 * (k + 1) × (1 − g ÷ S)^k (spacings; a regular feed has less): that must be under 1e-4, for all gaps of the run together.
 * Bursts are no such chance: where a feed also pauses otherwise, for over a tenth of its time, its n pauses (s in all) are
 * taken as exponential, whose next is g or longer with (1 + g ÷ s)^−n, and n + 1 times that must be under 1 %.
 */
function standsOut({ came, sockets }: Rhythm, gap: Gap, others: readonly Gap[], moments: number): boolean {
  const usual = others.reduce((most, { length }) => Math.max(most, length), 0)
  if (gap.ms < TOLD_FROM || gap.length < USUAL_GAPS * usual) return false
  const open = sockets.reduce((sum, ms, i) => sum + (ms > 0 || came[i]! > 0 ? 1 : 0), 0)
  if ((moments + 1) * (1 - gap.length / open) ** moments >= CHANCE) return false
  if (secondsSpoken(came) < SECONDS_SPOKEN) return false
  const pauses = others.filter(({ length }) => length >= PAUSE)
  const paused = pauses.reduce((sum, { length }) => sum + length, 0)
  if (paused <= BURSTS * (open - gap.length)) return true
  return (pauses.length + 1) * (1 + gap.length / paused) ** -pauses.length < CHANCE_OF_PAUSE
}

function secondsSpoken(came: Uint32Array): number {
  let seconds = 0
  for (let i = 0; i < came.length; i += PAUSE) if (momentsOf(came.subarray(i, i + PAUSE)) > 0) seconds++
  return seconds
}
