import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Frame } from '../../src/vu/frames/codec.ts'
import type { Meters } from '../../src/vu/meters.ts'
import type { Channel } from '../../src/vu/socket/channel.ts'
import { Heartbeats } from '../../src/vu/socket/heartbeats.ts'
import type { HeartbeatPlan } from '../../src/vu/socket/socket-plan.ts'
import { Timers } from '../../src/vu/timers.ts'
import type { Scope } from '../../src/vu/values/values.ts'

vi.mock('k6/timers', () => ({
  setTimeout: (act: () => void, ms: number) => setTimeout(act, ms),
  clearTimeout: (id: ReturnType<typeof setTimeout>) => clearTimeout(id),
}))

beforeEach(() => vi.useFakeTimers({ now: 0 }))
afterEach(() => vi.useRealTimers())

/** A heartbeat every second; what was counted, by metric. By message each is numbered, and answered by its number. */
function beating(timeout: number, by: 'ping' | 'number' | 'any' = 'ping', more: Partial<HeartbeatPlan> = {}) {
  const counted: { [metric: string]: number[] } = {}
  const meters = new Proxy({} as Meters, {
    get: (_, metric) => ({
      add: (value: number) => {
        counted[String(metric)] = [...(counted[String(metric)] ?? []), value]
      },
    }),
  })
  const onError = (where: string, error: unknown) => {
    throw new Error(where, { cause: error })
  }
  let n = 0
  const channel = { ping: () => true, send: () => ({ n: ++n }) } as unknown as Channel
  const match = ({ data }: Frame, scope: Scope) => by === 'any' || data === String(scope.n)
  const plan = {
    every: 1000,
    timeout,
    ...more,
    ...(by !== 'ping' && { send: () => ({ data: 'beat' }), await: match }),
  } as HeartbeatPlan
  let next = () => {}
  const turns: (readonly [ms: number, turn: string])[] = []
  const line = {
    heard: 0,
    listen: () => {
      next = () => {}
    },
    listenFirst: (first: () => void) => {
      next = first
    },
    // A wait that is over is so in a turn of its own, a millisecond later here.
    turn: (turn: string) => void turns.push([Date.now() - (turn === 'stalled' ? 1 : 0), turn]),
    giveUp: () => void turns.push([Date.now() - 1, 'given up']),
  }
  const heartbeats = new Heartbeats(plan, { timers: new Timers(onError), channel, meters, onError, line })
  if (by === 'ping') heartbeats.onOpen()
  else heartbeats.onSubscribed()
  const at = (ms: number, act: () => void) => {
    vi.advanceTimersByTime(ms - Date.now())
    act()
  }
  const pongs = (...moments: number[]) => {
    for (const ms of moments) at(ms, () => heartbeats.pong(ms))
  }
  const frames = (...moments: (readonly [ms: number, data: string])[]) => {
    for (const [ms, data] of moments) at(ms, () => heartbeats.settle({ data } as unknown as Frame, ms))
  }
  const messages = (...moments: number[]) => {
    for (const ms of moments)
      at(ms, () => {
        next()
        line.heard++
      })
  }
  const until = (ms: number) => at(ms, () => {})
  const counts = () => ({
    rtt: counted.ws_heartbeat_rtt?.map(Math.round) ?? [],
    missed: counted.ws_heartbeat_missed?.length ?? 0,
    late: counted.ws_heartbeat_late?.length ?? 0,
    skipped: counted.ws_heartbeat_skipped ?? [],
  })
  return { heartbeats, counted, pongs, frames, counts, messages, until, turns }
}

describe("pings that the life's own hold cuts", () => {
  it.each([
    [1500, undefined],
    [1999, undefined],
    [2001, [1]],
    [3500, [1, 1]],
  ])('after %i ms count as missed: %j', (ms, missed) => {
    const { heartbeats, counted } = beating(10_000)
    vi.advanceTimersByTime(ms)
    heartbeats.cut()
    heartbeats.cut()
    expect(counted.ws_heartbeat_missed).toEqual(missed)
  })
})

describe('an answer to a heartbeat', () => {
  it('is to the oldest that is open, and in time where that is not missed', () => {
    const { pongs, counts } = beating(500)
    pongs(1010, 2020, 3030)
    expect(counts()).toEqual({ rtt: [10, 20, 30], missed: 0, late: 0, skipped: [] })
  })

  it.each([1400, 2400])(
    'that always takes %i ms is always late, and answers no heartbeat that came after its own',
    (takes) => {
      const { pongs, counts } = beating(300)
      pongs(...[1, 2, 3, 4, 5].map((second) => second * 1000 + takes))
      const { rtt, missed, late } = counts()
      expect(late).toBe(5)
      expect(missed).toBeGreaterThanOrEqual(5)
      // Where three are open, it is to the last.
      expect(rtt.filter((ms) => ms === takes).length).toBe(takes < 2000 ? 5 : 0)
    },
  )

  it('is late where its heartbeat was missed, and the next one is in time again', () => {
    const { pongs, counts } = beating(300)
    pongs(1400, 2010, 3010)
    expect(counts()).toEqual({ rtt: [400, 10, 10], missed: 1, late: 1, skipped: [] })
  })

  it('that comes for several at once is to the last, every time, and says so', () => {
    const { pongs, counts } = beating(300)
    pongs(3010, 4010, 7010, 8010)
    // The first is for 1 s, 2 s and 3 s; the third for 5 s, 6 s and 7 s.
    expect(counts()).toEqual({ rtt: [10, 10, 10, 10], missed: 4, late: 0, skipped: [2, 2] })
  })

  it('that comes promptly after the last of two is to that one', () => {
    const { pongs, counts } = beating(1500)
    pongs(1010, 2010, 4012, 5010, 7011, 8010)
    expect(counts()).toEqual({ rtt: [10, 10, 12, 10, 11, 10], missed: 0, late: 0, skipped: [1, 1] })
  })

  it('that comes later than that is to the oldest of two, until one is prompt again', () => {
    const { pongs, counts } = beating(1500)
    pongs(1010, 3400, 4010, 5010)
    expect(counts()).toEqual({ rtt: [10, 1400, 10, 10], missed: 0, late: 0, skipped: [1] })
  })

  it('of a service that became late, one for each, is late', () => {
    const { pongs, counts } = beating(300)
    pongs(1010, 2010, 4400, 5400, 6400, 7400)
    expect(counts()).toMatchObject({ rtt: [10, 10, 1400, 1400, 1400, 1400], late: 4, skipped: [] })
  })

  it('is to the last of two, however late, once twice it was to more', () => {
    const { pongs, counts } = beating(300)
    pongs(3010, 6010, 8200)
    expect(counts()).toMatchObject({ rtt: [10, 10, 200], skipped: [2, 2, 1] })
  })

  it('is to the oldest of two all the same where one comes for each', () => {
    const { pongs, counts } = beating(300)
    pongs(3200, 3201, 3202, 6200, 6201, 6202, 8200, 8201)
    expect(counts()).toMatchObject({ rtt: [200, 200, 1200, 201], skipped: [2, 2] })
  })

  it.each([
    ['before the next one is sent', [2400, 3400, 5050, 5400, 6400, 7400, 8400], [1400, 1400, 50, 1400, 1400]],
    ['and the next one with it', [2400, 3400, 5050, 6010, 6400, 7400, 8400], [1400, 1400, 50, 10, 1400]],
  ])(
    'of a service that is always late is late again after one that was held up for longer, %s',
    (_, moments, rtt) => {
      const { pongs, counts } = beating(300)
      pongs(...moments)
      // That one is to the last of three: nobody can tell then.
      expect(counts()).toMatchObject({ rtt, late: rtt.filter((ms) => ms === 1400).length, skipped: [2] })
    },
  )

  it('is to the last again where a service that owes answers gives none', () => {
    const { pongs, counts } = beating(300)
    // Four at once have two answers.
    pongs(1010, 5010, 5011, 6010, 7010)
    expect(counts()).toMatchObject({ rtt: [10, 10, 10, 10], skipped: [3] })
  })

  it('is none where nothing is open', () => {
    const { pongs, counts } = beating(300)
    pongs(500, 1010, 1020)
    expect(counts()).toEqual({ rtt: [10], missed: 0, late: 0, skipped: [] })
  })

  it('by message is to the heartbeat that it matches, however late', () => {
    const { frames, counts } = beating(300, 'number')
    frames([1010, '1'], [3010, '3'], [3020, '2'], [3030, '2'])
    expect(counts()).toEqual({ rtt: [10, 10, 1020], missed: 1, late: 1, skipped: [] })
  })

  it('by message is to the oldest where it could be to any', () => {
    const { frames, counts } = beating(300, 'any')
    frames([2400, 'ok'], [3400, 'ok'], [4400, 'ok'])
    expect(counts()).toEqual({ rtt: [1400, 1400, 1400], missed: 4, late: 3, skipped: [] })
  })
})

describe('a socket of which nothing comes any more', () => {
  it.each([
    ['stalled where its service pauses for longer than the timeout, until that goes on', 300, [1300, 1500]],
    ['only slow where the pause is shorter than the timeout', 600, []],
  ])('is %s', (_, timeout, moments) => {
    const { pongs, until, turns } = beating(timeout)
    pongs(1500)
    until(1999)
    expect(turns.map(([ms]) => ms)).toEqual(moments)
    expect(turns.map(([, turn]) => turn)).toEqual(['stalled', 'revived'].slice(0, moments.length))
  })

  it('is found within a heartbeat and its timeout, and is stalled once, for good', () => {
    const { pongs, until, turns, counts } = beating(300)
    pongs(1010)
    until(9000)
    expect(turns).toEqual([[2300, 'stalled']])
    expect(counts()).toMatchObject({ missed: 7 })
  })

  it.each([
    ['message', [1200], []],
    ['message after the timeout', [1700, 1800], [[1700, 'revived']]],
  ])('is not where a %s shows that it lives', (_, moments, revived) => {
    const { messages, until, turns, counts } = beating(300)
    messages(...(moments as number[]))
    until(1900)
    expect(counts()).toMatchObject({ missed: 1 })
    expect(turns).toEqual(revived.length === 0 ? [] : [[1300, 'stalled'], ...revived])
  })

  it('is given up at once where the plan says so, and not where it lives', () => {
    const { pongs, messages, until, turns } = beating(300, 'ping', { reconnect: true })
    pongs(1010)
    messages(2200)
    until(3500)
    expect(turns[0]).toEqual([3300, 'given up'])
  })

  it('is not where the service pings in place of an answer', () => {
    const { heartbeats, until, turns } = beating(300)
    until(1100)
    heartbeats.hear()
    until(1900)
    expect(turns).toEqual([])
  })
})
