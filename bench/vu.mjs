// vu/ under k6 against a script written by hand that does and measures the same: CPU for each message at a fixed
// rate, and the most messages one VU handles in a second. The service floods from a process of its own.
//
//   node bench/vu.mjs [repeats = 5]
import { execFileSync, spawn } from 'node:child_process'
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { WebSocketServer } from 'ws'
import { report } from './support.mjs'

const SECONDS = 4
const SOCKETS = 4
/** Messages a second and socket, well under what one core handles. */
const RATE = 2000
const FLOOD = 200_000

const BY_HAND = `
import { WebSocket } from 'k6/websockets'
import { Gauge, Trend } from 'k6/metrics'
import { setTimeout } from 'k6/timers'
import exec from 'k6/execution'

const latency = new Trend('ws_message_latency', true)
const lag = new Trend('gen_lag', true)
const sent = new Gauge('message_sent')

export const options = OPTIONS

export function feed() {
  exec.vu.metrics.tags.phase = 'steady'
  const ws = new WebSocket(__ENV.URL, null, { tags: { name: 'feed' } })
  ws.binaryType = 'arraybuffer'
  let count = 0
  ws.onmessage = (event) => {
    const message = JSON.parse(event.data)
    if (message.type !== 'order') return
    latency.add(event.timestamp - message.server_ts)
    if (count++ % 10 === 0) lag.add(Math.max(0, Date.now() + 0.5 - event.timestamp))
    let hash = Math.imul(message.server_ts * 1000, 0x9e3779b1)
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
    if (hash >>> 28 === 0) sent.add(message.server_ts)
  }
  setTimeout(() => ws.close(1000), DURATION)
}
`

/** Serves until it is stopped: `/flood` sends all at once, `/paced` at RATE, `/idle` nothing. */
function serve() {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  server.on('listening', () => process.send(server.address().port))
  server.on('connection', (socket, request) => {
    const state = { sent: 0 }
    const began = Date.now()
    const timer = setInterval(() => {
      const due = { '/flood': FLOOD, '/paced': ((Date.now() - began) * RATE) / 1000, '/idle': 0 }[request.url]
      while (state.sent < due && socket.bufferedAmount < 1 << 20) socket.send(order(state.sent++))
    }, 5)
    socket.on('close', () => clearInterval(timer))
  })
}

function order(seq) {
  return JSON.stringify({
    type: 'order',
    channel: 'orders',
    seq,
    server_ts: Date.now(),
    id: `o-${seq}`,
    side: 'buy',
    price: 101.25,
    qty: 300,
    venue: 'XETR',
  })
}

const steady = (to) => [{ phase: 'steady', from: 0, to }]

function load(url, vus, duration) {
  const match = { kind: 'json', all: [{ path: 'type', equals: 'order' }] }
  const socket = {
    url: '${targets.feed}',
    headers: {},
    protocols: [],
    connectWithin: 10_000,
    open: [],
    answer: [],
    errors: [],
    whileOpen: [],
    messages: [{ match, sentAt: { path: 'server_ts', unit: 'ms' } }],
  }
  const scenario = {
    kind: 'socket',
    socket,
    start: 0,
    gracefulStop: 30_000,
    tags: { feed: 'orders' },
    vars: {},
    cookies: true,
    load: { executor: 'constant-vus', vus, duration },
  }
  return {
    plan: { name: 'bench', file: 'bench.yaml', links: {} },
    profile: 'full',
    variables: [],
    targets: { feed: { url } },
    work: { scenarios: { feed: scenario } },
    timeline: { feed: steady(duration) },
    thresholds: [],
    gates: [],
  }
}

async function bundle(input, options) {
  const build = await rolldown({ input: fileURLToPath(new URL(`../${input}`, import.meta.url)), ...options })
  const { output } = await build.generate({ format: 'esm', codeSplitting: false })
  await build.close()
  return output[0].code
}

/** CPU seconds of one k6 run, and the samples it wrote. */
function k6(folder, script, env) {
  const command = `TIMEFORMAT='%U %S'; time "$0" run --quiet --no-usage-report --out json=samples.json ${script} >log 2>&1`
  const stderr = execFileSync('bash', ['-c', `{ ${command}; } 2>&1`, K6], {
    cwd: folder,
    env: { ...env, HOME: folder, PATH: process.env.PATH },
  })
  return String(stderr)
    .trim()
    .split(' ')
    .reduce((sum, part) => sum + Number(part), 0)
}

/** How many messages were measured, and how many in a second. */
async function measured(folder) {
  let count = 0
  let first = 0
  let last = 0
  for await (const line of createInterface({ input: createReadStream(join(folder, 'samples.json')) })) {
    if (!line.startsWith('{"metric":"ws_message_latency","type":"Point"')) continue
    last = Date.parse(JSON.parse(line).data.time)
    if (count++ === 0) first = last
  }
  return { count, rate: (1000 * count) / (last - first) }
}

async function prepare(folder, name, vus, duration, url, script) {
  const plan = load(url, vus, duration)
  writeFileSync(
    join(folder, `${name}-ours.js`),
    script.entryScript(plan, new Map()).replace('settings.json', `${name}.json`),
  )
  writeFileSync(
    join(folder, `${name}.json`),
    JSON.stringify(script.settingsOf(plan, { run: '0123456789abcdef' })),
  )
  const options = JSON.stringify(script.k6Options(plan, new Map()))
  writeFileSync(
    join(folder, `${name}-hand.js`),
    BY_HAND.replace('OPTIONS', options).replace('DURATION', duration),
  )
}

async function run(folder, name, who, url) {
  const cpu = k6(folder, `${name}-${who}.js`, { URL: url })
  return { cpu, ...(await measured(folder)) }
}

/** CPU for each message: what the messages cost beyond the same run without any. */
async function cpuPerMessage(folder, base, who) {
  idle[who] ??= (await run(folder, 'idle', who, `${base}/idle`)).cpu
  const { cpu, count } = await run(folder, 'paced', who, `${base}/paced`)
  if (count < 0.8 * RATE * SOCKETS * SECONDS) throw new Error(`only ${count} messages were measured`)
  return (cpu - idle[who]) / count
}

const idle = {}

async function ceiling(folder, base, who) {
  const { count, rate } = await run(folder, 'flood', who, `${base}/flood`)
  if (count < FLOOD / 3) throw new Error(`only ${count} of ${FLOOD} messages were measured`)
  return rate
}

/**
 * The best of each, measured alternately: what other processes take of the machine only ever makes a run worse.
 */
async function compare(repeats, best, measure) {
  const values = { hand: [], ours: [] }
  for (let i = 0; i < repeats; i++) {
    for (const who of i % 2 === 0 ? ['hand', 'ours'] : ['ours', 'hand']) values[who].push(await measure(who))
  }
  return { ratio: best(...values.ours) / best(...values.hand), ...values }
}

async function main() {
  const repeats = Number(process.argv[2] ?? 5)
  const folder = mkdtempSync(join(tmpdir(), 'socketgate-bench-'))
  const server = spawn(process.execPath, [fileURLToPath(import.meta.url), '--serve'], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  try {
    const port = await new Promise((resolve) => server.once('message', resolve))
    const base = `ws://127.0.0.1:${port}`
    writeFileSync(
      join(folder, 'vu.js'),
      await bundle('src/vu/main.ts', { platform: 'neutral', external: /^k6(\/|$)/ }),
    )
    writeFileSync(
      join(folder, 'script.mjs'),
      await bundle('src/engine/k6/script/script.ts', { platform: 'node' }),
    )
    writeFileSync(
      join(folder, 'options.mjs'),
      await bundle('src/engine/k6/script/options.ts', { platform: 'node' }),
    )
    const script = {
      ...(await import(pathToFileURL(join(folder, 'script.mjs')).href)),
      ...(await import(pathToFileURL(join(folder, 'options.mjs')).href)),
    }
    for (const [name, vus, ms] of [
      ['idle', SOCKETS, SECONDS * 1000],
      ['paced', SOCKETS, SECONDS * 1000],
      ['flood', 1, 4000],
    ]) {
      await prepare(folder, name, vus, ms, `${base}/${name}`, script)
    }
    const cpu = await compare(repeats, Math.min, (who) => cpuPerMessage(folder, base, who))
    report('vu/: CPU per message, against a script by hand', cpu.ratio, 'at most', 1.15)
    console.log(`     µs by hand ${list(cpu.hand, 1e6)}; vu/ ${list(cpu.ours, 1e6)}`)
    const most = await compare(repeats, Math.max, (who) => ceiling(folder, base, who))
    report('vu/: most messages a second, against a script by hand', most.ratio, 'at least', 0.9)
    console.log(`     messages/s by hand ${list(most.hand, 1)}; vu/ ${list(most.ours, 1)}`)
  } finally {
    server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

const list = (values, scale) => values.map((value) => (value * scale).toFixed(0)).join(' ')

const K6 = process.env.SOCKETGATE_K6 ?? 'k6'

function hasK6() {
  try {
    return execFileSync(K6, ['version'], { encoding: 'utf8' }).startsWith('k6')
  } catch {
    return false
  }
}

if (process.argv[2] === '--serve') serve()
else if (hasK6()) await main()
else console.log('skipped: no k6 on PATH, nor in SOCKETGATE_K6')
