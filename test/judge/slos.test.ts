import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binomialTail } from '../../src/judge/rule/stats/binomial.ts'
import { distinctBeyond, judgeClaim } from '../../src/judge/slo/claim.ts'
import type { Delivery } from '../../src/model/record/delivery.ts'
import type { Measured, Record } from '../../src/model/record/record.ts'
import { holds, parseExpression } from '../../src/model/threshold.ts'
import type { SloRow } from '../../src/model/verdict/verdict.ts'
import { counter, judgeOne, load, measured, record, share, threshold } from './support.ts'

function rowOf(
  written: string,
  text: string,
  seen: Partial<Measured> | null,
  changes: Partial<Record> = {},
): SloRow {
  const limit = threshold(written, text)
  const rows = seen === null ? [] : [measured(limit, seen)]
  const verdict = judgeOne({
    load: load({ thresholds: [limit] }),
    record: record({ measured: rows, ...changes }),
    baseline: null,
  })
  return verdict.slos[0]!
}

describe('the claim of a quantile', () => {
  it.each([
    // p(99)<200: n, beyond, the quantile, verdict.
    [8000, 40, 150, 'met'],
    [8000, 90, 201, 'fail'],
    [500, 4, 199, 'met'],
    [499, 4, 199, 'indicative'],
    [499, 6, 201, 'indicative'],
    [100, 5, 260, 'indicative'],
    [100, 8, 260, 'fail'],
    [3, 3, 900, 'fail'],
    [1, 1, 900, 'indicative'],
  ] as const)('of %d draws, %d beyond, p99 %d, is %s', (n, beyond, actual, verdict) => {
    const expression = parseExpression('p(99)<200')
    expect(judgeClaim(expression, 99, { actual, n, beyond, holds: actual < 200 })).toBe(verdict)
  })

  it('fails by chance in fewer than 1 of 1,000 services that just keep it', () => {
    // The smallest count that is refuted has, by the rule, a tail under 0.001; the one before has not.
    const expression = parseExpression('p(95)<100')
    const at = (beyond: number) => judgeClaim(expression, 95, { actual: 90, n: 99, beyond, holds: true })
    const first = Array.from({ length: 100 }, (_, i) => i).find((beyond) => at(beyond) === 'fail')!
    expect(binomialTail(first, 99, 0.05)).toBeLessThan(0.001)
    expect(binomialTail(first - 1, 99, 0.05)).toBeGreaterThanOrEqual(0.001)
  })

  it.each([
    ['p(99)>10', 600, 594, 12, 'met'],
    ['p(99)>10', 600, 600, 9, 'fail'],
    ['p(50)>10', 40, 40, 9, 'fail'],
    ['p(50)>10', 4, 2, 11, 'indicative'],
    ['p(99)==10', 600, 0, 10, 'met'],
    ['p(99)!=10', 20, 0, 10, 'indicative'],
  ] as const)(
    '%s of %d draws, %d on the wrong side, quantile %d, is %s',
    (text, n, beyond, actual, verdict) => {
      const expression = parseExpression(text)
      const percent = expression.statistic.kind === 'p' ? expression.statistic.percent : 0
      expect(judgeClaim(expression, percent, { actual, n, beyond, holds: holds(expression, actual) })).toBe(
        verdict,
      )
    },
  )

  it('is never met where the quantile is over, nor failed by fewer beyond than before', () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.nat(100_000))
    fc.assert(
      fc.property(counts, fc.constantFrom(50, 90, 95, 99, 99.9), fc.boolean(), ([n, some], percent, kept) => {
        const beyond = Math.min(n, some)
        const expression = parseExpression(`p(${percent})<200`)
        const at = (count: number) =>
          judgeClaim(expression, percent, { actual: 1, n, beyond: count, holds: kept })
        if (!kept) expect(at(beyond)).not.toBe('met')
        if (at(beyond) !== 'fail') expect(at(Math.max(0, beyond - 1))).not.toBe('fail')
      }),
    )
  })

  it('counts as large a part of the distinct messages, rounded down', () => {
    expect(distinctBeyond(61, 4100, 100)).toBe(1)
    expect(distinctBeyond(61, 4100, null)).toBe(61)
    expect(distinctBeyond(0, 0, 0)).toBe(0)
  })
})

describe('an SLO row', () => {
  it('shows operator, expected, actual, samples and line', () => {
    const row = rowOf('ws_message_latency{feed:orders}', 'p(99)<200', { actual: 312, n: 4100, beyond: 61 })
    expect(row).toMatchObject({
      verdict: 'fail',
      name: 'p99 latency of orders',
      operator: '<',
      expected: 200,
      actual: 312,
      unit: 'ms',
      n: 4100,
      beyond: 61,
      line: 77,
    })
    expect(row.message).toBe(
      'p99 latency of orders is 312\u00a0ms, must be under 200\u00a0ms (n 4,100, 61 beyond, 1.5\u00a0%)',
    )
  })

  it('judges distinct messages where they can be told apart', () => {
    const seen = { actual: 312, n: 4100, beyond: 61 }
    expect(rowOf('ws_message_latency', 'p(99)<200', { ...seen, distinct: 82 }).verdict).toBe('indicative')
  })

  it.each([
    ['ws_message_latency', 'avg<50', { actual: 49, n: 1 }, 'met'],
    ['ws_message_latency', 'max<50', { actual: 51, n: 1 }, 'fail'],
    ['ws_message_latency', 'p(100)<50', { actual: 51, n: 9, beyond: 1 }, 'fail'],
    ['ws_message_latency', 'p(100)<50', { actual: 49, n: 9, beyond: 0 }, 'met'],
    ['http_req_failed', 'rate<0.01', { actual: 0, n: 5118 }, 'met'],
    ['http_req_failed', 'rate<0.01', { actual: 0.01, n: 500 }, 'fail'],
    ['ws_msgs_received', 'rate>0', { actual: 54, n: 3240 }, 'met'],
    ['ws_subscribed', 'rate==1', { actual: 0.95, n: 20 }, 'fail'],
  ] as const)('compares %s: %s plainly', (written, text, seen, verdict) => {
    expect(rowOf(written, text, seen).verdict).toBe(verdict)
  })

  it.each([
    ['ws_message_latency', 'p(99)<200'],
    ['ws_subscribed', 'rate==1'],
    ['ws_message_latency', 'avg<9'],
  ])('fails without samples where the load ran: %s %s', (written, text) => {
    expect(rowOf(written, text, { n: 0 })).toMatchObject({ verdict: 'fail', actual: null, n: 0 })
    expect(rowOf(written, text, null)).toMatchObject({ verdict: 'fail', actual: null, n: 0 })
  })

  it('fails on a figure that is no number', () => {
    expect(rowOf('ws_message_latency', 'avg<9', { actual: Number.NaN, n: 9 }).verdict).toBe('fail')
  })

  it('takes a counter that never fired for 0 among what could have fired it', () => {
    const closes = rowOf('ws_close_unanswered', 'count==0', { n: 0 })
    expect(closes).toMatchObject({ verdict: 'met', actual: 0, n: 20 })
    expect(closes.message).toContain('counted among closes')
    expect(rowOf('ws_msgs_received', 'rate>0', { n: 0 })).toMatchObject({ verdict: 'fail', actual: 0, n: 20 })
    const iterations = { stats: [counter('iterations', 7)] }
    expect(rowOf('dropped_iterations', 'count==0', null, iterations)).toMatchObject({ verdict: 'met', n: 7 })
  })

  it('does not take a counter for 0 where nothing could have fired it', () => {
    const http = { requests: 0, answered: 0, failed: 0, byStatus: {} }
    expect(rowOf('http_reqs', 'count>=0', null, { http }).verdict).toBe('fail')
  })

  it('fails where the run was aborted on it, whatever its figure', () => {
    const abortedOn = 'ws_message_latency: p(99)<200'
    const row = rowOf('ws_message_latency', 'p(99)<200', { actual: 90, n: 9000, beyond: 3 }, { abortedOn })
    expect(row.verdict).toBe('fail')
    expect(row.message).toContain('aborted')
  })

  it('says what a bare ws_connecting was taken for', () => {
    const limit = threshold('ws_connecting', 'p(95)<500')
    const verdict = judgeOne({
      load: load({ thresholds: [limit] }),
      record: record({ measured: [measured(limit, { actual: 27, n: 118, beyond: 0 })] }),
      baseline: null,
    })
    expect(verdict.slos[0]).toMatchObject({
      name: 'p95 connect',
      threshold: 'ws_connecting{status:101}: p(95)<500',
    })
    expect(verdict.notices.map(({ message }) => message).join()).toContain(
      'ws_connecting is taken as ws_connecting{status:101}',
    )
  })
})

describe('the default SLO on a stated rate', () => {
  const delivery: Delivery = {
    scenario: 'orders',
    feed: 'orders',
    stated: 20,
    matched: 9000,
    socketSeconds: 1000,
  }
  const rows = (changes: Partial<Delivery>, more: Partial<Record> = {}, thresholds = [] as never[]) =>
    judgeOne({
      load: load({ thresholds }),
      record: record({ deliveries: [{ ...delivery, ...changes }], ...more }),
      baseline: null,
    }).slos

  it.each([
    ['less than half', {}, 'fail'],
    ['half', { matched: 10_000 }, 'met'],
    ['nothing', { matched: 0 }, 'fail'],
    ['too little time to tell', { matched: 0, socketSeconds: 0.3 }, 'indicative'],
    ['no subscribed socket', { matched: 0, socketSeconds: 0 }, 'fail'],
  ] as const)('%s is %s', (_, changes, verdict) => {
    expect(rows(changes)[0]?.verdict).toBe(verdict)
  })

  it('keeps nothing while its sockets were subscribed for under half of their time, and is no pass', () => {
    const blind = { matched: 20_000, wantedSeconds: 2_100 }
    expect(rows(blind)[0]).toMatchObject({ verdict: 'not_judged', code: 'not_subscribed' })
    expect(rows({ ...blind, wantedSeconds: 2_000 })[0]?.verdict).toBe('met')
    const part = { matched: 4000, socketSeconds: 200, wantedSeconds: 200 }
    const parts = [
      part,
      part,
      part,
      { ...part, socketSeconds: 20, matched: 400 },
      { ...part, socketSeconds: 0, matched: 0 },
    ]
    const told = rows({ matched: 20_000, parts }).find(({ of }) => of === 'parts')
    expect(told).toMatchObject({ verdict: 'indicative', code: 'not_subscribed' })
    const { outcome } = judgeOne({
      load: load(),
      record: record({ deliveries: [{ ...delivery, ...blind }] }),
      baseline: null,
    })
    expect(outcome).toBe('inconclusive')
  })

  it('shows socket-seconds as its n', () => {
    expect(rows({})[0]).toMatchObject({
      from: 'default',
      expected: 10,
      actual: 9,
      n: 1000,
      unit: 'per-second',
    })
    expect(rows({})[0]?.message).toContain('(n 1,000 socket-seconds)')
  })

  it('is indicative where the scenario has no steady phase', () => {
    expect(rows({ socketSeconds: 0 }, { timeline: {} })[0]?.verdict).toBe('indicative')
  })

  it('is replaced by the plan’s own threshold on that feed that demands as much, not by a weaker one or one on all feeds', () => {
    const own = threshold('ws_messages_matched{feed:orders}', 'rate>5') as never
    const all = threshold('ws_messages_matched', 'rate>0') as never
    const strict = threshold('ws_messages_matched{feed:orders}', 'rate>170') as never
    const frames = threshold('ws_msgs_received{feed:orders}', 'rate>170') as never
    expect(rows({}, {}, [strict])).toHaveLength(1)
    expect(rows({}, {}, [own])).toHaveLength(2)
    expect(rows({}, {}, [frames])).toHaveLength(2)
    expect(rows({}, {}, [all])).toHaveLength(2)
  })

  it('is not judged under a busy generator, nor where no socket ever opened', () => {
    const busy = { health: { ...record().health, lagP99: 600 } }
    expect(rows({}, busy)[0]?.verdict).toBe('not_judged')
    const closed = { sockets: { ...record().sockets, opened: 0, subscribed: 0 } }
    expect(rows({ matched: 0, socketSeconds: 0 }, closed)[0]?.verdict).toBe('not_judged')
  })
})

describe('rates of what could not happen', () => {
  it('has no samples to judge where no request was made', () => {
    const stats = [share('http_req_failed', 0, 0)]
    expect(rowOf('http_req_failed', 'rate<0.01', { actual: 0, n: 0 }, { stats }).verdict).toBe('fail')
  })
})
