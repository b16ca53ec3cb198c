import { expect, it } from 'vitest'
import { judgeOne, load, measured, record, threshold } from './support.ts'

it.each([
  // Figure, longest standstill, verdict.
  ['ws_message_latency', 'p(99.9)<80', 124, 85, 'not_judged'],
  ['ws_message_latency', 'max<80', 124, 85, 'not_judged'],
  ['ws_message_latency', 'max<80', 124, 44, 'fail'],
  ['ws_message_latency', 'max<80', 124, 0, 'fail'],
  // No quantile to p99 is made by one standstill: of those the lag at p99 tells.
  ['ws_message_latency', 'p(99)<80', 124, 85, 'fail'],
  ['ws_message_latency', 'avg<80', 124, 85, 'fail'],
  ['ws_message_latency', 'p(99.9)<80', 1240, 85, 'fail'],
  ['ws_message_latency', 'max<80', 70, 85, 'met'],
  ['http_req_duration', 'max<=80', 160, 80, 'not_judged'],
  ['ws_message_latency', 'max>80', 20, 85, 'fail'],
] as const)(
  '%s: %s with %d ms is, of a generator that stood still for %d ms, %s',
  (metric, text, actual, stallMax, verdict) => {
    const limit = threshold(metric, text)
    const seen = measured(limit, { actual, n: 100_000, distinct: 100_000, beyond: actual < 80 ? 0 : 5_000 })
    const run = record({ measured: [seen], health: { ...record().health, stallMax } })
    const { slos, outcome } = judgeOne({ load: load({ thresholds: [limit] }), record: run, baseline: null })
    expect(slos[0]).toMatchObject({ verdict, ...(verdict === 'not_judged' && { code: 'stood_still' }) })
    if (verdict === 'not_judged') {
      expect(outcome).toBe('inconclusive')
      expect(slos[0]!.message).toContain('the generator itself stood still for')
    }
  },
)
