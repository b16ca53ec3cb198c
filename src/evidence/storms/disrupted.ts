import type { Disrupt } from '../../model/load/socket.ts'
import { RELAY_CUT, RELAY_STORM } from '../../model/metrics/internal.ts'
import type { Leaf } from '../cube/leaves.ts'
import type { Books } from '../lives/entries.ts'
import type { Cut, Found } from './found.ts'
import { openAtIn } from './open-at.ts'

/** ms by which a user may seem to have seen a cut before it was made. */
const ROUNDING = 5

/** What the relay did of a disruption. Epoch ms. */
export interface Relayed {
  /** When it began; undefined: it never came to it. */
  readonly begun: number | undefined
  /** Of each cut, in order. */
  readonly times: readonly number[]
  readonly how: string | undefined
  /** It cut sockets of which it could not tell whose they were. */
  readonly unknown: boolean
}

/** What the relay did of the disruption of `planned` to the sockets of `scenario`; `leaves`: of companions. */
export function relayedIn(leaves: readonly Leaf[], planned: string, scenario: string): Relayed {
  const begun = leaves.find(({ metric, tags }) => metric === RELAY_STORM && tags.scenario === planned)
  const cuts = leaves.filter(({ metric }) => metric === RELAY_CUT)
  const own = planned === scenario ? cuts.filter(({ tags }) => tags.scenario === scenario) : []
  return {
    begun: begun === undefined ? undefined : timesOf(begun)[0],
    times: own.flatMap(timesOf).sort((a, b) => a - b),
    how: own.at(-1)?.tags.how,
    unknown: cuts.some(({ tags }) => tags.scenario === 'unknown'),
  }
}

function timesOf({ column }: Leaf): number[] {
  const times: number[] = []
  column.forEach((t) => void times.push(t))
  return times
}

/**
 * The storm of a plan's `disrupt`: whoever was thrown out in its time, by the plan or since the service could not bear it. What
 * the relay cut and no user noticed is cut all the same; what ended before it began is none of its doing.
 *
 * @param at epoch ms of the disruption, by the plan.
 */
export function disruptedIn(
  scenario: string,
  { what, over, recovered }: Disrupt,
  at: number,
  books: Books,
  { begun, times, how, unknown }: Relayed,
): Found {
  const until = Math.max(at, begun ?? at) + over + recovered.within
  const begin = (begun ?? at) - ROUNDING
  const cuts = withRelayed(firstEnds(books, begin, until), times)
  return {
    scenario,
    by: what.kind,
    ...(what.kind === 'cut' && { how: isHow(how) ? how : what.how }),
    recovered,
    from: cuts[0]?.t ?? begun ?? at,
    to: cuts.at(-1)?.t ?? begun ?? at,
    until,
    open: openAtIn(books)(cuts[0]?.t ?? begun ?? at),
    // Where the relay tells of none, whoever ended them was not to be seen.
    broken: times.length === 0 ? 0 : Math.max(0, cuts.length - times.length),
    cuts,
    unnoticed: Math.max(0, times.length - cuts.length),
    met: cuts.length > 0 || times.length > 0 || unknown,
  }
}

function isHow(how: string | undefined): how is 'fin' | 'rst' | 'drop' {
  return how === 'fin' || how === 'rst' || how === 'drop'
}

/** Each user's first socket that ended within the time, in order; not by its plan. */
function firstEnds(books: Books, from: number, until: number): Cut[] {
  const cuts: Cut[] = []
  for (const [user, entries] of books) {
    const end = entries.find(
      ({ t, turn }) => t >= from && t < until && (turn === 'early' || turn === 'expected'),
    )
    if (end !== undefined) cuts.push({ user, t: end.t, noticed: end.t })
  }
  return cuts.sort((a, b) => a.t - b.t)
}

/** A cut without a word is noticed later: each end has the earliest of the relay's cuts that no other has. */
function withRelayed(ends: readonly Cut[], times: readonly number[]): Cut[] {
  let next = 0
  return ends
    .map((end) => (times[next] !== undefined && times[next]! <= end.t ? { ...end, t: times[next++]! } : end))
    .sort((a, b) => a.t - b.t)
}
