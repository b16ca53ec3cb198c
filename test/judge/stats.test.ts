import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binomialTail } from '../../src/judge/rule/stats/binomial.ts'
import { incompleteBeta, logGamma } from '../../src/judge/rule/stats/gamma.ts'
import { normalScoreOfTail } from '../../src/judge/rule/stats/normal.ts'
import { huberCentre, qn } from '../../src/judge/rule/stats/robust.ts'
import { normalScore, studentOfScore, studentTail } from '../../src/judge/rule/stats/student.ts'
import { median } from '../../src/model/quantile.ts'

/** P(Bin(n, p) ≥ x) term by term, in exact whole-number coefficients. */
function naiveTail(x: number, n: number, p: number): number {
  let sum = 0
  for (let k = Math.max(0, x); k <= n; k++) {
    let coefficient = 1n
    for (let j = 0; j < k; j++) coefficient = (coefficient * BigInt(n - j)) / BigInt(j + 1)
    sum += Number(coefficient) * p ** k * (1 - p) ** (n - k)
  }
  return sum
}

/** The upper tail of the normal law by Simpson's rule on 0..12. */
function naiveNormalTail(z: number): number {
  const steps = 20_000
  const h = 12 / steps
  const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)
  let sum = 0
  for (let i = 0; i <= steps; i++) {
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2
    sum += weight * density(z + i * h)
  }
  return (sum * h) / 3
}

describe('the gamma and beta functions', () => {
  it('gives factorials and Γ(½)', () => {
    expect(Math.exp(logGamma(5))).toBeCloseTo(24, 10)
    expect(Math.exp(logGamma(0.5))).toBeCloseTo(Math.sqrt(Math.PI), 12)
    expect(logGamma(171)).toBeCloseTo(706.5730622457874, 9)
  })

  it('is symmetric: I_x(a, b) = 1 − I_{1−x}(b, a)', () => {
    const shape = fc.double({ min: 0.1, max: 500, noNaN: true })
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), shape, shape, (x, a, b) => {
        expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a)).toBeCloseTo(1, 10)
      }),
    )
  })
})

describe('the binomial tail', () => {
  it('equals the naive sum', () => {
    const cases = fc
      .integer({ min: 1, max: 120 })
      .chain((n) =>
        fc.tuple(
          fc.constant(n),
          fc.integer({ min: -1, max: n + 1 }),
          fc.double({ min: 0, max: 1, noNaN: true }),
        ),
      )
    fc.assert(
      fc.property(cases, ([n, x, p]) => {
        const naive = naiveTail(x, n, p)
        expect(Math.abs(binomialTail(x, n, p) - naive)).toBeLessThanOrEqual(1e-11 * naive + 1e-13)
      }),
    )
  })

  it('falls with x and stays in 0..1 at counts no sum could reach', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000_000 }), fc.nat(1_000_000), (n, x) => {
        const here = binomialTail(x, n, 0.01)
        expect(here).toBeGreaterThanOrEqual(0)
        expect(here).toBeLessThanOrEqual(1 + 1e-12)
        expect(binomialTail(x + 1, n, 0.01)).toBeLessThanOrEqual(here + 1e-12)
      }),
    )
  })

  it('agrees with the Edgeworth expansion at the mean of ten million tries', () => {
    const deviation = Math.sqrt(10_000_000 * 0.01 * 0.99)
    const skew = (1 - 0.02) / deviation
    const expected = 0.5 + (0.5 / deviation - skew / 6) / Math.sqrt(2 * Math.PI)
    expect(binomialTail(100_000, 10_000_000, 0.01)).toBeCloseTo(expected, 7)
  })
})

describe('normal scores', () => {
  it.each([
    [0.5, 0],
    [0.1, 1.2815515655446004],
    [0.05, 1.6448536269514722],
    [0.025, 1.959963984540054],
    [0.001, 3.090232306167813],
    [1e-6, 4.753424308822899],
    [1e-10, 6.361340902404056],
  ])('has the tabulated score of the tail %d', (tail, score) => {
    expect(normalScoreOfTail(tail)).toBeCloseTo(score, 9)
    expect(normalScoreOfTail(1 - tail)).toBeCloseTo(-score, tail < 1e-5 ? 4 : 9)
  })

  it('inverts an integral of the density', () => {
    for (let z = -3; z <= 6; z += 0.25) expect(normalScoreOfTail(naiveNormalTail(z))).toBeCloseTo(z, 8)
  })
})

describe("Student's t", () => {
  it.each([
    // Tables of the quantile t(1 − tail; ν).
    [0.05, 1, 6.313751515],
    [0.025, 2, 4.30265273],
    [0.025, 8, 2.306004135],
    [0.01, 10, 2.763769458],
    [0.005, 17, 2.89823052],
    [0.001, 30, 3.385184867],
    [0.0005, 5, 6.868826626],
  ])('has the tail %d at ν = %d where the table says', (tail, nu, t) => {
    expect(studentTail(t, nu)).toBeCloseTo(tail, 9)
    expect(normalScore(t, nu)).toBeCloseTo(normalScoreOfTail(tail), 7)
  })

  it('rises with t, is odd, and is undone by studentOfScore', () => {
    const t = fc.double({ min: -50, max: 50, noNaN: true })
    fc.assert(
      fc.property(t, fc.double({ min: 1, max: 60, noNaN: true }), (value, nu) => {
        const z = normalScore(value, nu)
        expect(normalScore(-value, nu)).toBeCloseTo(-z, 9)
        expect(normalScore(value + 0.01, nu)).toBeGreaterThan(z)
        expect(studentOfScore(z, nu)).toBeCloseTo(value, 5)
      }),
    )
  })

  it('is almost normal at many degrees of freedom', () => {
    expect(normalScore(2, 1e6)).toBeCloseTo(2, 4)
  })

  it('stays finite for figures that are absurdly far away', () => {
    expect(Number.isFinite(normalScore(1e9, 30))).toBe(true)
  })
})

describe('robust centres and spreads', () => {
  it('takes the mean of the middle two', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(median([5])).toBe(5)
    expect(median([])).toBeNaN()
  })

  it('lets one wild value move the centre by no more than its clipped weight', () => {
    const values = [1, 1.1, 0.9, 1.05, 0.95]
    const wild = [...values.slice(1), 1000]
    expect(Math.abs(huberCentre(wild, 0.1) - huberCentre(values, 0.1))).toBeLessThan(0.1)
  })

  it('gives Qn of the worked numbers: h = 3, the third smallest distance', () => {
    expect(qn([0, 1, 3, 7, 15])).toBeCloseTo(3 * 1.646, 12)
    expect(qn([1, 4])).toBeCloseTo(3 / Math.SQRT2, 12)
    expect(qn([1])).toBe(0)
  })

  it('makes Qn unbiased under normality', () => {
    let seed = 7
    const uniform = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return (seed + 0.5) / 2_147_483_648
    }
    const rounds = 4_000
    let sum = 0
    for (let i = 0; i < rounds; i++) sum += qn(Array.from({ length: 10 }, () => normalScoreOfTail(uniform())))
    expect(sum / rounds).toBeCloseTo(1, 1)
  })
})
