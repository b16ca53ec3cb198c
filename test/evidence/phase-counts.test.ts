import { describe, expect, it } from 'vitest'
import { checkRecord } from '../../src/baseline/file/validate.ts'
import { SCENARIO_START } from '../../src/model/metrics/internal.ts'
import type { Sample } from '../../src/model/sample.ts'
import { loadOf, ORDERS as ORDERS_PLAN, REST, recordOf, SPANS, sampler, T0 } from './support.ts'

const of = sampler()
const ORDERS = { scenario: 'orders', feed: 'orders' }
const started = of(SCENARIO_START, 0, T0, ORDERS)

const opened = (at: number): Sample => of('ws_connecting', at, 0, { ...ORDERS, status: '101' })
const dialled = (at: number, failed = 0): Sample => of('ws_connect_failed', at, failed, ORDERS)
const closed = (at: number): Sample =>
  of('ws_closes', at, 1, { ...ORDERS, phase: 'steady', code: '1000', side: 'plan', how: 'frame' })
const received = (at: number): Sample => of('ws_msgs_received', at, 1, { ...ORDERS, status: '101' })

const phasesOf = (samples: readonly Sample[], load = loadOf()) =>
  recordOf(load, [[started, ...samples]]).phases!

describe('the phases of a record', () => {
  it('hold messages, connects and failures by the time of each sample', () => {
    const samples = [
      ...[100, 200, 300, 2_000].flatMap((t) => [dialled(t), opened(t)]),
      dialled(3_500, 1),
      ...[900, 1_000, 1_100, 10_999, 11_500].map(received),
      ...[11_100, 11_200].map(closed),
    ]
    const [ramp, steady, down] = phasesOf(samples)
    expect(ramp).toMatchObject({
      scenarios: ['orders'],
      phase: 'ramp',
      length: 1_000,
      messages: 1,
      connects: 3,
    })
    expect(ramp).toMatchObject({ connectsPeak: 3, sockets: { from: 0, to: 3, least: 0, most: 3 } })
    expect(steady).toMatchObject({ length: 10_000, messages: 3, connects: 2, connectsPeak: 1 })
    expect(steady).toMatchObject({ failed: { connects: 1, requests: 0 }, sockets: { from: 3, to: 4 } })
    expect(down).toMatchObject({ messages: 1, sockets: { from: 4, to: 2 }, length: 500 })
  })

  it('show the fewest sockets of a phase that cuts them', () => {
    const samples = [
      ...[100, 200].map(opened),
      ...[2_000, 2_001].map(closed),
      ...[3_000, 3_001].map(opened),
      received(11_999),
    ]
    expect(phasesOf(samples)[1]!.sockets).toEqual({ from: 2, to: 2, least: 0, most: 2 })
  })

  it('are told once for scenarios that share them, and end where the evidence does', () => {
    const load = loadOf({ orders: ORDERS_PLAN, rest: REST })
    const request = (at: number, failed: number) => {
      const tags = { scenario: 'rest', name: 'place-order', status: failed ? '500' : '200' }
      return [of('http_reqs', at, 1, tags), of('http_req_failed', at, failed, tags)]
    }
    const phases = phasesOf([received(500), ...request(1_500, 0), ...request(6_000, 1)], load)
    expect(phases.map(({ phase, length }) => [phase, length])).toEqual([
      ['ramp', 1_000],
      ['steady', 5_000],
    ])
    expect(phases[1]).toMatchObject({
      scenarios: ['orders', 'rest'],
      requests: 2,
      failed: { connects: 0, requests: 1 },
    })
  })

  it('join the steady time around a storm', () => {
    const spans = [
      { phase: 'ramp', from: 0, to: 1_000 },
      { phase: 'steady', from: 1_000, to: 4_000 },
      { phase: 'disrupt', from: 4_000, to: 6_000 },
      { phase: 'steady', from: 6_000, to: 12_000 },
    ] as const
    const load = loadOf(undefined, { timeline: { orders: spans } })
    const samples = [
      dialled(100),
      received(2_000),
      closed(4_500),
      dialled(5_000),
      received(7_000),
      received(11_999),
    ]
    const rows = phasesOf(samples, load).map(({ phase, length, messages, connects }) => [
      phase,
      length,
      messages,
      connects,
    ])
    expect(rows).toEqual([
      ['ramp', 1_000, 0, 1],
      ['steady', 8_999, 3, 0],
      ['disrupt', 2_000, 0, 1],
    ])
  })

  it('count what ends in the grace period to the last phase, which lasts as long', () => {
    const [, , down] = phasesOf([opened(100), closed(14_000)])
    expect(down).toMatchObject({ length: 3_000, sockets: { from: 1, to: 0 } })
    expect(SPANS.at(-1)!.to).toBe(12_000)
  })

  it('are part of a record that a store takes, and may be absent from it', () => {
    const record = recordOf(loadOf(), [[started, opened(100), closed(11_000)]])
    expect(checkRecord(record)).toBeUndefined()
    expect(checkRecord({ ...record, phases: undefined })).toBe('phases is not a list')
    const { phases: _, ...earlier } = record
    expect(checkRecord(earlier)).toBeUndefined()
  })
})
