import { describe, expect, it } from 'vitest'
import { bracketOf, MOST, nextRung } from '../../src/app/capacity/ladder.ts'
import { askedLines, comparedWith, type Rung } from '../../src/report/verbs/capacity.ts'

const LOOK = { width: 400, color: false, unicode: true }

const rung = (sockets: number, holds: number): Rung => ({
  sockets,
  messagesPerSecond: sockets * 20,
  cpu: Math.min(1, sockets / holds),
  over: sockets > holds ? ['its CPU p95 was 100 % (budget 80 %)'] : [],
})

/** Climbs on a machine that holds so many sockets, to the end. */
function climb(holds: number, ceiling = Infinity): Rung[] {
  const tried: Rung[] = []
  for (let next = nextRung(tried, ceiling); next !== null; next = nextRung(tried, ceiling))
    tried.push(rung(next, holds))
  return tried
}

describe('the loads that doctor tries', () => {
  it.each([30, 99, 100, 150, 400, 1_234, 3_000])('tell within a third what a machine holds: %i', (holds) => {
    const tried = climb(holds)
    const { held, failed } = bracketOf(tried)
    expect(held!.sockets).toBeLessThanOrEqual(holds)
    expect(failed!.sockets).toBeGreaterThan(holds)
    expect(failed!.sockets / held!.sockets).toBeLessThanOrEqual(1.35)
    expect(tried.length).toBeLessThanOrEqual(8)
  })

  it('never go beyond what is polite, nor beyond the limits of the machine', () => {
    const most = (tried: Rung[]) => Math.max(...tried.map(({ sockets }) => sockets))
    expect(most(climb(1e9))).toBe(MOST)
    expect(most(climb(1e9, 70))).toBe(70)
    expect(bracketOf(climb(1e9)).failed).toBeNull()
  })

  it('end on a machine that holds nothing', () => {
    expect(climb(0).length).toBeLessThan(20)
    expect(bracketOf(climb(0)).held).toBeNull()
  })
})

describe('what a plan asks, beside what was held', () => {
  const capacity = { engine: 'k6', held: rung(100, 100), failed: rung(130, 100) }

  it.each([
    [100, 2_000, 'within'],
    [100, 2_001, 'between'],
    [101, 10, 'between'],
    // So many quiet sockets were not tried.
    [4_000, 10, 'between'],
    [20, 2_600, 'beyond'],
  ] as const)('of %i sockets with %i messages/s is %s', (sockets, messagesPerSecond, expected) => {
    expect(comparedWith({ sockets, messagesPerSecond }, capacity)).toBe(expected)
  })

  it('is within nothing where no load was held', () => {
    const nothing = { ...capacity, held: null }
    expect(comparedWith({ sockets: 1, messagesPerSecond: 1 }, nothing)).toBe('between')
    expect(askedLines({ sockets: 1, messagesPerSecond: 9_000 }, nothing, LOOK).join(' ')).toContain(
      'more than',
    )
  })
})
