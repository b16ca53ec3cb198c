import { describe, expect, it } from 'vitest'
import { countingOf } from '../../src/judge/counting.ts'
import { FOREIGN_ENGINE } from '../../src/model/record/foreign.ts'
import type { GaugeStats, Record, Stats } from '../../src/model/record/record.ts'
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
