import { firstStart, lengthOf, peakVUs } from '../model/load/executor.ts'
import type { Load } from '../model/load/load.ts'
import type { RestScenario, Scenario, SocketScenario } from '../model/load/scenario.ts'
import { type Login, loginPatience } from '../model/load/step.ts'
import { counted } from '../model/numbers.ts'
import type { Problem } from '../model/record/record.ts'
import type { EngineEnd } from '../ports.ts'
import type { Cube } from './cube/cube.ts'
import { sumOf } from './cube/group.ts'

/** What tells whether a scenario has begun. */
export interface Beginnings {
  readonly load: Load
  readonly end: EngineEnd
  readonly cube: Cube
  /** Lives that the users of a scenario wanted. */
  readonly wanted: (scenario: string) => number
  /** Whether the evidence reaches to this moment of the run, ms on the scenario's timeline. */
  readonly reached: (scenario: string, at: number) => boolean
  /** Whether a virtual user of the scenario began. */
  readonly started: (scenario: string) => boolean
}

/** ms after a planned start in which the engine may still be at it. */
const LATE = 2000

/**
 * Scenarios that the run got to and that did not do what every one must: each user of a socket scenario tries
 * one upgrade at least, unless it never got its token, and a REST scenario makes a request. What others did is no
 * excuse: two of three scenarios without a sample are no run of this plan.
 */
export function scenariosNotBegun(evidence: Beginnings): Problem[] {
  return Object.entries(evidence.load.work.scenarios).flatMap(([name, scenario]) =>
    scenario.kind === 'socket' ? noSockets(name, scenario, evidence) : noSteps(name, scenario, evidence),
  )
}

function noSockets(name: string, scenario: SocketScenario, evidence: Beginnings): Problem[] {
  const tried = tries(evidence, 'ws_connect_failed', name)
  const planned = peakVUs(scenario.load)
  if (evidence.end.how === 'clean') {
    if (planned === 0 || tried >= planned / 2) return []
    const message = `${counted(tried, 'upgrade')} of "${name}" tried, where it has ${counted(planned, 'user')} with sockets`
    return [{ what: 'few-sessions', ...blamed(message, evidence) }]
  }
  if (tried > 0 || evidence.wanted(name) > 0 || !reached(name, scenario, 0, evidence)) return []
  return [{ what: 'no-samples', ...blamed(`no socket of "${name}" was tried`, evidence) }]
}

function noSteps(name: string, scenario: RestScenario, evidence: Beginnings): Problem[] {
  const requests = scenario.steps.flatMap(({ request }) => (request === undefined ? [] : [request]))
  // Where nobody made any, that is said once, for the whole run.
  const whole = evidence.end.how === 'clean' && !evidence.cube.has('http_reqs')
  const tried = tries(evidence, 'http_reqs', name) + tries(evidence, 'steps_failed', name)
  if (requests.length === 0 || whole || tried > 0) return []
  const login = loginPatience(evidence.load.work.login)
  const slow = Math.max(0, ...requests.slice(0, 1).map(({ timeout }) => timeout)) + login
  const due = firstStart(scenario.load) !== null && evidence.end.how === 'clean'
  if (!due && !reached(name, scenario, slow, evidence)) return []
  return [{ what: 'no-samples', ...blamed(`no request of "${name}" was made`, evidence) }]
}

function tries({ cube }: Beginnings, metric: string, scenario: string): number {
  return sumOf(cube.get(metric) ?? [], (cell) => (cell.tags.scenario === scenario ? cell.count : 0))
}

/** Whether the run went on long enough after the scenario's first planned moment; `slow`: ms that it may take. */
function reached(name: string, { start, load }: Scenario, slow: number, evidence: Beginnings): boolean {
  const first = firstStart(load)
  return first !== null && evidence.reached(name, start + first + LATE + slow)
}

function blamed(message: string, evidence: Beginnings): Pick<Problem, 'fault' | 'message'> {
  if (loginFailed(evidence)) return { fault: 'service', message: `${message}: the login failed` }
  if (mayWait(evidence)) return { fault: 'service', message: `${message}: nothing answered` }
  return { fault: 'engine', message }
}

/**
 * Whether virtual users may have asked all the time and had no answer, nor a timeout: no engine tells of a request that the
 * end of the load cut short. So where they began, without an exception of ours, and each first request may take as long
 * as its scenario lasts.
 */
export function mayWait({ load: { work }, cube, started }: Beginnings): boolean {
  const broken = sumOf(cube.get('script_errors') ?? [], ({ sum }) => sum) > 0
  if (broken || cube.has('http_reqs')) return false
  const asking = Object.entries(work.scenarios).filter(
    ([, { kind }]) => work.login !== undefined || kind === 'rest',
  )
  return (
    asking.some(([name]) => started(name)) &&
    asking.every(([, scenario]) => patienceOf(scenario, work.login) >= lengthOf(scenario.load))
  )
}

/** ms until a user's first request has an answer or a timeout at the latest. */
function patienceOf(scenario: Scenario, login: Login | undefined): number {
  if (login !== undefined) return loginPatience(login)
  const steps = scenario.kind === 'rest' ? scenario.steps : []
  const first = steps.findIndex(({ request }) => request !== undefined)
  const waits = steps.slice(0, first + 1).reduce((sum, { wait }) => sum + (wait?.[1] ?? 0), 0)
  return waits + (steps[first]?.request?.timeout ?? 0)
}

/** Whether any login got no answer, or another than the plan expects. */
export function loginFailed({ load, cube }: Beginnings): boolean {
  const name = load.work.login?.request.name
  const failures = (cube.get('http_req_failed') ?? []).filter(({ tags }) => tags.name === name)
  return name !== undefined && failures.some((cell) => cell.trues > 0)
}
