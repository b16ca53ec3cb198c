import { createServer, type Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'

const EVERY = 15
const PAD = 'x'.repeat(48 * 1024)
const QUEUE = 1024 * 1024

/** What a feed does with a subscriber who is behind. */
const SENDERS: { readonly [path: string]: (sockets: Iterable<WebSocket>, text: () => string) => unknown } = {
  // Queues for ever.
  '/never': (sockets, text) => {
    for (const socket of sockets) socket.send(text())
  },
  // Closes whoever has more than 1 MiB unsent, and cuts the connection soon after.
  '/evicts': (sockets, text) => {
    for (const socket of sockets) {
      if (socket.bufferedAmount <= QUEUE) socket.send(text())
      else if (socket.readyState === socket.OPEN) {
        socket.close(1013, 'too slow')
        setTimeout(() => socket.terminate(), 100)
      }
    }
  },
  // Only says so: the frame stands behind all that is unsent.
  '/says': (sockets, text) => {
    for (const socket of sockets) {
      if (socket.bufferedAmount <= QUEUE) socket.send(text())
      else socket.close(1008, 'too slow')
    }
  },
  // Leaves out what somebody who is behind would have.
  '/drops': (sockets, text) => {
    for (const socket of sockets) if (socket.bufferedAmount <= 64 * 1024) socket.send(text())
  },
  // One after the other, each once the one before it has taken all.
  '/serial': async (sockets, text) => {
    for (const socket of sockets) await new Promise((sent) => socket.send(text(), sent))
  },
}

/** A feed at each of these paths, for who has subscribed with a token: 67 messages of 48 KiB a second. */
export function slowService(): Server {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.end('{"token":"t"}'))
  })
  const acceptor = new WebSocketServer({ server })
  const feeds = new Map<string, Set<WebSocket>>()
  acceptor.on('connection', (socket, { url = '', headers }) => {
    const feed = feeds.get(url) ?? begin(url)
    feeds.set(url, feed)
    socket.on('error', () => socket.terminate())
    socket.on('close', () => feed.delete(socket))
    socket.on('message', () => {
      if (headers.authorization !== 'Bearer t') return
      socket.send('{"type":"subscribed"}')
      feed.add(socket)
    })
  })
  return server

  function begin(path: string): Set<WebSocket> {
    const sockets = new Set<WebSocket>()
    let busy = false
    const timer = setInterval(async () => {
      if (busy) return
      busy = true
      await SENDERS[path]?.([...sockets], () => `{"type":"tick","at":${Date.now()},"pad":"${PAD}"}`)
      busy = false
    }, EVERY)
    server.once('close', () => clearInterval(timer))
    return sockets
  }
}
