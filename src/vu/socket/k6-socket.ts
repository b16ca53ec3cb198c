import type { CookieJar } from 'k6/http'
import { WebSocket } from 'k6/websockets'

/** Who is told what happens to a socket. None of it throws. */
export interface Listener {
  /** Epoch ms, as everywhere. */
  hearOpen(timestamp: number): void
  hearPong(timestamp: number): void
  hearPing(): void
  hearError(error: unknown): void
  /** `error`: of the embedded engine alone, what was wrong with the frame that ended the connection. */
  hearClose(code: number | undefined, reason: string, error: string): void
}

interface SocketEvent {
  readonly target: K6Socket
  readonly timestamp: number
}

interface ErrorEvent extends SocketEvent {
  readonly error?: unknown
}

interface CloseEvent extends SocketEvent {
  readonly code?: number
  readonly reason?: string
  readonly error?: string
}

/** The parts of k6's WebSocket that its published types leave out or loosen, and who listens to it. */
export interface K6Socket {
  listener: Listener
  readonly readyState: number
  /** The subprotocol that the service chose; empty: none. */
  readonly protocol: string
  binaryType: string
  onopen: (event: SocketEvent) => void
  onmessage: (event: { readonly data: string | ArrayBuffer; readonly timestamp: number }) => void
  onpong: (event: SocketEvent) => void
  onping: (event: SocketEvent) => void
  onerror: (event: ErrorEvent) => void
  onclose: (event: CloseEvent) => void
  send(data: string | ArrayBuffer): void
  close(code: number): void
  ping(): void
}

export interface SocketParams {
  readonly headers: { readonly [name: string]: string }
  readonly tags: { readonly [name: string]: string }
  readonly jar?: CookieJar
}

export const OPEN = 1

type SocketConstructor = new (
  url: string,
  protocols: readonly string[] | null,
  params: SocketParams,
) => K6Socket

/** Dials. @throws for a URL that k6 cannot read. */
export function dial(url: string, protocols: readonly string[], params: SocketParams): K6Socket {
  const socket = new (WebSocket as unknown as SocketConstructor)(
    url,
    protocols.length > 0 ? protocols : null,
    params,
  )
  socket.binaryType = 'arraybuffer'
  return socket
}

/** Has the listener told; of pings and pongs where `beats`. All sockets share their handlers: a closure for each event is held in memory for each socket. */
export function listen(socket: K6Socket, listener: Listener, beats: boolean): void {
  socket.listener = listener
  socket.onopen = opened
  socket.onerror = failed
  socket.onclose = closed
  if (!beats) return
  socket.onpong = ponged
  socket.onping = pinged
}

const opened = ({ target, timestamp }: SocketEvent) => target.listener.hearOpen(timestamp)
const ponged = ({ target, timestamp }: SocketEvent) => target.listener.hearPong(timestamp)
const pinged = ({ target }: SocketEvent) => target.listener.hearPing()
const failed = ({ target, error }: ErrorEvent) => target.listener.hearError(error)
const closed = ({ target, code, reason = '', error = '' }: CloseEvent) =>
  target.listener.hearClose(code, reason, error)
