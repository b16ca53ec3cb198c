import { incompleteBeta } from './gamma.ts'
import { normalScoreOfTail } from './normal.ts'

/** P(T > |t|) of Student's t with `nu` > 0 degrees of freedom: ½ I_{ν/(ν+t²)}(ν/2, ½). */
export function studentTail(t: number, nu: number): number {
  return 0.5 * incompleteBeta(nu / (nu + t * t), nu / 2, 0.5)
}

/** The normal score with the same tail as t: the scale on which limits of different ν are comparable. */
export function normalScore(t: number, nu: number): number {
  const score = normalScoreOfTail(studentTail(t, nu))
  return t < 0 ? -score : score
}

/** The inverse of normalScore: the t whose normal score is `z`. Bisection to full precision; |z| at most 30. */
export function studentOfScore(z: number, nu: number): number {
  if (z < 0) return -studentOfScore(-z, nu)
  let low = 0
  let high = 1
  while (normalScore(high, nu) < z && high < 1e12) high *= 2
  for (let step = 0; step < 200 && high - low > Number.EPSILON * high; step++) {
    const middle = (low + high) / 2
    if (normalScore(middle, nu) < z) low = middle
    else high = middle
  }
  return (low + high) / 2
}
