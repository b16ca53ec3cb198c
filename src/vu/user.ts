import http, { type CookieJar } from 'k6/http'
import type { Shared } from './common.ts'
import type { LoggedIn } from './rest/login.ts'
import { countStep, type StepDone, type StepFailure } from './rest/step-count.ts'
import { quoting } from './socket/foreign-text.ts'
import type { UserState } from './state.ts'
import { Draws } from './values/draws.ts'
import { signedAmong } from './values/giving.ts'
import { Known } from './values/known.ts'
import { type LiveScope, NO_VALUES, NOWHERE } from './values/values.ts'

/** One user in one iteration, or shift: its values, its cookies, its login. A VU may host several of one scenario. */
export class User {
  readonly state: UserState
  scope: LiveScope
  private readonly shared: Shared

  /**
   * @param key of its state. @param number from 0. @param iteration its own, of all that it has; absent: it counts them
   * itself.
   */
  constructor(shared: Shared, key: string, number: number, count?: number) {
    const { users } = shared.common.states
    this.shared = shared
    users[key] ??= newState(shared, number)
    this.state = users[key]
    this.scope = this.newScope(count)
  }

  /** It begins anew: nothing is saved any more. */
  again(): void {
    this.scope = this.newScope()
  }

  private newScope(count = this.state.begun++): LiveScope {
    const { number, vars, login } = this.state
    const draws = drawsOf(this.shared, number, count)
    return {
      ...{ vu: number + 1, iteration: count, n: 0, vars, login: login ?? NO_VALUES, saved: NO_VALUES },
      ...(draws && { draws }),
    }
  }

  /** A life of its own begins: a socket, or a journey. */
  live(): void {
    const { common } = this.shared
    if (common.scenario.per !== 'life') return
    this.scope.vars = common.vars(this.scope)
    this.known.remember(signedAmong(common.scenario.vars, this.scope.vars))
  }

  /** A jar of its own for each call where the plan wants no cookies; undefined: the VU's. */
  jar(): CookieJar | undefined {
    const { kind, cookies } = this.shared.common.scenario
    if (!cookies) return new http.CookieJar()
    // The VU's is of all users that it hosts.
    if (kind === 'socket') this.state.jar ??= new http.CookieJar()
    return this.state.jar
  }

  /** What may not be quoted of what the service says to it. */
  get known(): Known {
    this.state.known ??= this.newKnown()
    return this.state.known
  }

  private newKnown(): Known {
    const { giving, scenario } = this.shared.common
    const known = new Known(giving)
    known.remember(signedAmong(scenario.vars, this.state.vars))
    return known
  }

  /** Whether the plan has a login at all. */
  get logsIn(): boolean {
    return this.shared.common.login !== null
  }

  /** Makes sure that it is logged in. */
  async login(upgrade: boolean): Promise<LoggedIn> {
    const { common, phases, data } = this.shared
    phases.update()
    if (common.login === null) return true
    const done = await common.login.forUser(this, data, upgrade, this.jar())
    this.scope.login = this.state.login ?? NO_VALUES
    return done
  }

  /** Asks for a new token while the old one holds; why it got none, or null. */
  async renew(): Promise<StepFailure | null> {
    const { common, phases } = this.shared
    phases.update()
    if (common.login === null) return null
    const failure = await common.login.renew(this, this.jar())
    this.scope.login = this.state.login ?? NO_VALUES
    return failure
  }

  /** Counts a step of REST that was done. */
  count(step: StepDone): void {
    countStep(this.shared.common.meters.steps_failed, step, quoting(this.known, 'answers'))
  }
}

function newState(shared: Shared, number: number): UserState {
  const { scenario } = shared.common
  const draws = drawsOf(shared, number, 'vars')
  const once = scenario.per !== 'life'
  const vars = once ? shared.common.vars({ ...NOWHERE, vu: number + 1, ...(draws && { draws }) }) : NO_VALUES
  return { number, vars, begun: 0 }
}

/** By scenario, number and iteration alone: each run draws the same, under either engine. Undefined: the plan draws nothing. */
function drawsOf({ common }: Shared, number: number, iteration: number | 'vars'): Draws | undefined {
  return common.places.count > 0 ? new Draws(`${common.name} ${number + 1} ${iteration}`) : undefined
}
