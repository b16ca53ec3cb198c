import { STALL, WATCHING } from '../../model/metrics/internal.ts'
import type { Leaf } from '../cube/leaves.ts'
import type { Window } from '../cube/moments.ts'
import { TENTH } from './own-time.ts'
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
