import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { latencyValue, readLatency, readReceived, receivedValue } from '../../src/model/receipts.ts'
import { isPicked, isWholeSecond, isWitness, markOf, momentOf } from '../../src/model/witness.ts'

const user = fc.integer({ min: 0, max: 100_000 })
/** Epoch ms of this century, with and without µs. */
const moment = fc.oneof(
  fc.integer({ min: 1e12, max: 4e12 }),
  fc.integer({ min: 1e15, max: 4e15 }).map((us) => us / 1000),
)
const place = fc.integer({ min: 0, max: 1_000 })

describe('what a user got', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(user, fc.integer({ min: 0, max: 2 ** 32 - 1 }), (user, count) => {
        expect(readReceived(receivedValue(user, count))).toEqual({ user, count })
      }),
    )
  })

  it('has its latency to a hundredth of a ms, from −1,000 s on', () => {
    fc.assert(
      fc.property(user, fc.double({ min: -1e6, max: 9e7, noNaN: true }), (user, latency) => {
        const read = readLatency(latencyValue(user, latency))
        expect(read.user).toBe(user)
        expect(Math.abs(read.latency - latency)).toBeLessThan(0.01)
      }),
    )
    expect(readLatency(latencyValue(3, -1e9))).toEqual({ user: 3, latency: -1e6 })
    expect(readLatency(latencyValue(3, 1e12)).user).toBe(3)
  })
})

describe('the mark of a message', () => {
  it('is a whole number that holds whether its moment is picked, and whether it is a whole second', () => {
    fc.assert(
      fc.property(moment, place, (sentAt, place) => {
        const mark = markOf(sentAt, place)
        expect(Number.isSafeInteger(mark) && mark >= 0).toBe(true)
        expect(isPicked(mark)).toBe(isWitness(sentAt))
        expect(isWholeSecond(mark)).toBe(sentAt % 1000 === 0)
      }),
    )
  })

  it('is the same for the same moment and place alone, within an hour', () => {
    const start = 1_795_486_458_000
    const within = fc.integer({ min: 0, max: 3_600_000_000 }).map((us) => start + us / 1000)
    fc.assert(
      fc.property(within, within, place, place, (a, b, i, j) => {
        const same = Math.trunc(a * 1000) === Math.trunc(b * 1000)
        expect(momentOf(markOf(a, i)) === momentOf(markOf(b, i))).toBe(same)
        expect(markOf(a, i) === markOf(a, j)).toBe(i === j)
      }),
    )
  })
})
