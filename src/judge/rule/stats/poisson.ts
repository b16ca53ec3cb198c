import { logGamma } from './gamma.ts'

/** Terms smaller than this part of the first are not added up. */
const NEGLIGIBLE = 1e-17

/** P(Poisson(mean) ≤ x), the chance of x or fewer where `mean` ≥ 0 is usual. x need not be whole. */
export function poissonAtMost(x: number, mean: number): number {
  const k = Math.floor(x)
  if (k < 0) return 0
  if (mean <= 0) return 1
  return k < mean ? below(k, mean) : 1 - above(k + 1, mean)
}

/** P(Poisson(mean) ≥ x), the chance of x or more. */
export function poissonAtLeast(x: number, mean: number): number {
  const k = Math.ceil(x)
  if (k <= 0) return 1
  if (mean <= 0) return 0
  return k > mean ? above(k, mean) : 1 - below(k - 1, mean)
}

/** P(X = k), e^(−mean) mean^k ÷ k!. */
function chanceOf(k: number, mean: number): number {
  return Math.exp(k * Math.log(mean) - mean - logGamma(k + 1))
}

/** The terms from k < mean down to 0: each is smaller than the one before. */
function below(k: number, mean: number): number {
  let term = 1
  let sum = 0
  for (let i = k; i >= 0 && term > NEGLIGIBLE; i--) {
    sum += term
    term *= i / mean
  }
  return Math.min(1, sum * chanceOf(k, mean))
}

/** The terms from k > mean upwards. */
function above(k: number, mean: number): number {
  let term = 1
  let sum = 0
  for (let i = k + 1; term > NEGLIGIBLE; i++) {
    sum += term
    term *= mean / i
  }
  return Math.min(1, sum * chanceOf(k, mean))
}
