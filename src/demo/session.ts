import type { WebSocket } from 'ws'

/** Messages per second and socket that each channel sends unasked. */
export const CHANNELS: Readonly<Record<string, number>> = { orders: 20, ticker: 2 }

/** What one socket needs of the service around it. */
export interface Surroundings {
  /** Whether a token may subscribe; an upgrade that was authorised needs none. */
  allows(token: unknown): boolean
  /** Runs `act` after the service's working time, unless the socket has gone. */
  work(act: () => void): void
  /** Characters by which each message of a feed is longer now, and the bytes unsent over which a socket is closed. */
  readonly size: () => { readonly pad: number; readonly mostUnsent: number | null }
}

/**
 * One client's conversation: subscribe and acknowledgement, its own stream of orders, quotes on demand,
 * heartbeats. Times are epoch ms with fractions, taken when the event happened, before the service's work.
 */
export function converse(socket: WebSocket, around: Surroundings): void {
  const timers: NodeJS.Timeout[] = []
  const reply = (message: object) => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message))
  }
  const publish = (channel: string, perSecond: number) => {
    let seq = 0
    timers.push(
      setInterval(() => {
        const order = { type: channel === 'orders' ? 'order' : channel, seq: ++seq, server_ts: epochNow() }
        const { pad, mostUnsent } = around.size()
        if (mostUnsent !== null && socket.bufferedAmount > mostUnsent) return evict(socket)
        const price = 100 + (seq % 50)
        around.work(() => reply({ ...order, price, ...(pad > 0 && { pad: '.'.repeat(pad) }) }))
      }, 1000 / perSecond),
    )
  }
  const subscribe = (message: Record<string, unknown>) => {
    const channel = String(message.channel)
    const perSecond = Object.hasOwn(CHANNELS, channel) ? CHANNELS[channel] : undefined
    if (!around.allows(message.token)) return reply({ type: 'error', message: 'not authorised' })
    if (perSecond === undefined) return reply({ type: 'error', message: 'no such channel' })
    around.work(() => reply({ type: 'subscribed', channel }))
    // Sockets do not march in step: each stream begins somewhere in its own interval.
    timers.push(setTimeout(() => publish(channel, perSecond), (Math.random() * 1000) / perSecond))
  }
  socket.on('message', (data) => {
    const message = parse(String(data))
    if (message?.type === 'subscribe') subscribe(message)
    else if (message?.type === 'quote')
      around.work(() => reply({ type: 'quote', id: message.id, price: 101.5 }))
    else if (message?.type === 'ka') reply({ type: 'ka' })
    else if (message?.type === 'ping') reply({ type: 'pong', id: message.id })
    else if (message?.type !== 'pong') reply({ type: 'error', message: 'unknown message' })
  })
  timers.push(setInterval(() => reply({ type: 'ping', id: epochNow() }), 5_000))
  socket.on('close', () => {
    for (const timer of timers) clearTimeout(timer)
  })
}

/** ms in which who is closed may read what is queued. */
const PATIENCE = 1000
/** RFC 6455's registry of close codes: Try Again Later. */
const TRY_AGAIN = 1013

/** A close frame stands behind all that is unsent: whoever does not read is cut off soon. */
function evict(socket: WebSocket): void {
  if (socket.readyState !== socket.OPEN) return
  socket.close(TRY_AGAIN, 'too slow')
  setTimeout(() => socket.terminate(), PATIENCE).unref()
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

function epochNow(): number {
  return performance.timeOrigin + performance.now()
}
