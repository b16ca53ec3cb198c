import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { readSamples } from '../../src/engine/k6/read/stream.ts'
import { readSummary } from '../../src/engine/k6/read/summary.ts'
import type { TrendStats } from '../../src/model/record/record.ts'
import type { Sample } from '../../src/model/sample.ts'
import { formatSelector } from '../../src/model/selector.ts'
import type { Summary } from '../../src/ports.ts'
import { CLEAN, loadOf, ORDERS, ordersWith, REST, recordOf, rowOf, threshold } from './support.ts'

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url))
const summary = readSummary(fixture('summary.json').toString())

async function fixtureSamples() {
  const bytes = gunzipSync(fixture('samples.json.gz'))
  async function* source() {
    yield bytes
  }
  const batches: (readonly Sample[])[] = []
  for await (const batch of readSamples(source(), 'k6')) batches.push(batch)
  return batches
}

const spans = [
  { phase: 'ramp', from: 0, to: 1_000 },
  { phase: 'steady', from: 1_000, to: 4_000 },
  { phase: 'down', from: 4_000, to: 5_000 },
] as const
const orders = ordersWith([{ rate: 50, sentAt: { path: 'server_ts', unit: 'ms' } }])
const load = loadOf(
  { orders: { ...orders, load: ORDERS.load }, rest: REST },
  {
    timeline: { orders: spans, rest: spans },
    thresholds: [threshold('ws_message_latency{feed:orders}', 'p(97.3)<1')],
  },
)
const batches = await fixtureSamples()
const record = recordOf(load, batches, { ...CLEAN, summary })

describe('the record of a real k6 run', () => {
  it('agrees with the summary of the same k6, to the last bit of every percentile', () => {
    expect(record.problems).toEqual([])
    expect(record.complete).toBe(true)
    let compared = 0
    for (const row of record.stats) {
      const told = summary.get(formatSelector(row))
      if (row.kind !== 'trend' || told === undefined) continue
      const { count, min, max, p25, p50, p75, p90, p95, p99, p999 } = row
      expect({ count, min, max, p25, p50, p75, p90, p95, p99, p999 }).toEqual({
        count: told.get('count'),
        min: told.get('min'),
        max: told.get('max'),
        p25: told.get('p(25)'),
        p50: told.get('med'),
        p75: told.get('p(75)'),
        p90: told.get('p(90)'),
        p95: told.get('p(95)'),
        p99: told.get('p(99)'),
        p999: told.get('p(99.9)'),
      })
      compared++
    }
    expect(compared).toBeGreaterThan(12)
  })

  it('measures a threshold by exactly its statistic', () => {
    const told = summary.get('ws_message_latency{feed:orders}')
    expect(record.measured[0]).toMatchObject({ actual: told?.get('p(97.3)'), n: told?.get('count') })
  })

  it('says which metric differs, and by what, where a single sample is lost', () => {
    const lost = batches.map((batch) => {
      const at = batch.findIndex((sample) => sample.metric === 'ws_message_latency')
      return batch.filter((_, i) => i !== at)
    })
    const { problems, complete } = recordOf(load, lost, { ...CLEAN, summary })
    expect(complete).toBe(false)
    expect(problems.map(({ what }) => what)).toContain('summary-mismatch')
    expect(problems[0]?.message).toMatch(
      /of ws_message_latency.* is [\d.]+ in the summary and [\d.]+ in the samples/,
    )
  })

  it.each(['p(99)', 'med', 'count', 'min', 'max', 'avg'])(
    'notices another %s in the summary',
    (statistic) => {
      const told = new Map(summary.get('ws_roundtrip'))
      told.set(statistic, told.get(statistic)! + 0.001)
      const changed: Summary = new Map([...summary, ['ws_roundtrip', told]])
      const { problems } = recordOf(load, batches, { ...CLEAN, summary: changed })
      expect(problems).toHaveLength(1)
      expect(problems[0]).toMatchObject({ what: 'summary-mismatch', fault: 'engine' })
      expect(problems[0]?.message).toContain(`${statistic} of ws_roundtrip is`)
    },
  )

  it('tells the sockets, the refused upgrade with its status, and how the others ended', () => {
    expect(record.sockets).toEqual({
      tried: 8,
      opened: 7,
      subscribed: 7,
      peak: 7,
      failed: [{ reason: 'handshake', status: '503', count: 1 }],
      unended: 0,
    })
    const closes = record.closes.map(({ code, side, how, feed, count }) => ({ code, side, how, feed, count }))
    expect(closes).toEqual([{ code: '1000', side: 'plan', how: 'frame', feed: 'orders', count: 7 }])
  })

  it('counts a message that fanned out to seven sockets once', () => {
    const { count, distinct } = rowOf(record, 'ws_message_latency') as TrendStats
    // The feed sends 50 messages/s; the first sockets see a little more than three, the last a little less.
    expect(count).toBeGreaterThan(7 * 150)
    expect(count / distinct!).toBeGreaterThan(5)
    expect(count / distinct!).toBeLessThanOrEqual(7)
  })

  it('compares what was delivered with subscribed socket-seconds of the steady phase', () => {
    const [delivery] = record.deliveries
    expect(delivery).toMatchObject({ scenario: 'orders', feed: 'orders', seconds: 3 })
    expect(delivery!.socketSeconds).toBeGreaterThan(18)
    expect(delivery!.socketSeconds).toBeLessThanOrEqual(21)
    expect(delivery!.matched / delivery!.socketSeconds).toBeGreaterThan(25)
  })

  it('is valid by its published schema', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../schemas/record.schema.json', import.meta.url), 'utf8'),
    )
    const validate = new Ajv2020({ strictTypes: false }).compile(schema)
    validate(JSON.parse(JSON.stringify(record)))
    expect(validate.errors).toBeNull()
  })
})

describe('the schema of a record', () => {
  it('describes every field', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../schemas/record.schema.json', import.meta.url), 'utf8'),
    )
    const undescribed: string[] = []
    const visit = (part: unknown, path: string) => {
      if (typeof part !== 'object' || part === null) return
      const { properties, items, oneOf } = part as { properties?: object; items?: unknown; oneOf?: unknown[] }
      for (const [name, child] of Object.entries(properties ?? {})) {
        if (typeof child.description !== 'string') undescribed.push(`${path}.${name}`)
        visit(child, `${path}.${name}`)
      }
      visit(items, `${path}[]`)
      for (const one of oneOf ?? []) visit(one, path)
    }
    visit(schema, '')
    expect(undescribed).toEqual([])
  })
})
