import type { Capacity, Rung } from '../../report/verbs/capacity.ts'

export const FIRST = 100
/** Enough for what a plan usually asks, and no more of a machine that others use. */
export const MOST = 5_000
/** The most that is held and the least that is not: nearer to each other than this nobody can tell by runs of seconds. */
const NEAR = 1.3
/** Of the budget's CPU, what the next rung aims at. */
const AIM = 0.7

/**
 * How many sockets are tried next, or null where that is known well enough. Upwards by what the CPU leaves, at most eight times
 * as many; between what was held and what was not, their geometric mean. `ceiling`: what the machine's limits allow.
 */
export function nextRung(tried: readonly Rung[], ceiling: number): number | null {
  const { held, failed } = bracketOf(tried)
  const most = Math.min(MOST, ceiling)
  if (tried.length === 0) return Math.min(FIRST, most)
  if (failed === null) {
    const { sockets, cpu } = held!
    if (sockets >= most) return null
    return Math.min(most, Math.ceil(sockets * Math.min(8, Math.max(1.5, AIM / (cpu ?? AIM / 2)))))
  }
  const low = held?.sockets ?? Math.max(1, failed.sockets / 16)
  if (failed.sockets / low <= NEAR) return null
  return Math.round(Math.sqrt(low * failed.sockets))
}

/** The largest that was held, and the smallest that was not. */
export function bracketOf(tried: readonly Rung[]): Pick<Capacity, 'held' | 'failed'> {
  const sorted = tried.toSorted((a, b) => a.sockets - b.sockets)
  const failed = sorted.find(({ over }) => over.length > 0) ?? null
  const below = sorted.filter(
    ({ sockets, over }) => over.length === 0 && sockets < (failed?.sockets ?? Infinity),
  )
  return { held: below.at(-1) ?? null, failed }
}
