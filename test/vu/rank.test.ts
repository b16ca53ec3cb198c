import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Executor, peakVUs } from '../../src/model/load/executor.ts'
import { placeOf } from '../../src/vu/values/place.ts'
import { plannedVUs, shiftsOf } from '../../src/vu/values/rank.ts'

function ramp(startVUs: number, ...stages: [duration: number, target: number][]): Executor {
  return {
    executor: 'ramping-vus',
    startVUs,
    stages: stages.map(([duration, target]) => ({ duration, target })),
    gracefulRampDown: 5000,
  }
}

const hill = ramp(0, [1000, 4], [500, 4], [1000, 0])

describe('shifts', () => {
  // The times are those at which k6 2.2 starts and stops the VUs of this very ramp.
  it.each([
    [0, { from: 250, to: 2500 }],
    [1, { from: 500, to: 2250 }],
    [2, { from: 750, to: 2000 }],
    [3, { from: 1000, to: 1750 }],
  ])('gives VU %i of a hill its time', (rank, shift) => {
    expect(shiftsOf(hill, rank)).toEqual([shift])
  })

  it('ends with the stages where the last target is not zero', () => {
    expect(shiftsOf(ramp(2, [1000, 2]), 1)).toEqual([{ from: 0, to: 1000 }])
  })

  it('gives a VU one shift for each hill, and a jump its moment', () => {
    const two = ramp(0, [0, 2], [100, 2], [100, 0], [100, 2], [0, 0])
    expect(shiftsOf(two, 0)).toEqual([
      { from: 0, to: 200 },
      { from: 250, to: 300 },
    ])
  })

  it('plans as many VUs at the end of each stage as the stage says', () => {
    const stage = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 30 }))
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.array(stage, { minLength: 1, maxLength: 6 }),
        (start, list) => {
          const load = ramp(start, ...list)
          let end = 0
          for (const [index, [duration, target]] of list.entries()) {
            end += duration
            if (index < list.length - 1) expect(plannedVUs(load, end)).toBe(target)
          }
          for (let rank = 0; rank < peakVUs(load); rank++) {
            for (const shift of shiftsOf(load, rank)) expect(shift.from).toBeLessThanOrEqual(shift.to)
          }
        },
      ),
    )
  })
})

describe('places', () => {
  const first = { at: 760, iteration: 2, vu: 9, rank: null, lastEnd: Number.NEGATIVE_INFINITY }

  it('takes the number of the first iteration', () => {
    expect(placeOf(hill, first)).toEqual({ rank: 2, shift: { from: 750, to: 2000 } })
  })

  it('takes the momentary target where the number says nothing', () => {
    expect(placeOf(hill, { ...first, iteration: 17 })).toMatchObject({ rank: 2 })
  })

  it('keeps its place, and has nothing left to do, where k6 begins an iteration after its time', () => {
    const late = { ...first, at: 2310, iteration: 5, rank: 2, lastEnd: 2305 }
    expect(placeOf(hill, late)).toEqual({ rank: 2, shift: undefined })
  })

  it('takes a new place where the ramp has come back', () => {
    const twice = ramp(0, [1000, 4], [1000, 0], [2000, 4], [500, 4])
    const back = { ...first, at: 3001, iteration: 9, rank: 3, lastEnd: 1500 }
    expect(placeOf(twice, back)).toMatchObject({ rank: 1, shift: { from: 3000, to: 4500 } })
  })

  it('numbers the VUs of the constant executors', () => {
    const load = { executor: 'constant-vus', vus: 4, duration: 1000 } as const
    expect(placeOf(load, { ...first, at: 0, iteration: 3 })).toEqual({
      rank: 3,
      shift: { from: 0, to: 1000 },
    })
    expect(placeOf(load, { ...first, at: 0, iteration: 30, vu: 6 })).toMatchObject({ rank: 2 })
  })
})
