import { ENOUGH_BEYOND } from '../../model/quantile.ts'
import type { Expression } from '../../model/threshold.ts'
import { binomialTail } from '../rule/stats/binomial.ts'

// A threshold on a quantile is a claim about a share of the samples. The samples refute it, bear it out, or are too few
// to tell: this file weighs them, and ruling.ts asks it for every p(N).

/** What the samples say about the claim of a quantile threshold. */
export interface Counted {
  /** The quantile itself. */
  readonly actual: number
  /** Draws: distinct messages where known, else samples. */
  readonly n: number
  /** Draws on the wrong side of the bound. */
  readonly beyond: number
  /** Does the quantile keep the bound? */
  readonly holds: boolean
}

/** A claim is refuted where chance alone would rarely put so many beyond the bound. */
const RARELY = 0.001

/**
 * p(q) < L claims "at most 1 − q of the draws are at or over L" (design.md section 5). It fails if
 * P(Bin(n, 1 − q) ≥ beyond) < 0.001, or if n (1 − q) ≥ 5 and the quantile itself is over; it is met if
 * n (1 − q) ≥ 5 and it is under; else the row is only indicative.
 *
 * p(q) > L claims "at most q of them are at or under L"; there the quantile must be known as well, so the rarer side
 * of it has to hold 5 draws. == and != claim no share: the quantile decides, where it is known.
 */
export function judgeClaim(
  { operator }: Expression,
  percent: number,
  { n, beyond, holds }: Counted,
): 'met' | 'fail' | 'indicative' {
  const upper = Number(((100 - percent) / 100).toPrecision(12))
  const below = operator.startsWith('>')
  const claims = below || operator.startsWith('<')
  const share = below ? 1 - upper : upper
  if (claims && binomialTail(beyond, n, share) < RARELY) return 'fail'
  const known = n * (below ? Math.min(upper, 1 - upper) : upper) >= ENOUGH_BEYOND - 1e-9
  return known ? (holds ? 'met' : 'fail') : 'indicative'
}

/**
 * Draws beyond the bound where samples repeat messages: as large a part of the distinct ones, rounded down, so that
 * a row never fails on a rounding.
 */
export function distinctBeyond(beyond: number, samples: number, distinct: number | null): number {
  if (distinct === null || samples <= 0) return beyond
  return Math.floor((beyond * distinct) / samples)
}
