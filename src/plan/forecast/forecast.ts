import { isArrivalRate, lengthOf, peakVUs } from '../../model/load/executor.ts'
import type { Load } from '../../model/load/load.ts'
import type { Scenario } from '../../model/load/scenario.ts'
import type { Span } from '../../model/timeline.ts'
import { curveOf, peakSum } from '../expected/curve.ts'
import { connectsAtOnce, peakSocketsOf } from '../expected/sockets.ts'
import type { Plan } from '../plan.ts'
import { peakConnects } from '../profile/floors.ts'
import { FULL, type Lengthening, profileOf, sizingOf } from '../profile/profile.ts'
import { hosted } from '../size/lanes.ts'
import type { Scale } from '../size/size.ts'
import { type ClockForecast, clockForecast } from './clock-forecast.ts'
import { descriptorsNeeded, type PortsNeeded, portsNeeded } from './resources.ts'
import { type SampleForecast, sampleForecasts } from './sample-forecast.ts'
import type { ForecastWarning } from './scenario-warnings.ts'
import {
  type SlowForecast,
  type StormForecast,
  type SweepForecast,
  slowForecasts,
  stormForecasts,
  sweepForecasts,
} from './storm-forecast.ts'
import { forecastWarnings } from './warnings.ts'
import { type WatchForecast, watchForecast } from './watch-forecast.ts'

/** One scenario as it will run; times in ms. */
export interface ScenarioForecast {
  readonly name: string
  readonly kind: Scenario['kind']
  readonly executor: Scenario['load']['executor']
  readonly feed: string | null
  /** Since the start of the run. */
  readonly start: number
  readonly duration: number
  /** The most users at once; of an arrival rate the pool it may grow to. */
  readonly peakVUs: number
  /** Users in one VU of the engine, unless a run asks for another number; absent: each in its own. */
  readonly lanes?: number
  /** The most iterations per second of an arrival rate; null for the others. */
  readonly peakRate: number | null
  readonly spans: readonly Span[]
}

/** What `check` says of one profile. Times in ms. */
export interface Forecast {
  /** `full` without one. */
  readonly profile: string
  readonly scale: Scale
  /** Of the run, without grace. */
  readonly duration: number
  readonly grace: number
  /** Of the whole plan, and what the profile's `time` asks for. */
  readonly full: number
  readonly asked: number
  /** What makes the run longer than asked, the deciding one first. */
  readonly lengthened: readonly Lengthening[]
  readonly scenarios: readonly ScenarioForecast[]
  /** The most sockets at once, if every upgrade succeeds. */
  readonly peakSockets: number
  /** The most upgrades per second, without those that start all at once. */
  readonly connectsPerSecond: number
  /** The most VUs with a socket that start at the same moment. */
  readonly connectsAtOnce: number
  readonly storms: readonly StormForecast[]
  readonly sweeps: readonly SweepForecast[]
  readonly slowReaders: readonly SlowForecast[]
  /** Absent: the plan watches nothing. */
  readonly watch?: WatchForecast
  /** Absent: the plan does not ask for the service's clock. */
  readonly clock?: ClockForecast
  readonly samples: readonly SampleForecast[]
  /** Open files: sockets, HTTP connections, and 64 for the engine itself. */
  readonly descriptors: number
  /** Ephemeral ports by target. */
  readonly ports: readonly PortsNeeded[]
  readonly warnings: readonly ForecastWarning[]
}

/** Says what a load would do, from the plan alone. `load` is makeLoad(plan, …)'s. */
export function forecast(plan: Plan, load: Load): Forecast {
  const { work, timeline, duration, grace } = load
  const sizing = sizingOf(plan, load.profile === FULL ? undefined : profileOf(plan, load.profile))
  const { lanes = {} } = hosted(load)
  const scenarios = Object.entries(work.scenarios).map(([name, scenario]) =>
    scenarioForecast(name, scenario, timeline[name] ?? [], lanes[name]),
  )
  const samples = sampleForecasts(load)
  const watch = watchForecast(load)
  const clock = clockForecast(load)
  return {
    profile: load.profile,
    ...sizing,
    duration,
    grace,
    scenarios,
    peakSockets: peakSocketsOf(work),
    connectsPerSecond: peakConnects({ work, timeline }),
    connectsAtOnce: connectsAtOnce(work),
    storms: stormForecasts(work),
    sweeps: sweepForecasts(work),
    slowReaders: slowForecasts(work),
    ...(watch !== undefined && { watch }),
    ...(clock !== undefined && { clock }),
    samples,
    descriptors: descriptorsNeeded(work),
    ports: portsNeeded(work),
    warnings: forecastWarnings(plan, load, samples),
  }
}

function scenarioForecast(
  name: string,
  scenario: Scenario,
  spans: readonly Span[],
  lanes: number | undefined,
): ScenarioForecast {
  const { load, kind, start, tags } = scenario
  return {
    name,
    kind,
    executor: load.executor,
    feed: tags.feed ?? null,
    start,
    duration: lengthOf(load),
    peakVUs: peakVUs(load),
    ...(lanes !== undefined && { lanes }),
    peakRate: isArrivalRate(load) ? peakSum([curveOf(scenario)]) : null,
    spans,
  }
}

/** How large a load will be, in one figure: the most sockets at once, or, where it has none, users. */
export function plannedSize({ work }: Pick<Load, 'work'>): { n: number; of: 'socket' | 'user' } {
  const sockets = peakSocketsOf(work)
  if (sockets > 0) return { n: sockets, of: 'socket' }
  const users = Object.values(work.scenarios).reduce((sum, { load }) => sum + peakVUs(load), 0)
  return { n: users, of: 'user' }
}
