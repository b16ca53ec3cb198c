import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkRecord } from '../../src/baseline/file/validate.ts'
import { readSummary } from '../../src/engine/k6/read/summary.ts'
import { isOfSummary, recordOfSummary, type SummaryFacts } from '../../src/evidence/summary/from-summary.ts'
import { rowsOfSummary, whyNotIn } from '../../src/evidence/summary/summary-rows.ts'
import { parseSelector } from '../../src/model/selector.ts'
import type { Summary } from '../../src/ports.ts'
import { PROVENANCE } from './support.ts'

const FACTS: SummaryFacts = {
  file: 'summary.json',
  text: '{}',
  shape: 'handleSummary',
  name: 'nightly',
  ended: Date.parse('2026-11-24T02:07:00Z'),
  origin: PROVENANCE,
}

const FULL = {
  count: 1000,
  min: 1,
  avg: 3,
  med: 2,
  max: 20,
  'p(25)': 1.5,
  'p(75)': 3,
  'p(90)': 5,
  'p(95)': 6,
  'p(97.5)': 8,
  'p(99)': 11,
  'p(99.9)': 18,
}

const summary = (metrics: { readonly [name: string]: { readonly [figure: string]: number } }): Summary =>
  new Map(Object.entries(metrics).map(([name, figures]) => [name, new Map(Object.entries(figures))]))

const without = (...names: string[]) =>
  Object.fromEntries(Object.entries(FULL).filter(([name]) => !names.includes(name)))

const record = (metrics: Parameters<typeof summary>[0], facts: Partial<SummaryFacts> = {}) =>
  recordOfSummary(summary(metrics), { ...FACTS, ...facts })

describe("a record of k6's summary", () => {
  it('holds every figure of a trend, and knows that it has no slices', () => {
    const { stats } = record({ 'ws_message_latency{feed:orders}': FULL })
    expect(stats).toEqual([
      {
        kind: 'trend',
        metric: 'ws_message_latency',
        tags: { feed: 'orders' },
        count: 1000,
        distinct: null,
        min: 1,
        avg: 3,
        p25: 1.5,
        p50: 2,
        p75: 3,
        p90: 5,
        p95: 6,
        p975: 8,
        p99: 11,
        p999: 18,
        max: 20,
        slices: null,
        whole: true,
        summaryOnly: true,
      },
    ])
  })

  it('leaves out what the summary does not hold, and makes nothing up', () => {
    const [row] = record({ a: without('p(25)', 'p(75)', 'p(90)', 'p(97.5)', 'p(99.9)') }).stats
    expect(row).toMatchObject({ p50: 2, p95: 6, p99: 11 })
    for (const name of ['p25', 'p75', 'p90', 'p975', 'p999']) expect(row).not.toHaveProperty(name)
  })

  it('is one that a baseline takes', () => {
    const text = readFileSync(new URL('fixtures/summary.json', import.meta.url), 'utf8')
    const made = recordOfSummary(readSummary(text), FACTS)
    expect(made.stats.length).toBeGreaterThan(5)
    expect(checkRecord(JSON.parse(JSON.stringify(made)))).toBeUndefined()
    expect(isOfSummary(made)).toBe(true)
  })

  it('takes counters and shares, and no gauge', () => {
    const { stats } = record({
      ws_msgs_received: { count: 50, rate: 5 },
      http_req_failed: { rate: 0.25, passes: 1, fails: 3 },
      vus: { value: 8, min: 8, max: 9 },
    })
    expect(stats).toEqual([
      { kind: 'counter', metric: 'ws_msgs_received', tags: {}, count: 50, total: 50, rate: 5 },
      { kind: 'rate', metric: 'http_req_failed', tags: {}, count: 4, trues: 1, rate: 0.25 },
    ])
  })

  it('knows how long the run was from any counter, and when it began from the time of the file', () => {
    const { duration, provenance } = record({ a: FULL, http_reqs: { count: 100, rate: 5 } })
    expect(duration).toBe(20_000)
    expect(provenance).toMatchObject({
      started: '2026-11-24T02:06:40.000Z',
      ended: '2026-11-24T02:07:00.000Z',
    })
  })

  it('counts dropped iterations, which spoil latencies wherever they come from', () => {
    expect(record({ a: FULL, dropped_iterations: { count: 3, rate: 0.1 } }).health.droppedIterations).toBe(3)
  })

  it('is the same run wherever the same file lies, and another where its text is another', () => {
    const id = (text: string) => record({ a: FULL }, { text }).provenance.runId
    expect(id('{"a":1}')).toBe(id('{"a":1}'))
    expect(id('{"a":1}')).not.toBe(id('{"a":2}'))
  })
})

describe('the series of summaries', () => {
  const key = (metrics: Parameters<typeof summary>[0], facts: Partial<SummaryFacts> = {}) =>
    record(metrics, facts).series.key
  const usual = { a: FULL, b: FULL }

  it('is the same for the same trends in any order, whatever was counted beside them', () => {
    expect(key({ b: FULL, a: FULL, dropped_iterations: { count: 1, rate: 1 } })).toBe(key(usual))
    expect(key({ ...usual, 'a{feed:x}': FULL })).toBe(key(usual))
  })

  it.each([
    ['of other trends', { a: FULL }, {}],
    ['of the other shape of file', usual, { shape: 'summary-export' }],
    ['with another name', usual, { name: 'weekly' }],
    ['on another runner', usual, { origin: { ...PROVENANCE, runnerLabel: 'other' } }],
  ] as const)('is another %s', (_, metrics, facts) => {
    expect(key(metrics, facts)).not.toBe(key(usual))
  })
})

describe('what a summary lacks', () => {
  const why = (metrics: Parameters<typeof summary>[0], selector: string) =>
    whyNotIn(summary(metrics), parseSelector(selector))

  it('is nothing where the figures are there', () => {
    expect(why({ 'a{x:y}': FULL }, 'a{x:y}')).toBeUndefined()
    expect(why({ failed: { rate: 0, passes: 0, fails: 9 } }, 'failed')).toBeUndefined()
  })

  it.each([
    [
      { a: without('p(99)', 'count') },
      'a',
      /lacks count, p\(99\).*--summary-trend-stats "avg,min,med,max,count,/,
    ],
    [{ a: without('med') }, 'a', /lacks med/],
    [{ a: { ...FULL, 'p(99)': Number.NaN } }, 'a', /lacks p\(99\)/],
    [{ a: FULL }, 'a{feed:orders}', /only where a threshold names it, so add 'a\{feed:orders\}': \[\]/],
    [{ latency: FULL }, 'latencz', /not in it; did you mean latency\?/],
    [{ a: { ...FULL, count: 0 } }, 'a', /has no samples/],
    [{ a: { value: 1, min: 0, max: 1 } }, 'a', /is a gauge/],
  ])('is said, with what to tell k6: %#', (metrics, selector, words) => {
    expect(why(metrics as never, selector)).toMatch(words)
  })

  it('makes no row, so that zeros are never taken for figures', () => {
    expect(
      rowsOfSummary(summary({ a: { ...FULL, count: 0 }, b: without('p(99)'), 'c{d:{}}': FULL })),
    ).toEqual([])
  })
})
