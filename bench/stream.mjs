// The stream reader against `readline` + JSON.parse on the same file, and its memory over five million samples. The
// lines have the shapes of a real k6 2.2 run.
//
//   node bench/stream.mjs [lines = 1000000]
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { importSource, median, report } from './support.mjs'

const FEEDS = ['orders', 'quotes', 'trades', 'audit']
const PHASES = ['ramp', 'steady', 'down']
const METRICS = ['ws_message_latency', 'gen_lag', 'ws_msgs_received', 'ws_roundtrip', 'http_req_duration']

function tagsOf(metric, feed, phase) {
  const common = `"env":"staging","feed":"${feed}","phase":"${phase}","scenario":"${feed}"`
  if (metric === 'ws_msgs_received') {
    return `{"env":"staging","feed":"${feed}","name":"ws://feed.internal/ws","phase":"${phase}","scenario":"${feed}","status":"101","subproto":""}`
  }
  if (metric === 'http_req_duration') {
    return `{${common.slice(0, 15)},"expected_response":"true","feed":"${feed}","method":"POST","name":"place-order","phase":"${phase}","scenario":"${feed}","status":"201"}`
  }
  return metric === 'ws_roundtrip'
    ? `{"env":"staging","exchange":"quote",${common.slice(16)}}`
    : `{${common}}`
}

/** xorshift32: the same file every time. */
function random(seed) {
  let x = seed
  return () => {
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    return (x >>> 0) / 2 ** 32
  }
}

function line(i, draw) {
  const metric = METRICS[Math.floor(draw() * 5)]
  const feed = FEEDS[Math.floor(draw() * 4)]
  const at = new Date(1_795_486_458_000 + Math.floor(i / 5)).toISOString().slice(0, -1)
  const value =
    metric === 'ws_msgs_received'
      ? 1
      : metric === 'ws_roundtrip'
        ? Math.floor(draw() * 90)
        : Math.round(-Math.log(draw()) * 12 * 4096) / 4096
  const nanos = String(Math.floor(draw() * 1e6)).padStart(6, '0')
  return `{"metric":"${metric}","type":"Point","data":{"time":"${at}${nanos}Z","value":${value},"tags":${tagsOf(metric, feed, PHASES[Math.floor(i / 400_000) % 3])}}}\n`
}

function* chunks(lines) {
  const draw = random(2_463_534_242)
  let text = ''
  for (let i = 0; i < lines; i += 1) {
    text += line(i, draw)
    if (text.length < 65_536) continue
    yield Buffer.from(text)
    text = ''
  }
  yield Buffer.from(text)
}

async function write(path, lines) {
  const file = createWriteStream(path)
  for (const chunk of chunks(lines)) if (!file.write(chunk)) await once(file, 'drain')
  file.end()
  await once(file, 'close')
}

async function byReader(path, readSamples) {
  let count = 0
  let sum = 0
  for await (const batch of readSamples(createReadStream(path), 'k6')) {
    count += batch.length
    for (const sample of batch) sum += sample.value
  }
  return { count, sum }
}

async function byJson(path) {
  let count = 0
  let sum = 0
  for await (const text of createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    const { type, metric, data } = JSON.parse(text)
    if (type !== 'Point') continue
    const sample = { t: Date.parse(data.time), metric, value: data.value, tags: data.tags, source: 'k6' }
    count += 1
    sum += sample.value
  }
  return { count, sum }
}

async function timed(read) {
  const began = performance.now()
  const result = await read()
  return { ms: performance.now() - began, ...result }
}

/** The memory of the reader alone: nothing is kept. evidence.mjs measures it together with the evidence. */
async function drain(lines, readSamples) {
  async function* source() {
    yield* chunks(lines)
  }
  let count = 0
  for await (const batch of readSamples(source(), 'k6')) count += batch.length
  return count
}

const folder = mkdtempSync(join(tmpdir(), 'socketgate-bench-'))
try {
  const { readSamples } = await importSource('src/engine/k6/read/stream.ts')
  if (process.argv[2] === '--memory') {
    await drain(5_000_000, readSamples)
    const name = 'stream: peak memory of reading 5 million samples'
    report(name, process.resourceUsage().maxRSS / 1024, 'at most', 300, 'MiB')
  } else {
    await speed(Number(process.argv[2] ?? 1_000_000), readSamples)
    // A process of its own, so that the peak is the reader's.
    const self = fileURLToPath(import.meta.url)
    const { status } = spawnSync(process.execPath, [self, '--memory'], { stdio: 'inherit' })
    if (status !== 0) process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true })
}

async function speed(lines, readSamples) {
  const path = join(folder, 'samples.json')
  await write(path, lines)
  const ratios = []
  for (let round = 0; round < 3; round += 1) {
    const json = await timed(() => byJson(path))
    const reader = await timed(() => byReader(path, readSamples))
    if (json.count !== reader.count || json.sum !== reader.sum) throw new Error('the two readers disagree')
    ratios.push(json.ms / reader.ms)
  }
  report(`stream: reader against readline + JSON.parse, ${lines} lines`, median(ratios), 'at least', 2)
}
