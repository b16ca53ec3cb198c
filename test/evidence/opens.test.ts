import { describe, expect, it } from 'vitest'
import { SCENARIO_START } from '../../src/model/metrics/internal.ts'
import type { Sample } from '../../src/model/sample.ts'
import { loadOf, recordOf, sampler, T0 } from './support.ts'

const of = sampler()
const ORDERS = { scenario: 'orders', feed: 'orders' }
const started = of(SCENARIO_START, 0, T0, ORDERS)

const opened = (at: number, took = 0, tags = ORDERS): Sample =>
  of('ws_connecting', at, took, { ...tags, status: '101' })
const closed = (at: number, tags = ORDERS): Sample =>
  of('ws_closes', at, 1, { ...tags, phase: 'steady', code: '1000', side: 'plan', how: 'frame' })
const last = (at: number): Sample => of('vus', at, 1)

describe('open sockets', () => {
  it('are counted with the time from the answered upgrade to their end, in any order of samples', () => {
    const samples = [closed(4_000), opened(1_000, 500), closed(9_000), opened(2_000)]
    expect(recordOf(loadOf(), [[started], samples]).opens).toEqual([
      { ...ORDERS, count: 2, seconds: 2.5 + 7, phases: { ramp: 0, steady: 9.5, down: 0 } },
    ])
  })

  it('are open until the end of the evidence where nobody saw them end', () => {
    expect(recordOf(loadOf(), [[started, opened(1_000), last(11_000)]]).opens).toEqual([
      { ...ORDERS, count: 1, seconds: 10, phases: { ramp: 0, steady: 10, down: 0 } },
    ])
  })

  it('are told apart by scenario and feed', () => {
    const plain = { scenario: 'plain' } as unknown as typeof ORDERS
    const samples = [opened(1_000), opened(1_000, 0, plain), closed(3_000, plain), last(5_000)]
    expect(recordOf(loadOf(), [[started, ...samples]]).opens).toEqual([
      { ...ORDERS, count: 1, seconds: 4, phases: { ramp: 0, steady: 4, down: 0 } },
      { scenario: 'plain', feed: null, count: 1, seconds: 2 },
    ])
  })

  it('are none where every upgrade was refused', () => {
    const refused = of('ws_connecting', 1_000, 5, { ...ORDERS, status: '503' })
    expect(recordOf(loadOf(), [[started, refused]]).opens).toEqual([])
  })
})
