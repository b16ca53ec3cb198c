import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { perform } from './acts.ts'
import { delayOf } from './delay.ts'
import { HEALTHY, type Knobs, readKnobs } from './knobs.ts'
import { createLoginPool } from './login-pool.ts'
import { metricsPage } from './metrics.ts'
import { answer, bearer } from './rest.ts'
import { converse } from './session.ts'
import { createTokens } from './tokens.ts'

export interface DemoService {
  readonly port: number
  /** Cuts every socket and frees the port. */
  close(): Promise<void>
}

/**
 * Starts the demo service on 127.0.0.1: REST (`/v1/auth/token`, `/v1/orders`, `/version`, `/metrics`), a feed at `/ws` that
 * wants a token, an open `/echo`, and `/admin/knobs` for the faults. Port 0 takes any free one.
 */
export async function startService(options: { port: number; build?: string }): Promise<DemoService> {
  const tokens = createTokens()
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1 << 20 })
  /** Everything that asked for an upgrade, answered or not: an HTTP server forgets these. */
  const connections = new Set<Duplex>()
  let knobs: Knobs = HEALTHY
  let messages = 0
  /** Until then it is away, of performance.now(). */
  let restarted = 0
  const work = (act: () => void) => {
    if (!knobs.silent) setTimeout(() => knobs.silent || act(), delayOf(knobs, ++messages))
  }
  const admin = (body: unknown) => {
    if (body === undefined) return { ...knobs, sockets: sockets.clients.size }
    const { knobs: next, act } = readKnobs(body, knobs)
    knobs = next
    if (body === null) restarted = 0
    if (act.restart !== undefined) restarted = performance.now() + act.restart.away
    for (const client of sockets.clients) perform(act, client)
    return { ...knobs, sockets: sockets.clients.size }
  }
  const pool = createLoginPool(() => knobs.loginPool, work)
  const login = (act: () => void) => pool(() => knobs.silent || act())
  const { build = 'demo' } = options
  const rest = {
    tokens,
    build,
    started: new Date().toISOString(),
    work,
    login,
    admin,
    metrics: () => metricsPage(sockets.clients.size),
  }
  const server = createServer((request, response) => void answer(request, response, rest))
  const connect = (request: IncomingMessage, tcp: Duplex, head: Buffer) => {
    tcp.on('error', () => tcp.destroy())
    connections.add(tcp)
    tcp.on('close', () => connections.delete(tcp))
    const path = (request.url ?? '').split('?')[0]
    const authorised = tokens.valid(bearer(request), Date.now())
    const away = performance.now() < restarted
    const refusal = away ? 503 : refusalOf(knobs, path, request, authorised)
    if (refusal === 0) return
    if (refusal !== undefined) return refuse(tcp, refusal)
    sockets.handleUpgrade(request, tcp, head, (socket) => {
      // A client that breaks the protocol or resets ends its own socket, never the service.
      socket.on('error', () => socket.terminate())
      swallowCloses(socket, () => knobs.swallowCloses)
      if (path === '/echo') return echo(socket, () => knobs.silent)
      const allows = (token: unknown) => authorised || tokens.valid(String(token ?? ''), Date.now())
      converse(socket, { allows, work, size: () => knobs })
    })
  }
  server.on('upgrade', connect)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, '127.0.0.1', resolve)
  })
  // Not before: a timer would keep a process alive whose service could not begin.
  const beat = setInterval(() => keepAlive(sockets), 15_000)
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      clearInterval(beat)
      for (const tcp of connections) tcp.destroy()
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** The status to refuse with, 0 to never answer, undefined to accept. */
function refusalOf(knobs: Knobs, path: string | undefined, request: IncomingMessage, authorised: boolean) {
  if (knobs.refuseUpgrades !== null) return knobs.refuseUpgrades
  if (path !== '/ws' && path !== '/echo') return 404
  // Without a header the token may still come in the subscribe message; a bad one is refused at once.
  return request.headers.authorization !== undefined && !authorised ? 401 : undefined
}

function refuse(tcp: Duplex, status: number): void {
  tcp.end(`HTTP/1.1 ${status} Refused\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`)
}

/** `ws` answers a close by calling the socket's own close(): RFC 6455 section 5.5.1's answer, withheld on demand. */
function swallowCloses(socket: WebSocket, swallowing: () => boolean): void {
  const close = socket.close.bind(socket)
  socket.close = (code, reason) => {
    if (!swallowing()) close(code, reason)
  }
}

function echo(socket: WebSocket, silent: () => boolean): void {
  socket.on('message', (data, binary) => {
    if (!silent()) socket.send(data, { binary })
  })
}

const waiting = new WeakSet<WebSocket>()

/** Pings every socket; one that did not answer the last ping is cut, as a real service would. */
function keepAlive(sockets: WebSocketServer): void {
  for (const socket of sockets.clients) {
    if (waiting.has(socket)) {
      socket.terminate()
      continue
    }
    waiting.add(socket)
    socket.once('pong', () => waiting.delete(socket))
    socket.ping()
  }
}
