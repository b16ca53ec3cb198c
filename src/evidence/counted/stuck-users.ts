import { type Executor, lengthOf } from '../../model/load/executor.ts'
import type { Load } from '../../model/load/load.ts'
import type { RestScenario, Scenario } from '../../model/load/scenario.ts'
import type { Login } from '../../model/load/step.ts'
import { REPORT_EVERY, readServed, SERVED } from '../../model/receipts.ts'
import type { Share } from '../../model/record/share.ts'
import type { Leaf } from '../cube/leaves.ts'
import type { Moments, Window } from '../cube/moments.ts'
import { isOurs } from '../own-failures.ts'

/** The least ms, and the part of its scenario's time, in which a user who is stuck got nothing. */
const LONG = 5_000
const PART = 0.25
/** A journey may take so many times as long as the longest step that ended, and once more than it has steps. */
const LONGEST_STEPS = 3
/** The share of steps that may fail, and how rarely a user may be called stuck for nothing else. */
const MAY_FAIL = 0.01
const RARELY = 0.001
/** ms that `vu/` lets a user rest after a journey that failed. */
const REST = 1_000

/** Users of one scenario who began, and when each was last served: epoch ms; null: never. */
type Users = ReadonlyMap<number, { readonly began: number; readonly served: number | null }>

/**
 * Users of REST who got through no whole journey at the end of their scenario's time, whatever others got: since a request of
 * theirs never ended, or a step failed each time. Steps are counted together, so that who hangs beside others is hardly one of
 * them, and who hangs on the last step has good answers to the first.
 */
export function stuckUsers(load: Load, leaves: readonly Leaf[], moments: Moments): Share[] {
  return Object.entries(load.work.scenarios).flatMap(([name, scenario]) => {
    const window = isLoop(scenario) ? wholeWindow(name, scenario, moments) : undefined
    if (window === undefined || scenario.kind !== 'rest') return []
    const users = usersOf(leaves, name)
    const patience = patienceOf(scenario, load.work.login, timesOf(name, scenario, leaves), window)
    const share = shareOf(users, window.to - patience)
    return share.n + (share.cut ?? 0) === 0
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

/** What the steps of a scenario took, and how they went. */
export interface Times {
  /** ms of the longest step, and of the longest login, that went as the plan expects. */
  readonly step: number
  readonly login: number
  /** The share of steps that failed by what the service did. */
  readonly failed: number
}

/** What its steps took, and its logins. */
export function timesOf(name: string, { steps }: RestScenario, leaves: readonly Leaf[]): Times {
  const names = new Set(steps.map(({ request }) => request?.name))
  const longest = { step: 0, login: 0 }
  const done = { failed: 0, all: 0 }
  for (const leaf of leaves.filter(({ tags }) => tags.scenario === name)) {
    const { metric, tags, column } = leaf
    const kind = names.has(tags.name) ? 'step' : 'login'
    column.forEach((_, value) => {
      if (metric === 'http_req_duration' && tags.expected_response !== 'false')
        longest[kind] = Math.max(longest[kind], value)
      if (metric !== 'steps_failed' || isOurs(leaf)) return
      done.all++
      done.failed += value
    })
  }
  return { ...longest, failed: done.all > 0 ? done.failed / done.all : 0 }
}

/**
 * ms that a user may take whom the service serves: its login, and as many journeys as it takes until one of them is as good as
 * certain to pass. Each has its waits, the longest step that any user had for each of its own and one more, and a rest.
 */
function patienceOf(
  { steps }: RestScenario,
  login: Login | undefined,
  times: Times,
  { from, to }: Window,
): number {
  const requests = steps.filter(({ request }) => request !== undefined).length
  const journey = journeyOf(steps, times) + REST
  const first = login === undefined ? 0 : times.login
  return Math.max(LONG, PART * (to - from), first + journeysOf(requests, times) * journey + REPORT_EVERY)
}

/** ms that a healthy journey may take. */
export function journeyOf(steps: RestScenario['steps'], { step }: Pick<Times, 'step'>): number {
  const waits = steps.reduce((sum, { wait }) => sum + (wait?.[1] ?? 0), 0)
  const requests = steps.filter(({ request }) => request !== undefined).length
  return waits + Math.max(LONGEST_STEPS, requests + 1) * step
}

/** Journeys of which one passes but for chance; where more steps fail than may, their own row tells it. */
function journeysOf(requests: number, { failed }: Times): number {
  const fails = 1 - (1 - Math.min(failed, MAY_FAIL)) ** requests
  return fails === 0 ? 1 : Math.max(1, Math.ceil(Math.log(RARELY) / Math.log(fails)))
}

/**
 * @param since epoch ms from which on a user must have been served. Who began later and was not has had no time to be: `cut`,
 * since nobody can tell it from one that hangs.
 */
function shareOf(users: Users, since: number): Pick<Share, 'bad' | 'n' | 'reasons' | 'cut'> {
  const waiting = [...users.values()].filter(({ served }) => served === null || served < since)
  const stuck = waiting.filter(({ began }) => began < since)
  const cut = waiting.length - stuck.length
  const never = stuck.filter(({ served }) => served === null).length
  const reasons = [
    ['never served', never],
    ['served no more', stuck.length - never],
  ] as const
  const told = reasons.filter(([, count]) => count > 0)
  return {
    bad: stuck.length,
    n: users.size - cut,
    ...(told.length > 0 && { reasons: Object.fromEntries(told) }),
    ...(cut > 0 && { cut }),
  }
}
