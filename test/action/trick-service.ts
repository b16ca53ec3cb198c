import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'

/** What a service does to those who subscribe; without anything it is healthy. */
export interface Manner {
  /** It takes sockets, and says nothing. */
  readonly silent?: boolean
  /** It brings few orders, and those three seconds late. */
  readonly slow?: boolean
  /** As many sockets as it takes of each run; it refuses the others. */
  readonly takes?: number
  /** The type of what it sends in place of orders. */
  readonly sends?: string
  /** It sends an error beside every order. */
  readonly errs?: boolean
  /** The build that it says it is. */
  readonly build?: string
  /** It brings orders to those who subscribe to less than all. */
  readonly lazy?: boolean
}

export interface Service {
  readonly port: number
  close(): Promise<void>
}

/** ms between two orders. The plan asks for fewer: what keeps this process busy for a moment is no fault of the service. */
const EVERY = 40
/** The same of a slow service, and how old they are then. */
const SLOW = 600
const LATE = 3000

/** A feed of orders on loopback, with the build that it is of beside it. The path `/fast` is healthy whatever else is not. */
export async function startService(manner: Manner = {}): Promise<Service> {
  const server = createServer((_, response) =>
    response.end(JSON.stringify({ commit: manner.build ?? 'new' })),
  )
  const sockets = new WebSocketServer({ noServer: true })
  server.on('upgrade', (request, socket, head) => {
    if (sockets.clients.size >= (manner.takes ?? Number.POSITIVE_INFINITY)) {
      socket.end('HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, socket, head, (open) => serve(open, request.url === '/fast' ? {} : manner))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const close = async () => {
    for (const open of sockets.clients) open.terminate()
    await new Promise((done) => server.close(done))
  }
  return { port: (server.address() as AddressInfo).port, close }
}

function serve(socket: WebSocket, { silent, slow, sends = 'order', errs, lazy }: Manner): void {
  const send = (message: object) => socket.send(JSON.stringify(message))
  let timer: NodeJS.Timeout | undefined
  socket.on('error', () => {}).on('close', () => clearInterval(timer))
  socket.on('message', (text) => {
    if (silent) return
    send({ type: 'ready', ts: Date.now() })
    if (lazy && String(text).includes('all')) return
    timer = setInterval(
      () => {
        send({ type: sends, ts: Date.now() - (slow ? LATE : 0) })
        if (errs) send({ type: 'error' })
      },
      slow ? SLOW : EVERY,
    )
  })
}
