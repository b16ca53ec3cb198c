import { OURS, STALLED } from '../../model/metrics/limits.ts'
import type { Entry } from '../lives/entries.ts'
import type { Cut } from './found.ts'

/** What became of one socket that was cut. Times in ms since its cut. */
export interface Return {
  /** Subscribed again, and not ended again before its time was over; null: never. */
  readonly back: number | null
  /** The plan ended it before its time was over, and it was not back. */
  readonly unknown: boolean
  /** It was back, and was ended again before its time was over. */
  readonly again: boolean
  /** Dials until it was back, or the evidence ends. */
  readonly dials: number
  /** Something was refused, or ended again: no slow generator does that. */
  readonly refused: boolean
}

/**
 * Follows a user from the cut of its socket on. Who is let in and thrown out again before `within` is over is not back. A client
 * that leaves since nobody answers its subscription would rather have stayed; of one that gave up is known that it is not back.
 *
 * @param end of the evidence, epoch ms.
 */
export function returnOf(entries: readonly Entry[], cut: Cut, within: number, end: number): Return {
  const deadline = cut.t + within
  const seen = { again: false, dials: 0, refused: false }
  let since: number | null = null
  const settled = (back: number | null, unknown = false): Return => ({ ...seen, back, unknown })
  for (const entry of entries.slice(placeAfter(entries, cut))) {
    const { t, turn } = entry
    if (since !== null && t >= deadline) return settled(since - cut.t)
    switch (turn) {
      case 'wanted':
      case 'redial':
        seen.dials++
        break
      case 'subscribed':
        since = t
        break
      case 'failed':
        seen.refused ||= !isSlow(entry)
        break
      case 'early':
      case 'expected':
        if (since !== null) seen.again = true
        seen.refused = true
        since = null
        break
      case 'ended':
        if (since !== null) return settled(since - cut.t)
        if (entry.tags.by !== 'step') return settled(null, t < deadline)
        break
      case 'gave-up':
        return settled(null)
    }
  }
  if (since !== null) return settled(since - cut.t)
  return settled(null, end < deadline)
}

/** Behind the end of the socket that was cut. */
function placeAfter(entries: readonly Entry[], { noticed }: Cut): number {
  return 1 + entries.findIndex(({ t, turn }) => t === noticed && (turn === 'early' || turn === 'expected'))
}

/** A busy generator may have made it itself. */
function isSlow({ tags: { reason = '' } }: Entry): boolean {
  return reason === 'timeout' || reason === OURS || reason === STALLED
}
