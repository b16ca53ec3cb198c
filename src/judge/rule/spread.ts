import { median } from '../../model/quantile.ts'
import type { Channel, Quantile } from './channels.ts'
import type { LogRun } from './log-run.ts'
import type { Noise } from './noise.ts'
import { huberCentre } from './stats/robust.ts'

/** What unchanged code usually shows in one channel; natural logs. */
export interface Usual {
  readonly centre: number
  /** S: the spread of one run. */
  readonly spread: number
  /** Variance of the centre, as a multiple of S². */
  readonly centreVariance: number
  /** Degrees of freedom of S. */
  readonly nu: number
  /** Baseline runs in the channel. */
  readonly runs: number
}

/**
 * Centre and shrunk spread of a channel over its baseline (verdict-rule section 3). The prior carries short
 * histories; distances are cut at 2.5 s0, so that one outlying run cannot widen the limits. `figures`: at least one.
 */
export function usualOf(figures: readonly number[], priorVariance: number, nu0: number): Usual {
  const n = figures.length
  const { variance, nu } = historyVariance(figures, Math.sqrt(priorVariance))
  const spread = Math.sqrt((nu0 * priorVariance + nu * variance) / (nu0 + nu))
  return {
    centre: huberCentre(figures, spread),
    spread,
    centreVariance: (n >= 3 ? 1.1 : 1) / n,
    nu: nu0 + nu,
    runs: n,
  }
}

function historyVariance(figures: readonly number[], s0: number): { variance: number; nu: number } {
  const n = figures.length
  if (n === 1) return { variance: 0, nu: 0 }
  if (n === 2) return { variance: (figures[0]! - figures[1]!) ** 2 / 2, nu: 0.5 }
  const centre = median(figures)
  const sum = figures.reduce((total, y) => total + Math.min(Math.abs(y - centre), 2.5 * s0) ** 2, 0)
  return { variance: sum / (n - 1), nu: 0.9 * (n - 1) }
}

/** s0² of a channel, widened where the clock counts whole ms: a quantile q is known to ±½ ms only. */
export function priorOf(
  channel: Channel,
  noise: Noise,
  baseline: readonly LogRun[],
  wholeMs: boolean,
): number {
  if (!wholeMs) return channel.prior(noise)
  const rounding = Object.entries(channel.weights).reduce(
    (sum, [quantile, weight]) => sum + weight / (6 * typical(baseline, quantile as Quantile) ** 2),
    0,
  )
  return channel.prior(noise) + rounding
}

function typical(baseline: readonly LogRun[], quantile: Quantile): number {
  const known = baseline.map((run) => run[quantile]).filter((value) => value !== null)
  return Math.exp(median(known))
}
