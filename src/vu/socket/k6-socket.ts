import type { CookieJar } from 'k6/http'
import { WebSocket } from 'k6/websockets'

/** The parts of k6's WebSocket that its published types leave out or loosen. */
export interface K6Socket {
  readonly readyState: number
  /** The subprotocol that the service chose; empty: none. */
  readonly protocol: string
  binaryType: string
  onopen: (event: { readonly timestamp: number }) => void
  onmessage: (event: { readonly data: string | ArrayBuffer; readonly timestamp: number }) => void
  onpong: (event: { readonly timestamp: number }) => void
  onerror: (event: { readonly error?: unknown }) => void
  /** `error`: of the embedded engine alone, what was wrong with the frame that ended the connection. */
  onclose: (event: { readonly code?: number; readonly reason?: string; readonly error?: string }) => void
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
