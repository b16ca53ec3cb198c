import type { Load } from '../../model/load/load.ts'
import type { RestScenario } from '../../model/load/scenario.ts'
import type { Share } from '../../model/record/share.ts'
import type { Leaf } from '../cube/leaves.ts'
import { journeyOf, timesOf } from './stuck-users.ts'

/**
 * Users of REST with a number of iterations, of whom one was begun and never ended: neither within `max_duration` nor in the
 * time that k6 gives it after that. No engine tells of it otherwise, since a request that the end cuts has no sample. Where a
 * healthy journey may take longer than that time, such a user is `cut`: nobody can tell it from one that hangs.
 *
 * Of a run that came to its end: what a cancelled one did not begin looks the same.
 */
export function hungUsers(load: Load, leaves: readonly Leaf[]): Share[] {
  return Object.entries(load.work.scenarios).flatMap(([name, scenario]) => {
    if (scenario.kind !== 'rest' || scenario.steps.every(({ request }) => request === undefined)) return []
    if (scenario.load.executor !== 'per-vu-iterations') return []
    const { vus, iterations } = scenario.load
    const done = total(name, 'iterations', leaves) + total(name, 'dropped_iterations', leaves)
    const hung = Math.min(vus, Math.max(0, vus * iterations - done))
    const counts = mayHang(name, scenario, load, leaves) ? stuck(hung, vus) : pending(hung, vus)
    return [{ metric: 'users_stuck', scenario: name, feed: scenario.tags.feed ?? null, ...counts }]
  })
}

/** Whether any journey that goes well has ended by the end of the time after the last. */
function mayHang(name: string, scenario: RestScenario, { work }: Load, leaves: readonly Leaf[]): boolean {
  const times = timesOf(name, scenario, leaves)
  const login = work.login === undefined ? 0 : times.login
  return scenario.gracefulStop > login + journeyOf(scenario.steps, times)
}

const stuck = (bad: number, n: number) => ({ bad, n, ...(bad > 0 && { reasons: { 'never ended': bad } }) })
const pending = (cut: number, n: number) => ({ bad: 0, n: n - cut, ...(cut > 0 && { cut }) })

/** The sum of a counter of the engine's. */
function total(scenario: string, name: string, leaves: readonly Leaf[]): number {
  let sum = 0
  for (const { metric, tags, column } of leaves) {
    if (metric !== name || tags.scenario !== scenario) continue
    column.forEach((_, value) => {
      sum += value
    })
  }
  return Math.round(sum)
}
