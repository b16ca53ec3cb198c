import { type Executor, lengthOf } from '../../model/load/executor.ts'
import type { Load } from '../../model/load/load.ts'
import type { RestScenario, Scenario } from '../../model/load/scenario.ts'
import { REPORT_EVERY, readServed, SERVED } from '../../model/receipts.ts'
import type { Share } from '../../model/record/share.ts'
import type { Leaf } from '../cube/leaves.ts'
import type { Moments, Window } from '../cube/moments.ts'

/** The least ms, and the part of its scenario's time, in which a user who is stuck got nothing. */
const LONG = 5_000
const PART = 0.25
/** A step may take so many times as long as the longest that ended. */
const LONGEST_STEPS = 3
/** ms that `vu/` lets a user rest after a journey that failed. */
const REST = 1_000

/** Users of one scenario who began, and when each was last served: epoch ms; null: never. */
type Users = ReadonlyMap<number, { readonly began: number; readonly served: number | null }>

/**
 * Users of REST who got no good answer at the end of their scenario's time, whatever others got: since a request of theirs
 * never ended, or each one failed. Steps are counted together, so that who hangs beside others is hardly one of them.
 */
export function stuckUsers(load: Load, leaves: readonly Leaf[], moments: Moments): Share[] {
  return Object.entries(load.work.scenarios).flatMap(([name, scenario]) => {
    const window = isLoop(scenario) ? wholeWindow(name, scenario, moments) : undefined
    if (window === undefined || scenario.kind !== 'rest') return []
    const users = usersOf(leaves, name)
    const share = shareOf(users, window.to - patienceOf(name, scenario, leaves, window))
    return share.n === 0
      ? []
      : [{ metric: 'users_stuck', scenario: name, feed: scenario.tags.feed ?? null, ...share }]
  })
}

/** A user of REST is one virtual user all the time, and has requests to make. */
function isLoop(scenario: Scenario): boolean {
  return (
    scenario.kind === 'rest' &&
    LOOPS.has(scenario.load.executor) &&
    scenario.steps.some(({ request }) => request !== undefined)
  )
}

const LOOPS: ReadonlySet<Executor['executor']> = new Set<Executor['executor']>([
  'constant-vus',
  'ramping-vus',
])

/** The last stretch of its time before the first fall of its load: whoever began is still wanted at the end of it. */
function wholeWindow(name: string, { load, start }: Scenario, moments: Moments): Window | undefined {
  const falls = start + fallsAt(load)
  const spans = moments.ownSpans(name)
  return moments.ownTime(name).findLast((_, i) => spans[i]!.to <= falls)
}

/** ms after its start at which a load first asks for fewer users; at the latest its end. */
function fallsAt(load: Executor): number {
  if (load.executor !== 'ramping-vus') return lengthOf(load)
  let at = 0
  let before = load.startVUs
  for (const { duration, target } of load.stages) {
    if (target < before) return at
    at += duration
    before = target
  }
  return at
}

function usersOf(leaves: readonly Leaf[], scenario: string): Users {
  const users = new Map<number, { began: number; served: number | null }>()
  for (const { metric, tags, column } of leaves) {
    if (metric !== SERVED || tags.scenario !== scenario) continue
    column.forEach((t, value) => {
      const { user, done } = readServed(value)
      const known = users.get(user) ?? { began: t, served: null }
      const served = done ? Math.max(t, known.served ?? t) : known.served
      users.set(user, { began: Math.min(t, known.began), served })
    })
  }
  return users
}

/** ms that a user may take whom the service serves: its waits, three times the longest step that any user had, and a rest. */
function patienceOf(
  name: string,
  { steps }: RestScenario,
  leaves: readonly Leaf[],
  { from, to }: Window,
): number {
  const waits = steps.reduce((sum, { wait }) => sum + (wait?.[1] ?? 0), 0)
  let longest = 0
  for (const { metric, tags, column } of leaves) {
    if (metric !== 'http_req_duration' || tags.scenario !== name || tags.expected_response === 'false')
      continue
    column.forEach((_, value) => {
      longest = Math.max(longest, value)
    })
  }
  return Math.max(LONG, PART * (to - from), waits + LONGEST_STEPS * longest + REST + REPORT_EVERY)
}

/** @param since epoch ms from which on a user must have been served. */
function shareOf(users: Users, since: number): Pick<Share, 'bad' | 'n' | 'reasons'> {
  const begun = [...users.values()].filter(({ began }) => began < since)
  const stuck = begun.filter(({ served }) => served === null || served < since)
  const never = stuck.filter(({ served }) => served === null).length
  const reasons = [
    ['never served', never],
    ['served no more', stuck.length - never],
  ] as const
  const told = reasons.filter(([, count]) => count > 0)
  return { bad: stuck.length, n: begun.length, ...(told.length > 0 && { reasons: Object.fromEntries(told) }) }
}
