import type { Seen } from '../../model/record/seen.ts'
import type { Stalls } from '../../model/record/stalls.ts'
import type { Books, Entry } from './entries.ts'

/** A stretch in which a socket was open and gave no sign of life, epoch ms. */
interface Stall {
  readonly from: number
  readonly to: number
}

/**
 * The sockets of a scenario that were stalled: a heartbeat had no answer in its time, and nothing else came. Until something
 * came again, the socket ended, or the run at `end`; such a socket is open all the same.
 */
export function stallsOf(books: Books, end: number): Omit<Stalls, 'scenario' | 'feed'> {
  const users = [...books.values()]
    .map((entries) => stallsIn(entries, end))
    .filter(({ length }) => length > 0)
  const times = users.flat().map(({ from, to }) => to - from)
  const total = times.reduce((sum, ms) => sum + ms, 0)
  return {
    sockets: users.length,
    of: [...books.values()].filter((entries) => entries.some(({ turn }) => turn === 'open')).length,
    seconds: Math.round(total) / 1000,
    longest: Math.round(Math.max(0, ...times)),
  }
}

/** Nothing in a healthy run. */
export function stallsSeen(stalls: readonly Stalls[]): Omit<Seen, 'scenario' | 'feed'>[] {
  return stalls
    .filter(({ sockets }) => sockets > 0)
    .map(({ sockets, of, longest }) => ({ kind: 'socket-stalled', n: sockets, of, ms: longest }))
}

function stallsIn(entries: readonly Entry[], end: number): Stall[] {
  const stalls: Stall[] = []
  let from: number | null = null
  const until = (t: number) => {
    if (from !== null) stalls.push({ from, to: Math.max(from, Math.min(t, end)) })
    from = null
  }
  for (const { t, turn } of entries) {
    if (turn === 'stalled') from ??= t
    else until(t)
  }
  until(end)
  return stalls
}
