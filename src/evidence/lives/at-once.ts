import type { SocketScenario } from '../../model/load/scenario.ts'
import { RECEIVED, readReceived } from '../../model/receipts.ts'
import type { Seen } from '../../model/record/seen.ts'
import type { Leaf } from '../cube/leaves.ts'
import type { Life } from './lives.ts'
import { endWords } from './shares.ts'

/** ms after its subscription within which the end of a socket is its answer. */
const AT_ONCE = 1000
/** ms by which a report may seem to come after the end of its life: both are rounded. */
const ROUNDING = 10

/** Epoch ms at which each user of a scenario reported that messages had come. */
export function heardIn(leaves: readonly Leaf[], scenario: string): ReadonlyMap<number, readonly number[]> {
  const heard = new Map<number, number[]>()
  for (const { metric, tags, column } of leaves) {
    if (metric !== RECEIVED || tags.scenario !== scenario) continue
    column.forEach((t, value) => {
      const { user } = readReceived(value)
      const own = heard.get(user)
      if (own === undefined) heard.set(user, [t])
      else own.push(t)
    })
  }
  return heard
}

/** Whether a plan wants anything of a socket once it is subscribed. */
export function wantsMore({ socket: { messages, whileOpen, heartbeat } }: SocketScenario): boolean {
  return messages.length + whileOpen.length > 0 || heartbeat !== undefined
}

/** ms, and the part of its `hold`, or else of its scenario's time, under which a socket was ended far before its time. */
const BRIEF = 5_000
const OF_HOLD = 0.25
const OF_TIME = 0.1

/**
 * The age, ms, under which a socket was ended far before the plan would: a service that renews its sockets does so after minutes,
 * and a plan that knows of shorter lives says so by `hold`.
 *
 * @param time ms of the scenario's own time, which a plan without `hold` holds for.
 */
export function briefAge({ socket: { hold } }: SocketScenario, time: number): number {
  return Math.min(BRIEF, hold === undefined || hold > time ? OF_TIME * time : OF_HOLD * hold)
}

/**
 * The lives of one user that the service ended by a code that the plan expects, as soon as they were subscribed and before they
 * brought anything, or while they were `brief`: `expected_closes` says which codes are by design, and nothing of how early.
 *
 * @param heard epoch ms at which the user reported messages. @param brief ms of age; 0: where a socket is not wanted again, no age
 * is too short.
 */
export function endedAtOnce(
  lives: readonly Life[],
  heard: readonly number[],
  brief: number,
): readonly Life[] {
  return lives.filter(({ opened, subscribedAt, end }) => {
    if (opened === null || subscribedAt === null || end?.turn !== 'expected') return false
    if (end.t - opened < brief) return true
    return end.t - subscribedAt < AT_ONCE && !heard.some((t) => t >= opened && t <= end.t + ROUNDING)
  })
}

/** Ends that the plan expects, where half of them came while a socket was `brief`; none: they did not. */
export function briefSeen(opened: readonly Life[], brief: number): Omit<Seen, 'scenario' | 'feed'>[] {
  const ended = opened.filter(({ end }) => end?.turn === 'expected')
  const ages = ended.map(({ opened, end }) => end!.t - opened!).sort((a, b) => a - b)
  const ms = ages[Math.floor(ages.length / 2)]
  if (ms === undefined || ms >= brief) return []
  const words = ended.map(({ end }) => endWords(end!.tags))
  const text = mostFrequent(words)
  return [{ kind: 'brief-close', n: ended.length, of: opened.length, ms: Math.round(ms), text }]
}

function mostFrequent(words: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0]
}
