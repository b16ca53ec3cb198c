import { type Distance, distance, figureAt } from './combine.ts'
import type { Usual } from './spread.ts'
import { mean, median, qn } from './stats/robust.ts'

/** How often something bad happened, among how many. `n` null: no denominator, the load is the same in every run. */
export interface Tally {
  readonly bad: number
  readonly n: number | null
}

export interface CountDivergence extends Pick<Distance, 'z'> {
  readonly beyond: boolean
  /** The smallest number of bad events of which that would be so. */
  readonly limit: number
}

/** A rise counts from 5 events and 0.05 percentage points on (statistics.md section 3, "Errors, counters"). */
const LEAST_EVENTS = 5
const LEAST_SHARE = 0.0005

/**
 * The candidate's count against at least one baseline run, on the square-root scale y = 2 √(e + ⅜), where counts of
 * any size have the same spread (Anscombe 1948), every run scaled to the candidate's n. Clustered errors are why the
 * prior is 1.3 and not 1 (statistics.md section 3).
 */
export function divergeCounts(candidate: Tally, baseline: readonly Tally[], zLimit: number): CountDivergence {
  const counts = baseline.map((run) => scaled(run, candidate))
  const usual = usualCounts(counts)
  const { z } = distance([root(candidate.bad)], 'low', usual)
  const least = median(counts) + leastRise(candidate)
  const reached = (figureAt(zLimit, 1, 'low', usual) / 2) ** 2 - 0.375
  return {
    z,
    beyond: z > zLimit && candidate.bad >= least,
    limit: Math.max(Math.ceil(reached), Math.ceil(least)),
  }
}

function root(count: number): number {
  return 2 * Math.sqrt(count + 0.375)
}

function scaled(run: Tally, { n }: Tally): number {
  return run.n === null || n === null || run.n === 0 ? run.bad : (run.bad * n) / run.n
}

function leastRise({ n }: Tally): number {
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
