import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCaps, strictest } from '../../../src/plan/forecast/caps.ts'
import { volumeOf } from '../../../src/plan/forecast/volume.ts'
import { makeLoad } from '../../../src/plan/load.ts'
import {
  messages,
  planOf,
  profileOf,
  rampingVUs,
  requestOf,
  restScenario,
  socketScenario,
} from './builder.ts'

const load = (scenarios: Parameters<typeof planOf>[0] = {}) => makeLoad(planOf(scenarios))

/** 500 sockets: up within 2 min, 5 min steady, 1 min down; 20 messages/s each. */
const feed = load({ scenarios: { orders: socketScenario({ messages: [messages] }) } })

describe('the volume of a load', () => {
  test('of a ramp: its peak, its slope, its time and the messages that it states', () => {
    expect(volumeOf(feed)).toMatchObject({
      vus: 500,
      connectsPerSecond: 5, // 500 within 120 s are 4.2 a second
      minutes: 8,
      // Sockets are open for 500 × (60 + 300 + 30) s together.
      messages: 20 * 500 * 390,
      unbounded: { messages: [], bytes: [] },
    })
  })

  test('counts sockets that all start at once as connects of one second', () => {
    const burst = load({
      scenarios: {
        orders: socketScenario({ load: { executor: 'constant-vus', vus: 70, duration: 60_000 } }),
      },
    })
    expect(volumeOf(burst).connectsPerSecond).toBe(70)
  })

  test('counts those who still close their sockets while others begin, as k6 keeps both', () => {
    const flat = (vus: number) => ({ executor: 'constant-vus', vus, duration: 20_000 }) as const
    const vusWith = (start: number) =>
      volumeOf(
        load({
          scenarios: {
            first: socketScenario({ load: flat(30) }),
            second: socketScenario({ load: flat(40), start }),
          },
        }),
      ).vus
    // A socket has 5 s for its close.
    expect([20_000, 24_999, 25_001].map(vusWith)).toEqual([70, 70, 40])
  })

  test('counts VUs that a ramp no longer wants for as long as k6 lets them go on', () => {
    const falling = socketScenario({ load: rampingVUs([10_000, 50], [10_000, 10], [60_000, 10]) })
    const later = (start: number) =>
      socketScenario({ load: { executor: 'constant-vus', vus: 5, duration: 1000 }, start })
    const vusWith = (start: number) => volumeOf(load({ scenarios: { falling, later: later(start) } })).vus
    // 50 at 10 s; each is kept for 15 s more: the longest fall and a margin.
    expect([24_000, 60_000].map(vusWith)).toEqual([55, 50])
  })

  test('counts the whole pool of an arrival rate', () => {
    const rate = {
      executor: 'constant-arrival-rate',
      rate: 5,
      duration: 60_000,
      takes: 1000,
      maxVUs: 40,
    } as const
    const body = requestOf({ body: { text: 'x'.repeat(100) } })
    const volume = volumeOf(
      load({ scenarios: { place: restScenario(rate, { steps: [{ request: body }] }) } }),
    )
    expect(volume).toMatchObject({ vus: 40, bytes: 5 * 60 * 100 })
  })

  test('counts every run that a gate may take', () => {
    const profile = profileOf({ vus: 1, time: 480_000, runs: 3 })
    const gated = makeLoad(planOf({ profiles: { release: profile } }), 'release')
    expect(volumeOf(gated).minutes).toBe(24)
  })

  test.each([
    ['at one moment', [0, 0], 200],
    ['at two moments of one second', [0, 300], 200],
    ['a second apart', [0, 1000], 100],
  ])('counts all sockets that start within a second: %s', (_, [first = 0, second = 0], most) => {
    const shape = (start: number) =>
      socketScenario({ load: { executor: 'constant-vus', vus: 100, duration: 60_000 }, start })
    const scenarios = { orders: shape(first), quotes: shape(second) }
    expect(volumeOf(load({ scenarios })).connectsPerSecond).toBe(most)
  })

  test('counts those that a ramp of under a second starts, and those that come back beside a ramp', () => {
    const steep = socketScenario({ load: rampingVUs([100, 100], [60_000, 100]) })
    expect(volumeOf(load({ scenarios: { orders: steep } })).connectsPerSecond).toBe(100)
    const reopen = { from: 500, to: 500, jitter: 'none', giveUp: 10 } as const
    const turning = socketScenario({ load: rampingVUs([10_000, 100], [60_000, 100]), hold: 5000, reopen })
    expect(volumeOf(load({ scenarios: { orders: turning } })).connectsPerSecond).toBe(10 + 20)
  })

  test('counts what sockets send', () => {
    const beat = { every: 10_000, by: 'message', timeout: 1000, send: { text: 'ping' } } as const
    const step = { every: [1000, 1000], send: { json: { a: 1 } } } as const
    const scenario = socketScenario({
      load: { executor: 'constant-vus', vus: 10, duration: 100_000 },
      open: [{ send: { text: 'hello' } }],
      whileOpen: [step],
      heartbeat: beat,
    })
    const volume = volumeOf(load({ scenarios: { orders: scenario } }))
    expect(volume.messages).toBe(10 + 10 * 100 + 10 * 10)
    expect(volume.bytes).toBe(10 * 5 + 1000 * 7 + 100 * 4)
  })
})

describe('caps', () => {
  test('let a load pass that meets every one', () => {
    const { vus, connectsPerSecond, minutes, messages: count } = volumeOf(feed)
    expect(() =>
      checkCaps(feed, { vus, connectsPerSecond, minutes, messages: count, bytes: 1 }),
    ).not.toThrow()
  })

  test.each([
    ['vus', { vus: 499 }, /500 users at once, the cap vus is 499/],
    ['connects a second', { connectsPerSecond: 4 }, /5 connects a second, the cap connects_per_second is 4/],
    ['minutes', { minutes: 7 }, /8 minutes of load, the cap minutes is 7/],
    ['messages', { messages: 3_899_999 }, /3,900,000 messages, the cap messages is 3,899,999/],
  ])('refuse a load over the cap on %s', (_, caps, words) => {
    expect(() => checkCaps(feed, caps)).toThrowError(
      expect.objectContaining({ outcome: 'policy', message: expect.stringMatching(words) }),
    )
  })

  test('count what another plan of the same step used up, of what counts over all runs', () => {
    const spent = { minutes: 8, messages: 3_900_000, bytes: 0 }
    const twice = { minutes: 16, messages: 7_800_000, vus: 500 }
    expect(() => checkCaps(feed, twice, 1, spent)).not.toThrow()
    expect(() => checkCaps(feed, { minutes: 15 }, 1, spent)).toThrow(
      /8 minutes of load beside 8 of other plans in this step, the cap minutes is 15/,
    )
    expect(() => checkCaps(feed, { messages: 7_799_999 }, 1, spent)).toThrow(/the cap messages is 7,799,999/)
  })

  test('refuse a load that cannot be held to a cap', () => {
    const { rate: _, ...unrated } = messages
    const open = load({ scenarios: { orders: socketScenario({ messages: [unrated] }) } })
    expect(() => checkCaps(open, { messages: 1_000_000_000 })).toThrow(
      /the messages of orders cannot be held/,
    )
    expect(() => checkCaps(open, { vus: 500 })).not.toThrow()
  })

  test('of several callers the smallest counts', () => {
    expect(strictest([{ vus: 10, minutes: 5 }, { vus: 20 }, { messages: 7 }])).toEqual({
      vus: 10,
      minutes: 5,
      messages: 7,
    })
    expect(strictest([])).toEqual({})
  })

  test('no ramp and no pool passes whose users may ever be more', () => {
    const stage = fc.tuple(fc.integer({ min: 1000, max: 60_000 }), fc.integer({ min: 0, max: 300 }))
    const arbitrary = fc.record({
      stages: fc.array(stage, { minLength: 1, maxLength: 5 }),
      flat: fc.integer({ min: 1, max: 200 }),
      start: fc.integer({ min: 0, max: 30_000 }),
      cap: fc.integer({ min: 1, max: 500 }),
    })
    fc.assert(
      fc.property(arbitrary, ({ stages, flat, start, cap }) => {
        fc.pre(stages.some(([, target]) => target > 0))
        const scenarios = {
          ramp: socketScenario({ load: rampingVUs(...stages) }),
          flat: socketScenario({ load: { executor: 'constant-vus', vus: flat, duration: 20_000 }, start }),
        }
        const made = load({ scenarios })
        const most = Math.max(flat, ...stages.map(([, target]) => target))
        if (most > cap) expect(() => checkCaps(made, { vus: cap })).toThrow()
        if (flat + most <= cap) expect(() => checkCaps(made, { vus: cap })).not.toThrow()
      }),
    )
  })
})
