import { incompleteBeta } from './gamma.ts'

/**
 * P(Bin(n, p) ≥ x), the chance of x or more hits among n tries of chance p.
 *
 * n and x are whole and ≥ 0, p in 0..1. Equals I_p(x, n − x + 1) (Abramowitz and Stegun 26.5.24).
 */
export function binomialTail(x: number, n: number, p: number): number {
  if (x <= 0) return 1
  if (x > n) return 0
  return incompleteBeta(p, x, n - x + 1)
}
