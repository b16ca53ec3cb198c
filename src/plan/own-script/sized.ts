import type { Json } from '../../model/json.ts'
import type { K6Options } from '../../model/load/beside/own-script.ts'
import { wholeRates } from '../size/rates.ts'
import { goDuration, k6Duration } from './go-duration.ts'
import type { Inspected, OwnScenario } from './inspected.ts'
import { MAX_DURATION, numberOf, stagesOf, TIME_UNIT } from './options-of.ts'

/** How much of a script is run: shares over 0 and at most 1. */
export interface OwnScale {
  readonly vus: number
  /** Share of its stages, durations and start times; 1 unless the profile says `shorten`. */
  readonly time: number
}

type Options = K6Options

/** k6's `scenarios` of a script under a scale: everything else that a scenario says stays as it is. */
export function sizedScenarios(
  { scenarios }: Inspected,
  scale: OwnScale,
): { readonly [name: string]: Options } {
  return Object.fromEntries(
    Object.entries(scenarios).map(([name, scenario]) => [
      name,
      {
        executor: scenario.executor,
        ...scenario.options,
        ...started(scenario.options, scale),
        ...sized(scenario, scale),
      },
    ]),
  )
}

/**
 * The scale of a profile. `vus` is a share (0..1), or over 1 a number of VUs; `time` in ms, with `shorten` alone.
 */
export function scaleOf(
  inspected: Inspected,
  asked: { readonly vus?: number; readonly time?: number; readonly shorten?: boolean },
): OwnScale {
  const { vus = 1, time, shorten = false } = asked
  const share = vus > 1 ? vus / Math.max(1, inspected.maxVUs) : vus
  const whole = Math.max(0, ...Object.values(inspected.scenarios).map(endOf))
  const shorter = shorten && time !== undefined && whole > 0 ? time / whole : 1
  return { vus: Math.min(1, share), time: Math.min(1, shorter) }
}

/** ms from the start of the run to the planned end of a scenario, without what it takes to stop. */
export function endOf({ executor, options }: OwnScenario): number {
  const start = goDuration(options.startTime) ?? 0
  if ('stages' in options) return start + stagesOf(options).reduce((sum, { duration }) => sum + duration, 0)
  if (executor.endsWith('-iterations')) return start + (goDuration(options.maxDuration) ?? MAX_DURATION)
  return start + (goDuration(options.duration) ?? 0)
}

/** ms; k6 refuses constant executors that are shorter. */
const LEAST_DURATION = 1000

function sized({ executor, options }: OwnScenario, scale: OwnScale): Options {
  switch (executor) {
    case 'constant-vus':
      return { vus: vusOf(options.vus, scale), ...durationOf(options, scale) }
    case 'ramping-vus':
      return {
        startVUs: vusOf(options.startVUs, scale),
        stages: stagesOf(options).map(({ duration, target }) => ({
          duration: k6Duration(duration * scale.time),
          target: fewer(target, scale),
        })),
      }
    case 'per-vu-iterations':
      return { vus: vusOf(options.vus, scale) }
    case 'shared-iterations': {
      const vus = vusOf(options.vus, scale)
      return { vus, iterations: Math.max(vus, fewer(numberOf(options.iterations, 1), scale)) }
    }
    case 'constant-arrival-rate': {
      const { timeUnit, rates } = ratesOf(options, [numberOf(options.rate, 0)], scale)
      return {
        rate: rates[0]!,
        timeUnit: k6Duration(timeUnit),
        ...durationOf(options, scale),
        ...poolOf(options, scale),
      }
    }
    case 'ramping-arrival-rate':
      return rampingRate(options, scale)
  }
}

function rampingRate(options: Options, scale: OwnScale): Options {
  const stages = stagesOf(options)
  const { timeUnit, rates } = ratesOf(
    options,
    [numberOf(options.startRate, 0), ...stages.map(({ target }) => target)],
    scale,
  )
  return {
    startRate: rates[0]!,
    timeUnit: k6Duration(timeUnit),
    stages: stages.map(({ duration }, i) => ({
      duration: k6Duration(duration * scale.time),
      target: rates[i + 1]!,
    })),
    ...poolOf(options, scale),
  }
}

/** Whole rates, over a longer unit where a reduced one would not be whole. */
function ratesOf(
  { timeUnit }: Options,
  rates: readonly number[],
  { vus }: OwnScale,
): ReturnType<typeof wholeRates> {
  const unit = goDuration(timeUnit) ?? TIME_UNIT
  if (vus === 1 || rates.every((rate) => rate === 0)) return { timeUnit: unit, rates }
  return wholeRates(rates.map((rate) => (rate * vus * 1000) / unit))
}

function poolOf({ preAllocatedVUs, maxVUs }: Options, scale: OwnScale): Options {
  return {
    ...(preAllocatedVUs === undefined ? {} : { preAllocatedVUs: vusOf(preAllocatedVUs, scale) }),
    ...(maxVUs === undefined ? {} : { maxVUs: vusOf(maxVUs, scale) }),
  }
}

function durationOf({ duration }: Options, scale: OwnScale): Options {
  const ms = goDuration(duration)
  return ms === null || scale.time === 1
    ? {}
    : { duration: k6Duration(Math.max(LEAST_DURATION, ms * scale.time)) }
}

function started({ startTime }: Options, { time }: OwnScale): Options {
  const ms = goDuration(startTime)
  return ms === null || time === 1 ? {} : { startTime: k6Duration(ms * time) }
}

/** k6 takes one VU where a script says none. */
const vusOf = (vus: Json | undefined, scale: OwnScale): number => fewer(numberOf(vus, 1), scale)

/** At least one where there was one; none stays none. */
function fewer(count: number, { vus }: OwnScale): number {
  return count > 0 ? Math.max(1, Math.round(count * vus)) : 0
}
