import { describe, expect, test } from 'vitest'
import type { CloseGate, Mode } from '../../../src/model/load/gate.ts'
import { parseSelector } from '../../../src/model/selector.ts'
import { MODE_FAILS, type Outcome } from '../../../src/model/verdict/outcomes.ts'
import { checkDemands, type Demanded, type Demands } from '../../../src/plan/forecast/demands.ts'
import { makeLoad } from '../../../src/plan/load.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { gateOf, planOf, profileOf, socketScenario } from './builder.ts'

const flat = (vus: number) => ({ executor: 'constant-vus', vus, duration: 60_000 }) as const
const orders = (vus: number) => socketScenario({ load: flat(vus) })
const pr = { pr: profileOf({ vus: 0.5, runs: 3 }) }
const BLOCK = { mode: 'block', failOn: MODE_FAILS.block } as const

/** What is said of a plan below these demands; undefined: nothing. */
function refusal(demands: Demands, parts: Partial<Plan> = {}, how: Partial<Demanded> = {}, profile?: string) {
  try {
    checkDemands(makeLoad(planOf(parts), profile), demands, { ...BLOCK, ...how })
    return undefined
  } catch (error) {
    expect(error).toMatchObject({ outcome: 'policy' })
    return (error as Error).message
  }
}

test('a plan that meets every demand is let through', () => {
  const parts = { scenarios: { orders: orders(40) }, gates: [gateOf('ws_message_latency')], profiles: pr }
  const gate = [parseSelector('ws_message_latency')]
  expect(refusal({ mode: 'block', runs: 3, sockets: 20, gate }, parts, {}, 'pr')).toBeUndefined()
  expect(refusal({})).toBeUndefined()
})

test('every demand that is not met is told at once, with plan and profile', () => {
  const demands = { mode: 'block', runs: 3, sockets: 501, gate: [parseSelector('ws_roundtrip')] } as const
  const message = refusal(demands, {}, { mode: 'warn', failOn: [] })
  expect(message?.split('\n')[0]).toBe(
    'plan.yaml, profile full, does not meet what .github/socketgate-policy.yml requires:',
  )
  expect(message?.split('\n')).toHaveLength(5)
})

describe('a demand', () => {
  const failing = (mode: Mode, failOn: readonly Outcome[]) => refusal({ mode: 'block' }, {}, { mode, failOn })

  test('of block is one of what fails the run, not of a word', () => {
    expect(failing('warn', [])).toContain('(its mode is warn): write mode: block in the plan')
    expect(failing('block', ['slo'])).toContain(
      'would not fail on regression, target, store: name them in fail_on',
    )
    expect(failing('warn', MODE_FAILS.block)).toBeUndefined()
    expect(failing('block', [...MODE_FAILS.block, 'suspect'])).toBeUndefined()
  })

  test('of a lease is one that the plan says', () => {
    expect(refusal({ lease: 'required' }, {}, { leased: false })).toContain(
      'lease: required, and the plan has none',
    )
    expect(refusal({ lease: 'required' }, {}, { leased: true })).toBeUndefined()
  })

  test('of runs is one of the profile that is run, by its line', () => {
    const profiles = { pr: profileOf({ runs: 1, line: 31 }) }
    expect(refusal({ runs: 3 }, { profiles }, { profileLine: 31 }, 'pr')).toContain(
      'runs: 3 is required, and profile pr (line 31) says 1: write runs: 3 there',
    )
    expect(refusal({ runs: 3 }, { profiles })).toContain('run a profile that says runs: 3')
    expect(refusal({ runs: 3 }, { profiles }, { runs: 8 }, 'pr')).toBeUndefined()
  })

  test('of sockets is one of those that the profile leaves, and names the scenarios', () => {
    const parts = { scenarios: { orders: orders(30) }, profiles: pr }
    expect(refusal({ sockets: 20 }, parts)).toBeUndefined()
    expect(refusal({ sockets: 20 }, parts, {}, 'pr')).toContain(
      'sockets: 20 is required, and this load opens 15 sockets at once: raise vus of the profile, or of a scenario (orders, line 10)',
    )
  })

  test('of a gate is one of a key row on the metric, or on a part of it', () => {
    const wanted = { gate: [parseSelector('ws_message_latency{feed:orders}')] }
    const gates = (written: string, level: 'key' | 'normal' = 'key') => ({
      gates: [{ ...gateOf(written), level, line: 40 }],
    })
    expect(refusal(wanted, gates('ws_message_latency{feed:orders,phase:steady}'))).toBeUndefined()
    expect(refusal(wanted, gates('ws_message_latency{feed:fast}'))).toContain(
      'there is none: add - { metric: "ws_',
    )
    expect(refusal(wanted, gates('ws_message_latency'))).toContain('there is none')
    expect(refusal(wanted, gates('ws_message_latency{feed:orders}', 'normal'))).toContain(
      'the one in line 40 is of level normal: write level: key',
    )
    expect(refusal({ gate: [parseSelector('ws_mesage_latency')] })).toContain(
      'did the policy mean ws_message_latency?',
    )
    expect(refusal({ gate: [parseSelector('ws_connect_failed')] })).toContain('stat: rate, level: key }')
  })

  test('of closes is one of a key row on how sockets end', () => {
    const closes: CloseGate = { feed: null, scenario: null, level: 'key', line: 50 }
    const wanted = { gate: [parseSelector('closes')] }
    expect(refusal(wanted, { closeGates: [closes] })).toBeUndefined()
    expect(refusal(wanted)).toContain('add - { closes: {}, level: key }')
  })
})
