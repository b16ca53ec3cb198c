import exec from 'k6/execution'
import { isObject, type Json } from '../model/json.ts'
import type { Correlation } from '../model/load/correlate.ts'
import { hostsOf, type Lanes } from '../model/load/lanes.ts'
import type { Text } from '../model/load/placeholder.ts'
import { MARK } from '../model/load/relayed.ts'
import type { Scenario, Work } from '../model/load/scenario.ts'
import type { Refresh } from '../model/load/step.ts'
import type { Timeline } from '../model/timeline.ts'
import type { Common } from './common.ts'
import { ScriptError, UnusableValue } from './error.ts'
import { Iteration } from './iteration.ts'
import { runRestIteration, runSocketIteration } from './iterations.ts'
import { beginRun, joinRun, markingOf } from './marks.ts'
import { createMeters, type Meters } from './meters.ts'
import { compileTargets } from './rest/address.ts'
import { compileLogin } from './rest/login.ts'
import { countStep } from './rest/step-count.ts'
import { compileSocket, compileStep } from './socket/socket-plan.ts'
import { noStates } from './state.ts'
import { guardAsync, type OnError } from './timers.ts'
import { keptOf, Slowest } from './tops.ts'
import { Draws } from './values/draws.ts'
import { isGiving } from './values/giving.ts'
import { compileMade } from './values/made-values.ts'
import { type Constants, NOWHERE, type Scope } from './values/values.ts'

/** All that a virtual user needs of a load; plain JSON, `${VAR}` unresolved. */
export interface Settings {
  readonly work: Work
  readonly targets: { readonly [name: string]: Text }
  readonly timeline: Timeline
  /** Absent: no VU hosts several users. */
  readonly lanes?: Lanes
  /** There is a relay, and the upgrades of these scenarios tell it which they are; absent: there is none. */
  readonly marked?: readonly string[]
  /** How upgrades and requests are marked; absent: they are not. */
  readonly correlation?: Correlation
  /** Metrics that this plan never emits; absent: all are made. */
  readonly unmade?: readonly string[]
  /** Each VU is configured for itself; absent: one is for all. */
  readonly apart?: true
}

export interface Run {
  /** Logs in once, where the plan says `per: run`, and names a run that has no id; what it returns belongs into `scenario`. */
  setup(): Promise<Json>
  /** One iteration of a scenario. Never rejects: what goes wrong is counted in `script_errors`. */
  scenario(name: string, data: Json): Promise<void>
}

type Act = (data: Json) => Promise<void>

/**
 * Makes the metrics and compiles the plan, once; called in the init context. `env` holds the plan's `${VAR}`.
 *
 * @throws {ScriptError} for a `${VAR}` that must be set and is not.
 */
export function configure(settings: Settings, env: { readonly [name: string]: string }): Run {
  const { work, timeline, lanes = {}, marked, apart } = settings
  const meters = createMeters(settings.unmade)
  const onError = countErrors(meters)
  const marking = markingOf(settings.correlation)
  const targets = compileTargets(settings.targets, env)
  const shared: Constants = { env, targets, ...(marking && { marking }) }
  const ofLogin = { count: 0 }
  const login =
    work.login === undefined ? null : compileLogin(work.login, { ...shared, places: ofLogin }, meters)
  const states = noStates()
  const giving = isGiving(work)
  const acts: { [scenario: string]: Act } = {}
  for (const name of Object.keys(work.scenarios)) {
    const scenario = work.scenarios[name] as Scenario
    const spans = timeline[name] ?? []
    const places = { ...ofLogin }
    const vus = apart ? hostsOf(scenario.load, lanes[name] ?? 1) : 1
    const slowest = marking && new Slowest(meters, keptOf(vus))
    const constants: Constants = { ...shared, places, ...(slowest && { slowest }) }
    const vars = compileMade(scenario.vars, 'vars', constants)
    const common: Common = {
      ...{ name, scenario, meters, onError, login, states, giving, spans, vars, places },
      ...(marked && { timed: true }),
      ...(slowest && { slowest }),
    }
    const act = marked?.includes(name) === true ? withMark(name, scenario) : scenario
    acts[name] = compileAct(act, common, constants, { lanes: lanes[name] ?? 1, refresh: work.login?.refresh })
  }
  return {
    setup: () =>
      guardAsync('setup', onError, null, async () => {
        const begun = beginRun(marking)
        const data = login === null ? null : await login.forRun(scopeOfSetup(ofLogin))
        return begun.run === undefined ? data : { ...(isObject(data) && data), ...begun }
      }),
    async scenario(name, data) {
      const act = acts[name]
      if (act === undefined) throw new ScriptError(`"${name}" is not a scenario of the plan`)
      joinRun(marking, data)
      await guardAsync('iteration', onError, undefined, () => act(data))
    },
  }
}

/** Of a login that is everybody's. */
function scopeOfSetup({ count }: { readonly count: number }): Scope {
  return { ...NOWHERE, vu: exec.vu.idInTest, ...(count > 0 && { draws: new Draws('setup') }) }
}

/** The scenario whose upgrades say which it is. */
function withMark(name: string, scenario: Scenario): Scenario {
  if (scenario.kind !== 'socket') return scenario
  const { socket } = scenario
  return { ...scenario, socket: { ...socket, headers: { ...socket.headers, [MARK]: name } } }
}

interface Hosting {
  /** Users in one VU. */
  readonly lanes: number
  readonly refresh: Refresh | undefined
}

function compileAct(
  scenario: Scenario,
  common: Common,
  constants: Constants,
  { lanes, refresh }: Hosting,
): Act {
  if (scenario.kind === 'socket') {
    const plan = compileSocket(scenario.socket, constants, refresh)
    return (data) => runSocketIteration(new Iteration(common, data), plan, lanes)
  }
  const steps = scenario.steps.map((step) => compileStep(step, constants))
  return (data) => runRestIteration(new Iteration(common, data), steps)
}

const WHERE_LENGTH = 120

/** Our own messages hold text of the plan only; others are not passed on. */
function countErrors(meters: Meters): OnError {
  return (where, error) => {
    // A value of the service that cannot stand in a frame or a matcher is its answer, and no exception of ours.
    if (error instanceof UnusableValue) {
      return countStep(meters.steps_failed, {
        name: where,
        failure: { reason: 'unusable', path: error.reference },
      })
    }
    const detail = error instanceof ScriptError ? `${where}: ${error.message}` : where
    meters.script_errors.add(1, { where: detail.slice(0, WHERE_LENGTH) })
  }
}
