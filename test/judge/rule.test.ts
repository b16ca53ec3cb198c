import { describe, expect, it } from 'vitest'
import { divergeCounts } from '../../src/judge/rule/counts.ts'
import { countLimits, trendLimits } from '../../src/judge/rule/rule.ts'
import { normalScoreOfTail, normalTail } from '../../src/judge/rule/stats/normal.ts'
import { divergeThroughput } from '../../src/judge/rule/throughput.ts'

describe('the limits of a trend', () => {
  it.each([
    ['summary', 0.8, 1.6, 1.3, 3.7, 2.62],
    ['quantiles', 0.9, 1.4, 1.3, 3.6, 2.6],
    ['slices', 1.1, 1.6, 1.3, 3.45, 2.6],
    ['quantiles+probe', 0.9, 1.6, 1.3, 4.0, 2.68],
    ['slices+probe', 1.1, 1.7, 1.3, 3.7, 2.66],
  ] as const)('are those of the study, for %s', (set, pass1, pass3, pass5, fail3, fail5) => {
    expect(trendLimits(set, 1, 10, 1)).toEqual({ pass: pass1, beyond: 2 })
    expect(trendLimits(set, 3, 10, 1)).toEqual({ pass: pass3, beyond: fail3 })
    expect(trendLimits(set, 5, 10, 1)).toEqual({ pass: pass5, beyond: fail5 })
  })

  it('rise by 0.012 for every stored run, up to 20', () => {
    const at = (stored: number) => trendLimits('slices', 3, stored, 1).beyond
    expect(at(5)).toBeCloseTo(3.39, 12)
    expect(at(20)).toBeCloseTo(3.57, 12)
    expect(at(25)).toBe(at(20))
  })

  it('let every one of m key rows alarm m times more rarely, and leave suspicion alone', () => {
    for (const rows of [2, 3]) {
      const { beyond } = trendLimits('slices', 5, 10, rows)
      expect(normalTail(beyond) * rows).toBeCloseTo(normalTail(2.6), 12)
    }
    expect(trendLimits('slices', 1, 10, 3)).toEqual(trendLimits('slices', 1, 10, 1))
  })

  it('are not known for 2 runs', () => {
    expect(() => trendLimits('slices', 2, 10, 1)).toThrow(RangeError)
  })
})

describe('the normal tail', () => {
  // Abramowitz and Stegun, table 26.1.
  it.each([
    [0, 0.5],
    [1, 0.158655253931457],
    [1.96, 0.0249978951482204],
    [2, 0.0227501319481792],
    [3, 0.00134989803163009],
    [-1, 0.841344746068543],
  ])('at %d is %d', (x, tail) => {
    expect(normalTail(x)).toBeCloseTo(tail, 11)
  })

  it('is undone by the normal score', () => {
    for (let x = -3; x < 8; x += 0.37) expect(normalScoreOfTail(normalTail(x))).toBeCloseTo(x, 8)
  })
})

describe('counts over several runs', () => {
  const past = (bad: number) => Array.from({ length: 10 }, () => ({ bad, n: 20_000 }))
  const look = (bads: readonly number[], bad: number) =>
    divergeCounts(
      bads.map((one) => ({ bad: one, n: 20_000 })),
      past(bad),
      countLimits(bads.length, 1),
    )

  it('have one-sided limits, of one channel: 0.3 % after 3 runs, 3 % after 5', () => {
    expect(countLimits(3, 1).beyond).toBeCloseTo(2.7478, 4)
    expect(countLimits(5, 1).beyond).toBeCloseTo(1.8808, 4)
    expect(countLimits(1, 1)).toMatchObject({ beyond: 2 })
    expect(countLimits(3, 1).pass).toBeCloseTo(1.2816, 4)
  })

  it('fail where errors rose from 20 to 100, and not where one run of three is unlucky', () => {
    expect(look([100, 104, 98], 20)).toMatchObject({ beyond: true, cleared: false })
    expect(look([21, 19, 200], 20)).toMatchObject({ beyond: false, cleared: true })
  })

  it('are cleared where the rise is under 5 events, however unusual', () => {
    expect(look([4, 4, 4, 4, 4], 0)).toMatchObject({ beyond: false, cleared: true })
  })

  it('are scaled to one n', () => {
    const halves = divergeCounts(
      [50, 52, 49].map((bad) => ({ bad, n: 10_000 })),
      past(20),
      countLimits(3, 1),
    )
    const full = divergeCounts(
      [50, 52, 49].map((bad) => ({ bad, n: 10_000 })),
      Array.from({ length: 10 }, () => ({ bad: 10, n: 10_000 })),
      countLimits(3, 1),
    )
    expect(halves).toEqual(full)
    expect(halves).toMatchObject({ n: 10_000, beyond: true })
  })
})

describe('throughput over several runs', () => {
  const look = (rates: readonly number[]) =>
    divergeThroughput(rates, [100, 101, 99, 100, 102, 98, 100, 101, 99, 100], {
      machine: 0.1,
      atLeast: Math.log(1.02),
      keyRows: 1,
    })

  it('takes the better half', () => {
    expect(look([50, 99, 101]).rate).toBeCloseTo(Math.sqrt(99 * 101), 9)
  })

  it('fails where all runs lost a third, and is cleared where one did', () => {
    expect(look([66, 65, 67, 66, 65])).toMatchObject({ beyond: true })
    expect(look([66, 99, 101])).toMatchObject({ beyond: false, cleared: true })
  })
})
