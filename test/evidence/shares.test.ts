import { describe, expect, it } from 'vitest'
import type { Load } from '../../src/model/load/load.ts'
import type { RestScenario } from '../../src/model/load/scenario.ts'
import { CUT_WAIT, ENDED_WAIT } from '../../src/model/metrics/internal.ts'
import type { Share } from '../../src/model/record/share.ts'
import type { Sample } from '../../src/model/sample.ts'
import { formatThreshold } from '../../src/model/threshold.ts'
import { loadOf, ORDERS, REST, recordOf, sampler, threshold } from './support.ts'

const of = sampler()

const TAGS = { scenario: 'orders', feed: 'orders' }

function sharesOf(load: Load, samples: readonly Sample[], metric: string): Omit<Share, 'reasons'>[] {
  return (recordOf(load, [samples]).shares ?? []).filter((share) => share.metric === metric)
}

const times = (n: number, sample: (at: number) => Sample) =>
  Array.from({ length: n }, (_, i) => sample(100 + i))

describe('the tries that samples tell of', () => {
  it('are heartbeats that were answered or missed, by scenario', () => {
    const samples = [
      ...times(7, (at) => of('ws_heartbeat_rtt', at, 3, TAGS)),
      ...times(2, (at) => of('ws_heartbeat_missed', at, 1, TAGS)),
    ]
    expect(sharesOf(loadOf(), samples, 'ws_heartbeat_missed')).toEqual([
      { metric: 'ws_heartbeat_missed', scenario: 'orders', feed: 'orders', bad: 2, n: 9 },
    ])
  })

  it('are sends whose answer came or did not, by exchange', () => {
    const samples = [
      ...times(5, (at) => of('ws_roundtrip', at, 3, { ...TAGS, exchange: 'quote' })),
      ...times(1, (at) => of('ws_roundtrip_timeout', at, 1, { ...TAGS, exchange: 'quote' })),
      ...times(3, (at) => of('ws_roundtrip_timeout', at, 1, { ...TAGS, exchange: 'order' })),
    ]
    expect(sharesOf(loadOf(), samples, 'ws_roundtrip_timeout')).toMatchObject([
      { name: 'quote', bad: 1, n: 6 },
      { name: 'order', bad: 3, n: 3 },
    ])
  })

  it('are iterations that a stated rate asks for, begun or dropped, and none of other executors', () => {
    const arrivals: RestScenario = {
      ...REST,
      load: {
        executor: 'constant-arrival-rate',
        rate: 20,
        timeUnit: 1000,
        duration: 10_000,
        preAllocatedVUs: 4,
        maxVUs: 8,
      },
    }
    const samples = [
      ...times(12, (at) => of('iterations', at, 1, { scenario: 'rest' })),
      of('dropped_iterations', 500, 188, { scenario: 'rest' }),
      ...times(3, (at) => of('iterations', at, 1, TAGS)),
    ]
    expect(sharesOf(loadOf({ orders: ORDERS, rest: arrivals }), samples, 'begun')).toEqual([
      { metric: 'begun', scenario: 'rest', feed: null, bad: 188, n: 200 },
    ])
  })

  it('are sends that an expected close cut, where more of them were pending than chance has', () => {
    const quote = { ...TAGS, exchange: 'quote' }
    const orders = { ...ORDERS, socket: { ...ORDERS.socket, expectedCloses: ['1001'] } }
    const load = loadOf({ orders })
    /** So many answers of 20 ms, of sockets that were open for 4000 s in all, and `cut` of `closes` came upon a send. */
    const run = (answers: number, closes: number, cut: number) => {
      const close = { ...TAGS, code: '1001', side: 'service', how: 'frame' }
      const samples = [
        ...times(answers, (at) => of('ws_roundtrip', at, 20, quote)),
        ...times(closes, (at) => of('ws_session_duration', at, 4_000_000 / closes, TAGS)),
        ...times(closes, (at) => of('ws_closes', at, 1, close)),
        ...times(cut, (at) => of(CUT_WAIT, at, 10, quote)),
      ]
      const record = recordOf(load, [samples])
      const found = record.shares?.find(({ metric }) => metric === 'ws_roundtrip_timeout')
      return [found, record.seen?.find(({ kind }) => kind === 'send-cut')]
    }
    // A deploy: every socket is closed once, at any moment.
    expect(run(4000, 100, 9)).toMatchObject([
      { bad: 0, n: 4000 },
      { name: 'quote', n: 9 },
    ])
    // Every close is the answer to a send, few as they are.
    expect(run(4000, 100, 100)).toEqual([
      expect.objectContaining({ bad: 100, n: 4100, reasons: { closed: 100 } }),
      undefined,
    ])
    expect(run(0, 3, 3)).toMatchObject([{ bad: 3, n: 3 }, undefined])
  })

  it.each([
    ['as old as answers are', 2_000, 5_000, undefined],
    ['far older than the slowest hundredth of the answers', 20, 5_000, 6],
    ['over a second old where nothing was ever answered', null, 1_100, 6],
  ])('count no waits that the end of the plan cut, and tell those that are %s', (_, takes, age, n) => {
    const quote = { ...TAGS, exchange: 'quote' }
    const samples = [
      ...(takes === null ? [] : times(30, (at) => of('ws_roundtrip', at, takes, quote))),
      ...(takes === null ? [] : times(30, (at) => of('ws_heartbeat_rtt', at, takes, TAGS))),
      ...times(6, (at) => of(ENDED_WAIT, at, age, quote)),
      ...times(6, (at) => of(ENDED_WAIT, at, age, TAGS)),
    ]
    const record = recordOf(loadOf(), [samples])
    const answered = takes === null ? 0 : 30
    for (const metric of ['ws_roundtrip_timeout', 'ws_heartbeat_missed']) {
      const share = record.shares?.find((one) => one.metric === metric)
      expect([share?.bad, share?.n, share?.cut]).toEqual(
        n === undefined && share === undefined ? [undefined, undefined, undefined] : [0, answered, n],
      )
    }
    const told = record.seen
      ?.filter(({ kind }) => kind.endsWith('-ended'))
      .map(({ n, of, ms }) => [n, of, ms])
    const row = [6, answered + 6, age]
    expect(told).toEqual(n === undefined ? [] : [row, row])
  })

  it('are none of what nobody did', () => {
    expect(recordOf(loadOf(), [[]]).shares).toEqual([])
  })
})

describe('a threshold on a rate', () => {
  const own = threshold('ws_connect_failed', 'rate<0.01')
  const failed = (scenario: string, value: number) => (at: number) =>
    of('ws_connect_failed', at, value, { scenario, feed: scenario })
  const measured = (samples: readonly Sample[]) =>
    recordOf({ ...loadOf({ orders: ORDERS, trades: ORDERS }), thresholds: [own] }, [samples]).measured.find(
      ({ threshold }) => threshold === formatThreshold(own),
    )

  it('says what each scenario has of it, where several have any', () => {
    const samples = [...times(8, failed('orders', 0)), ...times(2, failed('trades', 1))]
    expect(measured(samples)).toMatchObject({
      n: 10,
      actual: 0.2,
      scenarios: { orders: { n: 8, trues: 0 }, trades: { n: 2, trues: 2 } },
    })
    expect(measured(times(8, failed('orders', 0)))).not.toHaveProperty('scenarios')
  })
})
