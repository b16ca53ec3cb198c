import { expect, test } from 'vitest'
import type { Unit } from '../../src/model/load/socket.ts'
import { finenessOf, toldBy } from '../../src/target/told-time.ts'

const WALL = 1_764_459_000_000

test.each<[unknown, Unit, number]>([
  [1764459000, 's', 1000],
  ['1764459000.25', 's', 10],
  [1764459000250, 'ms', 10],
  [1764459000251, 'ms', 1],
  ['1764459000251000', 'us', 1],
  ['1764459000251000000', 'ns', 1],
  ['2025-11-29T23:30:00Z', 'iso', 1000],
  ['2025-11-29T23:30:00.250Z', 'iso', 10],
  ['2025-11-29T23:30:00.251904Z', 'iso', 1e-3],
])('%s in %s is told to %d ms', (value, unit, ms) => expect(finenessOf(value, unit)).toBeCloseTo(ms, 9))

const from = { wall: WALL, steady: 1000 }

test.each([0, 60, -60, 5000])('an answer bounds a clock that is %i ms ahead', (ahead) => {
  // It looked at its clock in the middle of 40 ms.
  const time = WALL + 20 + ahead
  const told = toldBy(`${time}`, time, 'ms', from, { wall: WALL + 40, steady: 1040 })!
  expect(told.low).toBeLessThanOrEqual(ahead)
  expect(told.high).toBeGreaterThanOrEqual(ahead)
  expect(told.high - told.low).toBeGreaterThanOrEqual(40)
  expect(told.high - told.low).toBeLessThan(55)
})

test.each([
  ['no time', Number.NaN, 40],
  ['a time of another year', WALL - 800 * 86_400_000, 40],
  ["the generator's own clock set meanwhile", WALL, 3_600_000],
])('%s says nothing', (_, time, wall) => {
  expect(toldBy(`${time}`, time, 'ms', from, { wall: WALL + wall, steady: 1040 })).toBeNull()
})
