import type { Seen } from '../../model/record/seen.ts'
import { type Feed, ownParts } from './deliveries.ts'
import { countWithin } from './tallies.ts'

/** Messages that must be due to a user before nothing proves anything. */
const DUE = 7

/**
 * Users who never got a message of a feed while they were subscribed, within the scenario's own time; of those to whom
 * enough was due by what the others got in theirs. Of a feed that reached nobody nothing was due: that is its silence.
 */
export function silentSocketsOf(feed: Feed): Pick<Seen, 'n' | 'of'> {
  const users = usersOf(feed)
  const heard = users.filter(({ got }) => got > 0)
  const rate = heard.reduce((sum, { got }) => sum + got, 0) / heard.reduce((sum, { ms }) => sum + ms, 0)
  const due = users.filter(({ ms, got }) => got > 0 || rate * ms >= DUE)
  return { n: due.filter(({ got }) => got === 0).length, of: due.length }
}

function usersOf({ rhythm, subscribed, arrivals }: Feed): { readonly ms: number; readonly got: number }[] {
  const { windows } = rhythm.own
  return [...subscribed].map(([user, stretches]) => ({
    ms: ownParts(stretches, windows).reduce((sum, { from, to }) => sum + to - from, 0),
    got: Math.round(countWithin(arrivals.get(user) ?? [], windows)),
  }))
}
