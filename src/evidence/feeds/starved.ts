import type { SocketScenario } from '../../model/load/scenario.ts'
import { statedByKind } from '../../model/load/stated.ts'
import { OF_KIND } from '../../model/receipts.ts'
import type { Stated } from '../../model/record/delivery.ts'
import type { Share } from '../../model/record/share.ts'
import { type Feed, ownParts } from './deliveries.ts'
import type { OwnTime } from './own-time.ts'
import type { Shelves } from './shelves.ts'
import type { Stretch } from './subscribed.ts'
import { arrivalsOf, countWithin } from './tallies.ts'

/** Messages that must be due to a user before nothing, and before less than half of them, prove anything. */
const DUE_FOR_NOTHING = 7
const DUE_FOR_HALF = 40

/**
 * Users who got far less than is stated while they were subscribed, within the scenario's own time, a user's lives added
 * up; of those to whom enough was due (plan-language: `ws_starved`). Of a range its lower end is due, and not halved.
 *
 * @param whole the scenario's own time, with what the generator slept through: for whom only that was enough is not known.
 */
export function starvedOf(feed: Feed, { low, exact }: Stated, whole: OwnTime): Share {
  const { windows } = feed.rhythm.own
  const dueIn = (stretches: readonly Stretch[], times: readonly Stretch[]) =>
    (low * ownParts(stretches, times).reduce((sum, { from, to }) => sum + to - from, 0)) / 1000
  const little = exact ? 'under the range' : 'under half'
  const reasons = { nothing: 0, [little]: 0 }
  let n = 0
  let stalled = 0
  for (const [user, stretches] of feed.subscribed) {
    const due = dueIn(stretches, windows)
    if (due < DUE_FOR_NOTHING) {
      if (dueIn(stretches, whole.windows) >= DUE_FOR_NOTHING) stalled++
      continue
    }
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
    ...(stalled > 0 && { stalled }),
    ...(told.length > 0 && { reasons: Object.fromEntries(told) }),
  }
}

/** The same of each kind of message, where the plan states a rate of several of the feed: none makes up for another. */
export function starvedByKind(
  feed: Feed,
  scenario: SocketScenario,
  shelves: Shelves,
  whole: OwnTime,
): readonly Share[] {
  return statedByKind(scenario, feed.place.feed).map(({ index, name, stated }) => {
    const leaves = shelves.of(OF_KIND, feed.place).filter(({ tags }) => tags.kind === String(index))
    return { ...starvedOf({ ...feed, arrivals: arrivalsOf(leaves) }, stated, whole), name }
  })
}
