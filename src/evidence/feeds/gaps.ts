import { TENTH } from './own-time.ts'
import type { Rhythm } from './rhythm.ts'

/** A gap between two messages, while sockets were subscribed. */
export interface Gap {
  /** The first tenth of its time without any, and how many such there are. */
  readonly from: number
  readonly length: number
  /** When it began, ms of its time, and how long it was. */
  readonly at: number
  readonly ms: number
}

/** Every gap in order; of those from one tenth to the next, where both have a message, the longest alone stands first. */
export function gapsIn(rhythm: Rhythm): readonly [Gap, ...Gap[]] {
  return [shortGap(rhythm), ...gapsOf(rhythm)]
}

const NONE: Gap = { from: 0, length: 0, at: 0, ms: 0 }

export function longestOf(gaps: readonly Gap[]): Gap {
  return gaps.reduce((a, b) => (b.ms > a.ms ? b : a), NONE)
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
  let longest = NONE
  for (let i = 1; i < came.length; i++) {
    const ms = came[i]! > 0 && came[i - 1]! > 0 ? first[i]! - last[i - 1]! : 0
    if (ms > longest.ms) longest = { from: i, length: 0, at: last[i - 1]!, ms }
  }
  return longest
}

/** Tenths in which something came. */
export function momentsOf(came: Uint32Array): number {
  return came.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0)
}

/** A gap of at least this many tenths is a pause. */
export const PAUSE = 10
/** Pauses are of one length where the longest is at most so many times the shortest. */
const ALIKE = 2

/** Pauses between messages, where they are all of about one length: a feed that comes in bursts. 0: they are not. */
export function regularPauses(rhythm: Rhythm): number {
  const [, ...gaps] = gapsIn(rhythm)
  const within = gaps.filter(({ from, length }) => from > 0 && from + length < rhythm.came.length)
  const pauses = within.filter(({ length }) => length >= PAUSE)
  const lengths = pauses.map(({ length }) => length)
  return Math.max(0, ...lengths) <= ALIKE * Math.min(...lengths) ? pauses.length : 0
}
