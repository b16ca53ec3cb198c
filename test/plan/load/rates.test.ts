import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wholeRates } from '../../../src/plan/size/rates.ts'

describe('wholeRates', () => {
  test.each([
    [[20], 1000, [20]],
    [[0.8], 5000, [4]],
    [[0.04 * 20], 5000, [4]],
    [[2.5], 2000, [5]],
    [[1 / 3], 3000, [1]],
    [[0.01], 100_000, [1]],
    [[19.7], 10_000, [197]],
    [[0, 0.8, 1.2, 0], 5000, [0, 4, 6, 0]],
    [[0, 0], 1000, [0, 0]],
  ])('writes %j per second as whole ones per %i ms', (perSecond, timeUnit, rates) => {
    expect(wholeRates(perSecond)).toEqual({ timeUnit, rates })
  })

  test('stays within 0.1 % of every rate, whatever they are', () => {
    const rate = fc.double({ min: 1e-5, max: 1e5, noNaN: true })
    fc.assert(
      fc.property(fc.array(fc.oneof(rate, fc.constant(0)), { minLength: 1, maxLength: 6 }), (perSecond) => {
        const { timeUnit, rates } = wholeRates(perSecond)
        expect(timeUnit % 1000).toBe(0)
        perSecond.forEach((asked, i) => {
          const got = rates[i]!
          expect(Number.isSafeInteger(got)).toBe(true)
          expect(Math.abs((got * 1000) / timeUnit - asked)).toBeLessThanOrEqual(asked * 0.001 * (1 + 1e-9))
        })
      }),
    )
  })
})
