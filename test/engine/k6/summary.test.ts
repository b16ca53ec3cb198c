import { describe, expect, it } from 'vitest'
import { readSummary } from '../../../src/engine/k6/read/summary.ts'

const plain = (summary: ReadonlyMap<string, ReadonlyMap<string, number>>) =>
  Object.fromEntries([...summary].map(([name, figures]) => [name, Object.fromEntries(figures)]))

const HANDLE_SUMMARY = {
  root_group: { name: '', checks: [] },
  options: { summaryTrendStats: ['avg', 'p(99)', 'count'] },
  state: { testRunDurationMs: 2757.87 },
  metrics: {
    'ws_message_latency{feed:orders, phase:steady}': {
      type: 'trend',
      contains: 'time',
      values: { avg: 0.75, 'p(99)': 3.99, count: 102 },
      thresholds: { 'p(99)<500': { ok: true } },
    },
    ws_sessions: { type: 'counter', contains: 'default', values: { count: 6, rate: 2.17 } },
    feed_ok: { type: 'rate', contains: 'default', values: { rate: 0.5, passes: 51, fails: 51 } },
    last_seq: { type: 'gauge', contains: 'default', values: { value: 16, min: 0, max: 16 } },
  },
}

const FIGURES = {
  'ws_message_latency{feed:orders,phase:steady}': { avg: 0.75, 'p(99)': 3.99, count: 102 },
  ws_sessions: { count: 6, rate: 2.17 },
  feed_ok: { rate: 0.5, passes: 51, fails: 51 },
  last_seq: { value: 16, min: 0, max: 16 },
}

describe("k6's summary", () => {
  it('is read from what handleSummary gets', () => {
    expect(plain(readSummary(JSON.stringify(HANDLE_SUMMARY)))).toEqual(FIGURES)
  })

  it('is read from the flat shape of --summary-export, whose inverted thresholds are left out', () => {
    const flat = {
      metrics: {
        'ws_message_latency{feed:orders, phase:steady}': {
          avg: 0.75,
          'p(99)': 3.99,
          count: 102,
          thresholds: { 'p(99)<500': false },
        },
        ws_sessions: { count: 6, rate: 2.17 },
        feed_ok: { passes: 51, fails: 51, value: 0.5 },
        last_seq: { value: 16, min: 0, max: 16 },
      },
      root_group: { groups: {}, checks: {} },
    }
    expect(plain(readSummary(JSON.stringify(flat)))).toEqual(FIGURES)
  })

  it('is refused in the machine-readable shape, which has no p(99)', () => {
    const machine = { version: '1.0.0', results: { metrics: [{ name: 'a', values: { p95: 2 } }] } }
    expect(() => readSummary(JSON.stringify(machine))).toThrow(/has no p\(99\)/)
  })

  it('shows a figure that was not finite', () => {
    expect(readSummary('{"metrics":{"a":{"values":{"p(99)":null}}}}').get('a')?.get('p(99)')).toBeNaN()
  })

  it('keeps the name of a submetric that no plan could write', () => {
    expect([...readSummary('{"metrics":{"a{b:{}}":{"values":{"count":1}}}}').keys()]).toEqual(['a{b:{}}'])
  })

  it.each([
    ['', /not JSON/],
    [JSON.stringify(HANDLE_SUMMARY).slice(0, -20), /not JSON, or was cut off/],
    ['[]', /not JSON/],
    ['{}', /no metrics/],
    ['{"metrics":[]}', /no metrics/],
  ])('is refused as an engine failure where it is broken: %j', (text, message) => {
    expect(() => readSummary(text)).toThrow(
      expect.objectContaining({ outcome: 'engine', message: expect.stringMatching(message) }),
    )
  })

  it.each(['{"metrics":{"a":null}}', '{"metrics":{"a":7}}', '{"metrics":{"a":{"values":null}}}'])(
    'has no figures where k6 gave none: %s',
    (text) => {
      expect(readSummary(text).get('a')?.size ?? 0).toBe(0)
    },
  )
})
