import { describe, expect, it } from 'vitest'
import { SCENARIO_START } from '../../src/model/metrics/internal.ts'
import type { TrendStats } from '../../src/model/record/record.ts'
import { loadOf, recordOf, rowOf, sampler, threshold } from './support.ts'

const of = sampler()
const ORDERS = { scenario: 'orders', feed: 'orders', phase: 'steady' }
const QUOTES = { ...ORDERS, feed: 'quotes' }
const started = of(SCENARIO_START, 0, of('x', 0, 0).t, { scenario: 'orders', feed: 'orders' })
const latencies = (values: readonly number[], tags: typeof ORDERS) =>
  values.map((value, i) => of('ws_message_latency', 2_000 + i, value, tags))

describe('latencies below 0', () => {
  it('are counted below 0 and below −1 ms, of what two clocks measure alone', () => {
    const values = [-3_000, -1.5, -1, -0.2, 0, 0.3, 4]
    const record = recordOf(loadOf(), [
      [started, ...latencies(values, ORDERS), of('ws_roundtrip', 2_000, 3, ORDERS)],
    ])
    const row = rowOf(record, 'ws_message_latency{feed:orders,phase:steady}') as TrendStats
    expect(row.below).toEqual({ zero: 4, ms: 2 })
    expect(rowOf(record, 'ws_roundtrip')).not.toHaveProperty('below')
  })
})

describe('a threshold whose selector counts several feeds', () => {
  const samples = [started, ...latencies([1, 2, 3, 4], ORDERS), ...latencies([900, -5], QUOTES)]
  const feedsOf = (written: string, text: string) =>
    recordOf(loadOf(undefined, { thresholds: [threshold(written, text)] }), [samples]).measured[0]!.feeds

  it('is measured for each of them', () => {
    expect(feedsOf('ws_message_latency{phase:steady}', 'max<500')).toEqual([
      {
        feed: 'orders',
        actual: 4,
        n: 4,
        distinct: null,
        beyond: null,
        min: 1,
        p25: 1.75,
        p50: 2.5,
        below: { zero: 0, ms: 0 },
      },
      {
        feed: 'quotes',
        actual: 900,
        n: 2,
        distinct: null,
        beyond: null,
        min: -5,
        p25: 221.25,
        p50: 447.5,
        below: { zero: 1, ms: 1 },
      },
    ])
    expect(feedsOf('ws_message_latency', 'p(99)<500')!.map(({ beyond }) => beyond)).toEqual([0, 1])
  })

  it('is measured for each scenario and each feed of it, where that is another split', () => {
    const tags = (scenario: string, feed?: string) => ({
      scenario,
      phase: 'steady',
      ...(feed !== undefined && { feed }),
    })
    const of3 = (places: readonly (readonly [string, string?])[], metric = 'ws_message_latency') => {
      const found = places.flatMap(([scenario, feed], i) => [
        of(metric, 2_000 + i, i, tags(scenario, feed) as never),
        of(metric, 3_000 + i, i, tags(scenario, feed) as never),
      ])
      const load = loadOf(undefined, { thresholds: [threshold(metric, 'p(95)<500')] })
      return recordOf(load, [[started, ...found]])
    }
    const split = (...args: Parameters<typeof of3>) =>
      of3(...args).measured[0]!.feeds?.map(({ feed, scenario, n }) => [feed, scenario, n])
    expect(split([['retail'], ['brokers']])).toEqual([
      [undefined, 'retail', 2],
      [undefined, 'brokers', 2],
    ])
    expect(
      split([
        ['retail', 'orders'],
        ['brokers', 'orders'],
      ]),
    ).toEqual([
      [undefined, 'retail', 2],
      [undefined, 'brokers', 2],
    ])
    // One scenario a feed, and one feed after the other of one scenario: by feed, and nothing twice.
    expect(
      split([
        ['a', 'orders'],
        ['b', 'quotes'],
      ]),
    ).toEqual([
      ['orders', undefined, 2],
      ['quotes', undefined, 2],
    ])
    expect(
      split([
        ['a', 'orders'],
        ['a', 'quotes'],
      ]),
    ).toEqual([
      ['orders', undefined, 2],
      ['quotes', undefined, 2],
    ])
    expect(
      split([
        ['a', 'x'],
        ['a', 'y'],
        ['b', 'x'],
        ['b', 'y'],
      ]),
    ).toEqual([
      ['x', undefined, 4],
      ['y', undefined, 4],
      [undefined, 'a', 4],
      [undefined, 'b', 4],
      ['x', 'a', 2],
      ['y', 'a', 2],
      ['x', 'b', 2],
      ['y', 'b', 2],
    ])
    // The plan itself says how long a life is.
    expect(split([['retail'], ['brokers']], 'iteration_duration')).toBeUndefined()
    const rows = (places: readonly (readonly [string, string?])[]) =>
      of3(places).stats.filter(({ tags: own }) => own.scenario !== undefined && own.phase === undefined)
        .length
    expect([
      rows([['retail'], ['brokers']]),
      rows([
        ['a', 'orders'],
        ['b', 'quotes'],
      ]),
    ]).toEqual([2, 0])
  })

  it('is measured once where its selector counts one feed, or claims no time', () => {
    expect(feedsOf('ws_message_latency{feed:quotes}', 'p(99)<500')).toBeUndefined()
    expect(feedsOf('ws_message_latency', 'count>5')).toBeUndefined()
  })
})
