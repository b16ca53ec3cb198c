import { isArrivalRate } from '../../model/load/executor.ts'
import type { Load } from '../../model/load/load.ts'
import type { Scenario } from '../../model/load/scenario.ts'
import { area, curveOf } from '../expected/curve.ts'
import { safe } from '../parse/yaml/problems.ts'
import type { Plan } from '../plan.ts'
import type { SampleForecast } from './sample-forecast.ts'
import { seriesWarning } from './series.ts'

export interface ForecastWarning {
  /** Line of the plan; 0 for the whole plan. */
  readonly line: number
  readonly message: string
}

/** What is allowed in a plan but probably not meant, each as one line for a log. */
export function planWarnings({ file, warnings }: Plan): readonly string[] {
  return warnings.map(({ line, message }) => safe(`${file}:${line} ${message}`, 1000))
}

/** What is allowed but will probably disappoint, of one sized load. */
export function forecastWarnings(load: Load, samples: readonly SampleForecast[]): readonly ForecastWarning[] {
  const scenarios = Object.entries(load.work.scenarios)
  const series = seriesWarning(load)
  return [
    ...(series === null ? [] : [{ line: 0, message: series }]),
    ...samples.flatMap(sampleWarnings),
    ...scenarios.flatMap(([name, scenario]) => scenarioWarnings(name, scenario)),
  ]
}

function sampleWarnings(row: SampleForecast): readonly ForecastWarning[] {
  const { selector, stat, samples, needed, shared, line } = row
  const what = `${stat} of ${selector}`
  if (row.judged === false && needed === null) {
    return [{ line, message: `${what} cannot be judged: nothing lies above it; write max` }]
  }
  if (row.judged === false) {
    return [{ line, message: `${what} cannot be judged: ${samples} samples expected, ${needed} needed` }]
  }
  if (shared === null || needed === null || shared >= needed) return []
  const message = `${what} cannot be judged if all sockets get the same messages: ${shared} differ, ${needed} needed`
  return [{ line, message }]
}

function scenarioWarnings(name: string, scenario: Scenario): readonly ForecastWarning[] {
  const beat = scenario.kind === 'socket' ? scenario.socket.heartbeat : undefined
  const spans = [{ phase: 'steady' as const, from: 0, to: Number.MAX_SAFE_INTEGER }]
  const curve = curveOf(scenario)
  const end = curve[curve.length - 1]?.at ?? 0
  const warnings: string[] = []
  const life = Math.min(end - scenario.start, (scenario.kind === 'socket' && scenario.socket.hold) || end)
  if (beat !== undefined && life < 2 * beat.every + beat.timeout) {
    warnings.push(
      `${name} lives ${life / 1000} s, too short for two heartbeats of ${beat.every / 1000} s: missed ones go unseen`,
    )
  }
  if (isArrivalRate(scenario.load) && area(curve, spans) < 1) {
    warnings.push(`${name} makes less than one iteration: its rate is too low for the time`)
  }
  return warnings.map((message) => ({ line: 0, message }))
}
