import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Awaits } from '../../src/vu/socket/awaits.ts'
import { Timers } from '../../src/vu/timers.ts'
import { NOWHERE } from '../../src/vu/values/values.ts'

vi.mock('k6/timers', () => ({
  setTimeout: (act: () => void, ms: number) => setTimeout(act, ms),
  clearTimeout: (id: ReturnType<typeof setTimeout>) => clearTimeout(id),
}))

beforeEach(() => vi.useFakeTimers({ now: 0 }))
afterEach(() => vi.useRealTimers())

const fail = (where: string, error: unknown) => {
  throw new Error(where, { cause: error })
}

describe("a wait that the life's own hold ends", () => {
  it.each([
    [0, []],
    [999, []],
    [1000, ['timeout']],
    [5000, ['timeout']],
  ])('after %i ms ends as %j', (waited, expected) => {
    const awaits = new Awaits(new Timers(fail), fail)
    const ended: string[] = []
    awaits.add({ match: () => false, within: 10_000 }, NOWHERE, ({ how }) => ended.push(how))
    vi.advanceTimersByTime(waited)
    awaits.cut()
    expect(ended).toEqual(expected)
  })

  it('says nothing of those that were younger, and of the others once', () => {
    const awaits = new Awaits(new Timers(fail), fail)
    const ended: string[] = []
    for (const name of ['a', 'b', 'c']) {
      awaits.add({ match: () => false, within: 2000 }, NOWHERE, ({ how }) => ended.push(`${name} ${how}`))
      vi.advanceTimersByTime(700)
    }
    expect(ended).toEqual(['a timeout'])
    awaits.cut()
    awaits.cut()
    expect(ended).toEqual(['a timeout', 'b timeout'])
  })
})

describe('a wait whose socket the service ended', () => {
  it.each([
    [false, 0, 'closed'],
    [true, 999, 'cut'],
    [true, 1000, 'closed'],
  ])('by a close that the plan expects (%s) after %i ms ends as %s', (expected, waited, how) => {
    const awaits = new Awaits(new Timers(fail), fail)
    const ended: unknown[] = []
    awaits.add({ match: () => false, within: 10_000 }, NOWHERE, (awaited) => ended.push(awaited))
    vi.advanceTimersByTime(waited)
    awaits.closed(expected)
    expect(ended).toEqual([{ how, age: waited }])
    expect(awaits.pending).toEqual([])
  })
})
