import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readEvidence } from '../../src/app/judge/evidence-files.ts'
import { pack, unpack } from '../../src/baseline/file/pack.ts'
import { readFileSummary } from '../../src/engine/k6/read/file-summary.ts'
import { readSamples } from '../../src/engine/k6/read/stream.ts'
import { readSummary } from '../../src/engine/k6/read/summary.ts'
import { createCollector } from '../../src/evidence/collector.ts'
import { seriesOf } from '../../src/evidence/series.ts'
import { recordOfSummary } from '../../src/evidence/summary/from-summary.ts'
import { whyNotIn } from '../../src/evidence/summary/why-not.ts'
import { defaultGates, gateOn, loadOfRecord } from '../../src/judge/gate/default-gates.ts'
import { Failure } from '../../src/model/failure.ts'
import type { Json } from '../../src/model/json.ts'
import type { Record } from '../../src/model/record/record.ts'
import { parseSelector } from '../../src/model/selector.ts'
import { StoreError } from '../../src/ports.ts'
import { CLEAN, loadOf, ORDERS, ordersWith, PROVENANCE, REST } from '../evidence/support.ts'
import { gate, history, judgeOne, LATENCY, load, P99, record, trend } from '../judge/support.ts'
import { temporaryFolder } from '../support/folder.ts'

const fixture = (name: string) => readFileSync(new URL(`../evidence/fixtures/${name}`, import.meta.url))
const GOOD = fixture('summary.json').toString()

async function samples() {
  async function* source() {
    yield gunzipSync(fixture('samples.json.gz'))
  }
  const batches = []
  for await (const batch of readSamples(source(), 'k6')) batches.push(batch)
  return batches
}
const batches = await samples()

const SPANS = [{ phase: 'steady', from: 0, to: 5000 }] as const
const orders = ordersWith([{ rate: 50, sentAt: { path: 'server_ts', unit: 'ms' } }])
const own = loadOf(
  { orders: { ...orders, load: ORDERS.load }, rest: REST },
  { timeline: { orders: SPANS, rest: SPANS } },
)
/** The record of the run whose samples were kept, with another summary. */
function recorded(text: string): Record {
  const collector = createCollector(own, 'k6')
  for (const batch of batches) collector.add(batch)
  const facts = { provenance: PROVENANCE, series: seriesOf(own, PROVENANCE), probe: 40, cores: 2 }
  return collector.finish({ ...CLEAN, summary: readSummary(text) }, facts)
}
const sound = recorded(GOOD)

/** In place of a number; JSON has no word for the third. */
const WRONG = ['null', '-1', '1e999', '"1"', '[]', '{}', 'true', `${'['.repeat(1000)}${']'.repeat(1000)}`]

/** Where a text may be torn: at each 64th of it. */
const cuts = (length: number) => Array.from({ length: 63 }, (_, i) => Math.floor((length * (i + 1)) / 64))

describe('the summary of a run of our own', () => {
  it('is sound where nothing was done to it', () => {
    expect(sound).toMatchObject({ complete: true, problems: [] })
  })

  it.each(cuts(GOOD.length))('is none where it was torn at %i', (at) => {
    expect(() => readSummary(GOOD.slice(0, at))).toThrow(
      expect.objectContaining({
        outcome: 'engine',
        message: "k6's summary is not JSON, or was cut off",
      }),
    )
  })

  it.each([
    ['an overflow of brackets', '['.repeat(1_000_000)],
    ['deep nesting', `{"metrics":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`],
    ['deep nesting in place of metrics', `{"metrics":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`],
    ['a word', '"metrics"'],
    ['nothing', ''],
    ['a byte order mark', `\ufeff${GOOD}`],
    ['a merge conflict', `<<<<<<< HEAD\n${GOOD}`],
  ])('is none, or has no figures, where it holds %s', (_, text) => {
    try {
      const all = [...readSummary(text).values()].flatMap((figures) => [...figures.values()])
      expect(all).toEqual([])
    } catch (error) {
      expect(error).toMatchObject({ outcome: 'engine' })
    }
  })

  /** Every figure of the summary that k6 and our own counters both know. */
  const compared = Object.entries(JSON.parse(GOOD).metrics as { [metric: string]: { values: object } })
    .filter(([metric]) => /^(ws_|http_)/.test(metric) && !metric.includes('phase'))
    .flatMap(([metric, { values }]) =>
      Object.keys(values)
        .filter((name) => /^(count|min|max|avg|med|p\(99\)|passes)$/.test(name))
        .map((name) => [metric, name] as const),
    )
  /** A few of each, to be quick. */
  const some = compared.filter((_, i) => i % 9 === 0)

  it.each(some)(
    'is told from the samples by one wrong figure, and is never believed: %s %s',
    (metric, name) => {
      for (const wrong of ['null', '-1', '1e999', '123456789']) {
        const summary = JSON.parse(GOOD)
        summary.metrics[metric].values[name] = 'HERE'
        const found = recorded(JSON.stringify(summary).replace('"HERE"', wrong))
        expect(found.complete, wrong).toBe(false)
        expect(found.problems).toEqual([
          expect.objectContaining({ what: 'summary-mismatch', fault: 'engine' }),
        ])
        expect(found.stats).toEqual(sound.stats)
      }
    },
  )

  it.each(['ws_sessions', 'http_reqs', 'iterations', 'data_received'])(
    'must have %s, if it was sampled',
    (gone) => {
      const summary = JSON.parse(GOOD)
      delete summary.metrics[gone]
      const found = recorded(JSON.stringify(summary))
      expect(found).toMatchObject({ complete: false, stats: sound.stats })
      expect(found.problems[0]?.message).toBe(`k6's summary has no ${gone}, of which there are samples`)
    },
  )

  it('of another run, or of none, is not this one’s', () => {
    expect(recorded('{"metrics":{}}').complete).toBe(false)
    const strange = JSON.parse(GOOD)
    strange.metrics['ws_message_latency{feed:nobody}'] = { values: { count: 5, 'p(99)': 1 } }
    expect(recorded(JSON.stringify(strange)).problems).toEqual([
      expect.objectContaining({ what: 'summary-mismatch' }),
    ])
  })
})

const FEED = 'ws_message_latency{feed:orders}'
const NUMBERS = { min: 12, avg: 31, med: 30, max: 96, 'p(95)': 47, 'p(99)': 58, count: 8000 }
const written = (numbers: object) =>
  JSON.stringify({ metrics: { [FEED]: { type: 'trend', values: numbers } } })

function runOf(text: string, run: number): Record {
  const facts = { file: 'x', content: 'c', name: 'x', began: 0, origin: PROVENANCE }
  const made = recordOfSummary(readFileSummary(JSON.parse(text)), facts)
  return { ...made, provenance: record({}, run).provenance }
}

const stored = [1, 0.96, 1.05, 1.02, 0.93, 1.08, 0.99, 1.01, 0.97, 1.04].map((scale, i) => {
  const scaled = Object.entries(NUMBERS).map(([name, value]) => [
    name,
    name === 'count' ? value : value * scale,
  ])
  return runOf(written(Object.fromEntries(scaled)), i + 1)
})

/** The gate's word for what a summary of somebody else says, or why it was not judged. */
function judged(text: string): string {
  const why = whyNotIn(readFileSummary(JSON.parse(text)).figures, parseSelector(FEED))
  if (why !== undefined) return why
  const run = runOf(text, 24)
  const verdict = judgeOne({
    load: loadOfRecord(run, [gateOn(FEED, [run])]),
    record: run,
    baseline: { where: 'dir:x', records: stored, others: 0 },
  })
  return verdict.gates[0]!.verdict
}

describe('a summary of somebody else', () => {
  it('is compared where it is sound', () => {
    expect(judged(written(NUMBERS))).toBe('same')
  })

  it.each(Object.keys(NUMBERS).flatMap((name) => WRONG.map((wrong) => [name, wrong] as const)))(
    'with %s of %s is never taken for the same',
    (name, wrong) => {
      const text = written({ ...NUMBERS, [name]: 'HERE' }).replace('"HERE"', wrong)
      // A first message that seems to come before it was sent is an offset of clocks, and no fault of k6's.
      const offset = name === 'min' && wrong === '-1'
      expect(judged(text)).toMatch(offset ? /^same$/ : /lacks|has no samples|inconclusive|not_judged/)
    },
  )

  it.each(['min', 'avg', 'med', 'max'])('without %s says so', (name) => {
    expect(judged(written({ ...NUMBERS, [name]: undefined }))).toContain(`lacks ${name}`)
  })

  it.each(['p(95)', 'p(99)', 'count'])('without %s is compared by what it has', (name) => {
    expect(judged(written({ ...NUMBERS, [name]: undefined }))).toBe('same')
  })

  it.each([
    ['quantiles out of order', { ...NUMBERS, 'p(99)': 20 }],
    ['a maximum below its p99', { ...NUMBERS, max: 50 }],
    ['a minimum over its median', { ...NUMBERS, min: 40 }],
    ['half a sample', { ...NUMBERS, count: 0.5 }],
    ['more samples than can be counted', { ...NUMBERS, count: 1e300 }],
  ])('with %s is not judged', (_, numbers) => {
    expect(judged(written(numbers))).toMatch(/inconclusive|not_judged/)
  })
})

/** Every leaf of the record, once with each wrong value, and once without it. */
function* spoilt(value: Json, path: readonly string[] = []): Generator<readonly [string, string]> {
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) {
    for (const [name, item] of Object.entries(value)) yield* spoilt(item as Json, [...path, name])
    return
  }
  for (const wrong of ['', ...WRONG]) yield [path.join('.'), withValue(path, wrong)]
}

function withValue(path: readonly string[], wrong: string): string {
  const copy = structuredClone(record()) as unknown as { [name: string]: never }
  const last = path.at(-1) as string
  const parent = path.slice(0, -1).reduce((at, name) => at[name]!, copy) as { [name: string]: unknown }
  if (wrong === '') delete parent[last]
  else parent[last] = 'HERE'
  return JSON.stringify(copy).replace('"HERE"', wrong)
}

const LEAVES = [...spoilt(record() as unknown as Json)]

describe('a record', () => {
  const folder = temporaryFolder()
  const text = JSON.stringify(record())
  const packed = Buffer.from(pack(record()))

  it('torn anywhere is refused, as a file to be judged and as a stored one', async () => {
    for (const at of cuts(text.length)) {
      writeFileSync(join(folder, 'r.json'), text.slice(0, at))
      await expect(readEvidence(['r.json'], folder)).rejects.toThrow(/is no JSON, or was cut off/)
    }
    for (const at of cuts(packed.length)) {
      expect(() => unpack(packed.subarray(0, at), 'r.json.gz')).toThrow(StoreError)
      writeFileSync(join(folder, 'r.json'), packed.subarray(0, at))
      await expect(readEvidence(['r.json'], folder)).rejects.toThrow(Failure)
    }
  })

  it('with any wrong value is refused, or judged without a slip', () => {
    let refused = 0
    const baseline = { where: 'dir:x', records: history(10), others: 0 }
    for (const [path, json] of LEAVES) {
      const read = readOrNull(json)
      if (read === null) refused += 1
      else expect(() => judgeOne({ load: plan, record: read, baseline }), path).not.toThrow()
    }
    expect(LEAVES.length).toBeGreaterThan(700)
    expect(refused / LEAVES.length).toBeGreaterThan(0.8)
  })

  it.each(['${', '}', 'a,phase:steady', 'a,b', ' '])(
    'with a tag %j, which no selector can write, is judged by its other rows',
    (feed) => {
      const strange = { ...trend({ p99: 1 }), tags: { feed, phase: 'steady' } }
      const [found] = defaultGates(record({ stats: [strange, trend()] }))
      expect(found?.written).toBe(LATENCY)
      expect(defaultGates(record({ stats: [strange] }))).toEqual([])
    },
  )

  it('with a wrong figure is never stored among the others’ history as sound', () => {
    for (const [path, json] of LEAVES.filter(([at]) => /^stats\.0\.(p|min|max|avg|count)/.test(at))) {
      const read = readOrNull(json)
      if (read === null) continue
      const verdict = judgeOne({
        load: plan,
        record: record({}, 24),
        baseline: { where: 'dir:x', records: [...history(10), read], others: 0 },
      })
      // One strange run among ten moves the limit at most, and never the newest run's own figure.
      expect(verdict.gates[0]?.actual, path).toBe(58)
    }
  })

  const plan = load({ gates: [gate(LATENCY, P99)] })
  function readOrNull(json: string): Record | null {
    try {
      return unpack(gzipSync(json), 'x')
    } catch (error) {
      if (error instanceof StoreError) return null
      throw error
    }
  }
})
