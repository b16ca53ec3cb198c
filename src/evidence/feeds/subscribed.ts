import type { Books, Entry } from '../lives/entries.ts'

/** A stretch in which a user was subscribed, epoch ms; `to` is exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** When each user of a scenario was subscribed, in order; until `end` where nobody saw it end. */
export function subscribedTimes(books: Books, end: number): ReadonlyMap<number, readonly Stretch[]> {
  return new Map([...books].map(([user, entries]) => [user, stretchesOf(entries, end)]))
}

function stretchesOf(entries: readonly Entry[], end: number): Stretch[] {
  const stretches: Stretch[] = []
  let from: number | null = null
  for (const { t, turn } of entries) {
    if (from !== null && (turn === 'early' || turn === 'expected' || turn === 'ended' || turn === 'wanted')) {
      stretches.push({ from, to: t })
      from = null
    }
    if (turn === 'subscribed') from = t
  }
  if (from !== null && from < end) stretches.push({ from, to: end })
  return stretches
}
