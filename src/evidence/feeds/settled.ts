import { type Feed, SNAPSHOT } from './deliveries.ts'
import { type OwnTime, TENTH } from './own-time.ts'
import type { Stretch } from './subscribed.ts'
import type { Arrivals } from './tallies.ts'

/**
 * Tenths of a feed's story, up to the middle of its own time, in which somebody got something who had been subscribed for
 * 2 s: what a service sends before that it may send once, as a snapshot, and a snapshot is no rhythm. Of messages of which
 * only the second is known (arrivalsOf), as many tenths as they are.
 *
 * @param ramp tenths of the story before its own time.
 */
export function settledMoments({ story, subscribed, arrivals }: Feed, ramp: number): number {
  const { own } = story
  const until = ramp + Math.floor((own.tenths - ramp) / 2)
  const moments = new Set<number>()
  for (const [user, stretches] of subscribed) {
    let stretch = 0
    for (const one of arrivals.get(user) ?? []) {
      while (stretch < stretches.length && stretches[stretch]!.to <= one.from) stretch++
      const within = stretches[stretch]
      if (within === undefined) break
      if (isSettled(one, within)) mark(one, own, until, moments)
    }
  }
  return moments.size
}

function isSettled({ from }: Arrivals, stretch: Stretch): boolean {
  return from >= stretch.from + SNAPSHOT
}

function mark({ from, to, count }: Arrivals, own: OwnTime, until: number, moments: Set<number>): void {
  const tenths = to > from ? Math.min(count, Math.ceil((to - from) / TENTH)) : 1
  for (let i = 0; i < tenths; i++) {
    const t = from + ((to - from) * i) / tenths
    const tenth = Math.floor(own.at(t) / TENTH)
    if (own.has(t) && tenth < until) moments.add(tenth)
  }
}
