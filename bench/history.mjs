// A judgement against 3,000 stored runs: from the folder to the verdict, in a process that has judged nothing before, as every
// run of the gate is. Each record is of the size of a real one, and hardly any two have a figure in common.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importSource, report } from './support.mjs'

const RUNS = 3000
const DAY = 24 * 3_600_000
const FIRST = Date.parse('2023-01-02T03:04:05.678Z')
const KEY = '3f9c1ab24e07'
const FEEDS = Array.from({ length: 12 }, (_, i) => `feed-${i}`)
const PHASES = ['ramp', 'steady', 'down']

/** A linear congruential generator: the same runs every time. */
let state = 7
const draw = () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return state / 2 ** 32
}
const hex = (length) => Array.from({ length }, () => '0123456789abcdef'[Math.floor(draw() * 16)]).join('')

const SHAPE = { min: 12, p25: 24, p50: 30, p75: 37, p90: 43, p95: 47, p975: 51, p99: 58, p999: 75, max: 96 }

function trendOf(metric, tags) {
  const of = (value) => value * (0.97 + 0.06 * draw())
  const scale = 0.97 + 0.06 * draw()
  const quantiles = Object.entries(SHAPE).map(([name, value]) => [name, value * scale])
  const slices = Array.from({ length: 10 }, () => of(30))
  const count = 8000 + Math.floor(draw() * 90)
  const plain = { distinct: null, avg: of(31), slices, whole: false, below: { zero: 0, ms: 0 } }
  return { kind: 'trend', metric, tags, count, ...plain, ...Object.fromEntries(quantiles) }
}

/** The run of a number, one every eight hours, each on a machine of its own. */
function recordOf(number) {
  const started = FIRST + (number * DAY) / 3
  const iso = (at) => new Date(at).toISOString()
  const stats = FEEDS.flatMap((feed) =>
    PHASES.flatMap((phase) =>
      ['ws_message_latency', 'ws_connecting'].map((metric) => trendOf(metric, { feed, phase })),
    ),
  )
  const closes = FEEDS.map((feed) => ({
    ...{ code: '1000', side: 'plan', how: 'frame', scenario: feed, feed, phase: 'steady', reason: null },
    count: 20,
  }))
  return {
    version: 1,
    generator: 1,
    plan: { name: 'orders-feed', file: 'plans/orders-feed.yaml' },
    series: {
      key: KEY,
      digest: 'd'.repeat(64),
      profile: 'pr',
      engine: 'k6 2',
      environment: null,
      runnerLabel: 'linux-x64-4',
    },
    provenance: {
      tool: '0.1.0',
      engine: { name: 'k6', version: '2.3.0', sha256: 'e'.repeat(64) },
      started: iso(started),
      ended: iso(started + 60_000),
      machine: {
        id: hex(16),
        os: 'linux',
        arch: 'x64',
        cpu: `Example CPU ${Math.floor(draw() * 3)}`,
        cores: 4,
      },
      runnerLabel: 'linux-x64-4',
      commit: hex(40),
      ref: 'refs/heads/main',
      event: 'push',
      runId: String(11_000_000_000 + number),
      attempt: 1,
    },
    timeline: Object.fromEntries(
      FEEDS.map((feed) => [
        feed,
        PHASES.map((phase, i) => ({ phase, from: i * 20_000, to: (i + 1) * 20_000 })),
      ]),
    ),
    duration: 60_000,
    ended: 'clean',
    abortedOn: null,
    complete: true,
    problems: [],
    stats,
    measured: [],
    deliveries: [],
    sockets: { tried: 240, opened: 240, subscribed: 240, peak: 240, failed: [], unended: 0 },
    http: { requests: 20, answered: 20, failed: 0, byStatus: { 200: 20 } },
    closes,
    health: {
      ...{ cpuP95: 0.2, cores: 4, lagP99: 0.5, lagSamples: 800, stealP95: 0, droppedIterations: 0 },
      ...{ memoryPeak: 50_000_000, descriptorLimit: 65_536, probe: 300 },
    },
    bytes: { sent: 1000, received: 100_000 },
    judged: {
      outcome: 'pass',
      codes: [],
      rows: FEEDS.map((feed) => ({
        row: `ws_message_latency{feed:${feed},phase:steady}: p(99)`,
        verdict: 'same',
      })),
    },
  }
}

const { pack, fileNameOf, openStore, conclude, defaultGates, loadOfRecord } = await importSource(
  'src/baseline/file/pack.ts',
  'src/baseline/file/names.ts',
  'src/baseline/store.ts',
  'src/app/conclude.ts',
  'src/judge/gate/default-gates.ts',
)

const folder = mkdtempSync(join(tmpdir(), 'socketgate-history-'))
try {
  mkdirSync(join(folder, KEY))
  let [plain, packed] = [0, 0]
  for (let number = 0; number < RUNS; number++) {
    const record = recordOf(number)
    const bytes = pack(record)
    plain += JSON.stringify(record).length / RUNS / 1024
    packed += bytes.length / RUNS / 1024
    writeFileSync(join(folder, KEY, fileNameOf(record)), bytes)
  }
  const { judged: _, ...candidate } = recordOf(RUNS)
  const load = loadOfRecord(candidate, defaultGates(candidate))
  const store = openStore(`dir:${folder}`, '/')
  const began = performance.now()
  const { baseline, gates } = await conclude(load, [candidate], { store, append: false })
  const took = performance.now() - began
  if (
    baseline.runs !== 20 ||
    baseline.comparable !== RUNS ||
    gates.every(({ verdict }) => verdict !== 'same')
  )
    throw new Error('it was not compared with them')
  console.log(`${RUNS} records of ${plain.toFixed(0)} KiB, ${packed.toFixed(0)} KiB stored`)
  report('judging against 3,000 stored runs', took, 'at most', 300, 'ms')
} finally {
  rmSync(folder, { recursive: true })
}
