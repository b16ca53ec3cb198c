import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkRecord } from '../../src/baseline/file/validate.ts'
import { readFileSummary } from '../../src/engine/k6/read/file-summary.ts'
import { recordOfSummary, type SummaryFacts } from '../../src/evidence/summary/from-summary.ts'
import { rowsOfSummary } from '../../src/evidence/summary/summary-rows.ts'
import { whyNotIn } from '../../src/evidence/summary/why-not.ts'
import { isForeign } from '../../src/model/record/foreign.ts'
import { parseSelector } from '../../src/model/selector.ts'
import type { FileSummary, Summary } from '../../src/ports.ts'
import { PROVENANCE } from './support.ts'

const FACTS: SummaryFacts = {
  file: 'summary.json',
  content: 'c'.repeat(64),
  name: 'nightly',
  began: Date.parse('2026-11-24T02:06:40Z'),
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

const file = (metrics: Parameters<typeof summary>[0], over: Partial<FileSummary> = {}): FileSummary => ({
  shape: 'handleSummary',
  figures: summary(metrics),
  thresholds: [],
  duration: null,
  generatedAt: null,
  setup: null,
  ...over,
})

const record = (
  metrics: Parameters<typeof summary>[0],
  facts: Partial<SummaryFacts> = {},
  over: Partial<FileSummary> = {},
) => recordOfSummary(file(metrics, over), { ...FACTS, ...facts })

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
    const made = recordOfSummary(readFileSummary(JSON.parse(text)), FACTS)
    expect(made.stats.length).toBeGreaterThan(5)
    expect(checkRecord(JSON.parse(JSON.stringify(made)))).toBeUndefined()
    expect(isForeign(made)).toBe(true)
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

  it('knows how long the run was from any counter, where the file does not say it', () => {
    const metrics = { a: FULL, http_reqs: { count: 100, rate: 5 } }
    expect(record(metrics).duration).toBe(20_000)
    expect(record(metrics, {}, { duration: 19_999.6 }).duration).toBe(20_000)
    expect(record(metrics).provenance).toMatchObject({
      started: '2026-11-24T02:06:40.000Z',
      ended: '2026-11-24T02:07:00.000Z',
    })
  })

  it('takes the time that the file itself says before any other', () => {
    const made = record({ a: FULL }, {}, { duration: 60_000, generatedAt: '2026-11-23T10:01:00.5Z' })
    expect(made.provenance).toMatchObject({
      started: '2026-11-23T10:00:00.500Z',
      ended: '2026-11-23T10:01:00.500Z',
    })
  })

  it('has the count of a trend that k6 makes from the counter beside it, and else only the fewest', () => {
    const { stats } = record({
      ws_connecting: without('count', 'p(99)'),
      ws_sessions: { count: 300, rate: 5 },
      own: without('count'),
    })
    expect(stats[0]).toMatchObject({ metric: 'ws_connecting', count: 300, p95: 6 })
    expect(stats[0]).not.toHaveProperty('p99')
    expect(stats[0]).not.toHaveProperty('atLeast')
    expect(stats[2]).toMatchObject({ metric: 'own', count: 1, atLeast: true })
  })

  it('counts dropped iterations among those that should have begun', () => {
    const metrics = {
      a: FULL,
      iterations: { count: 97, rate: 1 },
      dropped_iterations: { count: 3, rate: 0.1 },
    }
    const { health, shares } = record(metrics)
    expect(health.droppedIterations).toBe(3)
    expect(shares).toEqual([{ metric: 'begun', scenario: 'nightly', feed: null, bad: 3, n: 100 }])
    expect(record({ a: FULL, iterations: { count: 97, rate: 1 } })).not.toHaveProperty('shares')
  })

  it('is named by what the file says, and by nothing else', () => {
    const { provenance } = record({ a: FULL }, { content: 'ab'.repeat(32) })
    expect(provenance).toMatchObject({ runId: 'summary-abababababab', content: 'ab'.repeat(32) })
  })

  it('keeps what k6 said of each threshold, with the figure that it said it of', () => {
    const thresholds = [
      { selector: 'a{x:y}', expression: 'p(99) < 10', crossed: true },
      { selector: 'errors', expression: 'rate<0.5', crossed: false },
      { selector: 'none', expression: 'p(95)<10', crossed: false },
      { selector: 'a b', expression: 'p(95)<1', crossed: true },
    ]
    const metrics = {
      'a{x:y}': FULL,
      errors: { rate: 0.25, passes: 1, fails: 3 },
      none: { ...FULL, count: 0 },
    }
    const { measured, problems } = record(metrics, {}, { thresholds })
    expect(measured).toEqual([
      { threshold: 'a{x:y}: p(99) < 10', actual: 11, n: 1000, distinct: null, beyond: null, told: 'crossed' },
      { threshold: 'errors: rate<0.5', actual: 0.25, n: 4, distinct: null, beyond: null, told: 'kept' },
      { threshold: 'none: p(95)<10', actual: null, n: 0, distinct: null, beyond: null, told: 'kept' },
    ])
    // A name that no plan could write is broken all the same.
    expect(problems).toEqual([
      {
        what: 'threshold-crossed',
        fault: 'service',
        message: 'k6 says in its summary that a b: p(95)<1 is crossed',
      },
    ])
  })
})

describe('the series of summaries', () => {
  const key = (
    metrics: Parameters<typeof summary>[0],
    facts: Partial<SummaryFacts> = {},
    over: Partial<FileSummary> = {},
  ) => record(metrics, facts, over).series.key
  const usual = { a: FULL, b: FULL }

  it('is the same for the same trends in any order, whatever was counted beside them', () => {
    expect(key({ b: FULL, a: FULL, dropped_iterations: { count: 1, rate: 1 } })).toBe(key(usual))
    expect(key({ ...usual, 'a{feed:x}': FULL })).toBe(key(usual))
  })

  it.each([
    ['of other trends', { a: FULL }, {}, {}],
    ['of the other shape of file', usual, {}, { shape: 'summary-export' }],
    ['with another name', usual, { name: 'weekly' }, {}],
    ['on another runner', usual, { origin: { ...PROVENANCE, runnerLabel: 'other' } }, {}],
  ] as const)('is another %s', (_, metrics, facts, over) => {
    expect(key(metrics, facts, over)).not.toBe(key(usual))
  })
})

describe('what a summary lacks', () => {
  const why = (metrics: Parameters<typeof summary>[0], selector: string) =>
    whyNotIn(summary(metrics), parseSelector(selector))

  it('is nothing where the figures are there, p(99) and count among them or not', () => {
    expect(why({ a: without('p(99)', 'count', 'p(95)') }, 'a')).toBeUndefined()
    expect(why({ 'a{x:y}': FULL }, 'a{x:y}')).toBeUndefined()
    expect(why({ failed: { rate: 0, passes: 0, fails: 9 } }, 'failed')).toBeUndefined()
  })

  it.each([
    [{ a: without('med') }, 'a', /lacks med: run k6 with --summary-trend-stats "avg,min,med,max,count,/],
    [{ a: { ...FULL, avg: Number.NaN } }, 'a', /lacks avg/],
    [{ a: { min: 0, avg: 0, med: 0, max: 0 } }, 'a', /has no samples, or all of them are 0; its count/],
    [{ a: { passes: 0, fails: 0, rate: 0 } }, 'a', /has no samples/],
    [{ a: FULL }, 'errors', /leaves out what was never sampled, unless a threshold names it/],
    [{ a: FULL }, 'a{feed:orders}', /only where a threshold names it, so add 'a\{feed:orders\}': \[\]/],
    [{ latency: FULL }, 'latencz', /not in it; did you mean latency\?/],
    [{ a: { ...FULL, count: 0 } }, 'a', /has no samples/],
    [{ a: { value: 1, min: 0, max: 1 } }, 'a', /is a gauge/],
  ])('is said, with what to tell k6: %#', (metrics, selector, words) => {
    expect(why(metrics as never, selector)).toMatch(words)
  })

  it('makes no row, so that zeros are never taken for figures', () => {
    expect(rowsOfSummary(summary({ a: { ...FULL, count: 0 }, b: without('med'), 'c{d:{}}': FULL }))).toEqual(
      [],
    )
  })
})
