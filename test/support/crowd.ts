import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket as NetSocket } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'

/** What a service saw of its users, by the numbers that they give themselves. */
export interface Crowd {
  readonly port: number
  /** Logins by number, refused ones among them. */
  readonly logins: Map<number, number>
  /** Upgrades by number. */
  readonly upgrades: Map<number, number>
  /** Numbers whose upgrade did not bring the cookie of their own login. */
  readonly strangers: number[]
  /** ms from the moment that each number says it began, `born`, to its first upgrade. */
  readonly ages: Map<number, number>
  /** Messages sent to each number while its socket was open. */
  readonly sent: Map<number, number>
  /** Sockets open at every 100 ms: epoch ms and count. */
  readonly course: { readonly at: number; readonly open: number }[]
  /** Close codes that came from each number, 1006 where none came. */
  readonly closes: Map<number, number[]>
  close(): Promise<void>
}

export interface CrowdKnobs {
  /** ms between two messages to a socket. */
  readonly every?: number
  /** What a login of this number is answered with: its status, and the name that it saves. */
  readonly login?: (user: number) => { readonly status: number; readonly name: string }
  /** Numbers whose sockets never answer anything again once they are open. */
  readonly deaf?: readonly number[]
}

/** ms until a deaf socket is cut: longer than anybody waits for the answer to a close. */
const DEAF_FOR = 6000

/** A service that logs users in by `POST /login?user=N`, gives each a cookie of its own, and sends to each on `/feed`. */
export async function startCrowd({ every = 100, login, deaf = [] }: CrowdKnobs = {}): Promise<Crowd> {
  const logins = new Map<number, number>()
  const upgrades = new Map<number, number>()
  const ages = new Map<number, number>()
  const sent = new Map<number, number>()
  const closes = new Map<number, number[]>()
  const strangers: number[] = []
  const course: { at: number; open: number }[] = []
  const count = (map: Map<number, number>, user: number) => map.set(user, (map.get(user) ?? 0) + 1)

  const server = createServer((request, response) => answer(request, response))
  const acceptor = new WebSocketServer({ server })
  acceptor.on('connection', (socket, request) => {
    const user = numberIn(request)
    count(upgrades, user)
    if (!ages.has(user)) ages.set(user, Date.now() - numberIn(request, 'born'))
    if (
      !(request.headers.cookie ?? '').includes(`sid=u${user};`) &&
      request.headers.cookie !== `sid=u${user}`
    )
      strangers.push(user)
    socket.on('error', () => socket.terminate())
    socket.on('close', (code) => closes.set(user, [...(closes.get(user) ?? []), code]))
    if (deaf.includes(user)) {
      rawOf(socket).removeAllListeners('data').resume()
      // k6 would wait for it for ever.
      setTimeout(() => rawOf(socket).destroy(), DEAF_FOR).unref()
    }
    const timer = setInterval(() => {
      socket.send(JSON.stringify({ type: 'tick', t: Date.now(), to: user }))
      count(sent, user)
    }, every)
    socket.on('close', () => clearInterval(timer))
  })
  const watch = setInterval(() => course.push({ at: Date.now(), open: acceptor.clients.size }), 100)

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const user = numberIn(request)
    count(logins, user)
    const { status, name } = login?.(user) ?? { status: 200, name: `n${user}` }
    const headers = { 'set-cookie': `sid=u${user}; Path=/`, 'content-type': 'application/json' }
    response.writeHead(status, headers).end(JSON.stringify({ name }))
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    logins,
    upgrades,
    ages,
    strangers,
    sent,
    course,
    closes,
    close: async () => {
      clearInterval(watch)
      for (const socket of acceptor.clients) socket.terminate()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function numberIn({ url = '' }: IncomingMessage, name = 'user'): number {
  return Number(new URL(url, 'http://localhost').searchParams.get(name))
}

function rawOf(socket: WebSocket): NetSocket {
  return (socket as unknown as { _socket: NetSocket })._socket
}
