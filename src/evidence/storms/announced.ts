import type { SocketScenario } from '../../model/load/scenario.ts'
import type { StormCounts } from '../../model/record/storm.ts'
import type { Window } from '../cube/moments.ts'
import type { Books, Entry } from '../lives/entries.ts'
import type { Cut, Found } from './found.ts'
import { newcomersIn, openAtIn } from './open-at.ts'

/** Half of the open sockets, and so many at least, closed within so many ms: no chance makes that. */
const PART = 0.5
const LEAST = 3
const SPREAD = 5_000
/** ms of the pause after which what follows is not the same storm, and those that one lasts at most. */
const PAUSE = 1_000
const LONGEST = 10_000

/** By these a service that goes away closes its sockets; only the first says that they are to come back. */
const CODES = ['1012', '1013', '1001'] as const
const ANNOUNCES = '1012'
/** A deploy in two halves; whoever does it more often restarts in a loop. */
const MOST = 2

/** Of a storm that no plan speaks of. */
const RECOVERED = { share: 0.99, within: 15_000 } as const

/**
 * Storms that the service began: many sockets closed together, by one code of a service that goes away. `planned`: windows of
 * the plan's own disruptions, which are those of another storm.
 */
export function announcedIn(
  scenario: string,
  { socket: { reopen, disrupt } }: SocketScenario,
  books: Books,
  planned: readonly Window[],
  off: boolean,
): Found[] {
  const recovered = disrupt?.recovered ?? RECOVERED
  const open = openIn(books)
  const found = CODES.flatMap((code) =>
    groupsOf(endsBy(code, books, planned), open).map((cuts) => ({ code, cuts })),
  ).sort((a, b) => a.cuts[0]!.t - b.cuts[0]!.t)
  let announced = 0
  return found.map(({ code, cuts }) => {
    const [from, to] = [cuts[0]!.t, cuts.at(-1)!.t]
    if (code === ANNOUNCES) announced++
    const counts = countsOf(code === ANNOUNCES, reopen !== undefined, announced, off)
    return {
      scenario,
      by: 'service',
      closeCode: code,
      recovered,
      ...(counts !== undefined && { counts }),
      from,
      to,
      until: null,
      open: open(from, to),
      broken: brokenIn(books, { from: from - PAUSE, to: to + PAUSE }, new Set(cuts.map(({ user }) => user))),
      cuts,
      unnoticed: 0,
      met: true,
    }
  })
}

function countsOf(told: boolean, reopens: boolean, place: number, off: boolean): StormCounts | undefined {
  if (!told) return 'not-announced'
  if (!reopens) return 'no-reopen'
  if (off) return 'not-judged'
  return place > MOST ? 'repeated' : undefined
}

/** Ends by this code, in order of time. */
function endsBy(code: string, books: Books, planned: readonly Window[]): Cut[] {
  const cuts: Cut[] = []
  for (const [user, entries] of books) {
    for (const { t, turn, tags } of entries) {
      if ((turn !== 'early' && turn !== 'expected') || tags.code !== code) continue
      if (tags.side === 'generator' || planned.some(({ from, to }) => from <= t && t < to)) continue
      cuts.push({ user, t, noticed: t })
    }
  }
  return cuts.sort((a, b) => a.t - b.t || a.user - b.user)
}

/** Sockets of how many users a storm from one moment to another could have met: in a ramp more come while it lasts. */
function openIn(books: Books): (from: number, to: number) => number {
  const [open, newcomers] = [openAtIn(books), newcomersIn(books)]
  return (from, to) => open(from) + newcomers(from, to)
}

/** The ends that came together, each user's first of them. */
function groupsOf(ends: readonly Cut[], open: ReturnType<typeof openIn>): Cut[][] {
  const groups: Cut[][] = []
  for (let at = 0; at < ends.length; ) {
    const group = groupFrom(ends, at)
    const from = ends[at]!.t
    const core = group.filter(({ t }) => t <= from + SPREAD)
    if (core.length < LEAST || core.length < PART * open(from, core.at(-1)!.t)) {
      at++
      continue
    }
    groups.push(group)
    const last = group.at(-1)!.t
    while (at < ends.length && ends[at]!.t <= last) at++
  }
  return groups
}

/** Each user's first end from a place on, until a pause, somebody who was closed before, or the longest time. */
function groupFrom(ends: readonly Cut[], at: number): Cut[] {
  const users = new Set<number>()
  const group: Cut[] = []
  const start = ends[at]!.t
  for (let i = at; i < ends.length; i++) {
    const cut = ends[i]!
    const last = group.at(-1)?.t ?? start
    const far = cut.t > start + SPREAD && cut.t > last + PAUSE
    if (far || cut.t > start + LONGEST) break
    if (users.has(cut.user)) continue
    users.add(cut.user)
    group.push(cut)
  }
  return group
}

/** Users beside them whose socket broke without a word. */
function brokenIn(books: Books, { from, to }: Window, cut: ReadonlySet<number>): number {
  const broke = ({ t, turn, tags }: Entry) =>
    turn === 'early' && t >= from && t <= to && (tags.how === 'fin' || tags.how === 'rst')
  return [...books].filter(([user, entries]) => !cut.has(user) && entries.some(broke)).length
}
