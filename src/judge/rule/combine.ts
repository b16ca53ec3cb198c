import type { Channel } from './channels.ts'
import type { Usual } from './spread.ts'
import { mean } from './stats/robust.ts'
import { normalScore, studentOfScore } from './stats/student.ts'

/** Mean and spread of the combined figure of k runs, in units of S (verdict-rule section 3). */
const MOMENTS = {
  low: new Map([
    [1, [0, 1]],
    [3, [-0.4232, 0.6248]],
    [5, [-0.5524, 0.4957]],
    [7, [-0.6153, 0.4237]],
  ]),
  wins: new Map([
    [1, [0, 1]],
    [3, [-0.0296, 0.5848]],
    [5, [-0.0306, 0.4536]],
    [7, [-0.0307, 0.383]],
  ]),
} as const

function momentsOf(combine: Channel['combine'], runs: number): readonly [number, number] {
  const found = MOMENTS[combine].get(runs)
  if (found === undefined) throw new RangeError(`the rule is known for 1, 3, 5 or 7 runs, not for ${runs}`)
  return [found[0]!, found[1]!]
}

/**
 * The figures of k runs of the candidate as one (k = 1, 3, 5 or 7). `low`: the mean of the faster half, because
 * outlying runs are slow ones; `wins`: the mean, slow runs pulled in to the lower median + 1.5 S.
 */
export function combined(figures: readonly number[], combine: Channel['combine'], spread: number): number {
  const sorted = figures.toSorted((a, b) => a - b)
  const half = Math.ceil(sorted.length / 2)
  if (combine === 'low') return mean(sorted.slice(0, half))
  const bound = sorted[half - 1]! + 1.5 * spread
  return mean(sorted.map((figure) => Math.min(figure, bound)))
}

/** How far the candidate lies from the usual. */
export interface Distance {
  /** Normal score. */
  readonly z: number
  /** In ln, over what is expected of so many unchanged runs. */
  readonly effect: number
}

/** The candidate's runs against the usual of one channel. */
export function distance(figures: readonly number[], combine: Channel['combine'], usual: Usual): Distance {
  const [mu, sd] = momentsOf(combine, figures.length)
  const { centre, spread, centreVariance, nu } = usual
  const effect = combined(figures, combine, spread) - centre - mu * spread
  return { z: normalScore(effect / (spread * Math.sqrt(sd ** 2 + centreVariance)), nu), effect }
}

/** The combined figure at which `runs` runs reach the normal score `z`. */
export function figureAt(z: number, runs: number, combine: Channel['combine'], usual: Usual): number {
  const [mu, sd] = momentsOf(combine, runs)
  const { centre, spread, centreVariance, nu } = usual
  return centre + mu * spread + studentOfScore(z, nu) * spread * Math.sqrt(sd ** 2 + centreVariance)
}
