import type { Turn } from '../../model/lives.ts'
import type { Load } from '../../model/load/load.ts'
import type { SocketScenario } from '../../model/load/scenario.ts'
import { NEEDS } from '../../model/metrics/needs.ts'
import type { EndAges, FailedDial } from '../../model/record/ends.ts'
import type { Seen } from '../../model/record/seen.ts'
import type { Held, Share } from '../../model/record/share.ts'
import type { Stalls } from '../../model/record/stalls.ts'
import type { Leaf } from '../cube/leaves.ts'
import type { Moments } from '../cube/moments.ts'
import { agesOf } from '../ends/ages.ts'
import { failedDials } from '../ends/failed-dials.ts'
import { isOurs, isStalled } from '../own-failures.ts'
import { briefAge, briefSeen, endedAtOnce, heardIn, wantsMore } from './at-once.ts'
import { closedSubscriptions } from './closed-subscriptions.ts'
import type { Books } from './entries.ts'
import { type AtOnce, closedByPlan, heldOf, heldSeen, keptOf } from './held.ts'
import { type Life, livesOf } from './lives.ts'
import { regularAge } from './regular.ts'
import { cutByEnd, endWords, isEarly, sharesOf, type Unanswered } from './shares.ts'
import { stallsOf, stallsSeen } from './stalls.ts'

/** What the users' books say of a run. */
export interface Account {
  readonly shares: readonly Share[]
  readonly held: readonly Held[]
  readonly seen: readonly Seen[]
  readonly ages: readonly EndAges[]
  readonly stalls: readonly Stalls[]
}

/** Beside what a record holds: lives wanted, by scenario. */
export interface Accounts extends Account {
  readonly dials: readonly FailedDial[]
  readonly wanted: ReadonlyMap<string, number>
  /** Subscriptions that came to an end, acknowledged or not. */
  readonly settled: number
  /** Seconds of their own time in which users had a socket, or none by plan; by scenario. */
  readonly kept: ReadonlyMap<string, number>
}

/** Rebuilds every user's lives, and counts them by scenario. A scenario of which no user wrote anything has no row. */
export function accountOf(
  load: Load,
  scenarios: ReadonlyMap<string, Books>,
  leaves: readonly Leaf[],
  moments: Moments,
): Accounts {
  const accounts = Object.entries(load.work.scenarios).flatMap(([name, scenario]) => {
    const books = scenarios.get(name)
    if (scenario.kind !== 'socket' || books === undefined) return []
    return [accountOfScenario(name, scenario, books, leaves, moments)]
  })
  return {
    shares: accounts.flatMap(({ shares }) => shares),
    held: accounts.flatMap(({ held }) => held),
    seen: accounts.flatMap(({ seen }) => seen),
    ages: accounts.flatMap(({ ages }) => ages),
    dials: failedDials(load, scenarios, leaves, moments),
    stalls: accounts.flatMap(({ stalls }) => stalls),
    wanted: new Map([...scenarios].map(([name, books]) => [name, turnsOf(books, 'wanted')])),
    settled: [...scenarios.values()].reduce(
      (sum, books) => sum + turnsOf(books, 'subscribed', 'unsubscribed'),
      0,
    ),
    kept: new Map(
      [...scenarios].map(([name, books]) => [name, keptOf(books, moments.ownTime(name), moments.end)]),
    ),
  }
}

function turnsOf(books: Books, ...turns: readonly Turn[]): number {
  return [...books.values()].flat().filter(({ turn }) => turns.includes(turn)).length
}

function accountOfScenario(
  name: string,
  scenario: SocketScenario,
  books: Books,
  leaves: readonly Leaf[],
  moments: Moments,
): Account {
  const of = { scenario: name, feed: scenario.tags.feed ?? null }
  const users = new Map([...books].map(([user, entries]) => [user, livesOf(entries)]))
  const lives = [...users.values()].flat()
  const unanswered = unansweredIn(leaves, name)
  const time = moments.ownTime(name)
  const brief = briefAge(
    scenario,
    time.reduce((sum, { from, to }) => sum + to - from, 0),
  )
  const again = scenario.socket.reopen !== undefined
  const atOnce = wantsMore(scenario) ? atOnceIn(users, heardIn(leaves, name), again ? brief : 0) : NONE
  const stalls =
    NEEDS.heartbeat.places(scenario, undefined).length > 0 ? [{ ...of, ...stallsOf(books, moments.end) }] : []
  const held = { ...of, ...heldOf(books, time, moments.end, atOnce) }
  const closedFirst = closedSubscriptions([...users.values()], again, moments.end)
  const closed = isHeldOnce(scenario) ? closedByPlan(books, time, moments.end) : []
  const sweep = scenario.socket.idle !== undefined
  const ends = briefSeen(
    lives.filter(({ opened }) => opened !== null),
    brief,
  )
  return {
    shares: sharesOf(lives, scenario, unanswered, closedFirst.counted)
      .filter(({ metric }) => !sweep || metric !== 'ws_ended_early')
      .map(({ metric, ...rest }) => ({ metric, ...of, ...rest })),
    held: sweep ? [] : [held],
    ages: agesOf(of, lives, moments.start),
    stalls,
    seen: [
      ...seenOf(lives, scenario, moments.start, closedFirst.excused),
      ...ends,
      ...heldSeen(held),
      ...stallsSeen(stalls),
      ...closed,
    ]
      .filter(({ kind }) => !sweep || !SWEPT.has(kind))
      .map(({ kind, ...rest }) => ({
        kind,
        ...of,
        ...rest,
      })),
  }
}

/** What is told of a sweep by its own section: that sockets end while they are silent is what it looks for. */
const SWEPT: ReadonlySet<Seen['kind']> = new Set([
  'early-close',
  'regular-close',
  'brief-close',
  'excused',
  'rested',
  'closed-by-plan',
])

const NONE: AtOnce = new Map()

function atOnceIn(
  users: ReadonlyMap<number, readonly Life[]>,
  heard: ReadonlyMap<number, readonly number[]>,
  brief: number,
): AtOnce {
  return new Map([...users].map(([user, lives]) => [user, endedAtOnce(lives, heard.get(user) ?? [], brief)]))
}

/** A user's one socket ends by the plan's `hold`, and the user stays: nothing is under load from then on. */
function isHeldOnce({ socket, load: { executor } }: SocketScenario): boolean {
  const stays = executor === 'ramping-vus' || executor === 'constant-vus'
  return stays && socket.hold !== undefined && (socket.reopen ?? socket.pause) === undefined
}

function unansweredIn(leaves: readonly Leaf[], scenario: string): Unanswered {
  const sums = { all: 0, stalled: 0, silent: 0 }
  for (const leaf of leaves) {
    if (leaf.metric !== 'ws_close_unanswered' || leaf.tags.scenario !== scenario) continue
    const stalled = isStalled(leaf)
    const silent = isOurs(leaf) && !stalled
    leaf.column.forEach((_, value) => {
      if (silent) sums.silent += value
      else sums.all += value
      if (stalled) sums.stalled += value
    })
  }
  return sums
}

type Sight = Omit<Seen, 'scenario' | 'feed'>

/** What of the lives nobody asked about; nothing in a healthy run. */
function seenOf(
  lives: readonly Life[],
  scenario: SocketScenario,
  start: number,
  closedFirst: number,
): Sight[] {
  const opened = lives.filter((life) => life.opened !== null)
  const early = opened.filter(({ end }) => isEarly(end))
  const of = opened.length
  const excused = opened.length === 0 ? [] : lives.filter((life) => life.excused && life.first !== null)
  const refused = excused.filter(({ first }) => typeof first === 'object')
  const redials = { n: sum(lives, 'failedRedials'), of: sum(lives, 'redials') }
  const regular = regularAge(early.map(({ opened, end }) => end!.t - opened!))
  const at = Math.max(0, Math.round(Math.min(...early.map(({ end }) => end!.t)) - start))
  const sights: Sight[] = [
    ...subscriptionsCut(opened, scenario, closedFirst),
    { kind: 'reopened', n: opened.filter(({ again }) => again).length, of },
    { kind: 'redial', ...redials },
    { kind: 'excused-dial', n: refused.length, of: excused.length },
    ...byWords(early).map(([text, n]): Sight => ({ kind: 'early-close', n, of, text, at })),
    ...(regular === null
      ? []
      : [{ kind: 'regular-close', n: regular.n, of: early.length, ms: regular.ms } as const]),
  ]
  return sights.filter(({ n }) => n > 0)
}

/** Only where others subscribed: else they are failures. */
function subscriptionsCut(
  opened: readonly Life[],
  { socket: { open } }: SocketScenario,
  closedFirst: number,
): Sight[] {
  const awaits = open.some((step) => step.await !== undefined)
  if (!awaits || opened.every(({ subscribed }) => !subscribed)) return []
  const cut = cutByEnd(opened, open)
  const ms = Math.max(0, ...cut.map(({ opened, end }) => end!.t - opened!))
  return [
    { kind: 'subscription-cut', n: cut.length, of: opened.length, ms },
    { kind: 'subscription-closed', n: closedFirst, of: opened.length },
  ]
}

function sum(lives: readonly Life[], key: 'redials' | 'failedRedials'): number {
  return lives.reduce((total, life) => total + life[key], 0)
}

function byWords(early: readonly Life[]): [words: string, n: number][] {
  const counts = new Map<string, number>()
  for (const { end } of early) {
    const words = endWords(end!.tags)
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}
