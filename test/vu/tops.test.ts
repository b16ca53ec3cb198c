import { describe, expect, it } from 'vitest'
import { keptOf, Top } from '../../src/vu/tops.ts'

/** What is told of these values. */
function toldOf(
  values: Iterable<number>,
  kept: number,
  trace: string | undefined = 'a'.repeat(32),
): number[] {
  const told: number[] = []
  const top = new Top('ws_roundtrip', { kept, emit: (value) => told.push(value) })
  for (const value of values) if (value > top.floor) top.tell(value, trace)
  return told
}

const largest = (values: readonly number[], n: number) => [...values].sort((a, b) => b - a).slice(0, n)

describe('the slowest samples that a virtual user tells', () => {
  /** The same each time, and in no order. */
  const mixed = Array.from({ length: 20_000 }, (_, i) => 1 + ((i * 7919) % 20_011) / 10)

  it.each([2, 20])('hold the %i largest of samples in no order, and few others', (kept) => {
    const told = toldOf(mixed, kept)
    expect(largest(told, kept)).toEqual(largest(mixed, kept))
    // Of n in random order kept × (1 + ln(n / kept)) are among the largest so far.
    expect(told.length).toBeLessThan(2 * kept * (1 + Math.log(mixed.length / kept)))
  })

  it('hold the largest where the clocks make all of them negative', () => {
    const negative = mixed.map((value) => value - 5000)
    expect(largest(toldOf(negative, 20), 20)).toEqual(largest(negative, 20))
  })

  it('are few where each is the slowest so far, and the largest is one of the last', () => {
    const rising = Array.from({ length: 100_000 }, (_, i) => 1 + i / 10)
    const told = toldOf(rising, 20)
    expect(told.length).toBeLessThan(2500)
    expect(told.at(-1)).toBeGreaterThan(0.6 * rising.at(-1)!)
  })

  it('are none where nothing is marked', () => {
    const top = new Top('ws_roundtrip', { kept: 2, emit: () => expect.unreachable() })
    top.tell(5, undefined)
    expect(top.floor).toBe(Number.NEGATIVE_INFINITY)
  })

  it.each([
    [1, 20],
    [3, 20],
    [6, 10],
    [500, 2],
  ])('are of each of %i virtual users %i', (vus, kept) => {
    expect(keptOf(vus)).toBe(kept)
  })
})
