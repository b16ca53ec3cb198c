import type { Seen } from '../../model/record/seen.ts'
import type { Books } from '../lives/entries.ts'
import { staysOf } from '../lives/states.ts'
import type { OwnTime } from './own-time.ts'
import type { Stretch } from './subscribed.ts'

/**
 * When the users of a scenario should have been subscribed: open, but for what the plan itself waits before it subscribes,
 * lost, or excused; until `end`. @param waits ms.
 */
export function wantedTimes(books: Books, waits: number, end: number): readonly Stretch[] {
  return [...books.values()]
    .flatMap((entries) => staysOf(entries, end))
    .filter(({ state }) => state === 'open' || state === 'lost' || state === 'excused')
    .map(({ state, from, to }) => ({ from: state === 'open' ? Math.min(to, from + waits) : from, to }))
}

/** Where users who had a socket were subscribed for under half of that time. */
export function unsubscribedIn(
  own: OwnTime,
  wanted: readonly Stretch[],
  subscribed: readonly Stretch[],
): Pick<Seen, 'n' | 'of'> | null {
  const seconds = (times: readonly Stretch[]) =>
    Math.round(times.reduce((sum, { from, to }) => sum + own.within(from, to), 0) / 1000)
  const [of, held] = [seconds(wanted), seconds(subscribed)]
  return 2 * held < of ? { n: of - held, of } : null
}
