import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isSummary, readFileSummary } from '../../../src/engine/k6/read/file-summary.ts'

/** Written by a real k6: test/evidence/fixtures/summaries/make.mjs. */
const read = (name: string) =>
  readFileSummary(
    JSON.parse(readFileSync(new URL(`../../evidence/fixtures/summaries/${name}`, import.meta.url), 'utf8')),
  )

const of = (name: string, metric: string) => Object.fromEntries(read(name).figures.get(metric) ?? [])

describe('the three shapes that k6 writes', () => {
  it.each([
    ['handled.json', 'handleSummary'],
    ['exported.json', 'summary-export'],
    ['machine.json', 'machine-readable'],
  ])('%s is read as %s, with the same figures', (name, shape) => {
    expect(read(name).shape).toBe(shape)
    expect(of(name, 'ws_errors')).toMatchObject({ passes: 100, fails: 1900, rate: 0.05 })
    expect(of(name, 'join_refused')).toMatchObject({ count: 4, rate: expect.closeTo(4, -4) })
    expect(of(name, 'checks')).toMatchObject({ passes: 4, fails: 0 })
    const latency = of(name, 'sync_latency{feed:orders}')
    expect(latency).toMatchObject({ min: 20, max: 29.98 })
    expect(latency['p(95)']).toBeCloseTo(29.481, 9)
    expect(latency.avg).toBeCloseTo(24.99, 9)
  })

  it.each(['handled.json', 'exported.json'])('%s says of each threshold whether it was crossed', (name) => {
    const told = read(name).thresholds.map(({ selector, expression, crossed }) => [
      `${selector}: ${expression}`,
      crossed,
    ])
    expect(Object.fromEntries(told)).toEqual({
      'sync_latency{feed:orders}: p(95)<10': true,
      'sync_latency{feed:orders}: avg<1000': false,
      'sync_latency{feed:nobody}: p(95)<10': false,
      'ws_errors: rate<0.01': true,
      'join_refused: count<100': false,
      'queue_depth: value<99': false,
      'checks: rate>0.9': false,
    })
  })

  it('the machine-readable one says nothing of thresholds, but when it was written and how long it took', () => {
    const { thresholds, generatedAt, duration } = read('machine.json')
    expect(thresholds).toEqual([])
    expect(generatedAt).toMatch(/^\d{4}-\d\d-\d\dT/)
    expect(duration).toBeGreaterThan(0)
  })

  it('the two others have what `setup` returned, which only one run has', () => {
    expect(read('handled.json').setup).toBe('{"run":"of the fixture"}')
    expect(read('exported.json').setup).toBe('{"run":"of the fixture"}')
    expect(readFileSummary({ metrics: {}, setup_data: {} }).setup).toBeNull()
    expect(readFileSummary({ metrics: {}, setup_data: null }).setup).toBeNull()
  })
})

describe('a threshold that does not say whether it held', () => {
  it.each([[{ ok: 'false' }], [{}], [1], [true]])('as with %j is no summary that can be judged', (told) => {
    const errors = { type: 'rate', values: { rate: 1 }, thresholds: { 'rate<0.01': told } }
    expect(() => readFileSummary({ metrics: { errors } })).toThrow(
      'does not say whether its threshold errors: rate<0.01 held',
    )
  })

  it('stands in a list nowhere, and a list is not passed over', () => {
    const errors = { value: 1, thresholds: ['rate<0.01'] }
    expect(() => readFileSummary({ metrics: { errors } })).toThrow(
      expect.objectContaining({ outcome: 'usage' }),
    )
  })
})

describe('what stands in the place of a figure', () => {
  it.each([['"1"'], ['null'], ['true'], ['[]']])('as %s stays visible, and is no number', (wrong) => {
    const values = JSON.parse(`{"med":1,"p(99)":${wrong}}`)
    const { figures } = readFileSummary({ metrics: { a: { values } } })
    expect(figures.get('a')?.get('p(99)')).toBeNaN()
  })

  it('as null in the machine-readable shape was not asked for', () => {
    const { figures } = readFileSummary({
      results: { metrics: [{ name: 'a', values: { med: 5, p90: 6, p95: null } }] },
    })
    expect([...figures.get('a')!.keys()]).toEqual(['med', 'p(90)'])
  })
})

describe('what is no summary', () => {
  it.each([[null], [[]], [{}], [{ metrics: [] }], [{ results: { metrics: {} } }]])('%j is none', (value) => {
    expect(isSummary(value)).toBe(false)
    expect(() => readFileSummary(value)).toThrow(/no metrics/)
  })
})
