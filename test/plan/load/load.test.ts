import { describe, expect, test } from 'vitest'
import { makeLoad } from '../../../src/plan/load.ts'
import { gateOf, heartbeat, messages, planOf, profileOf, restScenario, socketScenario } from './builder.ts'

/** The plan of the plan language's own example, less what comes later. */
const example = planOf({
  scenarios: {
    orders: socketScenario({
      heartbeat,
      messages: [messages],
      hold: 360_000,
      reopen: { from: 500, to: 10_000, jitter: 'full', giveUp: 10 },
    }),
    'place-order': restScenario(
      { executor: 'constant-arrival-rate', rate: 20, duration: 480_000, takes: 300 },
      { phasesOf: 'orders' },
    ),
  },
  gates: [gateOf('ws_message_latency{feed:orders,phase:steady}')],
  profiles: {
    pr: profileOf(),
    nightly: profileOf({ vus: 0.2, time: 300_000, runs: 3 }),
  },
})

describe('makeLoad', () => {
  test('runs the plan as written without a profile', () => {
    const load = makeLoad(example)
    expect(load.profile).toBe('full')
    expect(load.duration).toBe(480_000)
    expect(load.work.scenarios.orders?.load).toEqual({
      executor: 'ramping-vus',
      startVUs: 0,
      stages: [
        { duration: 120_000, target: 500 },
        { duration: 300_000, target: 500 },
        { duration: 60_000, target: 0 },
      ],
      gracefulRampDown: 65_000,
    })
    expect(load.timeline['place-order']).toEqual(load.timeline.orders)
  })

  test('lengthens the pull request profile until two heartbeats fit into the hold', () => {
    const load = makeLoad(example, 'pr')
    expect(load.duration).toBe(112_000)
  })
})
