import type { Storm } from '../../model/record/storm.ts'
import type { Window } from '../cube/moments.ts'
import { type Found, isSpared } from './found.ts'
import type { Return } from './recovery.ts'

/**
 * What a storm that the service announced excuses: socket-seconds of the scenario's own time in which those it closed were not back,
 * each at most until it should have been; of those that its open sockets have in all. None of any other storm: the plan
 * itself says how much of its time it takes, or the other SLOs count it.
 *
 * @param returns of its cuts, in their order.
 */
export function awayIn(
  storm: Found,
  returns: readonly Return[],
  own: readonly Window[],
): Pick<Storm, 'away'> {
  const { by, cuts, recovered, open } = storm
  if (by !== 'service' || !isSpared(storm)) return {}
  const within = (from: number, to: number) =>
    own.reduce((sum, one) => sum + Math.max(0, Math.min(to, one.to) - Math.max(from, one.from)), 0)
  const away = cuts.reduce((sum, { t, noticed }, i) => {
    const back = Math.min(returns[i]!.back ?? recovered.within, recovered.within)
    return sum + within(noticed, t + back)
  }, 0)
  const whole = own.reduce((sum, { from, to }) => sum + to - from, 0)
  return { away: { seconds: away / 1000, of: (Math.max(open, cuts.length) * whole) / 1000 } }
}
