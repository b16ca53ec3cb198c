import { describe, expect, it } from 'vitest'
import { FILLER, SCENARIO_START } from '../../src/model/metrics/internal.ts'
import { gate, loadOf, ORDERS, ordersWith, REST, recordOf, rowOf, sampler, threshold } from './support.ts'

const of = sampler()
const ORDERS_TAGS = { scenario: 'orders', feed: 'orders' }
const STEADY = { ...ORDERS_TAGS, phase: 'steady' }
const started = of(SCENARIO_START, 0, of('x', 0, 0).t, ORDERS_TAGS)

describe('the rows of a record', () => {
  it('states exact quantiles of a trend, interpolated as k6 does', () => {
    const samples = Array.from({ length: 101 }, (_, i) => of('ws_roundtrip', 2_000 + i, 100 - i, STEADY))
    const row = rowOf(recordOf(loadOf(), [[started, ...samples]]), 'ws_roundtrip')
    expect(row).toMatchObject({
      count: 101,
      min: 0,
      max: 100,
      avg: 50,
      p25: 25,
      p50: 50,
      p75: 75,
      p90: 90,
      p95: 95,
      p975: 97.5,
      p99: 99,
      p999: 99.9,
      whole: true,
    })
  })

  it('counts in each row what its tags select, broken down by feed, phase and exchange', () => {
    const record = recordOf(loadOf(), [
      [
        started,
        of('ws_roundtrip', 500, 1, { ...ORDERS_TAGS, phase: 'ramp', exchange: 'quote' }),
        of('ws_roundtrip', 2_000, 2, { ...STEADY, exchange: 'quote' }),
        of('ws_roundtrip', 2_000, 4, { ...STEADY, exchange: 'trade' }),
      ],
    ])
    const selectors = record.stats.map(({ tags, count }) => [JSON.stringify(tags), count])
    expect(Object.fromEntries(selectors)).toEqual({
      '{}': 3,
      '{"feed":"orders"}': 3,
      '{"feed":"orders","phase":"ramp"}': 1,
      '{"feed":"orders","phase":"steady"}': 2,
      '{"exchange":"quote"}': 2,
      '{"exchange":"trade"}': 1,
      '{"exchange":"quote","phase":"ramp"}': 1,
      '{"exchange":"quote","phase":"steady"}': 1,
      '{"exchange":"trade","phase":"steady"}': 1,
    })
  })

  it('adds a row for every selector of a threshold or a gate that has samples', () => {
    const load = loadOf(undefined, {
      thresholds: [threshold('ws_message_latency{scenario:orders,phase:steady}', 'p(99)<200')],
      gates: [gate('ws_message_latency{scenario:orders}'), gate('ws_message_latency{feed:none}')],
    })
    const record = recordOf(load, [[started, of('ws_message_latency', 2_000, 5, STEADY)]])
    expect(rowOf(record, 'ws_message_latency{phase:steady,scenario:orders}').count).toBe(1)
    expect(rowOf(record, 'ws_message_latency{scenario:orders}').count).toBe(1)
    expect(record.stats.some((row) => row.tags.feed === 'none')).toBe(false)
  })

  it.each([
    ['counter', 'ws_messages_matched', [3, 4], { count: 2, total: 7, rate: 0.7 }],
    ['rate', 'ws_subscribed', [1, 0, 1, 1], { count: 4, trues: 3, rate: 0.75 }],
    ['gauge', 'vus', [1, 4, 2], { count: 3, last: 2, min: 1, max: 4 }],
  ] as const)('condenses a %s by its own statistics', (kind, metric, values, expected) => {
    const samples = values.map((value, i) => of(metric, 2_000 + i, value, STEADY))
    const record = recordOf(loadOf(), [[started, ...samples, of('vus_max', 10_000, 4)]])
    expect(rowOf(record, metric)).toMatchObject({ kind, ...expected })
  })

  it('never shows the filler and the anchor', () => {
    const record = recordOf(loadOf(), [[started, of(FILLER, 50_000, 1, STEADY), of('vus', 100, 1)]])
    expect(record.stats.map((row) => row.metric)).toEqual(['vus'])
    expect(record.duration).toBe(100)
  })

  it('shows what counts VUs of REST alone, where a VU of the sockets hosts several users', () => {
    const rest = { scenario: 'place-order', feed: 'rest' }
    const samples = [rest, STEADY, {}].map((tags) => of('iterations', 1_000, 1, tags))
    const tagsUnder = (lanes: { [scenario: string]: number }) =>
      recordOf({ ...loadOf(), lanes }, [[started, of('vus', 1_000, 4), ...samples]]).stats.map(
        (row) => row.tags,
      )
    expect(tagsUnder({ orders: 20 })).toEqual([{ feed: 'rest' }])
    expect(tagsUnder({}).length).toBeGreaterThan(3)
  })

  it('takes medians of ten equal slices of the steady time, by sample time', () => {
    const values = [10, 11, 12, 13, 14, 15, 16, 17, 18]
    const samples = values.map((value, i) => of('ws_message_latency', 1_000 + 1_000 * i + 500, value, STEADY))
    const ramp = of('ws_message_latency', 500, 99, { ...ORDERS_TAGS, phase: 'ramp' })
    const record = recordOf(loadOf(), [[started, ramp, ...samples]])
    const slices = [...values, null]
    expect(rowOf(record, 'ws_message_latency')).toMatchObject({ slices, max: 99 })
    expect(rowOf(record, 'ws_message_latency{feed:orders,phase:ramp}')).toMatchObject({ slices: null })
  })

  it('joins the steady time around a disruption before it is cut into slices', () => {
    const spans = [
      { phase: 'steady', from: 0, to: 4_000 },
      { phase: 'disrupt', from: 4_000, to: 10_000 },
      { phase: 'steady', from: 10_000, to: 16_000 },
    ] as const
    const load = loadOf(undefined, { timeline: { orders: spans } })
    const samples = [500, 3_500, 10_500, 15_500].map((at) => of('ws_message_latency', at, at, STEADY))
    expect(rowOf(recordOf(load, [[started, ...samples]]), 'ws_message_latency')).toMatchObject({
      slices: [500, null, null, 3_500, 10_500, null, null, null, null, 15_500],
    })
  })
})

describe("the phase of the engine's own metrics", () => {
  const phasesOf = (record: ReturnType<typeof recordOf>, metric: string) =>
    record.stats.filter((row) => row.metric === metric && row.tags.phase).map((row) => row.tags.phase)

  it('is assigned by sample time, and replaces the tag of the connect', () => {
    const connect = { ...ORDERS_TAGS, phase: 'ramp' }
    const record = recordOf(loadOf(), [
      [started, of('ws_msgs_received', 500, 1, connect), of('ws_msgs_received', 5_000, 1, connect)],
      [of('ws_msgs_received', 11_500, 1, connect)],
    ])
    expect(phasesOf(record, 'ws_msgs_received')).toEqual(['ramp', 'steady', 'down'])
  })

  it('leaves the metrics of vu/ with their own tag', () => {
    const record = recordOf(loadOf(), [
      [started, of('ws_roundtrip', 5_000, 1, { ...ORDERS_TAGS, phase: 'ramp' })],
    ])
    expect(phasesOf(record, 'ws_roundtrip')).toEqual(['ramp'])
  })

  it('follows the scenario that starts later from its own start', () => {
    const late = { ...ORDERS, start: 20_000 }
    const spans = [
      { phase: 'ramp', from: 20_000, to: 21_000 },
      { phase: 'steady', from: 21_000, to: 31_000 },
    ] as const
    const load = loadOf({ late }, { timeline: { late: spans } })
    const tags = { scenario: 'late' }
    const begun = of(SCENARIO_START, 25_000, of('x', 25_000, 0).t, tags)
    const record = recordOf(load, [[of('vus', 5_000, 0), begun, of('ws_msgs_received', 25_500, 1, tags)]])
    expect(phasesOf(record, 'ws_msgs_received')).toEqual(['ramp'])
  })

  it('falls back to the first sample of the scenario, then to the first of all', () => {
    const load = loadOf({ orders: ORDERS, rest: { ...REST, start: 3_000 } })
    const record = recordOf(load, [
      [
        of('vus', 0, 1),
        of('ws_msgs_received', 700, 1, ORDERS_TAGS),
        of('ws_msgs_received', 1_750, 1, ORDERS_TAGS),
      ],
    ])
    expect(phasesOf(record, 'ws_msgs_received')).toEqual(['ramp', 'steady'])
  })

  it('gives way to a phase that the plan fixes, which keeps its slices', () => {
    const load = loadOf({ orders: ordersWith([{ rate: 1 }], { feed: 'orders', phase: 'soak' }) })
    const tags = { ...ORDERS_TAGS, phase: 'soak' }
    const record = recordOf(load, [
      [started, of('ws_ping', 500, 1, tags), of('ws_ping', 1_500, 2, tags), of('ws_ping', 11_500, 3, tags)],
    ])
    const slices = [2, ...Array(9).fill(null)]
    expect(rowOf(record, 'ws_ping{feed:orders,phase:soak}')).toMatchObject({ count: 3, slices })
  })

  it('is not made up for samples outside of every scenario', () => {
    const record = recordOf(loadOf(), [
      [started, of('http_reqs', 5_000, 1, { name: 'login', status: '200' })],
    ])
    expect(phasesOf(record, 'http_reqs')).toEqual([])
  })
})
