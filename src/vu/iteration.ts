import exec from 'k6/execution'
import http, { type CookieJar } from 'k6/http'
import { isObject, type Json } from '../model/json.ts'
import type { Scenario } from '../model/load/scenario.ts'
import { WATCHING } from '../model/metrics/internal.ts'
import type { Span } from '../model/timeline.ts'
import type { Meters } from './meters.ts'
import { PhaseClock } from './phase-clock.ts'
import type { LoggedIn, LoginFlow } from './rest/login.ts'
import { countStep, type StepDone } from './rest/step-count.ts'
import { type ScenarioState, type States, stateOf, type VuState } from './state.ts'
import { type OnError, Timers } from './timers.ts'
import { type Fill, type LiveScope, NOWHERE, type Values } from './values/values.ts'

/** What all iterations of a scenario share. */
export interface Common {
  readonly name: string
  readonly scenario: Scenario
  readonly meters: Meters
  readonly onError: OnError
  readonly login: LoginFlow
  readonly states: States
  readonly spans: readonly Span[]
  readonly vars: Fill<Json>
}

/** One iteration of one VU: its clock, its values, its login. */
export class Iteration {
  readonly common: Common
  readonly timers: Timers
  readonly scope: LiveScope
  readonly state: VuState
  readonly own: ScenarioState
  readonly phases: PhaseClock
  private readonly data: Json
  /** Epoch ms of the scenario's start. */
  private readonly startTime: number

  constructor(common: Common, data: Json) {
    this.common = common
    this.data = data
    this.timers = new Timers(common.onError, (ms, watching) =>
      common.meters.generator_stall.add(ms, watching ? WATCHING : undefined),
    )
    this.startTime = exec.scenario.startTime
    this.state = stateOf(common.states, exec.vu.idInTest)
    const first = { ...NOWHERE, vu: exec.vu.idInTest, iteration: exec.vu.iterationInScenario }
    this.own = this.state.scenarios.get(common.name) ?? this.begin(common.vars(first))
    this.scope = { ...first, vars: this.own.vars, login: this.state.login ?? {}, saved: {} }
    const { tags, start } = common.scenario
    // A static `phase` of the plan is left alone.
    this.phases = new PhaseClock(tags.phase === undefined ? common.spans : [], this.startTime - start)
  }

  /** ms since the scenario's start. */
  at(epoch: number = Date.now()): number {
    return epoch - this.startTime
  }

  /** A jar of its own for each call where the plan wants no cookies; else undefined: the VU's. */
  readonly jar = (): CookieJar | undefined =>
    this.common.scenario.cookies ? undefined : new http.CookieJar()

  /** Makes sure that the VU is logged in. */
  async login(upgrade: boolean): Promise<LoggedIn> {
    const { login } = this.common
    this.phases.update()
    const done = await login.forVu(this.state, this.scope, this.data, upgrade, this.jar())
    this.scope.login = this.state.login ?? {}
    return done
  }

  /** Counts a step of REST that was done. */
  count(step: StepDone): void {
    const { answers, known } = this.state
    countStep(this.common.meters.steps_failed, step, { said: answers, known })
  }

  /** No timer may outlive the iteration: it would keep it alive. */
  end(): void {
    this.phases.stop()
    this.timers.clear()
    this.own.lastEnd = Date.now()
  }

  private begin(vars: Json): ScenarioState {
    this.common.meters.scenario_start.add(this.startTime)
    const own: ScenarioState = {
      vars: isObject(vars) ? (vars as Values) : {},
      rank: null,
      receipts: null,
      lastEnd: 0,
      aged: false,
      served: null,
    }
    this.state.scenarios.set(this.common.name, own)
    return own
  }
}
