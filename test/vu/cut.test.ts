import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Meters } from '../../src/vu/meters.ts'
import { Awaits } from '../../src/vu/socket/awaits.ts'
import type { Channel } from '../../src/vu/socket/channel.ts'
import { Heartbeats } from '../../src/vu/socket/heartbeats.ts'
import type { HeartbeatPlan } from '../../src/vu/socket/socket-plan.ts'
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

/** Pings every second; what was counted, by metric. */
function pinging(timeout: number) {
  const counted: { [metric: string]: number[] } = {}
  const meters = new Proxy({} as Meters, {
    get: (_, metric) => ({
      add: (value: number) => {
        counted[String(metric)] = [...(counted[String(metric)] ?? []), value]
      },
    }),
  })
  const timers = new Timers(fail)
  const channel = { ping: () => true } as unknown as Channel
  const plan: HeartbeatPlan = { every: 1000, timeout }
  const heartbeats = new Heartbeats(plan, { timers, awaits: new Awaits(timers, fail), channel, meters })
  heartbeats.onOpen()
  return { heartbeats, counted }
}

describe("pings that the life's own hold cuts", () => {
  it.each([
    [1500, undefined],
    [1999, undefined],
    [2001, [1]],
    [3500, [2]],
  ])('after %i ms count as missed: %j', (ms, missed) => {
    const { heartbeats, counted } = pinging(10_000)
    vi.advanceTimersByTime(ms)
    heartbeats.cut()
    expect(counted.ws_heartbeat_missed).toEqual(missed)
  })
})
