import { ENOUGH_BEYOND } from '../../../model/quantile.ts'
import { binomialTail } from '../../rule/stats/binomial.ts'

/** X bad of n tries, of which `allowed` may be bad. */
export interface Tried {
  readonly bad: number
  readonly n: number
  /** The limit p on the bad share, over 0 and under 1. */
  readonly allowed: number
  /** A threshold of the plan's own; else a default. */
  readonly own: boolean
}

export interface ShareRuling {
  readonly verdict: 'met' | 'fail' | 'suspect' | 'indicative'
  /** P(Bin(n, p) ≥ X): how rarely a service that just keeps the limit looks like this. */
  readonly chance: number
}

/** A claim is refuted where chance alone would rarely make so many bad, and doubted where it would seldom. */
const RARELY = 0.001
const SELDOM = 0.02

/**
 * The rule for shares (design.md section 5, "Shares"): a limit on a share is a claim that n tries refute, leave in
 * doubt, or bear out.
 *
 * - met: X ≤ n p, whatever n.
 * - fail: P(Bin(n, p) ≥ X) < 0.001; or X = n, since where nothing worked is never green; or, in a threshold of the
 *   plan's own, n p ≥ 5 and X > n p. A default is suspect there.
 * - else suspect where that chance is under 0.02, and indicative where it is not.
 */
export function judgeShare({ bad, n, allowed, own }: Tried): ShareRuling {
  const expected = n * allowed
  const chance = binomialTail(bad, n, allowed)
  if (bad <= expected + 1e-9) return { verdict: 'met', chance }
  if (chance < RARELY || bad >= n) return { verdict: 'fail', chance }
  if (isLarge(n, allowed)) return { verdict: own ? 'fail' : 'suspect', chance }
  return { verdict: chance < SELDOM ? 'suspect' : 'indicative', chance }
}

/** Whether so many tries tell a share plainly: five bad ones are allowed among them. */
export function isLarge(n: number, allowed: number): boolean {
  return n * allowed >= ENOUGH_BEYOND - 1e-9
}
