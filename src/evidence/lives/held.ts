import type { Seen } from '../../model/record/seen.ts'
import type { Held } from '../../model/record/share.ts'
import type { Window } from '../cube/moments.ts'
import type { Books } from './entries.ts'
import type { Life } from './lives.ts'
import { type State, staysOf } from './states.ts'

/** A user loses too much where it loses more than this share of its time. */
const LOSING = 0.05

/** By user, the lives that the service ended at once. */
export type AtOnce = ReadonlyMap<number, readonly Pick<Life, 'opened' | 'end'>[]>

/** What the sockets of all users were within `windows`, the time of their scenario. */
export function heldOf(
  books: Books,
  windows: readonly Window[],
  end: number,
  atOnce: AtOnce = new Map(),
): Omit<Held, 'scenario' | 'feed'> {
  const sums = { ...NOTHING }
  let users = 0
  let losing = 0
  let excused = 0
  for (const [user, entries] of books) {
    const own = { ...NOTHING }
    for (const { state, from, to } of staysOf(entries, end)) own[state] += within(windows, from, to)
    for (const state of STATES) sums[state] += own[state]
    const time = own.open + own.lost
    const gone = isGoneAtOnce(own, atOnce.get(user) ?? [], windows)
    if (time + own.excused > 0 || gone) users++
    if (own.lost > LOSING * time) losing++
    if (own.excused > time || gone) excused++
  }
  return {
    openSeconds: seconds(sums.open),
    lostSeconds: seconds(sums.lost),
    ...(sums.excused > 0 && { excusedSeconds: seconds(sums.excused) }),
    ...((sums.excused > 0 || excused > 0) && { excusedUsers: excused }),
    ...(sums.rested > 0 && { restedSeconds: seconds(sums.rested) }),
    users,
    losing,
  }
}

/** Whether sockets that ended at once are what a user had: it was open otherwise for under half of its time. */
function isGoneAtOnce(
  own: { readonly [state in State]: number },
  atOnce: readonly Pick<Life, 'opened' | 'end'>[],
  windows: readonly Window[],
): boolean {
  if (atOnce.length === 0) return false
  const brief = atOnce.reduce((sum, { opened, end }) => sum + within(windows, opened!, end!.t), 0)
  const wanted = own.open + own.lost + own.excused + own.rested
  return wanted > 0 && 2 * (own.open - brief) < wanted
}

const NOTHING: { readonly [state in State]: number } = { open: 0, plan: 0, excused: 0, rested: 0, lost: 0 }
const STATES = Object.keys(NOTHING) as State[]

/** From this share of its time on it is told that a scenario's sockets were excused, or wanted no more. */
const MUCH = 0.05
const MOST = 0.5

/** What expected closes took of the time of a scenario, where that is much: no row counts it. */
export function heldSeen(held: Omit<Held, 'scenario' | 'feed'>): Omit<Seen, 'scenario' | 'feed'>[] {
  const { openSeconds, lostSeconds, excusedSeconds: excused = 0, restedSeconds: rested = 0 } = held
  const wanted = openSeconds + lostSeconds + excused
  const all = wanted + rested
  return [
    ...(excused > MUCH * wanted ? [part('excused', excused, wanted)] : []),
    ...(rested > MOST * all ? [part('rested', rested, all)] : []),
  ]
}

function part(
  kind: 'excused' | 'rested' | 'closed-by-plan',
  n: number,
  of: number,
): Omit<Seen, 'scenario' | 'feed'> {
  return { kind, n: Math.round(n), of: Math.round(of) }
}

/** From this share of the time on it is told that the plan itself had no socket open. */
const TOLD_FROM = 0.2

/** What of a scenario's time its sockets were closed by plan, each for good, where that is much. */
export function closedByPlan(
  books: Books,
  windows: readonly Window[],
  end: number,
): Omit<Seen, 'scenario' | 'feed'>[] {
  const stays = [...books.values()].flatMap((entries) => staysOf(entries, end))
  const time = (some: typeof stays) =>
    some.reduce((sum, { from, to }) => sum + within(windows, from, to), 0) / 1000
  const all = time(stays)
  const closed = time(stays.filter(({ state }) => state === 'plan'))
  return closed > TOLD_FROM * all ? [part('closed-by-plan', closed, all)] : []
}

/** Seconds of their own time in which users had a socket, or none by plan. */
export function keptOf(books: Books, windows: readonly Window[], end: number): number {
  const stays = [...books.values()].flatMap((entries) => staysOf(entries, end))
  const kept = stays.filter(({ state }) => state !== 'lost')
  return kept.reduce((sum, { from, to }) => sum + within(windows, from, to), 0) / 1000
}

function within(windows: readonly Window[], from: number, to: number): number {
  return windows.reduce((sum, one) => sum + Math.max(0, Math.min(to, one.to) - Math.max(from, one.from)), 0)
}

/** To whole ms, and none of any time is none: what has users has time. */
const seconds = (ms: number): number => (ms > 0 ? Math.max(1, Math.round(ms)) : 0) / 1000
