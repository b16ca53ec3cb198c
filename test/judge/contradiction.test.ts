import { describe, expect, it } from 'vitest'
import { countingOf } from '../../src/judge/counting.ts'
import { FOREIGN_ENGINE } from '../../src/model/record/foreign.ts'
import type { GaugeStats, Record, Stats, TrendStats } from '../../src/model/record/record.ts'
import { counter, judgeOne, LATENCY, load, measured, record, share, threshold, trend } from './support.ts'

const p99 = threshold(LATENCY, 'p(99)<200')
const failed = threshold('http_req_failed', 'rate<0.5')
const sent = threshold('ws_msgs_sent', 'count>1')

const verdictOn = (stats: readonly Stats[], rows: Record['measured'] = [], changes: Partial<Record> = {}) =>
  judgeOne({
    load: load({ thresholds: [p99, failed, sent] }),
    record: record({ stats, measured: rows, ...changes }),
    baseline: null,
  })

const PLACE = { scenario: 'orders', feed: 'orders' } as const

const gauge = (changes: Partial<GaugeStats>): GaugeStats => {
  return { kind: 'gauge', metric: 'vus', tags: {}, count: 9, last: 5, min: 1, max: 9, ...changes }
}

describe('a record that contradicts itself', () => {
  it.each<readonly [string, Stats, string]>([
    ['a median over the p99', trend({ p50: 99 }), 'its quantiles are not in order'],
    ['figures of no samples', trend({ count: 0 }), 'its count is not possible'],
    ['more true than there are', share('http_req_failed', 21, 20), 'its counts are not possible'],
    [
      'another share',
      { ...share('http_req_failed', 2, 20), rate: 0.2 },
      'the share is not that of its counts',
    ],
    ['a sum of nothing', { ...counter('ws_msgs_sent', 5), count: 0 }, 'its count is not possible'],
    ['a last value beyond all', gauge({ last: 10 }), 'its last value is not among its values'],
  ])('is no evidence: %s', (_, row, why) => {
    const verdict = verdictOn([row])
    expect(verdict).toMatchObject({ outcome: 'engine', exitCode: 50 })
    expect(verdict.reasons[0]).toMatchObject({ code: 'contradiction', outcome: 'engine' })
    expect(verdict.sentence).toContain(why)
    expect(countingOf(verdict).counts).toBe('no')
  })

  it.each([
    ['figure', measured(p99, { actual: 57, n: 8000, beyond: 0 }), 'has 57, its row 58'],
    [
      'number of samples',
      measured(p99, { actual: 58, n: 7999, beyond: 0 }),
      'counts 7999 samples, its row 8000',
    ],
  ])('is one whose threshold has another %s than its row', (_, row, why) => {
    const verdict = verdictOn([trend()], [row])
    expect(verdict.outcome).toBe('engine')
    expect(verdict.sentence).toContain(why)
  })

  it('is one whose samples beyond a bound are more or fewer than its distribution has', () => {
    const low = threshold(LATENCY, 'p(99)<55')
    const high = threshold(LATENCY, 'p(1)>20')
    const told = (of: typeof low, beyond: number, changes: Partial<TrendStats> = {}) =>
      judgeOne({
        load: load({ thresholds: [of] }),
        record: record({
          stats: [trend(changes)],
          measured: [measured(of, { actual: of === low ? 58 : 21, n: 8000, beyond })],
        }),
        baseline: null,
      }).reasons.some(({ code }) => code === 'contradiction')
    // p97.5 is 51 and p99 is 58: between 80 and 200 of 8,000 lie at or over 55.
    expect([79, 80, 120, 200, 201].map((beyond) => told(low, beyond))).toEqual([
      true,
      false,
      false,
      false,
      true,
    ])
    // The smallest is 12 and p25 is 24: at least one and at most a quarter lie at or under 20.
    expect([0, 1, 2000, 2001].map((beyond) => told(high, beyond))).toEqual([true, false, false, true])
  })

  it.each<readonly [string, Partial<Record>]>([
    ['a metric', { stats: [trend(), trend({}, 2)] }],
    ['a threshold', { measured: [measured(sent, { actual: 5, n: 5 }), measured(sent, {})] }],
    ['a rate', { deliveries: [1, 2].map((matched) => ({ ...PLACE, stated: 1, matched, socketSeconds: 1 })) }],
    ['a share', { shares: [1, 2].map((bad) => ({ metric: 'ws_subscribed', ...PLACE, bad, n: 9 })) }],
  ])('is one with two rows of %s, each of which could hide the other', (_, changes) => {
    const verdict = verdictOn([], [], changes)
    expect(verdict.outcome).toBe('engine')
    expect(verdict.sentence).toContain('it has two rows of')
  })

  it('is one whose rate is not that of its total, or whose reasons are not those of its bad ones', () => {
    const told = (changes: Partial<Record>) => verdictOn([], [], changes).sentence
    expect(told({ stats: [counter('ws_msgs_sent', 600, 11)] })).toContain('the rate is not that of its total')
    const share = { metric: 'ws_connect_failed', ...PLACE, bad: 2, n: 900, reasons: { 503: 1 } }
    expect(told({ shares: [share] })).toContain('the reasons are 1 of 2')
  })

  it('is none that agrees, within rounding, and none whose rows a store left out', () => {
    const rows = [
      measured(p99, { actual: 58 * (1 + 1e-12), n: 8000, beyond: 0 }),
      measured(failed, { actual: 0.1, n: 20 }),
      measured(sent, { actual: 5, n: 5 }),
    ]
    const all = [trend(), share('http_req_failed', 2, 20), counter('ws_msgs_sent', 5)]
    for (const stats of [all, []]) {
      const { reasons } = verdictOn(stats, rows)
      expect(reasons.filter(({ code }) => code === 'contradiction')).toEqual([])
    }
  })

  it('is none that was made of a foreign summary, which holds no distribution', () => {
    const series = { ...record().series, engine: FOREIGN_ENGINE }
    const { reasons } = verdictOn([trend({ p50: 99, summaryOnly: true })], [], { series })
    expect(reasons.filter(({ code }) => code === 'contradiction')).toEqual([])
  })
})
