import { execFile } from 'node:child_process'
import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoService, startService } from '../src/demo/service.ts'
import { readSamples } from '../src/engine/k6/read/stream.ts'
import { createCollector } from '../src/evidence/collector.ts'
import { machineFacts } from '../src/evidence/machine/machine-facts.ts'
import { seriesOf } from '../src/evidence/series.ts'
import type { Record, TrendStats } from '../src/model/record/record.ts'
import { makeLoad } from '../src/plan/load.ts'
import { parsePlan } from '../src/plan/parse/parse.ts'
import { temporaryFolder } from './support/folder.ts'
import { describeWithK6, k6Path } from './support/k6.ts'
import { socketgate } from './support/terminal.ts'

const folder = temporaryFolder()
let service: DemoService
beforeAll(async () => {
  service = await startService({ port: 0 })
})
afterAll(() => service.close())

/** A frame that is a list, whose items are awaited. */
const LISTED =
  '        - { every: 1s, send: [quote, { id: "${n}" }], await: { match: { "[0]": "${sent[0]}", "[1].id": "${sent[1].id}" } }, as: listed }'

/** The repository's own plans, made short where they last minutes; the grammar they use stays. */
const PLANS: { readonly [name: string]: (text: string) => string } = {
  'demo.yaml': (text) => text,
  'echo.yaml': (text) =>
    text
      .replace(/duration: \d+m/g, 'duration: 4s')
      .replace(/every: 30s/g, 'every: 1s')
      .replace('while_open:\n', `while_open:\n${LISTED}\n`),
  'values.yaml': (text) => text.replace(/duration: 10s/, 'duration: 4s').replace(/hold: 4s/, 'hold: 1500ms'),
  'orders-feed.yaml': (text) =>
    text
      .replace(/duration: 2m, target: 500/, 'duration: 1500ms, target: 20')
      .replace(/duration: 5m, target: 500/, 'duration: 5s, target: 20')
      .replace(/duration: 1m, target: 0/, 'duration: 1s, target: 0')
      .replace(/duration: 8m/, 'duration: 7s')
      .replace(/hold: 6m/, 'hold: 3s')
      .replace(/every: 30s, by: ping, timeout: 10s/, 'every: 1s, by: ping, timeout: 1s'),
}

describeWithK6('the same plan, under the embedded engine, under k6, and as an export under plain k6', () => {
  test.each(Object.keys(PLANS))(
    '%s opens, closes and receives alike',
    async (name) => {
      const text = PLANS[name]?.(
        readFileSync(new URL(`../examples/${name}`, import.meta.url), 'utf8'),
      ) as string
      writeFileSync(join(folder, name), text)
      const embedded = await measured(name, 'embedded')
      const k6 = await measured(name, 'k6')
      const exported = await runExport(name, text)
      for (const record of [embedded, k6, exported]) expect(record.problems).toEqual([])
      expect(counts(k6)).toEqual(counts(embedded))
      expect(counts(exported)).toEqual(counts(embedded))
      compareLatency(embedded, k6)
      compareLatency(k6, exported)
    },
    90_000,
  )
})

const variables = () => ({
  API_BASE: `http://127.0.0.1:${service.port}`,
  FEED_URL: `ws://127.0.0.1:${service.port}/ws`,
  ECHO_URL: `ws://127.0.0.1:${service.port}/echo`,
  API_SECRET: 'correct horse',
  DEMO_API: `http://127.0.0.1:${service.port}`,
  DEMO_FEED: `ws://127.0.0.1:${service.port}`,
})

async function measured(plan: string, engine: 'embedded' | 'k6'): Promise<Record> {
  const k6 = engine === 'k6' ? ['--k6', k6Path as string] : []
  const argv = ['measure', plan, '--engine', engine, ...k6, '--out', engine]
  const { exit, stderr } = await socketgate(argv, { cwd: folder, env: variables() })
  expect([exit, stderr]).toEqual([0, expect.any(String)])
  return JSON.parse(readFileSync(join(folder, engine, 'record.json'), 'utf8'))
}

/** Plain `k6 run` on the exported script, its samples condensed by the same evidence. */
async function runExport(plan: string, text: string): Promise<Record> {
  const { exit } = await socketgate(['export', plan, '--out', 'load.js'], { cwd: folder })
  expect(exit).toBe(0)
  const argv = ['run', '--quiet', '--no-usage-report', '--out', 'json=samples.json', 'load.js']
  const env = { PATH: process.env.PATH, ...variables() }
  // 99: a threshold was crossed, which is the plan's to say, and not what is compared here.
  await promisify(execFile)(k6Path as string, argv, { cwd: folder, env }).catch((error: { code: number }) => {
    if (error.code !== 99) throw error
  })
  const load = makeLoad(parsePlan(Buffer.from(text), plan, () => new Uint8Array()))
  const collector = createCollector(load, 'k6')
  const stream = readSamples(createReadStream(join(folder, 'samples.json')), 'k6')
  for await (const batch of stream) collector.add(batch)
  const { machine, runnerLabel } = machineFacts(process.env)
  const engine = { name: 'k6', version: '2.2.0' } as const
  const provenance = {
    tool: 'test',
    engine,
    machine,
    runnerLabel,
    started: '2026-01-01T00:00:00.000Z',
    ended: '2026-01-01T00:01:00.000Z',
    commit: null,
    ref: null,
    runId: 'export',
    attempt: 1,
  }
  const health = { cpuP95: null, stealP95: null, memoryPeak: null, descriptorLimit: null }
  const end = {
    how: 'clean',
    detail: '',
    summary: null,
    torn: { bytes: 0, lines: 0 },
    log: [],
    health,
  } as const
  const record = collector.finish(end, {
    provenance,
    series: seriesOf(load, provenance),
    probe: null,
    cores: 2,
  })
  // An export leaves no summary of ours, and none is owed.
  return { ...record, problems: record.problems.filter(({ what }) => what !== 'no-summary') }
}

function counts({ sockets, closes, http }: Record): object {
  const { tried, opened, subscribed, peak, failed, unended } = sockets
  const byEnd: { [end: string]: number } = {}
  for (const { code, side, how, feed, count } of closes) {
    const end = `${feed} ${code} ${side} ${how}`
    byEnd[end] = (byEnd[end] ?? 0) + count
  }
  return { tried, opened, subscribed, peak, failed, unended, byEnd, failedRequests: http.failed }
}

/** Messages within 10 %, and the median within 1 ms: what differs is the moment a run begins, not what it sees. */
function compareLatency(a: Record, b: Record): void {
  for (const metric of ['ws_message_latency', 'ws_roundtrip']) {
    const [left, right] = [trend(a, metric), trend(b, metric)]
    if (left === undefined && right === undefined) continue
    // Messages come at a fixed rate; when a client sends is drawn anew in each run, so chance alone moves that count.
    const chance = metric === 'ws_roundtrip' ? 2 * Math.sqrt(2 * left!.count) : 0.1 * left!.count
    expect(Math.abs(left!.count - right!.count)).toBeLessThanOrEqual(chance + 3)
    if (metric === 'ws_message_latency') expect(Math.abs(left!.p50 - right!.p50)).toBeLessThanOrEqual(1)
  }
}

function trend(record: Record, metric: string): TrendStats | undefined {
  return record.stats.find(
    (row): row is TrendStats =>
      row.metric === metric && row.kind === 'trend' && Object.keys(row.tags).length === 0,
  )
}
