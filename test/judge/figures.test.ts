import { describe, expect, it } from 'vitest'
import { runFigures } from '../../src/judge/figures/run-figures.ts'
import type { Record } from '../../src/model/record/record.ts'
import { baselineOf, gate, history, judgeOne, LATENCY, load, P99, record, trend } from './support.ts'

const commit = (of: Record, sha: string): Record => ({ ...of, provenance: { ...of.provenance, commit: sha } })
const [OLD, NEW] = ['41d7ab9'.padEnd(40, '0'), '8c1f0e2'.padEnd(40, '0')]
const compared = (candidate: Record, stored: readonly Record[]) =>
  judgeOne({
    load: load({ gates: [gate(LATENCY, P99)] }),
    record: candidate,
    baseline: baselineOf(stored),
  })

describe('the figures of a run', () => {
  it('are the quantiles of every kind of time, in the steady phase where latency and round trips have one', () => {
    const { times } = runFigures(
      record({
        stats: [
          trend({ count: 9000 }, 2, 'ws_message_latency{feed:orders}'),
          trend({ count: 8000 }, 1, 'ws_message_latency{feed:orders,phase:steady}'),
          trend({ count: 500 }, 1, 'ws_message_latency{feed:ticker}'),
          trend({ count: 20 }, 1, 'ws_connecting{status:101}'),
          trend({ count: 3 }, 1, 'ws_connecting{status:503}'),
          trend({ count: 40 }, 1, 'http_req_duration{name:place-order}'),
          trend({ count: 40 }, 1, 'http_req_duration{name:place-order,phase:steady}'),
          trend({ count: 40 }, 1, 'http_req_waiting{name:place-order}'),
        ],
      }),
      [],
    )
    expect(times.map(({ name, selector, n }) => [name, selector, n])).toEqual([
      ['latency of orders', 'ws_message_latency{feed:orders,phase:steady}', 8000],
      ['latency of ticker', 'ws_message_latency{feed:ticker}', 500],
      ['connect', 'ws_connecting{status:101}', 20],
      ['REST place-order', 'http_req_duration{name:place-order}', 40],
    ])
    expect(times[0]).toMatchObject({ p50: 30, p90: 43, p95: 47, p99: 58, p999: 75, max: 96 })
  })

  it('stand beside the medians of the runs that were compared with', () => {
    const { figures } = compared(record({}, 20), history(3))
    // Scales of the stored runs: 1, 0.96, 1.05.
    expect(figures!.times[0]!.baseline).toEqual({ runs: 3, p50: 30, p90: 43, p95: 47, p99: 58, p999: 75 })
    expect(compared(record({}, 20), []).figures!.times[0]!.baseline).toBeUndefined()
  })

  it('have what a summary of somebody else has, and say what it does not', () => {
    const {
      p90: _,
      p99: __,
      ...some
    } = trend({ count: 1, atLeast: true, summaryOnly: true }, 1, 'http_req_duration')
    const { times } = runFigures(record({ stats: [some] }), [])
    expect(times).toEqual([expect.objectContaining({ name: 'REST', n: null, p50: 30, p90: null, p99: null })])
  })

  it('count heartbeats that were sent, answered and missed, and those that the generator slept through', () => {
    const shares = [
      { metric: 'ws_heartbeat_missed', scenario: 's', feed: 'orders', bad: 2, n: 80, stalled: 1 },
    ]
    const seen = [{ kind: 'heartbeat-late' as const, scenario: 's', feed: 'orders', n: 1, of: 80 }]
    expect(runFigures(record({ shares, seen }), []).heartbeats).toEqual([
      { scenario: 's', feed: 'orders', sent: 81, answered: 78, missed: 2, stalled: 1, late: 1 },
    ])
  })

  it('are unknown where a record of an earlier version does not have them', () => {
    const figures = runFigures(record(), [])
    expect(Object.keys(figures)).toEqual(['times'])
  })
})

describe('the commits of a verdict', () => {
  it('go from the newest run that counts to this one', () => {
    const stored = history(6).map((one, i) => commit(one, i < 5 ? NEW.replace('8', '9') : OLD))
    expect(compared(commit(record({}, 20), NEW), stored).commits).toEqual({ from: OLD, to: NEW })
  })

  it.each([
    ['the newest run is of the same commit', [NEW]],
    ['nothing is stored', []],
  ])('are absent where %s', (_, shas) => {
    const stored = shas.map((sha, i) => commit(record({}, i + 1), sha))
    expect(compared(commit(record({}, 20), NEW), stored).commits).toBeUndefined()
  })

  it('are named to who looks for the cause', () => {
    const stored = history(10).map((one) => commit(one, OLD))
    const slow = [1, 2, 3].map((run) => commit(record({ stats: [trend({}, 3)] }, 20 + run), NEW))
    const verdict = judgeOne({
      load: load({ gates: [gate(LATENCY, P99)] }),
      record: slow[0]!,
      baseline: baselineOf(stored),
    })
    expect(verdict.commits).toEqual({ from: OLD, to: NEW })
  })
})

describe('the texts of a plan', () => {
  it('stand in its verdict, and are no field where it has none', () => {
    const texts = { description: 'Orders at market open', links: { rollback: 'docs/rollback.md' } }
    const plan = { name: 'orders-feed', file: 'plans/orders-feed.yaml' }
    const of = (own: object) =>
      judgeOne({ load: load({ plan: { ...plan, links: {}, ...own } }), record: record(), baseline: null })
        .plan
    expect(of(texts)).toMatchObject(texts)
    expect(Object.keys(of({}))).toEqual(['name', 'file', 'profile', 'environment'])
  })
})
