import { median } from '../../model/quantile.ts'
import type { Seen } from '../../model/record/seen.ts'
import { type Feed, ownParts, SNAPSHOT } from './deliveries.ts'
import type { Stretch } from './subscribed.ts'
import { type Arrivals, countWithin } from './tallies.ts'

/** ms of silence under which nothing is told, and by how many times it is over the usual longest pause. */
const LONG = 3_000
const TIMES = 3
/** Messages that were due in it: a Poisson count of so many is none once in a million. */
const DUE = Math.log(1e6)
/** ms in which a report may be of messages that came before it. */
const ROUNDING = 50

interface User {
  /** Its subscribed own time. */
  readonly parts: readonly Stretch[]
  readonly ms: number
  /** In order. */
  readonly arrivals: readonly Arrivals[]
  /** Epoch ms of its newest message; null: none. */
  readonly last: number | null
  /** ms of its subscribed time since. */
  readonly silence: number
  /** ms of its longest pause before, that before its first message among them. */
  readonly pause: number
  /** Messages before that silence, and ms of it, without the snapshots at the start of subscriptions. */
  readonly got: number
  readonly active: number
}

/**
 * Users to whom nothing came any more while others still got messages, though they had before; null: none. Silent is who got
 * nothing to the end for over 3 s, and over three times the longest pause that is usual for a user of this feed, and its own: where
 * messages are sent to one user at a time, those pauses are as long. And enough was due, by the rate of the whole feed for each
 * socket, by that of the user before, and by that of the others who were served for longer.
 */
export function fallenSilentIn(feed: Feed): Pick<Seen, 'n' | 'of' | 'ms'> | null {
  const users = usersOf(feed).filter(({ ms }) => ms > 0)
  const usual = TIMES * median(users.map(({ pause }) => pause))
  const all = users.reduce((sum, { ms }) => sum + ms, 0)
  const rate = users.reduce((sum, { arrivals, parts }) => sum + countWithin(arrivals, parts), 0) / all
  const others = othersRates(users)
  const silent = users.filter((user) => {
    const { last, silence, pause } = user
    if (last === null || silence < Math.max(LONG, TIMES * pause, usual)) return false
    const own = user.active > 0 ? user.got / user.active : 0
    return Math.min(rate, own, others(last)) * silence >= DUE
  })
  if (silent.length === 0) return null
  return { n: silent.length, of: users.length, ms: Math.min(...silent.map(({ silence }) => silence)) }
}

/**
 * Messages a ms and socket of those who still got some long after a moment. It is asked often, of many users: so it is summed up
 * once, in the order of their newest messages.
 */
function othersRates(users: readonly User[]): (since: number) => number {
  const sorted = users.filter(({ last }) => last !== null).sort((a, b) => b.last! - a.last!)
  let [got, ms] = [0, 0]
  const sums = sorted.map((user) => {
    got += user.got
    ms += user.active
    return { last: user.last!, rate: ms > 0 ? got / ms : 0 }
  })
  return (since) => sums.findLast(({ last }) => last >= since + LONG)?.rate ?? 0
}

function usersOf({ rhythm, subscribed, arrivals }: Feed): readonly User[] {
  return [...subscribed].map(([user, stretches]) => {
    const parts = ownParts(stretches, rhythm.own.windows)
    return userOf(parts, stretches, (arrivals.get(user) ?? []).filter(isHeardIn(stretches)))
  })
}

/** A report at the end of a life has no message of that moment. */
function isHeardIn(stretches: readonly Stretch[]): (one: Arrivals) => boolean {
  return ({ from, to }) => to > from || !stretches.some((one) => Math.abs(one.to - to) <= ROUNDING)
}

function userOf(
  parts: readonly Stretch[],
  stretches: readonly Stretch[],
  arrivals: readonly Arrivals[],
): User {
  const end = parts.at(-1)?.to ?? 0
  const heard = arrivals.filter(({ from }) => from < end)
  const last = heard.reduce<number | null>((most, { to }) => Math.max(most ?? to, to), null)
  const silence = lengthOf(since(parts, last ?? end))
  const young = stretches.map(({ from, to }) => ({ from, to: Math.min(to, from + SNAPSHOT) }))
  const settled = ownParts(parts, without(stretches))
  const got = countWithin(heard, parts) - countWithin(heard, ownParts(young, parts))
  const time = lengthOf(settled) - silence
  return {
    parts,
    ms: lengthOf(parts),
    arrivals: heard,
    last,
    silence,
    pause: longestPause(parts, heard),
    got: Math.max(0, got),
    active: Math.max(0, time),
  }
}

/** The stretches without their first 2 s. */
function without(stretches: readonly Stretch[]): Stretch[] {
  return stretches.map(({ from, to }) => ({ from: Math.min(to, from + SNAPSHOT), to })).filter(isTime)
}

/** ms of subscribed time before a message came, at most. */
function longestPause(parts: readonly Stretch[], heard: readonly Arrivals[]): number {
  let longest = 0
  let before = parts[0]?.from ?? 0
  for (const { from, to } of heard) {
    if (from - before > longest) longest = Math.max(longest, lengthOf(between(parts, before, from)))
    before = Math.max(before, to)
  }
  return longest
}

const since = (parts: readonly Stretch[], from: number) => between(parts, from, Number.POSITIVE_INFINITY)

function between(parts: readonly Stretch[], from: number, to: number): Stretch[] {
  return parts.map((one) => ({ from: Math.max(one.from, from), to: Math.min(one.to, to) })).filter(isTime)
}

function isTime({ from, to }: Stretch): boolean {
  return from < to
}

function lengthOf(parts: readonly Stretch[]): number {
  return parts.reduce((sum, { from, to }) => sum + to - from, 0)
}
