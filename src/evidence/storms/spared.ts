import type { Window } from '../cube/moments.ts'
import type { Books, Entry } from '../lives/entries.ts'
import { type Found, isSpared, overAt } from './found.ts'

/**
 * What users wrote down, each turn with the moment (epoch ms) until which a storm spares it: the other default SLOs leave it out
 * (plan-language: "Default SLOs").
 */
export function sparedBooks(books: Books, storms: readonly Found[]): Books {
  const sparing = storms.filter(isSpared).map(sparedTimesOf)
  if (sparing.length === 0) return books
  return new Map(
    [...books].map(([user, entries]) => [
      user,
      marked(
        entries,
        sparing.flatMap((times) => times(user)),
      ),
    ]),
  )
}

function marked(entries: readonly Entry[], times: readonly Window[]): readonly Entry[] {
  if (times.length === 0) return entries
  return entries.map((entry) => {
    const until = times.filter(({ from, to }) => from <= entry.t && entry.t < to).map(({ to }) => to)
    return until.length === 0 ? entry : { ...entry, spared: Math.max(...until) }
  })
}

/**
 * When a storm spares a user, epoch ms: in a `disrupt` everybody until it is over, and whom it cut until it should be back; where
 * the service began it, whom it closed alone.
 */
export function sparedTimesOf({ from, until, cuts, recovered }: Found): (user: number) => readonly Window[] {
  const own = new Map(cuts.map(({ user, t, noticed }) => [user, { from: noticed, to: t + recovered.within }]))
  const all = until === null ? [] : [{ from, to: until }]
  return (user) => [...all, ...(own.has(user) ? [own.get(user)!] : [])]
}

/** The time of each storm, of all users of its scenario together: of what no sample says whose it was. Epoch ms. */
export function stormTimes(storms: readonly Found[]): readonly Window[] {
  return storms.filter(isSpared).map((storm) => ({ from: storm.from, to: overAt(storm) }))
}
