import { distance, figureAt } from './combine.ts'
import { usualOf } from './spread.ts'

export interface ThroughputDivergence {
  readonly z: number
  /** In −ln(rate): 0.1 is about 10 % less. */
  readonly effect: number
  /** S, in ln. */
  readonly spread: number
  readonly beyond: boolean
  /** The rate below which that would be so. */
  readonly limit: number
}

/** What counts as nothing beside the baseline's rates: a service that fell silent is far away, not infinitely. */
const SILENCE = 1e-9

/**
 * Throughput, of which less is worse: the rule for the body of a latency on y = −ln(rate) (statistics.md section 3,
 * "Direction"). `baseline`: at least one rate, all over 0; `machine`: R.
 */
export function divergeThroughput(
  rate: number,
  baseline: readonly number[],
  terms: { readonly machine: number; readonly atLeast: number; readonly zLimit: number },
): ThroughputDivergence {
  const least = SILENCE * Math.min(...baseline)
  const y = (value: number) => -Math.log(Math.max(value, least))
  const usual = usualOf(baseline.map(y), terms.machine ** 2 + 0.0016, 10)
  const { z, effect } = distance([y(rate)], 'low', usual)
  const reached = Math.max(figureAt(terms.zLimit, 1, 'low', usual), usual.centre + terms.atLeast)
  return {
    z,
    effect,
    spread: usual.spread,
    beyond: z > terms.zLimit && effect >= terms.atLeast,
    limit: Math.exp(-reached),
  }
}
