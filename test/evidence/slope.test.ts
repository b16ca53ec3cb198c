import { expect, it, test } from 'vitest'
import { slopeOf } from '../../src/model/slopes/line.ts'

const at = (values: readonly number[], every = 1000) => values.map((value, i) => ({ t: i * every, value }))

test.each([
  ['rises exactly', (i: number) => 100 + 2 * i, 120, 0],
  ['stays', () => 7, 0, 0],
  ['falls', (i: number) => 1000 - i, -60, 0],
])('a series that %s', (_, of, perMinute, error) => {
  const slope = slopeOf(at(Array.from({ length: 20 }, (_, i) => of(i))), { from: 0, to: 19_000 })!
  expect(slope.perMinute).toBeCloseTo(perMinute, 6)
  expect(slope.error).toBeCloseTo(error, 6)
  expect(slope.base).toBeCloseTo(of(0), 6)
  expect(slope.n).toBe(20)
})

it('is null where too little was read', () => {
  expect(slopeOf(at([1, 2, 3, 4]), { from: 0, to: 3000 })).toBeNull()
  expect(slopeOf(at([1, 2, 3, 4, 5, 6]), { from: 0, to: 60_000 })).toBeNull()
})

/** Uniform in 0..1, alike in every run. */
function draws(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

test.each([
  ['of draws', 0, 0.07],
  ['of what resembles the one before it', 0.6, 0.15],
])('the interval misses no slope %s more often than it says', (_, memory, most) => {
  let missed = 0
  for (let seed = 1; seed <= 400; seed++) {
    const draw = draws(seed * 7919)
    let noise = 0
    const values = Array.from({ length: 30 }, (_, i) => {
      noise = memory * noise + (draw() + draw() + draw() - 1.5)
      return 100 + i / 6 + noise
    })
    const slope = slopeOf(at(values), { from: 0, to: 29_000 })!
    if (Math.abs(slope.perMinute - 10) > slope.error) missed++
  }
  expect(missed / 400).toBeLessThan(most)
})
