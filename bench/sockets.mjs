// What a socket costs under the gate, dist/ as it is, against a k6 script by hand that has one socket in each VU: memory of
// k6, CPU to start, CPU for each message of everything that runs. All as ratios, alternately measured, on this machine.
//
//   node bench/sockets.mjs [repeats = 3]
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { WebSocketServer } from 'ws'
import { median, report } from './support.mjs'

const K6 = process.env.SOCKETGATE_K6 ?? 'k6'
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
/** Seconds of load: an idle run is long enough for k6 to settle. */
const IDLE = 8
const PACED = 12
/** Messages a second and socket. */
const RATE = 20

const BY_HAND = `
import { WebSocket } from 'k6/websockets'
import { Trend } from 'k6/metrics'
import { setTimeout } from 'k6/timers'

const latency = new Trend('latency', true)

export const options = {
  scenarios: { feed: { executor: 'constant-vus', vus: VUS, duration: 'SECONDSs', gracefulStop: '10s' } },
  summaryTrendStats: ['p(99)'],
}

export default function () {
  if (VUS === 1) return new Promise((done) => setTimeout(done, SECONDS * 1000 + 300))
  const ws = new WebSocket('URL', null, { tags: { name: 'feed' } })
  ws.onmessage = (event) => {
    const message = JSON.parse(event.data)
    if (message.type === 'order') latency.add(event.timestamp - message.server_ts)
  }
  setTimeout(() => ws.close(1000), SECONDS * 1000 + 300)
}
`

const PLAN = `version: 1
name: bench
targets: { feed: { url: "URL" } }
scenarios:
  feed:
    socket:
      url: "\${targets.feed}"
      messages: [ { match: { type: order }, sent_at: { path: server_ts, unit: ms }, rate: ${RATE}/s } ]
    load: { executor: constant-vus, vus: VUS, duration: SECONDSs }
    tags: { feed: orders }
`

/** Serves until it is stopped: `/paced` at RATE, all sockets evenly in turn; `/idle` nothing. */
function serve() {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  const paced = new Set()
  server.on('listening', () => process.send({ port: server.address().port }))
  process.on('message', () => process.send({ sent }))
  server.on('connection', (socket, { url }) => {
    socket.on('error', () => socket.terminate())
    if (url === '/paced') paced.add(socket)
    socket.on('close', () => paced.delete(socket))
  })
  let sent = 0
  let owed = 0
  let last = performance.now()
  let turn = paced.values()
  setInterval(() => {
    const now = performance.now()
    owed += ((now - last) / 1000) * RATE * paced.size
    last = now
    for (; owed >= 1; owed--) {
      let next = turn.next()
      if (next.done) {
        turn = paced.values()
        next = turn.next()
      }
      if (next.done) return
      next.value.send(order(sent++))
    }
  }, 4)
}

function order(seq) {
  const body = { type: 'order', channel: 'orders', seq, server_ts: Date.now(), id: `o-${seq}`, side: 'buy' }
  return JSON.stringify({
    ...body,
    price: 101.25,
    qty: 300,
    venue: 'XETR',
    account: 'A-10023',
    note: 'limit day',
  })
}

/** CPU seconds of a command and all that it starts, and what the k6 among it held while it ran. */
async function measured(command, args, cwd) {
  const timed = ['-c', `TIMEFORMAT='%U %S'; time "$0" "$@" >log 2>&1`, command, ...args]
  const child = spawn('bash', timed, {
    cwd,
    env: { ...process.env, HOME: cwd, NO_COLOR: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const seen = { rss: [], cpu: 0 }
  const watch = setInterval(() => look(child.pid, seen), 100)
  const [status] = await once(child, 'close')
  clearInterval(watch)
  if (status !== 0)
    throw new Error(`${command} ended with ${status}: ${readFileSync(join(cwd, 'log'), 'utf8').slice(-2000)}`)
  const cpu = said
    .trim()
    .split(/\s+/)
    .slice(-2)
    .reduce((sum, part) => sum + Number(part), 0)
  // The last third: everything is open, and k6 has collected its garbage more than once.
  return { cpu, k6: seen.cpu, rss: median(seen.rss.slice(-Math.floor(seen.rss.length / 3), -3)) }
}

const TICKS = 100

function look(pid, seen) {
  for (const one of descendants(pid)) {
    try {
      if (readFileSync(`/proc/${one}/comm`, 'utf8').trim() !== 'k6') continue
      const status = readFileSync(`/proc/${one}/status`, 'utf8')
      seen.rss.push(Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024)
      const fields = readFileSync(`/proc/${one}/stat`, 'utf8').split(') ')[1].split(' ')
      seen.cpu = Math.max(seen.cpu, (Number(fields[11]) + Number(fields[12])) / TICKS)
    } catch {
      // It has just gone.
    }
  }
}

function descendants(pid) {
  try {
    const own = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .split(' ')
      .filter(Boolean)
      .map(Number)
    return [...own, ...own.flatMap(descendants)]
  } catch {
    return []
  }
}

function writeHand(folder, url, vus, seconds) {
  const script = BY_HAND.replaceAll('VUS', vus).replaceAll('SECONDS', seconds).replace('URL', url)
  writeFileSync(join(folder, 'hand.js'), script)
}

function writePlan(folder, url, vus, seconds) {
  const plan = PLAN.replace('VUS', vus).replace('SECONDS', seconds).replace('URL', url)
  writeFileSync(join(folder, 'plan.yaml'), plan)
}

function hand(folder, url, vus, seconds) {
  writeHand(folder, url, vus, seconds)
  return measured(K6, ['run', '--quiet', '--no-usage-report', 'hand.js'], folder)
}

function gate(folder, url, vus, seconds) {
  writePlan(folder, url, vus, seconds)
  return measured(process.execPath, [cli, 'measure', 'plan.yaml', '--engine', 'k6', '--no-download'], folder)
}

/**
 * Bytes that k6 holds for a script while its sockets stand open, after a collection, stacks included: what no other process
 * on the machine can move.
 */
async function held(folder, script) {
  const address = `127.0.0.1:${await freePort()}`
  const args = ['run', '--quiet', '--no-usage-report', '--profiling-enabled', '--address', address, script]
  const child = spawn(K6, args, { cwd: folder, env: { ...process.env, HOME: folder }, stdio: 'ignore' })
  const ended = once(child, 'close')
  await new Promise((resolve) => setTimeout(resolve, (IDLE - 3) * 1000))
  const url = `http://${address}/debug/pprof/heap?debug=1&gc=1`
  await (await fetch(url)).text()
  const text = await (await fetch(url)).text()
  await ended
  const figure = (name) => Number(new RegExp(`# ${name} = (\\d+)`).exec(text)[1])
  return figure('HeapAlloc') + figure('Stack')
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  return port
}

/** KB a socket by hand and by the plan as `export` writes it, 20 users in a VU. */
async function heldEach(folder, url, sockets) {
  writeHand(folder, url, 1, IDLE)
  const empty = await held(folder, 'hand.js')
  writeHand(folder, url, sockets, IDLE)
  const byHand = await held(folder, 'hand.js')
  writePlan(folder, url, sockets, IDLE)
  execFileSync(process.execPath, [cli, 'export', 'plan.yaml', '--lanes', '20', '--out', 'ours.js'], {
    cwd: folder,
    stdio: 'ignore',
  })
  const ours = await held(folder, 'ours.js')
  return [byHand, ours].map((bytes) => (bytes - empty) / 1024 / sockets)
}

const WHO = { hand, gate }

/** Both, one after the other and in turn, so many times. */
async function both(repeats, folder, url, vus, seconds) {
  const runs = { hand: [], gate: [] }
  for (let i = 0; i < repeats; i++) {
    for (const who of i % 2 === 0 ? ['hand', 'gate'] : ['gate', 'hand'])
      runs[who].push(await WHO[who](folder, url, vus, seconds))
  }
  return runs
}

const of = (runs, figure) => median(runs.map((run) => run[figure]))
const list = (runs, figure, scale, digits) =>
  runs.map((run) => (run[figure] * scale).toFixed(digits)).join(' ')

async function main() {
  const repeats = Number(process.argv[2] ?? 3)
  const folder = mkdtempSync(join(tmpdir(), 'socketgate-bench-'))
  const server = spawn(process.execPath, [fileURLToPath(import.meta.url), '--serve'], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const asked = async () => {
    server.send('sent')
    return (await once(server, 'message'))[0].sent
  }
  try {
    const [{ port }] = await once(server, 'message')
    const idle = `ws://127.0.0.1:${port}/idle`
    const empty = await hand(folder, idle, 1, IDLE)
    const few = await gate(folder, idle, 8, IDLE)
    const idleOf = {}
    for (const sockets of [400, 1000]) {
      const runs = await both(repeats, folder, idle, sockets, IDLE)
      idleOf[sockets] = runs
      const share = (who) => (of(runs[who], 'rss') - empty.rss) / sockets
      report(
        `MB a socket, ${sockets} idle, against a script by hand`,
        share('gate') / share('hand'),
        'at most',
        0.6,
      )
      console.log(`     MB a socket by hand ${share('hand').toFixed(3)}, gate ${share('gate').toFixed(3)}`)
    }
    const [byHandHeld, oursHeld] = await heldEach(folder, idle, 400)
    report('KB live a socket, 400 idle, after a collection', oursHeld / byHandHeld, 'at most', 0.65)
    console.log(`     KB a socket by hand ${byHandHeld.toFixed(1)}, ours ${oursHeld.toFixed(1)}`)
    const begun = idleOf[400]
    const start = (who, figure, base) => (of(begun[who], figure) - base) / 400
    const byHand = start('hand', 'k6', empty.k6)
    report('CPU to start a socket, k6 under the gate', start('gate', 'k6', empty.k6) / byHand, 'at most', 1)
    const whole = (of(begun.gate, 'cpu') - few.cpu) / 392
    report('CPU to start a socket, the whole gate', whole / byHand, 'at most', 1.5)
    console.log(
      `     ms of CPU by hand ${list(begun.hand, 'k6', 2.5, 2)}; k6 of the gate ${list(begun.gate, 'k6', 2.5, 2)}; gate ${(whole * 1000).toFixed(2)}`,
    )

    const SOCKETS = 250
    const quiet = await both(repeats, folder, idle, SOCKETS, PACED)
    const paced = { hand: [], gate: [] }
    for (let i = 0; i < repeats; i++) {
      for (const who of i % 2 === 0 ? ['hand', 'gate'] : ['gate', 'hand']) {
        const before = await asked()
        const run = await WHO[who](folder, `ws://127.0.0.1:${port}/paced`, SOCKETS, PACED)
        const messages = (await asked()) - before
        paced[who].push({ ...run, each: (run.cpu - of(quiet[who], 'cpu')) / messages, messages })
      }
    }
    const share = (who) => (of(paced[who], 'rss') - empty.rss) / SOCKETS
    report(
      `MB a socket, ${SOCKETS} x ${RATE}/s, against a script by hand`,
      share('gate') / share('hand'),
      'at most',
      0.5,
    )
    console.log(`     MB a socket by hand ${share('hand').toFixed(3)}, gate ${share('gate').toFixed(3)}`)
    report(
      'CPU a message, the whole gate against bare k6',
      of(paced.gate, 'each') / of(paced.hand, 'each'),
      'at most',
      1.15,
    )
    console.log(
      `     µs by hand ${list(paced.hand, 'each', 1e6, 0)}; gate ${list(paced.gate, 'each', 1e6, 0)}; messages ${list(paced.hand, 'messages', 1, 0)}; ${list(paced.gate, 'messages', 1, 0)}`,
    )
  } finally {
    server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

function hasK6() {
  try {
    return execFileSync(K6, ['version'], { encoding: 'utf8' }).startsWith('k6')
  } catch {
    return false
  }
}

if (process.argv[2] === '--serve') serve()
else if (process.platform !== 'linux') console.log('skipped: it reads /proc')
else if (hasK6()) await main()
else console.log('skipped: no k6 on PATH, nor in SOCKETGATE_K6')
