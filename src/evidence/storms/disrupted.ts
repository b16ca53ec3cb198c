import type { Disrupt } from '../../model/load/socket.ts'
import { RELAY_CUT } from '../../model/metrics/internal.ts'
import type { Leaf } from '../cube/leaves.ts'
import type { Books } from '../lives/entries.ts'
import type { Cut, Found } from './found.ts'
import { openAtIn } from './open-at.ts'

/** ms by which the relay may begin before the evidence thinks: the two reckon from starts of their own. */
const EARLY = 1_000

/** What the relay cut, epoch ms in order, and how. */
export interface Relayed {
  readonly times: readonly number[]
  readonly how: string | undefined
}

/** What the relay cut of a scenario; `leaves`: of companions. */
export function relayedIn(leaves: readonly Leaf[], scenario: string): Relayed {
  const times: number[] = []
  let how: string | undefined
  for (const { metric, tags, column } of leaves) {
    if (metric !== RELAY_CUT || tags.scenario !== scenario) continue
    how = tags.how
    column.forEach((t, value) => {
      for (let i = 0; i < value; i++) times.push(t)
    })
  }
  return { times: times.sort((a, b) => a - b), how }
}

/**
 * The storm of a plan's `disrupt`: whoever was thrown out in its time, by the plan or since the service could not bear it. What
 * the relay cut and no user noticed is cut all the same.
 *
 * @param at epoch ms of the disruption.
 */
export function disruptedIn(
  scenario: string,
  { what, over, recovered }: Disrupt,
  at: number,
  books: Books,
  { times, how }: Relayed,
): Found {
  const until = at + over + recovered.within
  const begin = Math.min(at - EARLY, ...times.slice(0, 1))
  const cuts = withRelayed(firstEnds(books, begin, until), times)
  return {
    scenario,
    by: what.kind,
    ...(what.kind === 'cut' && { how: isHow(how) ? how : what.how }),
    recovered,
    from: cuts[0]?.t ?? at,
    to: cuts.at(-1)?.t ?? at,
    until,
    open: openAtIn(books)(cuts[0]?.t ?? at),
    // Where the relay tells of none, whoever ended them was not to be seen.
    broken: times.length === 0 ? 0 : Math.max(0, cuts.length - times.length),
    cuts,
    unnoticed: Math.max(0, times.length - cuts.length),
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
