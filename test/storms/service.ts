import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import type { Certificate } from '../support/certificate.ts'

export interface StormService {
  readonly port: number
  /** How connections of open sockets ended, in the order of their ends. */
  readonly ends: readonly ('fin' | 'rst')[]
  close(): Promise<void>
}

export interface Manners {
  /** So many are ever let in; absent: all. */
  readonly lets?: number
  /** ms after the first dial at which it closes every socket with 1012. */
  readonly restartsAfter?: number
}

const REFUSAL = 'HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\ncontent-length: 0\r\n\r\n'

/** A service with TLS that acknowledges a subscription, and has the manners that are asked for. */
export async function startStormService(
  { key, cert }: Certificate,
  { lets = Number.POSITIVE_INFINITY, restartsAfter }: Manners,
): Promise<StormService> {
  const sockets = new WebSocketServer({ noServer: true })
  const ends: ('fin' | 'rst')[] = []
  let dials = 0
  const restart = () => {
    for (const socket of sockets.clients) socket.close(1012, 'service restart')
  }
  const server = createServer({ key, cert })
  server.on('upgrade', (request: IncomingMessage, tcp: Duplex, head: Buffer) => {
    let how: 'fin' | 'rst' = 'fin'
    tcp.on('error', () => {
      how = 'rst'
    })
    dials += 1
    if (dials === 1 && restartsAfter !== undefined) setTimeout(restart, restartsAfter)
    if (dials > lets) {
      tcp.end(REFUSAL)
      return
    }
    tcp.on('close', () => ends.push(how))
    sockets.handleUpgrade(request, tcp, head, (socket) => {
      socket.on('error', () => undefined)
      socket.on('message', () => socket.send('{"type":"subscribed"}'))
    })
  })
  const port = await listening(server)
  const close = async () => {
    for (const socket of sockets.clients) socket.terminate()
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return { port, ends, close }
}

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}
