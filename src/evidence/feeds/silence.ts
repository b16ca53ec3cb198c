import type { Silence } from '../../model/record/delivery.ts'
import { TENTH } from './own-time.ts'
import type { Rhythm } from './rhythm.ts'

/** What makes a feed silent for good (plan-language: `ws_feed_silent`): moments, ms, and how many of its usual gaps. */
const SPOKE = 10
const LONG = 5_000
const USUAL_GAPS = 3

/** A gap between two messages, while sockets were subscribed. */
interface Gap {
  /** The first tenth of its time without any, and how many such there are. */
  readonly from: number
  readonly length: number
  /** When it began, ms of its time, and how long it was. */
  readonly at: number
  readonly ms: number
}

/**
 * A feed's longest silence while sockets were subscribed. Closed sockets neither end a silence nor lengthen it.
 *
 * @param start epoch ms of the run's start.
 */
export function silenceOf(rhythm: Rhythm, start: number): Omit<Silence, 'scenario' | 'feed'> {
  const { own, came, sockets } = rhythm
  const gaps = [shortGap(rhythm), ...gapsOf(rhythm)]
  const longest = gaps.reduce((a, b) => (b.ms > a.ms ? b : a))
  const others = gaps.filter((gap) => gap !== longest)
  const usual = others.reduce((most, { ms }) => Math.max(most, ms), 0)
  const moments = momentsOf(came)
  const half = momentsOf(came.subarray(0, came.length / 2))
  const quarter = Math.floor(came.length * 0.75)
  const quiet =
    came.slice(quarter).every((count) => count === 0) && sockets.slice(quarter).some((ms) => ms > 0)
  const { ms, at } = longest
  const silent = half >= SPOKE && quiet && longest === gaps.at(-1) && ms > LONG && ms > USUAL_GAPS * usual
  return {
    longest: Math.round(ms),
    at: Math.max(0, Math.round(own.when(at) - start)),
    moments,
    usual: Math.round(usual),
    silent,
    standsOut: silent || standsOut(rhythm, longest, others, moments),
  }
}

/** Every stretch without a message, that before the first and that after the last too. */
function gapsOf({ came, sockets, first, last }: Rhythm): Gap[] {
  const gaps: Gap[] = []
  let from = 0
  let length = 0
  let spoke = -1
  const end = (edge: number) => {
    if (length === 0) return
    // Where sockets were closed in between, it begins with the first that is open again.
    const at = from === spoke + 1 && spoke >= 0 ? last[spoke]! : from * TENTH
    gaps.push({ from, length, at, ms: from * TENTH - at + length * TENTH + edge })
    length = 0
  }
  for (let i = 0; i < came.length; i++) {
    if (came[i]! > 0) {
      end(first[i]! - i * TENTH)
      spoke = i
    } else if (sockets[i]! > 0) {
      if (length === 0) from = i
      length++
    }
  }
  end(0)
  return gaps
}

/** The longest gap from one tenth to the next, where both have a message. */
function shortGap({ came, first, last }: Rhythm): Gap {
  let longest: Gap = { from: 0, length: 0, at: 0, ms: 0 }
  for (let i = 1; i < came.length; i++) {
    const ms = came[i]! > 0 && came[i - 1]! > 0 ? first[i]! - last[i - 1]! : 0
    if (ms > longest.ms) longest = { from: i, length: 0, at: last[i - 1]!, ms }
  }
  return longest
}

/** ms from which on a silence is told, and seconds in which the feed must have spoken: a snapshot is no rhythm. */
const TOLD_FROM = 3_000
const SECONDS_SPOKEN = 4
/** The chance of one as long in a healthy run, and that of a pause among pauses. */
const CHANCE = 1e-4
const CHANCE_OF_PAUSE = 0.01
/** A gap of at least this many tenths is a pause; a feed that pauses for over this share of its time comes in bursts. */
const PAUSE = 10
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

function momentsOf(came: Uint32Array): number {
  return came.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0)
}

function secondsSpoken(came: Uint32Array): number {
  let seconds = 0
  for (let i = 0; i < came.length; i += PAUSE) if (momentsOf(came.subarray(i, i + PAUSE)) > 0) seconds++
  return seconds
}
