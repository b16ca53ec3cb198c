import { check } from 'k6'
import http from 'k6/http'
import { Counter, Trend } from 'k6/metrics'
import ws from 'k6/ws'

const API = __ENV.API_BASE || 'http://127.0.0.1:8787'
const FEED = __ENV.FEED_URL || 'ws://127.0.0.1:8787/ws'

const rtt = new Trend('ping_rtt', true)
const answered = new Counter('pings_answered')

export const options = {
  stages: [
    { duration: '10s', target: 50 },
    { duration: '30s', target: 50 },
  ],
  thresholds: { ws_connecting: ['p(95)<1000'] },
}

export default function () {
  const login = http.post(`${API}/v1/auth/token`, JSON.stringify({ client_id: `vu-${__VU}` }))
  const headers = { Authorization: `Bearer ${login.json('access_token')}` }
  const answer = ws.connect(`${FEED}?feed=orders`, { headers }, (socket) => {
    let sent = 0
    socket.on('open', () => {
      socket.setInterval(() => {
        sent = Date.now()
        socket.ping()
      }, 250)
    })
    socket.on('pong', () => {
      rtt.add(Date.now() - sent)
      answered.add(1)
    })
    socket.setTimeout(() => socket.close(), 5000)
  })
  check(answer, { 'is open': (it) => it && it.status === 101 })
}
