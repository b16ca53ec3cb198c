import { parseSetCookie as parse } from 'cookie'

/** One `Set-Cookie` header, in the shape of k6's `Response.cookies`; null where it is malformed. */
export function parseSetCookie(header: string): {
  readonly name: string
  readonly value: string
  readonly domain: string | undefined
  readonly path: string | undefined
  readonly secure: boolean
  readonly httpOnly: boolean
  readonly expires: number
} | null {
  const { name, value: raw = '', ...attributes } = parse(header, { decode: (text) => text })
  const value = /^"(.*)"$/.exec(raw)?.[1] ?? raw
  if (!NAME.test(name) || !VALUE.test(value)) return null
  return {
    name,
    value,
    domain: attributes.domain,
    path: attributes.path,
    secure: attributes.secure ?? false,
    httpOnly: attributes.httpOnly ?? false,
    expires: expiry(attributes.maxAge, attributes.expires?.getTime()),
  }
}

/** What Go takes for a name (a token of RFC 9110) and for a value (readSetCookies in net/http/cookie.go). */
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
const VALUE = /^[ !#-:<-[\]-~]*$/

/** Max-Age (s) goes before Expires (epoch ms); a date that cannot be read is none (RFC 6265 section 5.2.1). */
export function expiry(maxAge: number | undefined, expires: number | undefined): number {
  return maxAge === undefined ? (expires ?? Number.POSITIVE_INFINITY) : Date.now() + maxAge * 1000
}
