import type { Json } from '../model/json.ts'
import type { Scenario } from '../model/load/scenario.ts'
import type { Span } from '../model/timeline.ts'
import type { Meters } from './meters.ts'
import type { PhaseClock } from './phase-clock.ts'
import type { LoginFlow } from './rest/login.ts'
import type { States } from './state.ts'
import type { OnError } from './timers.ts'
import type { Slowest } from './tops.ts'
import type { Scope, Values } from './values/values.ts'

/** What all iterations of a scenario share. */
export interface Common {
  readonly name: string
  readonly scenario: Scenario
  readonly meters: Meters
  readonly onError: OnError
  /** Null: nobody logs in. */
  readonly login: LoginFlow | null
  readonly states: States
  /** Whether the service gives users values that nobody may quote. */
  readonly giving: boolean
  readonly spans: readonly Span[]
  readonly vars: (scope: Scope) => Values
  /** Places of the scenario and its login that draw at random. */
  readonly places: { readonly count: number }
  /** Somebody waits to hear when the scenarios started; absent: that may be told with whatever comes next. */
  readonly timed?: true
  /** Told of the slowest samples; absent: nothing is marked by which they are found. */
  readonly slowest?: Slowest
}

/** What the users of one iteration share. */
export interface Shared {
  readonly common: Common
  readonly phases: PhaseClock
  /** What `setup` returned. */
  readonly data: Json
}
