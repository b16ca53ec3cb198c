// What the relay between engine and service adds to a message, and what idle sockets through it cost in memory. Service and
// client are processes of their own; the relay is in this one. Direct and relayed windows take turns, on this machine.
//
//   node --expose-gc bench/relay.mjs [pairs of windows = 5]
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { WebSocket, WebSocketServer } from 'ws'
import { importSource, median, report } from './support.mjs'

/** Sockets that receive, messages a second and socket, and ms of a window. */
const SOCKETS = 50
const RATE = 100
const WINDOW = 3000
/** ms at the beginning of a window that do not count. */
const WARM = 500
const IDLE = 2000

/** ns of the machine's monotonic clock, which all processes share, as a number in a message. */
const now = () => Number(process.hrtime.bigint() / 1000n)

/** `/paced`: RATE messages a second to each, all sockets in turn; any other path: nothing. */
function serve() {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, backlog: 4096 })
  const paced = new Set()
  server.on('listening', () => process.send({ port: server.address().port }))
  server.on('connection', (socket, { url }) => {
    socket.on('error', () => socket.terminate())
    if (url !== '/paced') return
    paced.add(socket)
    socket.on('close', () => paced.delete(socket))
  })
  const filler = 'x'.repeat(180)
  let owed = 0
  let last = performance.now()
  let turn = paced.values()
  setInterval(() => {
    const at = performance.now()
    owed = Math.min(200, owed + ((at - last) / 1000) * RATE * paced.size)
    last = at
    for (; owed >= 1; owed--) {
      let next = turn.next()
      if (next.done) {
        turn = paced.values()
        next = turn.next()
      }
      if (next.done) return
      next.value.send(`${now()} ${filler}`)
    }
  }, 1)
}

/** Opens sockets as it is told, and answers with the latencies in ms of those that receive. */
function receive() {
  process.on('message', async ({ url, sockets, ms }) => {
    const open = Array.from({ length: sockets }, () => new WebSocket(url, { perMessageDeflate: false }))
    const latencies = []
    const begun = performance.now()
    for (const socket of open) {
      socket.on('message', (data) => {
        if (performance.now() - begun > WARM) latencies.push((now() - Number.parseInt(data, 10)) / 1000)
      })
    }
    await Promise.all(open.map((socket) => once(socket, 'open')))
    if (ms === undefined) return process.send({ open: open.length })
    await new Promise((resolve) => setTimeout(resolve, ms))
    for (const socket of open) socket.terminate()
    process.send({ latencies })
  })
}

async function ask(child, message) {
  child.send(message)
  const [answer] = await once(child, 'message')
  return answer
}

const part = process.argv[2]
if (part === 'serve') serve()
else if (part === 'receive') receive()
else await measure(Number(process.argv[2] ?? 5))

async function measure(pairs) {
  const { createRelay, quantile } = await importSource(
    'src/companions/relay/relay.ts',
    'src/model/quantile.ts',
  )
  const self = fileURLToPath(import.meta.url)
  const [service, client] = [fork(self, ['serve']), fork(self, ['receive'])]
  const [{ port }] = await once(service, 'message')
  const stop = new AbortController()
  const origin = { key: `127.0.0.1:${port}`, address: '127.0.0.1', port, secure: false, scenarios: ['feed'] }
  const relay = createRelay({ origins: [origin], moves: {} }, { cwd: '.', env: {}, say: console.log })
  const run = await relay.start({ work: { scenarios: {} } }, { env: {}, pins: new Map() }, stop.signal)
  const own = []
  const read = (async () => {
    for await (const batch of run.samples)
      for (const { metric, value } of batch) if (metric === 'relay_delay') own.push(value)
  })()
  const [through] = run.relay.ports.values()

  const added = { p50: [], p99: [] }
  const sizes = []
  for (let i = 0; i < pairs; i++) {
    const sides = {}
    for (const [side, to] of i % 2
      ? [
          ['relayed', through],
          ['direct', port],
        ]
      : [
          ['direct', port],
          ['relayed', through],
        ]) {
      const { latencies } = await ask(client, {
        url: `ws://127.0.0.1:${to}/paced`,
        sockets: SOCKETS,
        ms: WINDOW,
      })
      const sorted = Float64Array.from(latencies).sort()
      sides[side] = { p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99) }
      if (side === 'relayed') sizes.push((1000 * sorted.length) / (WINDOW - WARM))
    }
    for (const q of ['p50', 'p99']) added[q].push(sides.relayed[q] - sides.direct[q])
    const shown = (side) => `${sides[side].p50.toFixed(3)} / ${sides[side].p99.toFixed(3)}`
    console.log(`     p50 / p99 in ms: direct ${shown('direct')}, relayed ${shown('relayed')}`)
  }
  console.log(
    `     ${Math.round(median(sizes))} messages/s; the relay's own word: p99 ${quantile(Float64Array.from(own).sort(), 0.99).toFixed(3)} ms of ${own.length}`,
  )
  report('what the relay adds at p50', median(added.p50), 'at most', 0.3, 'ms')
  report('what the relay adds at p99', median(added.p99), 'at most', 1, 'ms')
  report('messages a second through it', median(sizes), 'at least', 4500, '/s')

  globalThis.gc?.()
  const before = process.memoryUsage().rss
  await ask(client, { url: `ws://127.0.0.1:${through}/idle`, sockets: IDLE })
  globalThis.gc?.()
  const mib = (process.memoryUsage().rss - before) / 2 ** 20
  console.log(`     ${Math.round(before / 2 ** 20)} MiB before, the bundler of this benchmark among them`)
  report(`${IDLE} idle sockets through it`, mib, 'at most', 150, 'MiB')

  client.kill()
  service.kill()
  stop.abort()
  await read
  await run.ended
}
