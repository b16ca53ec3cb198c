import type { Stated } from '../../model/record/delivery.ts'
import type { Share } from '../../model/record/share.ts'
import { type Feed, ownParts } from './deliveries.ts'
import { countWithin } from './tallies.ts'

/** Messages that must be due to a user before nothing, and before less than half of them, prove anything. */
const DUE_FOR_NOTHING = 7
const DUE_FOR_HALF = 40

/**
 * Users who got far less than is stated while they were subscribed, within the scenario's own time, a user's lives added
 * up; of those to whom enough was due (plan-language: `ws_starved`). Of a range its lower end is due, and not halved.
 */
export function starvedOf(feed: Feed, { low, exact }: Stated): Share {
  const { windows } = feed.rhythm.own
  const little = exact ? 'under the range' : 'under half'
  const reasons = { nothing: 0, [little]: 0 }
  let n = 0
  for (const [user, stretches] of feed.subscribed) {
    const own = ownParts(stretches, windows)
    const due = (low * own.reduce((sum, { from, to }) => sum + to - from, 0)) / 1000
    if (due < DUE_FOR_NOTHING) continue
    n++
    const got = Math.round(countWithin(feed.arrivals.get(user) ?? [], windows))
    if (got === 0) reasons.nothing++
    else if (due >= DUE_FOR_HALF && got < due / (exact ? 1 : 2)) reasons[little]!++
  }
  const told = Object.entries(reasons).filter(([, count]) => count > 0)
  return {
    metric: 'ws_starved',
    ...feed.place,
    bad: reasons.nothing + reasons[little]!,
    n,
    ...(told.length > 0 && { reasons: Object.fromEntries(told) }),
  }
}
