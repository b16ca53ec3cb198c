import { createServer, type Server } from 'node:http'
import { describe, expect, it } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import { judge } from '../../src/judge/judge.ts'
import type { Verdict } from '../../src/model/verdict/verdict.ts'
import type { Engine } from '../../src/ports.ts'
import { ENGINES, loadIn, measured } from '../support/both-engines.ts'
import { serving } from '../support/serving.ts'

/** ms by which each feed's messages and pongs are later after a second, and how often it closes sockets. */
const FEEDS: { readonly [feed: string]: { readonly later: number; readonly closes: boolean } } = {
  calm: { later: 0, closes: false },
  grows: { later: 35, closes: false },
  sheds: { later: 0, closes: true },
}
const SOCKET_MS = 6_000

function growingService(): Server {
  const server = createServer()
  const sockets = new WebSocketServer({ server, autoPong: false })
  const began = new Map<string, number>()
  sockets.on('connection', (socket: WebSocket, { url = '' }) => {
    const { later, closes } = FEEDS[url.split('/')[2] ?? ''] ?? { later: 0, closes: false }
    // Each run has an address of its own.
    const start = began.get(url) ?? Date.now()
    began.set(url, start)
    const age = () => (Date.now() - start) / 1000
    const held = () => 40 + later * age()
    // What stood in a queue for ever longer.
    const beat = setInterval(() => {
      socket.send(JSON.stringify({ type: 'tick', at: Date.now() - held() }))
    }, 40)
    socket.on('ping', (data) => void setTimeout(() => socket.pong(data), held()))
    const shed = setTimeout(
      () => closes && age() > SOCKET_MS / 2000 && socket.close(1013),
      3_400 - age() * 1000,
    )
    const again = setInterval(() => closes && age() > SOCKET_MS / 2000 && socket.close(1013), 250)
    socket.on('close', () => {
      clearInterval(beat)
      clearInterval(again)
      clearTimeout(shed)
    })
  })
  return server
}

const service = serving(growingService())

const scenario = (name: string, run: number) => `
  ${name}:
    socket:
      url: "\${targets.feed}/${run}/${name}"
      heartbeat: { every: 400ms, by: ping, timeout: 2s }
      messages: { match: { type: tick }, sent_at: { path: at, unit: ms } }
      reopen: { backoff: 50ms }
    load: { executor: constant-vus, vus: 4, duration: 6s }
    tags: { feed: ${name} }`

let runs = 0

const planOf = (run: number) => `
version: 1
name: slopes
targets: { feed: { url: "\${FEED}" } }
slope: { ws_message_latency: 50%, ws_heartbeat_rtt: 100%, ws_closes: 10% }
scenarios:${Object.keys(FEEDS)
  .map((feed) => scenario(feed, run))
  .join('')}
`

async function verdictOf(engine: Engine): Promise<Verdict> {
  const plan = planOf(++runs)
  const record = await measured(engine, plan, service.port)
  // The service is in the engine's own process, and this machine is no subject here.
  const health = { ...record.health, cpuP95: 0.2, stealP95: 0, lagP99: 1, stallMax: 0 }
  return judge({ load: loadIn(plan), records: [{ ...record, health }], baseline: null })
}

describe.each(ENGINES)('slopes of the steady phase under %s', (_, there, engine) => {
  it.skipIf(!there)(
    'fail where the service gets slower or sheds its clients, and not beside it',
    async () => {
      const { slos, outcome } = await verdictOf(await engine())
      const row = (metric: string, feed: string) =>
        slos.find(({ threshold }) => threshold.startsWith(`${metric}{feed:${feed}}: rise<=`))
      expect(outcome).toBe('slo')
      expect(row('ws_message_latency', 'grows')).toMatchObject({ verdict: 'fail', code: 'slope' })
      expect(row('ws_heartbeat_rtt', 'grows')).toMatchObject({ verdict: 'fail', code: 'slope' })
      expect(row('ws_message_latency', 'calm')).toMatchObject({ verdict: 'met' })
      expect(row('ws_heartbeat_rtt', 'calm')).toMatchObject({ verdict: 'met' })
      expect(row('ws_closes', 'sheds')).toMatchObject({ verdict: 'fail', code: 'slope', of: 'closes' })
      expect(row('ws_closes', 'calm')).toMatchObject({ verdict: 'met', n: 0 })
    },
  )
})
