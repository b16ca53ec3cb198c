import exec from 'k6/execution'
import type { Json } from '../model/json.ts'
import type { Text } from '../model/load/placeholder.ts'
import type { Scenario, Work } from '../model/load/scenario.ts'
import type { Timeline } from '../model/timeline.ts'
import { ScriptError } from './error.ts'
import { type Common, Iteration } from './iteration.ts'
import { runRestIteration, runSocketIteration } from './iterations.ts'
import { createMeters, type Meters } from './meters.ts'
import { compileTargets } from './rest/address.ts'
import { compileLogin } from './rest/login.ts'
import { compileSocket, compileStep } from './socket/socket-plan.ts'
import { guardAsync, type OnError } from './timers.ts'
import { type Constants, compileJson, NOWHERE } from './values/values.ts'

/** All that a virtual user needs of a load; plain JSON, `${VAR}` unresolved. */
export interface Settings {
  readonly work: Work
  readonly targets: { readonly [name: string]: Text }
  readonly timeline: Timeline
}

export interface Run {
  /** Logs in once, where the plan says `per: run`; what it returns belongs into `scenario`. */
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
  const { work, timeline } = settings
  const meters = createMeters()
  const onError = countErrors(meters)
  const constants: Constants = { env, targets: compileTargets(settings.targets, env) }
  const login = compileLogin(work.login, constants, meters)
  const states = new Map()
  const acts = new Map(
    Object.entries(work.scenarios).map(([name, scenario]) => {
      const common: Common = {
        name,
        scenario,
        meters,
        onError,
        login,
        states,
        spans: timeline[name] ?? [],
        vars: compileJson(scenario.vars, constants),
      }
      return [name, compileAct(scenario, common, constants)] as const
    }),
  )
  return {
    setup: () => guardAsync('setup', onError, null, () => login.forRun({ ...NOWHERE, vu: exec.vu.idInTest })),
    async scenario(name, data) {
      const act = acts.get(name)
      if (act === undefined) throw new ScriptError(`"${name}" is not a scenario of the plan`)
      await guardAsync('iteration', onError, undefined, () => act(data))
    },
  }
}

function compileAct(scenario: Scenario, common: Common, constants: Constants): Act {
  if (scenario.kind === 'socket') {
    const plan = compileSocket(scenario.socket, constants)
    return (data) => runSocketIteration(new Iteration(common, data), plan)
  }
  const steps = scenario.steps.map((step) => compileStep(step, constants))
  return (data) => runRestIteration(new Iteration(common, data), steps)
}

const WHERE_LENGTH = 120

/** Our own messages hold text of the plan only; others are not passed on. */
function countErrors(meters: Meters): OnError {
  return (where, error) => {
    const detail = error instanceof ScriptError ? `${where}: ${error.message}` : where
    meters.script_errors.add(1, { where: detail.slice(0, WHERE_LENGTH) })
  }
}
