import type { Json } from '../../../model/json.ts'
import type { Tags } from '../../../model/sample.ts'
import { current } from '../current.ts'
import { CookieJar } from '../http/cookies.ts'
import { ExpectedStatuses } from '../http/expected-statuses.ts'
import { parseTimeout, type RequestBody, type RequestParams, requestContent } from '../http/rules.ts'
import { parseSetCookie } from '../http/set-cookie.ts'
import { type Timings, type Transfer, transfer } from '../http/transfer.ts'
import { USER_AGENT } from '../network/user-agent.ts'
import type { Vu } from '../vu.ts'

export { CookieJar }

/** k6's: single statuses and `{min, max}`. */
export function expectedStatuses(...of: (number | { min: number; max: number })[]): ExpectedStatuses {
  return new ExpectedStatuses(of.map((item) => (typeof item === 'number' ? { min: item, max: item } : item)))
}

/** k6's default: 200 to 399. */
const USUAL = expectedStatuses({ min: 200, max: 399 })

/** The VU's own jar, which outlives its iterations. */
export function cookieJar(): CookieJar {
  return current('http.cookieJar').vu.jar
}

interface Cookie {
  readonly name: string
  readonly value: string
  readonly domain: string
  readonly path: string
  readonly http_only: boolean
  readonly secure: boolean
}

/** k6's `Response`, what of it an embedded run has. */
export interface Response {
  readonly url: string
  readonly status: number
  readonly body: string | ArrayBuffer | null
  readonly headers: { readonly [name: string]: string }
  readonly cookies: { readonly [name: string]: readonly Cookie[] }
  readonly error: string
  readonly error_code: number
  readonly timings: Timings
  /** @throws {SyntaxError} where the body is not JSON. */
  json(): Json
}

/**
 * Sends a request without blocking the VU. Redirects are answers, they are not followed. A failure resolves
 * with status 0 and an error, as in k6 without `throw`.
 */
export async function asyncRequest(
  method: string,
  url: string,
  body?: RequestBody | null,
  params?: RequestParams | null,
): Promise<Response> {
  const iteration = current('an HTTP request')
  // Whatever an ended iteration still asks for is never answered, so that it does not go on.
  if (iteration.over) return new Promise(() => {})
  const { vu } = iteration
  const target = parseHttpUrl(url)
  const jar = params?.jar ?? vu.jar
  const tags = vu.services.tagSets.merge(vu.tags.current, {
    name: target === null ? 'invalid url' : `${target.origin}${target.pathname}`,
    method: method.toUpperCase(),
    ...params?.tags,
  })
  if (target === null) return responseOf(url, invalidUrl(), params?.responseType)
  const { headers, content } = requestContent(target, body, params, jar)
  const done = await transfer(iteration, {
    url: target,
    method: method.toUpperCase(),
    headers: { 'User-Agent': USER_AGENT, ...headers },
    body: content,
    timeout: parseTimeout(params?.timeout),
    keep: params?.responseType !== 'none',
  })
  jar.receive(target.href, done.setCookies)
  measure(vu, tags, done, params?.responseCallback)
  return responseOf(url, done, params?.responseType)
}

function parseHttpUrl(text: string): URL | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null
}

function invalidUrl(): Transfer {
  const timings = {
    duration: 0,
    blocked: 0,
    connecting: 0,
    tls_handshaking: 0,
    sending: 0,
    waiting: 0,
    receiving: 0,
  }
  return {
    status: 0,
    headers: {},
    setCookies: [],
    body: Buffer.alloc(0),
    error: 'invalid URL',
    errorCode: 1020,
    timings,
  }
}

/** `null` as a callback means in k6: neither `expected_response` nor http_req_failed. */
function measure(
  vu: Vu,
  base: Tags,
  { status, errorCode, timings }: Transfer,
  callback: ExpectedStatuses | null | undefined = USUAL,
): void {
  const { sink, tagSets } = vu.services
  const expected = callback?.includes(status)
  // k6 numbers the statuses from 400 as errors, too: 1404.
  const code = errorCode === 0 && status >= 400 ? 1000 + status : errorCode
  const tags = tagSets.merge(base, {
    status,
    ...(expected === undefined ? {} : { expected_response: expected }),
    ...(code === 0 ? {} : { error_code: code }),
  })
  sink.push('http_reqs', 1, tags)
  for (const [phase, value] of Object.entries(timings)) sink.push(`http_req_${phase}`, value, tags)
  if (expected !== undefined) sink.push('http_req_failed', expected ? 0 : 1, tags)
}

function responseOf(url: string, done: Transfer, type: RequestParams['responseType'] = 'text'): Response {
  const text = () => done.body.toString('utf8')
  const bytes = () => new Uint8Array(done.body).buffer
  return {
    url,
    status: done.status,
    body: done.status === 0 || type === 'none' ? null : type === 'binary' ? bytes() : text(),
    headers: done.headers,
    cookies: cookiesOf(done.setCookies),
    error: done.error,
    error_code: done.errorCode === 0 && done.status >= 400 ? 1000 + done.status : done.errorCode,
    timings: done.timings,
    json: () => JSON.parse(text()),
  }
}

function cookiesOf(headers: readonly string[]): Record<string, Cookie[]> {
  const cookies: Record<string, Cookie[]> = Object.create(null)
  for (const header of headers) {
    const parsed = parseSetCookie(header)
    if (parsed === null) continue
    const { name, value, domain = '', path = '', httpOnly, secure } = parsed
    const same = cookies[name] ?? []
    same.push({ name, value, domain, path, http_only: httpOnly, secure })
    cookies[name] = same
  }
  return { ...cookies }
}

export default { asyncRequest, expectedStatuses, cookieJar, CookieJar }
