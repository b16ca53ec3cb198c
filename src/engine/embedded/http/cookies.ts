interface Cookie {
  readonly name: string
  readonly value: string
  /** Lower case. Host-only cookies go to exactly this host, others to its subdomains as well. */
  readonly domain: string
  readonly hostOnly: boolean
  readonly path: string
  readonly secure: boolean
  /** Epoch ms; Infinity for the session. */
  readonly expires: number
}

/** What `set` takes beside name and value, in k6's words. `max_age` in s. */
export interface CookieOptions {
  readonly domain?: string
  readonly path?: string
  readonly expires?: string
  readonly max_age?: number
  readonly secure?: boolean
  readonly http_only?: boolean
}

/** A service that sets cookies without end does not grow the jar without end. */
const MOST = 300

/** k6's `CookieJar`, after RFC 6265 section 5 (storage, matching, order), without the public suffix list. */
export class CookieJar {
  #cookies: Cookie[] = []

  /** Name to values that a request to `url` would carry, longest path first. */
  cookiesForURL(url: string): Record<string, string[]> {
    const found: Record<string, string[]> = Object.create(null)
    for (const { name, value } of this.#matching(url)) found[name] = [...(found[name] ?? []), value]
    return { ...found }
  }

  set(url: string, name: string, value: string, options: CookieOptions = {}): boolean {
    return this.#store(url, name, value, {
      domain: options.domain,
      path: options.path,
      secure: options.secure ?? false,
      expires: expiry(options.max_age, options.expires),
    })
  }

  clear(url: string): void {
    const gone = new Set(this.#matching(url))
    this.#cookies = this.#cookies.filter((cookie) => !gone.has(cookie))
  }

  delete(url: string, name: string): void {
    const gone = new Set(this.#matching(url).filter((cookie) => cookie.name === name))
    this.#cookies = this.#cookies.filter((cookie) => !gone.has(cookie))
  }

  /** The value of the `Cookie` header for `url`; empty: no header. */
  header(url: string): string {
    return this.#matching(url)
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ')
  }

  /** Stores the `Set-Cookie` headers of an answer from `url`; what is malformed is left out. */
  receive(url: string, headers: readonly string[]): void {
    for (const header of headers) {
      const cookie = parseSetCookie(header)
      if (cookie === null) continue
      const { domain, path, secure, expires } = cookie
      this.#store(url, cookie.name, cookie.value, { domain, path, secure, expires })
    }
  }

  #store(
    from: string,
    name: string,
    value: string,
    attributes: { domain?: string | undefined; path?: string | undefined; secure: boolean; expires: number },
  ): boolean {
    const url = new URL(from)
    const host = url.hostname.toLowerCase()
    const domain = (attributes.domain ?? '').replace(/^\./, '').toLowerCase()
    if (domain !== '' && !covers(domain, host)) return false
    const path = attributes.path?.startsWith('/') ? attributes.path : defaultPath(url.pathname)
    const hostOnly = domain === ''
    const cookie: Cookie = {
      name,
      value,
      domain: hostOnly ? host : domain,
      hostOnly,
      path,
      secure: attributes.secure,
      expires: attributes.expires,
    }
    this.#cookies = this.#cookies.filter(
      (old) => old.name !== name || old.domain !== cookie.domain || old.path !== path,
    )
    if (cookie.expires > Date.now()) this.#cookies.push(cookie)
    if (this.#cookies.length > MOST) this.#cookies.shift()
    return true
  }

  #matching(to: string): Cookie[] {
    const url = new URL(to)
    const host = url.hostname.toLowerCase()
    const secure = url.protocol === 'https:' || url.protocol === 'wss:'
    const at = Date.now()
    this.#cookies = this.#cookies.filter((cookie) => cookie.expires > at)
    return this.#cookies
      .filter((cookie) => (cookie.hostOnly ? cookie.domain === host : covers(cookie.domain, host)))
      .filter((cookie) => underPath(url.pathname, cookie.path) && (secure || !cookie.secure))
      .sort((a, b) => b.path.length - a.path.length)
  }
}

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
  const [pair = '', ...rest] = header.split(';')
  const equals = pair.indexOf('=')
  if (equals < 1) return null
  const attributes = new Map<string, string>()
  for (const part of rest) {
    const [name = '', ...value] = part.split('=')
    attributes.set(name.trim().toLowerCase(), value.join('=').trim())
  }
  const age = attributes.get('max-age')
  return {
    name: pair.slice(0, equals).trim(),
    value: pair.slice(equals + 1).trim(),
    domain: attributes.get('domain'),
    path: attributes.get('path'),
    secure: attributes.has('secure'),
    httpOnly: attributes.has('httponly'),
    expires: expiry(
      age !== undefined && /^-?\d+$/.test(age) ? Number(age) : undefined,
      attributes.get('expires'),
    ),
  }
}

/** Max-Age goes before Expires; a date that cannot be read is none (RFC 6265 section 5.2.1). */
function expiry(maxAge: number | undefined, expires: string | undefined): number {
  if (maxAge !== undefined) return Date.now() + maxAge * 1000
  const date = Date.parse(expires ?? '')
  return Number.isNaN(date) ? Number.POSITIVE_INFINITY : date
}

function covers(domain: string, host: string): boolean {
  return host === domain || (host.endsWith(`.${domain}`) && !/^[\d.]+$|:/.test(host))
}

function defaultPath(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash <= 0 ? '/' : path.slice(0, slash)
}

function underPath(path: string, prefix: string): boolean {
  if (path === prefix) return true
  return path.startsWith(prefix) && (prefix.endsWith('/') || path[prefix.length] === '/')
}
