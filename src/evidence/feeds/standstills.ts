import { STALL, WATCHING } from '../../model/metrics/internal.ts'
import type { Leaf } from '../cube/leaves.ts'
import type { Window } from '../cube/moments.ts'
import { OwnTime, TENTH } from './own-time.ts'
import type { Rhythm } from './rhythm.ts'

/** When the user of a scenario who looks for standstills all the time saw one, epoch ms. */
export function standstillsIn(scenario: string, leaves: readonly Leaf[]): readonly Window[] {
  const found: Window[] = []
  for (const { metric, tags, column } of leaves) {
    if (metric !== STALL || tags.scenario !== scenario || tags.watching !== WATCHING.watching) continue
    // It is told when it is over.
    column.forEach((t, ms) => {
      found.push({ from: t - ms, to: t })
    })
  }
  return found
}

/**
 * A rhythm without what the generator slept through: nobody listened then. Standstills of less than a tenth are how timers
 * are. What came meanwhile is read once it is over, so that no message is lost.
 */
export function awake(rhythm: Rhythm, standstills: readonly Window[]): Rhythm {
  const { own } = rhythm
  const long = standstills.filter(({ from, to }) => to - from >= TENTH)
  if (long.length === 0) return rhythm
  const sockets = rhythm.sockets.slice()
  for (const { from, to } of long) {
    if (own.within(from, to) === 0) continue
    sockets.fill(0, Math.floor(own.at(from) / TENTH), Math.ceil(own.at(to) / TENTH))
  }
  return { ...rhythm, sockets }
}

/**
 * The part of a standstill in which a generator with room reads what came meanwhile. No more: a service that makes it stand
 * still would be silent unseen.
 */
const CAUGHT_UP = 0.25

/**
 * A time without what the generator slept through, nor the moments after it in which it reads what came meanwhile: that is
 * neither received when it came, nor received at all where its user's time was up. A standstill may begin a tenth earlier
 * than it is seen to: there is a look every tenth.
 *
 * @param rhythms of all feeds of the scenario, in that time.
 */
export function wakingTime(
  own: OwnTime,
  standstills: readonly Window[],
  rhythms: readonly Pick<Rhythm, 'came'>[],
): OwnTime {
  const slept = standstills
    .filter(({ from, to }) => to - from >= TENTH)
    .map((one) => ({ from: one.from - TENTH, to: caughtUp(own, one, rhythms) }))
  if (slept.length === 0) return own
  return new OwnTime(slept.reduce(without, own.windows))
}

/**
 * When what came during a standstill has been read, epoch ms: by the first tenth in which nothing at all is, since what waits is
 * read without a pause. A service that makes the generator stand still, and then sends nothing, is silent from there on.
 */
function caughtUp(own: OwnTime, { from, to }: Window, rhythms: readonly Pick<Rhythm, 'came'>[]): number {
  const most = to + CAUGHT_UP * (to - from)
  const end = own.at(most)
  for (let tenth = Math.ceil(own.at(to) / TENTH); (tenth + 1) * TENTH <= end; tenth++)
    if (rhythms.every(({ came }) => came[tenth] === 0)) return own.when(tenth * TENTH)
  return most
}

function without(windows: readonly Window[], { from, to }: Window): readonly Window[] {
  return windows.flatMap((window) =>
    [
      { from: window.from, to: Math.min(window.to, from) },
      { from: Math.max(window.from, to), to: window.to },
    ].filter((part) => part.from < part.to),
  )
}
