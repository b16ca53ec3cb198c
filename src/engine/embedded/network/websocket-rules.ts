import type { CookieJar } from '../http/cookies.ts'

export interface SocketParams {
  readonly headers?: { readonly [name: string]: string }
  readonly tags?: { readonly [name: string]: string | number | boolean }
  readonly jar?: CookieJar
  readonly compression?: string
}

const OPTIONS = ['headers', 'tags', 'jar', 'compression']

/** @throws {Error} in k6's words. */
export function parseSocketUrl(text: string): URL {
  let url: URL
  try {
    url = new URL(text)
  } catch {
    throw new Error('WebSocket requires valid url, but got one that cannot be parsed')
  }
  const scheme = url.protocol.slice(0, -1)
  if (scheme !== 'ws' && scheme !== 'wss') {
    throw new Error(`WebSocket requires url with scheme ws or wss, but got "${scheme}"`)
  }
  if (url.hash !== '') throw new Error(`WebSocket requires no url fragment, but got "${url.hash.slice(1)}"`)
  return url
}

/** @throws {Error} for an option that k6 does not know, and for a header that HTTP cannot carry. */
export function parseParams(params: SocketParams | null | undefined): {
  readonly headers: { readonly [name: string]: string }
  readonly tags: { readonly [name: string]: string | number | boolean }
  readonly jar: CookieJar | null
} {
  for (const name of Object.keys(params ?? {})) {
    if (!OPTIONS.includes(name)) throw new Error(`unknown WebSocket's option ${name}`)
  }
  const headers = params?.headers ?? {}
  for (const [name, value] of Object.entries(headers)) {
    if (/[\r\n\0]/.test(`${name}${value}`))
      throw new Error(`the header ${JSON.stringify(name)} holds a line break`)
  }
  return { headers, tags: params?.tags ?? {}, jar: params?.jar ?? null }
}

/** The codes a client may send (RFC 6455 section 7.4; the WebSocket API of browsers is as strict). */
export function checkClose(code: number, reason: string): void {
  if (code !== 1000 && !(code >= 3000 && code <= 4999)) {
    throw new Error(
      "InvalidAccessError: Failed to execute 'close' on 'WebSocket': The close code must be either 1000, " +
        `or between 3000 and 4999. ${code} is neither`,
    )
  }
  if (Buffer.byteLength(reason) > 123)
    throw new Error('SyntaxError: the close reason is longer than 123 bytes')
}

/** gorilla/websocket's CloseError, conn.go. */
export function closeText(code: number, reason: string): string {
  const name = CLOSE_NAMES[code]
  return `websocket: close ${code}${name === undefined ? '' : ` (${name})`}${reason === '' ? '' : `: ${reason}`}`
}

const CLOSE_NAMES: Readonly<Record<number, string>> = {
  1000: 'normal',
  1001: 'going away',
  1002: 'protocol error',
  1003: 'unsupported data',
  1005: 'no status',
  1006: 'abnormal closure',
  1007: 'invalid payload data',
  1008: 'policy violation',
  1009: 'message too big',
  1010: 'mandatory extension missing',
  1011: 'internal server error',
  1015: 'TLS handshake error',
}
