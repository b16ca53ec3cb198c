import { describe, expect, test } from 'vitest'
import { samplesNeeded } from '../../../src/model/quantile.ts'
import { forecast } from '../../../src/plan/forecast/forecast.ts'
import { makeLoad } from '../../../src/plan/load.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import {
  gateOf,
  heartbeat,
  messages,
  planOf,
  profileOf,
  requestOf,
  restScenario,
  socketScenario,
  thresholdOf,
} from './builder.ts'

const reopen = { from: 500, to: 10_000, jitter: 'full', giveUp: 10 } as const
const rest = restScenario(
  { executor: 'constant-arrival-rate', rate: 20, duration: 480_000, takes: 300 },
  { phasesOf: 'orders', tags: { feed: 'orders' } },
)
const quote = {
  every: [1000, 2000] as const,
  send: { json: {} },
  await: { match: { kind: 'any' } as const, within: 5000, save: {}, as: 'quote' },
}

const forecastOf = (plan: Plan, profile?: string) => forecast(plan, makeLoad(plan, profile))

/** Expected samples of one selector in the example plan: 500 sockets, 2 + 5 + 1 min. */
function samplesOf(selector: string, parts: Partial<Plan> = {}) {
  const orders = socketScenario({
    messages: [messages],
    whileOpen: [quote],
    heartbeat,
    open: [{ await: quote.await }],
  })
  const plan = planOf({
    scenarios: { orders, rest },
    environment: 'staging',
    gates: [gateOf(selector)],
    ...parts,
  })
  return forecastOf(plan).samples[0]?.samples
}

describe('expected samples', () => {
  test.each([
    ['ws_message_latency{feed:orders,phase:steady}', 20 * 500 * 300],
    ['ws_message_latency{phase:ramp}', 20 * 250 * 120],
    ['ws_message_latency', 20 * (250 * 120 + 500 * 300 + 250 * 60)],
    ['ws_message_latency{env:staging,scenario:orders}', 20 * 195_000],
    ['ws_message_latency{feed:other}', 0],
    ['ws_message_latency{env:other}', 0],
    ['ws_roundtrip{exchange:quote}', 195_000 / 1.5],
    ['ws_roundtrip{exchange:other}', 0],
    ['ws_heartbeat_rtt', 195_000 / 30],
    ['ws_ping', 195_000 / 30],
    ['ws_connecting', 500],
    ['ws_connecting{status:101,phase:ramp}', 500],
    ['ws_connecting{status:101,phase:steady}', 0],
    ['ws_connecting{status:503}', 0],
    ['ws_subscribe_duration', 500],
    ['ws_time_to_first_message', 500],
    ['ws_connect_failed{reason:timeout}', 'unknown'],
    ['http_req_duration{name:place-order}', 9600],
    ['http_req_duration{phase:steady,feed:orders}', 6000],
    ['http_req_duration{status:201}', 'unknown'],
    ['ws_session_duration', 'unknown'],
    ['data_sent', 'unknown'],
  ])('of %s are %s', (selector, samples) => {
    expect(samplesOf(selector)).toBe(samples)
  })

  test('of heartbeats are none where sockets live shorter than the time between two', () => {
    const beats = (hold: number) => {
      const orders = socketScenario({ heartbeat, hold, reopen })
      return samplesOf('ws_heartbeat_rtt', { scenarios: { orders } })
    }
    expect([20_000, 30_000, 45_000, 60_000].map(beats)).toEqual([0, 6500, 4333, 6500])
  })

  test('are unknown where no rate is stated', () => {
    const { rate: _, ...unstated } = messages
    const orders = socketScenario({ messages: [unstated] })
    expect(samplesOf('ws_message_latency', { scenarios: { orders } })).toBe('unknown')
  })

  test('are unknown where VUs go as fast as the service answers', () => {
    const scenarios = { rest: restScenario({ executor: 'constant-vus', vus: 5, duration: 60_000 }) }
    expect(samplesOf('http_req_duration', { scenarios })).toBe('unknown')
  })

  test('follow the feed of the messages themselves', () => {
    const orders = socketScenario({ messages: [messages, { ...messages, rate: 1, feed: 'news' }] })
    expect(samplesOf('ws_message_latency{feed:news}', { scenarios: { orders } })).toBe(195_000)
  })

  test.each([
    ['run', 1],
    ['vu', 500],
    ['connect', 500 + 195_000 / 100],
  ] as const)('count a login once per %s', (per, samples) => {
    const login = { request: requestOf({ name: 'login' }), per }
    const orders = socketScenario({ hold: 100_000, reopen })
    expect(samplesOf('http_req_duration{name:login}', { login, scenarios: { orders } })).toBe(samples)
  })

  test('obey a static phase tag', () => {
    const orders = socketScenario({ messages: [messages], tags: { phase: 'own' } })
    expect(samplesOf('ws_message_latency{phase:own}', { scenarios: { orders } })).toBe(20 * 195_000)
    expect(samplesOf('ws_message_latency{phase:steady}', { scenarios: { orders } })).toBe(0)
  })
})

describe('samplesNeeded', () => {
  test.each([
    [50, 10],
    [90, 50],
    [95, 100],
    [97.5, 200],
    [99, 500],
    [99.9, 5000],
    [100, null],
  ])('for p(%s) are %s', (percent, needed) => {
    expect(samplesNeeded(percent)).toBe(needed)
  })
})

describe('forecast', () => {
  const plan = planOf({
    login: { request: requestOf({ name: 'login', url: '${targets.api}/login' }), per: 'vu' },
    scenarios: { orders: socketScenario({ heartbeat, messages: [messages], hold: 360_000, reopen }), rest },
    thresholds: [
      thresholdOf('ws_connecting{status:101}', 'p(95)<500'),
      thresholdOf('ws_msgs_received', 'rate>0'),
    ],
    gates: [gateOf('ws_message_latency{feed:orders,phase:steady}')],
    profiles: { pr: profileOf() },
  })

  test('says what runs, how long, and what lengthened it', () => {
    const { scenarios, ...rest } = forecastOf(plan, 'pr')
    expect(scenarios.map(({ spans: _, ...row }) => row)).toEqual([
      {
        name: 'orders',
        kind: 'socket',
        executor: 'ramping-vus',
        feed: 'orders',
        start: 0,
        duration: 112_000,
        peakVUs: 20,
        lanes: 2,
        peakRate: null,
      },
      {
        name: 'rest',
        kind: 'rest',
        executor: 'constant-arrival-rate',
        feed: 'orders',
        start: 0,
        duration: 112_000,
        peakVUs: 2,
        peakRate: 0.8,
      },
    ])
    expect(rest).toMatchObject({
      profile: 'pr',
      duration: 112_000,
      full: 480_000,
      asked: 60_000,
      peakSockets: 20,
      connectsAtOnce: 0,
    })
    expect(rest.lengthened[0]).toMatchObject({ what: expect.stringContaining('2 × heartbeat'), line: 10 })
    expect(rest.connectsPerSecond).toBeCloseTo(20 / 28 + 20 / 84)
  })

  test('says which quantiles can be judged', () => {
    expect(forecastOf(plan, 'pr').samples).toEqual([
      {
        from: 'gate',
        selector: 'ws_message_latency{feed:orders,phase:steady}',
        stat: 'p(99)',
        samples: 28_000,
        shared: 1400,
        grows: true,
        needed: 500,
        judged: true,
        line: 60,
      },
      // 20 VUs, and those that come back after 84 s.
      {
        from: 'threshold',
        selector: 'ws_connecting{status:101}',
        stat: 'p(95)',
        samples: 41,
        shared: null,
        grows: false,
        needed: 100,
        judged: false,
        line: 50,
      },
    ])
  })

  test('counts descriptors and ports of sockets and of kept HTTP connections', () => {
    const { descriptors, ports } = forecastOf(plan)
    // 500 sockets, 500 logins, a pool of 18, and the engine's own 64.
    expect(descriptors).toBe(500 + 500 + 18 + 64)
    expect(ports).toEqual([
      { target: 'feed', ports: 500 + Math.ceil((500 / 360) * 60) },
      { target: 'api', ports: 518 },
    ])
  })

  test('warns of what cannot be judged, even if only because all sockets hear the same', () => {
    const gates = [gateOf('ws_message_latency', 99.9)]
    const load = { executor: 'constant-vus', vus: 50, duration: 60_000 } as const
    const shared = planOf({ gates, scenarios: { orders: socketScenario({ load, messages: [messages] }) } })
    expect(forecastOf(shared).warnings).toEqual([
      {
        line: 60,
        message:
          'p(99.9) of ws_message_latency is judged only if the sockets get messages of their own: if all get the same, 1200 differ, and 5000 are needed; a longer time brings more, more sockets do not',
      },
    ])
    const few = planOf({
      gates,
      scenarios: { orders: socketScenario({ load, messages: [{ ...messages, rate: 0.1 }] }) },
    })
    expect(forecastOf(few).warnings[0]?.message).toContain(
      '300 samples expected, 5000 needed; more users or time bring more, and p(95) needs 100',
    )
    const upgrades = planOf({
      gates: [gateOf('ws_connecting', 95)],
      scenarios: { orders: socketScenario({ load }) },
    })
    expect(forecastOf(upgrades).warnings[0]?.message).toContain(
      '50 samples expected, 100 needed; more users bring more, and p(90) needs 50',
    )
  })

  test('warns of heartbeats and rates that the time is too short for', () => {
    const load = { executor: 'constant-vus', vus: 1, duration: 60_000 } as const
    const slow = restScenario({ executor: 'constant-arrival-rate', rate: 0.01, duration: 60_000, takes: 300 })
    const warned = forecastOf(
      planOf({ scenarios: { orders: socketScenario({ load, heartbeat }), slow } }),
    ).warnings
    expect(warned.map(({ message }) => message)).toEqual([
      expect.stringContaining('too short for two heartbeats of 30 s'),
      expect.stringContaining('less than one iteration'),
    ])
  })

  test('warns of more series than a run may have, and of where they are', () => {
    const load = { executor: 'constant-vus', vus: 1, duration: 60_000 } as const
    const request = (name: string) => ({ request: requestOf({ name }) })
    const steps = (count: number) => Array.from({ length: count }, (_, i) => request(`step ${i}`))
    const many = (scenarios: number, count: number) =>
      planOf({
        scenarios: Object.fromEntries(
          Array.from({ length: scenarios }, (_, i) => [`s${i}`, restScenario(load, { steps: steps(count) })]),
        ),
      })
    const [warned] = forecastOf(many(20, 100)).warnings
    expect(warned?.message).toMatch(
      /^a run has at least [2-9]\d,\d{3} series .* is stopped at 20,000: http_\w+ of s0 alone has 200; give steps/,
    )
    expect(forecastOf(many(8, 100)).warnings).toEqual([])
    const same = { steps: Array.from({ length: 100 }, () => request('one')) }
    const alike = Array.from({ length: 20 }, (_, i) => [`s${i}`, restScenario(load, same)] as const)
    expect(forecastOf(planOf({ scenarios: Object.fromEntries(alike) })).warnings).toEqual([])
  })

  test('tells VUs that connect at once from a rate', () => {
    const load = { executor: 'constant-vus', vus: 100, duration: 60_000 } as const
    const scenarios = { a: socketScenario({ load }), b: socketScenario({ load }) }
    expect(forecastOf(planOf({ scenarios }))).toMatchObject({
      connectsPerSecond: 0,
      connectsAtOnce: 200,
      peakSockets: 200,
    })
  })
})
