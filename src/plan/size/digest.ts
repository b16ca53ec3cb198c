import { canonicalJson } from '../../model/json.ts'
import type { Scenario, Work } from '../../model/load/scenario.ts'
import type { Step } from '../../model/load/step.ts'
import { sha256Hex } from '../../model/sha256.ts'
import { scriptSaid } from '../own-script/script-load.ts'
import { defaultName } from '../parse/fields/steps.ts'
import type { Plan, PlanScenario } from '../plan.ts'
import { loadSaid, loginSaid, type Pool, socketSaid, stepsSaid, unless } from './said.ts'

/**
 * SHA-256 (hex) of what the plan says that its virtual users do: runs with equal digests may be compared. In the
 * words of the grammar, sized, defaults left out and placeholders unresolved. Origins of targets, the environment (a part
 * of the series by itself), thresholds, gates, mode and texts are not in it; nor is what follows from the rest, such as
 * a pool's size or how long k6 waits for an iteration.
 *
 * @param work the plan, sized.
 */
export function digestOf(plan: Plan, work: Work): string {
  return sha256Hex(canonicalJson(saidOf(plan, work)))
}

function saidOf(plan: Plan, work: Work): object {
  const { scenarios, correlate } = plan
  const entries = Object.entries(work.scenarios).map(
    ([name, scenario]) => [name, scenarioSaid(scenario, scenarios[name]!)] as const,
  )
  return {
    ...(work.login === undefined ? {} : { login: loginSaid(work.login) }),
    // A service that is asked to trace has more to do; ids alone ask for nothing.
    ...(correlate === 'sampled' && { correlate }),
    ...scriptSaid(plan),
    scenarios: Object.fromEntries(entries),
  }
}

function scenarioSaid(scenario: Scenario, plan: PlanScenario): object {
  const { load, start, tags, vars, per, cookies } = scenario
  // The load of a sweep follows from what it says.
  const sweep = scenario.kind === 'socket' && scenario.socket.idle !== undefined
  return {
    ...(sweep ? {} : { load: loadSaid(load, poolOf(plan)) }),
    ...unless('start', start, 0),
    ...unless('tags', tags, {}),
    ...unless('vars', vars, {}),
    ...(per && { per }),
    ...unless('cookies', cookies, true),
    ...(plan.phasesOf === undefined ? {} : { phases: plan.phasesOf }),
    ...(scenario.kind === 'socket'
      ? { socket: socketSaid(scenario.socket, defaultName) }
      : { steps: stepsSaid(scenario.steps, defaultName) }),
  }
}

/** `takes` as it was written: without the steps' waits, which were added to it. */
function poolOf(plan: PlanScenario): Pool {
  if (plan.kind === 'socket' || !('takes' in plan.load)) return {}
  const { takes, maxVUs } = plan.load
  return { takes: takes - waits(plan.steps), ...(maxVUs === undefined ? {} : { maxVUs }) }
}

function waits(steps: readonly Step[]): number {
  return steps.reduce((sum, { wait }) => sum + (wait?.[1] ?? 0), 0)
}
