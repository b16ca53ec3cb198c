import type { Load } from '../../model/load/load.ts'
import { samplesNeeded } from '../../model/quantile.ts'
import { connectsAtOnce } from '../expected/sockets.ts'
import { safe } from '../parse/yaml/problems.ts'
import type { Plan } from '../plan.ts'
import type { SampleForecast } from './sample-forecast.ts'
import { type ForecastWarning, scenarioWarnings } from './scenario-warnings.ts'
import { seriesWarning } from './series.ts'

/** What is allowed in a plan but probably not meant, each as one line for a log. */
export function planWarnings({ file, warnings }: Plan): readonly string[] {
  return warnings.map(({ line, message }) => safe(`${file}:${line} ${message}`, 1000))
}

/** What is allowed but will probably disappoint, of one sized load. */
export function forecastWarnings(
  plan: Plan,
  load: Load,
  samples: readonly SampleForecast[],
): readonly ForecastWarning[] {
  const series = seriesWarning(load)
  return [
    ...(series === null ? [] : [{ line: 0, message: series }]),
    ...oneRun(plan, load),
    ...burst(load),
    ...samples.flatMap(sampleWarnings),
    ...scenarioWarnings(load),
  ]
}

/** One run never proves a change: `block` lets `suspect` through. Of a plan with profiles, those are run. */
function oneRun(
  { profiles }: Plan,
  { mode, runs, gates, closeGates = [], profile }: Load,
): readonly ForecastWarning[] {
  const own = Object.hasOwn(profiles, profile) ? profiles[profile] : undefined
  const written = own !== undefined || Object.keys(profiles).length === 0
  if (mode !== 'block' || runs > 1 || !written || gates.length + closeGates.length === 0) return []
  const message =
    'mode: block with one run: a change that one run shows is suspect (12) and fails nothing; write runs: 3 in the profile'
  return [{ line: own?.line ?? 0, message }]
}

/** More VUs than this that start in the same moment are a burst. */
const BURST = 50

function burst({ work, idleLines = {} }: Load): readonly ForecastWarning[] {
  const all = Object.entries(work.scenarios)
  const others = all.filter(([name]) => idleLines[name] === undefined)
  return [
    ...atOnce(Object.fromEntries(others)),
    ...all.flatMap(([name]) => manySilent(name, work, idleLines[name])),
  ]
}

/** They are opened together, so that they are silent together. */
function manySilent(
  name: string,
  { scenarios }: Load['work'],
  line: number | undefined,
): readonly ForecastWarning[] {
  const sockets = line === undefined ? 0 : connectsAtOnce({ scenarios: { [name]: scenarios[name]! } })
  if (line === undefined || sockets <= BURST) return []
  const message = `the sweep of ${name} opens ${sockets} sockets in the same moment, which few services ever see: fewer of each, of its durations or its kinds of keepalive tell as much`
  return [{ line, message }]
}

function atOnce(scenarios: Load['work']['scenarios']): readonly ForecastWarning[] {
  const sockets = connectsAtOnce({ scenarios })
  if (sockets <= BURST) return []
  const message =
    `${sockets} sockets are opened in the same moment, which few services ever see: let them come over time, ` +
    `with executor: ramping-vus and a first stage such as { duration: 30s, target: ${sockets} }`
  return [{ line: 0, message }]
}

function sampleWarnings(row: SampleForecast): readonly ForecastWarning[] {
  const { selector, stat, samples, needed, shared, grows, line } = row
  const what = `${stat} of ${selector}`
  if (row.judged === false && needed === null) {
    return [{ line, message: `${what} cannot be judged: nothing lies above it; write max` }]
  }
  if (row.judged === false) {
    const counts = `${samples} samples expected, ${needed} needed`
    return [{ line, message: `${what} cannot be judged: ${counts}; ${enough(Number(samples), grows)}` }]
  }
  if (shared === null || needed === null || shared >= needed) return []
  const message =
    `${what} is judged only if the sockets get messages of their own: if all get the same, ${shared} differ, and ` +
    `${needed} are needed; a longer time brings more, more sockets do not`
  return [{ line, message }]
}

/** Quantiles that people ask for, the highest first. */
const LOWER = [95, 90, 75, 50]

/** What brings more samples, or needs fewer. */
function enough(samples: number, grows: boolean): string {
  const more = grows ? 'more users or time bring more' : 'more users bring more'
  const lower = LOWER.find((percent) => (samplesNeeded(percent) ?? Number.POSITIVE_INFINITY) <= samples)
  return lower === undefined ? more : `${more}, and p(${lower}) needs ${samplesNeeded(lower)}`
}
