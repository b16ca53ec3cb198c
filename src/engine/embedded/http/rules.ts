import type { CookieJar } from './cookies.ts'
import type { ExpectedStatuses } from './expected-statuses.ts'

export type RequestBody = string | ArrayBuffer | { readonly [field: string]: unknown }

/** What k6's `params` may hold, of what an embedded run knows. */
export interface RequestParams {
  readonly headers?: { readonly [name: string]: string }
  readonly tags?: { readonly [name: string]: string | number | boolean }
  /** ms, or text such as `10s`. */
  readonly timeout?: number | string
  readonly jar?: CookieJar
  readonly cookies?: {
    readonly [name: string]: string | { readonly value?: string; readonly replace?: boolean }
  }
  readonly redirects?: number
  readonly responseType?: 'text' | 'binary' | 'none'
  readonly responseCallback?: ExpectedStatuses | null
}

const DEFAULT_TIMEOUT = 60_000
const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }

/** @returns ms; k6's 60 s without one. @throws {Error} for text that is no time. */
export function parseTimeout(timeout: number | string | undefined): number {
  if (timeout === undefined) return DEFAULT_TIMEOUT
  if (typeof timeout === 'number') return timeout
  const match = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(timeout)
  if (match === null) throw new Error(`"${timeout}" is not a timeout: write a number of ms, or 10s`)
  return Number(match[1]) * (UNITS[match[2] ?? ''] ?? 1)
}

/** Headers (the script's own, cookies, the kind of a form) and body as they go on the wire. */
export function requestContent(
  url: URL,
  body: RequestBody | null | undefined,
  params: RequestParams | null | undefined,
  jar: CookieJar,
): { readonly headers: Record<string, string>; readonly content: string | Uint8Array | null } {
  const headers: Record<string, string> = { ...params?.headers }
  const has = (name: string) => Object.keys(headers).some((key) => key.toLowerCase() === name)
  const cookie = cookieHeader(url, params, jar)
  if (cookie !== '' && !has('cookie')) headers.Cookie = cookie
  if (body === null || body === undefined) return { headers, content: null }
  if (typeof body === 'string') return { headers, content: body }
  if (body instanceof ArrayBuffer) return { headers, content: new Uint8Array(body) }
  if (!has('content-type')) headers['Content-Type'] = 'application/x-www-form-urlencoded'
  const fields = Object.entries(body).flatMap(([name, value]) =>
    [value].flat().map((item): [string, string] => [name, String(item)]),
  )
  return { headers, content: new URLSearchParams(fields).toString() }
}

/** The jar's cookies and the request's own; `replace` takes the place of the jar's. */
function cookieHeader(url: URL, params: RequestParams | null | undefined, jar: CookieJar): string {
  const own = Object.entries(params?.cookies ?? {}).map(([name, given]) => {
    return typeof given === 'string'
      ? { name, value: given, replace: false }
      : { value: '', replace: false, ...given, name }
  })
  const replaced = new Set(own.filter((cookie) => cookie.replace).map((cookie) => cookie.name))
  const kept = Object.entries(jar.cookiesForURL(url.href)).filter(([name]) => !replaced.has(name))
  return [
    ...own.map(({ name, value }) => `${name}=${value}`),
    ...kept.flatMap(([name, values]) => values.map((value) => `${name}=${value}`)),
  ].join('; ')
}
