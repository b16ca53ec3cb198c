// From the end of the engine to the record, for a million samples; and the peak memory of five million samples
// streamed through the reader into the collector and condensed. The lines have the shapes of a real k6 2.2 run:
// per message a ws_msgs_received and a ws_message_latency, a gen_lag for one message in ten.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { importSource, report } from './support.mjs'

const FEEDS = ['orders', 'quotes', 'trades', 'audit']
const START = 1_795_486_458_000
const LENGTH = 300_000
const SPANS = [
  { phase: 'ramp', from: 0, to: 60_000 },
  { phase: 'steady', from: 60_000, to: 270_000 },
  { phase: 'down', from: 270_000, to: 300_000 },
]

function load() {
  const scenario = (feed) => ({
    kind: 'socket',
    start: 0,
    tags: { feed },
    load: { executor: 'constant-vus', vus: 50 },
    socket: { open: [], answer: [], errors: [], whileOpen: [], messages: [{ rate: 1 }] },
  })
  const selector = { metric: 'ws_message_latency', tags: { feed: 'orders' } }
  const expression = { text: 'p(99)<200', statistic: { kind: 'p', percent: 99 }, operator: '<', bound: 200 }
  return {
    plan: { name: 'bench', file: 'bench.yaml' },
    work: { scenarios: Object.fromEntries(FEEDS.map((feed) => [feed, scenario(feed)])) },
    timeline: Object.fromEntries(FEEDS.map((feed) => [feed, SPANS])),
    thresholds: [{ selector, expression }],
    gates: [],
    duration: LENGTH,
  }
}

/** xorshift32: the same samples every time. */
function random(seed) {
  let x = seed
  return () => {
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    return (x >>> 0) / 2 ** 32
  }
}

function phaseAt(at) {
  return SPANS.find(({ to }) => at < to)?.phase ?? 'down'
}

function message(i, at, draw) {
  const feed = FEEDS[i % 4]
  const time = `${new Date(START + Math.floor(at)).toISOString().slice(0, -1)}${String(Math.floor(draw() * 1e6)).padStart(6, '0')}Z`
  const own = `{"feed":"${feed}","phase":"${phaseAt(at)}","scenario":"${feed}"}`
  const connect = `{"feed":"${feed}","name":"feed","phase":"ramp","scenario":"${feed}","status":"101","subproto":""}`
  const latency = 20 + Math.round(-Math.log(draw()) * 12 * 4096) / 4096
  const lines = [
    `{"metric":"ws_msgs_received","type":"Point","data":{"time":"${time}","value":1,"tags":${connect}}}\n`,
    `{"metric":"ws_message_latency","type":"Point","data":{"time":"${time}","value":${latency},"tags":${own}}}\n`,
  ]
  if (i % 10 > 0) return lines
  return [
    ...lines,
    `{"metric":"gen_lag","type":"Point","data":{"time":"${time}","value":${draw()},"tags":${own}}}\n`,
  ]
}

async function* chunks(samples) {
  const draw = random(2_463_534_242)
  const messages = Math.round(samples / 2.1)
  let text = ''
  for (let i = 0; i < messages; i++) {
    text += message(i, (LENGTH * i) / messages, draw).join('')
    if (text.length < 65_536) continue
    yield Buffer.from(text)
    text = ''
  }
  yield Buffer.from(text)
}

const END = {
  how: 'clean',
  detail: '',
  summary: new Map(),
  torn: { bytes: 0, lines: 0 },
  log: [],
  health: { cpuP95: null, stealP95: null, memoryPeak: null, descriptorLimit: null },
}
const FACTS = { provenance: { engine: { name: 'k6', version: '2.2.0' } }, series: {}, probe: null, cores: 2 }

async function run(samples, { readSamples, createCollector }) {
  const collector = createCollector(load(), 'k6')
  let count = 0
  let adding = 0
  for await (const batch of readSamples(chunks(samples), 'k6')) {
    count += batch.length
    const began = performance.now()
    collector.add(batch)
    adding += performance.now() - began
  }
  const began = performance.now()
  const record = collector.finish(END, FACTS)
  const counted = record.stats.filter(({ tags }) => Object.keys(tags).length === 0)
  if (counted.reduce((sum, row) => sum + row.count, 0) !== count) throw new Error('the record lost samples')
  return { adding, finishing: performance.now() - began }
}

const reader = await importSource('src/engine/k6/read/stream.ts')
const evidence = await importSource('src/evidence/collector.ts')
const modules = { ...reader, ...evidence }
if (process.argv[2] === '--memory') {
  await run(5_000_000, modules)
  report('peak memory of 5 million samples', process.resourceUsage().maxRSS / 1024, 'at most', 300, 'MiB')
} else {
  const rounds = []
  for (let i = 0; i < 3; i++) rounds.push(await run(1_000_000, modules))
  report(
    'from the engine’s end to the record, 1 M samples',
    Math.min(...rounds.map((r) => r.finishing)),
    'at most',
    500,
    'ms',
  )
  report('taking a sample in', Math.min(...rounds.map((r) => r.adding)), 'at most', 500, 'ns')
  const self = fileURLToPath(import.meta.url)
  process.stdout.write(execFileSync(process.execPath, [self, '--memory'], { encoding: 'utf8' }))
}
