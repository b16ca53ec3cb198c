import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Column } from '../../src/evidence/cube/column.ts'
import { Merger } from '../../src/evidence/cube/merge.ts'
import { countBelow, quantile } from '../../src/model/quantile.ts'

/** Without -0, which sorts before +0 in a typed array and is equal to it everywhere else. */
const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0)
const values = fc.array(finite, { minLength: 1, maxLength: 200 })
const ascending = (list: readonly number[]) => Float64Array.from(list).sort()

describe('quantile', () => {
  it.each([
    [[7], 0.99, 7],
    [[1, 2], 0.5, 1.5],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4], 0.25, 1.75],
    [[0, 10], 0.99, 9.9],
    [[1, 2, 3], 1, 3],
    [[1, 2, 3], 0, 1],
  ])('of %j at %d is %d', (list, q, expected) => {
    expect(quantile(Float64Array.from(list), q)).toBe(expected)
  })

  it('is not a number without values', () => {
    expect(quantile(new Float64Array(0), 0.5)).toBeNaN()
  })

  it('never falls as q rises, and stays within the values', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(values, share, share, (list, a, b) => {
        const sorted = ascending(list)
        const low = quantile(sorted, Math.min(a, b))
        const high = quantile(sorted, Math.max(a, b))
        const slack = 1e-9 * Math.max(1, Math.abs(low), Math.abs(high))
        expect(low).toBeLessThanOrEqual(high + slack)
        expect(low).toBeGreaterThanOrEqual(sorted[0]! - slack)
        expect(high).toBeLessThanOrEqual(sorted.at(-1)! + slack)
      }),
    )
  })

  it('counts below a bound as a walk through the values does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 })),
        fc.integer({ min: -1, max: 21 }),
        (list, bound) => {
          const sorted = ascending(list)
          expect(countBelow(sorted, bound, false)).toBe(list.filter((value) => value < bound).length)
          expect(countBelow(sorted, bound, true)).toBe(list.filter((value) => value <= bound).length)
        },
      ),
    )
  })
})

describe('Merger', () => {
  it('gives what sorting the joined values gives, call after call', () => {
    const merger = new Merger()
    fc.assert(
      fc.property(fc.array(fc.array(finite, { maxLength: 30 }), { maxLength: 12 }), (lists) => {
        const merged = merger.merge(lists.map(ascending))
        expect([...merged]).toEqual([...ascending(lists.flat())])
      }),
    )
  })
})

describe('Column', () => {
  it('keeps every sample in order, whether its values vary or not', () => {
    const samples = fc.array(fc.tuple(fc.integer(), fc.constantFrom(1, 1, 1, 2)), { maxLength: 300 })
    fc.assert(
      fc.property(samples, (list) => {
        const column = new Column()
        for (const [t, value] of list) column.add(t, value)
        const kept: [number, number][] = []
        column.forEach((t, value, index) => {
          expect(index).toBe(kept.length)
          kept.push([t, value])
        })
        expect(kept).toEqual(list)
        expect(column.length).toBe(list.length)
      }),
    )
  })
})
