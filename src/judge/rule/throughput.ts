import { combined, distance, figureAt } from './combine.ts'
import { type Over, trendLimits } from './rule.ts'
import { usualOf } from './spread.ts'

export interface ThroughputDivergence {
  /** The rate of one run, of several runs of the mean of the better half. */
  readonly rate: number
  readonly z: number
  /** In −ln(rate): 0.1 is about 10 % less. */
  readonly effect: number
  /** S, in ln. */
  readonly spread: number
  readonly zLimit: number
  readonly beyond: boolean
  /** No further run is needed. */
  readonly cleared: boolean
  /** The rate below which that would be so. */
  readonly limit: number
}

/** What counts as nothing beside the baseline's rates: a service that fell silent is far away, not infinitely. */
const SILENCE = 1e-9

/**
 * Throughput, of which less is worse: the rule for the body of a latency on y = −ln(rate) (statistics.md section 3,
 * "Direction"), with the limits of a summary, since it has fewer channels still. `rates`: of 1, 3 or 5 runs;
 * `baseline`: at least one rate, all over 0; `machine`: R. Not simulated.
 */
export function divergeThroughput(
  rates: readonly number[],
  baseline: readonly number[],
  terms: {
    readonly machine: number
    readonly atLeast: number
    readonly keyRows: number
    readonly over?: Over
  },
): ThroughputDivergence {
  const least = SILENCE * Math.min(...baseline)
  const y = (value: number) => -Math.log(Math.max(value, least))
  const usual = usualOf(baseline.map(y), terms.machine ** 2 + 0.0016, 10)
  const limits = trendLimits('summary', rates.length, baseline.length, terms.keyRows, terms.over)
  const { z, effect } = distance(rates.map(y), 'low', usual)
  const figure = combined(rates.map(y), 'low', usual.spread)
  const expected = figure - effect
  const reached = Math.max(figureAt(limits.beyond, rates.length, 'low', usual), expected + terms.atLeast)
  return {
    rate: Math.exp(-figure),
    z,
    effect,
    spread: usual.spread,
    zLimit: limits.beyond,
    beyond: z > limits.beyond && effect >= terms.atLeast,
    cleared: z <= limits.pass || (rates.length > 1 && effect < 0),
    limit: Math.exp(-reached),
  }
}
