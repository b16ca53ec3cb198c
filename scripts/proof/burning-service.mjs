// A feed of 20 messages a second and socket, by as many processes as there are cores; each message takes `burn` ms of CPU
// time, which is no sleep. `node burning-service.mjs BURN`; the first line says the port.
import cluster from 'node:cluster'
import { createServer } from 'node:http'
import { availableParallelism } from 'node:os'
import { WebSocketServer } from 'ws'

const EVERY = 50
const burn = Number(process.argv[2])

if (cluster.isPrimary) serve()
else work()

function serve() {
  const count = availableParallelism()
  for (let n = 0; n < count; n++) cluster.fork()
  let listening = 0
  cluster.on('listening', (_, { port }) => {
    if (++listening === count) console.log(JSON.stringify({ port }))
  })
  // Its workers end with it: their channel to it breaks.
  process.on('SIGTERM', () => process.exit(0))
}

function work() {
  const http = createServer((request, response) => {
    request.resume()
    response.writeHead(request.url === '/v1/orders' ? 201 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ access_token: 'token', data: { id: 1 } }))
  })
  new WebSocketServer({ server: http }).on('connection', converse)
  http.listen(0, '127.0.0.1')
}

function converse(socket) {
  let seq = 0
  const timers = []
  const say = (message) => socket.readyState === socket.OPEN && socket.send(JSON.stringify(message))
  const publish = () => {
    const order = { type: 'order', seq: ++seq, server_ts: performance.timeOrigin + performance.now() }
    burnCpu()
    say(order)
  }
  const begin = () => timers.push(setInterval(publish, EVERY))
  socket.on('message', (data) => {
    const message = JSON.parse(String(data))
    if (message.type === 'quote') return say({ type: 'quote', id: message.id })
    say({ type: 'subscribed' })
    timers.push(setTimeout(begin, Math.random() * EVERY))
  })
  socket.on('close', () => {
    for (const timer of timers) clearTimeout(timer)
  })
}

/** CPU time of this process: what others take of the core meanwhile does not count. */
function burnCpu() {
  const used = () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  }
  for (const begun = used(); used() - begun < burn; );
}
