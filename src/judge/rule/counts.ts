import { median } from '../../model/quantile.ts'
import { combined, type Distance, distance, figureAt } from './combine.ts'
import type { Limits } from './rule.ts'
import type { Usual } from './spread.ts'
import { mean, qn } from './stats/robust.ts'

/** How often something bad happened, among how many. `n` null: no denominator, the load is the same in every run. */
export interface Tally {
  readonly bad: number
  readonly n: number | null
}

export interface CountDivergence extends Pick<Distance, 'z'> {
  /** Bad events of one run, of several runs of the mean of the better half; among `n`. */
  readonly bad: number
  /** What all runs were scaled to: the median n of the candidate's; null where none has one. */
  readonly n: number | null
  readonly zLimit: number
  readonly beyond: boolean
  /** No further run is needed. */
  readonly cleared: boolean
  /** The smallest number of bad events, among `n`, of which `beyond` would be so. */
  readonly limit: number
}

/** A rise counts from 5 events and 0.05 percentage points on (statistics.md section 3, "Errors, counters"). */
const LEAST_EVENTS = 5
const LEAST_SHARE = 0.0005

/**
 * The counts of 1, 3 or 5 runs against at least one baseline run, on the square-root scale y = 2 √(e + ⅜), where counts
 * of any size have the same spread (Anscombe 1948), every run scaled to one n. Clustered errors are why the prior is
 * 1.3 and not 1 (statistics.md section 3). `limits`: countLimits() of rule.ts.
 */
export function divergeCounts(
  candidates: readonly Tally[],
  baseline: readonly Tally[],
  limits: Limits,
): CountDivergence {
  const n = commonSize(candidates)
  const usual = usualCounts(baseline.map((run) => scaled(run, n)))
  const figures = candidates.map((run) => root(scaled(run, n)))
  const { z } = distance(figures, 'low', usual)
  const bad = unroot(combined(figures, 'low', usual.spread))
  const least = median(baseline.map((run) => scaled(run, n))) + leastRise(n)
  const reached = unroot(figureAt(limits.beyond, figures.length, 'low', usual))
  return {
    z,
    bad,
    n,
    zLimit: limits.beyond,
    beyond: z > limits.beyond && bad >= least - 1e-9 * least,
    cleared: z <= limits.pass || bad < least - 1e-9 * least,
    limit: Math.max(Math.ceil(reached), Math.ceil(least)),
  }
}

function root(count: number): number {
  return 2 * Math.sqrt(count + 0.375)
}

/** The inverse of root. A rounding error is no event. */
function unroot(figure: number): number {
  const count = (figure / 2) ** 2 - 0.375
  return Math.abs(count - Math.round(count)) < 1e-9 * Math.max(1, count) ? Math.round(count) : count
}

function commonSize(candidates: readonly Tally[]): number | null {
  const sizes = candidates.flatMap(({ n }) => (n === null ? [] : [n]))
  return sizes.length === 0 ? null : median(sizes)
}

function scaled(run: Tally, n: number | null): number {
  return run.n === null || n === null || run.n === 0 ? run.bad : (run.bad * n) / run.n
}

/** The smallest rise among `n` that counts. */
export function leastRise(n: number | null): number {
  return Math.max(LEAST_EVENTS, n === null ? 0 : LEAST_SHARE * n)
}

/** Centre median and spread Qn, shrunk to the prior: the rule as it was simulated for counts. */
function usualCounts(counts: readonly number[]): Usual {
  const figures = counts.map(root)
  const n = figures.length
  const prior = 1.3 ** 2 + 0.0625 * median(counts)
  const nu0 = 4
  const nu = n === 1 ? 0 : n === 2 ? 0.5 : 0.7 * (n - 1)
  const spread = Math.sqrt((nu0 * prior + nu * qn(figures) ** 2) / (nu0 + nu))
  const centreVariance = (n < 3 ? 1 : n < 6 ? 1.35 : 1.5) / n
  return { centre: n < 3 ? mean(figures) : median(figures), spread, centreVariance, nu: nu0 + nu, runs: n }
}
