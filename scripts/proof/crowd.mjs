// A service that knows its users by the numbers that they give themselves, and says what it saw of them: a process of its own.
//
//   node scripts/proof/crowd.mjs MESSAGES_PER_SECOND
//
// `POST /login?user=N` gives a cookie of that user's own, `/feed?user=N` is a socket, `GET /seen` what was seen since the last.
import { createServer } from 'node:http'
import { WebSocketServer } from 'ws'

const rate = Number(process.argv[2])
let seen = empty()
const open = new Map()

function empty() {
  return { logins: {}, upgrades: {}, sent: {}, codes: {}, strangers: 0, course: [] }
}

const count = (counts, key) => {
  counts[key] = (counts[key] ?? 0) + 1
}

const userOf = ({ url }) => new URL(url, 'http://localhost').searchParams.get('user')

const server = createServer((request, response) => {
  if (request.url === '/seen') {
    response.end(JSON.stringify(seen))
    seen = empty()
    return
  }
  const user = userOf(request)
  count(seen.logins, user)
  response.setHeader('set-cookie', `sid=u${user}; Path=/`)
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ name: `n${user}` }))
})

new WebSocketServer({ server }).on('connection', (socket, request) => {
  const user = userOf(request)
  count(seen.upgrades, user)
  if (request.headers.cookie !== `sid=u${user}` || request.headers['x-name'] !== `n${user}`) seen.strangers++
  open.set(socket, user)
  socket.on('error', () => socket.terminate())
  socket.on('close', (code) => {
    open.delete(socket)
    count(seen.codes, code)
  })
})

let owed = 0
let last = performance.now()
let turn = open.entries()
setInterval(() => {
  const now = performance.now()
  owed += ((now - last) / 1000) * rate * open.size
  last = now
  for (; owed >= 1 && open.size > 0; owed--) {
    let next = turn.next()
    if (next.done) {
      turn = open.entries()
      next = turn.next()
    }
    const [socket, user] = next.value
    socket.send(JSON.stringify({ type: 'tick', t: Date.now(), to: user }))
    count(seen.sent, user)
  }
}, 5)
setInterval(() => seen.course.push({ at: Date.now(), open: open.size }), 50)

server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })))
process.on('SIGTERM', () => process.exit(0))
