import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Merger } from '../../src/evidence/cube/merge.ts'
import { SKETCH_BOUND, Sketch } from '../../src/evidence/cube/sketch.ts'
import { countBelow, nth, quantile } from '../../src/model/quantile.ts'

const SLACK = 1e-9
/** Times as they come: mostly small, some huge, some none, some before their own sending. */
const value = fc.oneof(
  fc.double({ min: 0, max: 5, noNaN: true }),
  fc.double({ min: -2_000, max: 1e7, noNaN: true }),
  fc.integer({ min: -50, max: 5_000 }),
  fc.constant(0),
)
const values = fc.array(value, { minLength: 1, maxLength: 300 })
const ascending = (list: readonly number[]) => Float64Array.from(list, (one) => one + 0).sort()

function sketchOf(list: readonly number[]): Sketch {
  const sketch = new Sketch()
  for (const one of list) sketch.add(one)
  return sketch
}

/** Not under the exact figure, and over it by no more than the bound. */
function expectRoundedUp(told: number, exact: number) {
  expect(told).toBeGreaterThanOrEqual(exact - SLACK * Math.abs(exact) - 1e-6)
  expect(told).toBeLessThanOrEqual(exact + (SKETCH_BOUND + SLACK) * Math.abs(exact) + 1e-6)
}

describe('a sketch', () => {
  it('tells each value as what it is or up to half a percent more, never less', () => {
    fc.assert(
      fc.property(values, (list) => {
        const exact = ascending(list)
        const told = sketchOf(list).ordered()
        expect(told.length).toBe(list.length)
        for (const [rank, one] of exact.entries()) expectRoundedUp(nth(told, rank)!, one)
      }),
    )
  })

  it('gives quantiles of times within half a percent, the least and the most exactly', () => {
    const times = fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 300 })
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(times, share, (list, q) => {
        const exact = ascending(list)
        const told = sketchOf(list).ordered()
        expectRoundedUp(quantile(told, q), quantile(exact, q))
        expect(quantile(told, 1)).toBe(exact.at(-1))
        expect(quantile(told, 0)).toBeGreaterThanOrEqual(exact[0]!)
      }),
    )
  })

  it('counts no value as kept that a limit does not keep', () => {
    fc.assert(
      fc.property(values, value, (list, limit) => {
        const exact = ascending(list)
        const told = sketchOf(list).ordered()
        // Half a bucket away from the limit, where nothing is rounded across it.
        const near = list.some((one) => Math.abs(one - limit) <= 0.011 * Math.abs(one) + 1e-5)
        if (near)
          expect(countBelow(told, limit, false)).toBeLessThanOrEqual(countBelow(exact, limit + 2e-6, true))
        else expect(countBelow(told, limit, false)).toBe(countBelow(exact, limit, false))
      }),
    )
  })

  it('keeps whole numbers whole: a clock of whole ms has no halves', () => {
    const whole = fc.array(fc.integer({ min: -5_000, max: 1e6 }), { minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(whole, (list) => {
        const { values: told } = sketchOf(list).ordered()
        expect([...told].every(Number.isInteger)).toBe(true)
        const small = list.filter((one) => one >= 0 && one <= 200)
        for (const one of small) expect([...told]).toContain(one)
      }),
    )
  })

  it('of two parts is the sketch of both, whether they were sketched or not', () => {
    fc.assert(
      fc.property(values, values, values, (a, b, c) => {
        const merged = new Merger().merge([sketchOf(a), ascending(b), sketchOf(c)])
        expect(merged).toEqual(sketchOf([...a, ...b, ...c]).ordered())
      }),
    )
  })
})
