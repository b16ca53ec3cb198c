import { expiry, parseSetCookie } from './set-cookie.ts'

interface Cookie {
  readonly name: string
  readonly value: string
  /** Lower case. Host-only cookies go to exactly this host, others to its subdomains as well. */
  readonly domain: string
  readonly hostOnly: boolean
  /** Of the host that set it: no other site gets it, whatever its domain. */
  readonly site: string
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

/**
 * k6's `CookieJar`: Go's net/http/cookiejar without a public suffix list. By hand, since tough-cookie keeps other rules
 * (RFC 6265bis) and brings that list along, 220 kB of it.
 */
export class CookieJar {
  #cookies: Cookie[] = []

  /** Name to values that a request to `url` would carry, longest path first. */
  cookiesForURL(url: string): Record<string, string[]> {
    const found: Record<string, string[]> = Object.create(null)
    for (const { name, value } of this.#matching(url)) found[name] = [...(found[name] ?? []), value]
    return { ...found }
  }

  /** As in k6, true also where the jar does not take the cookie, and no `max_age` where it is 0. */
  set(url: string, name: string, value: string, options: CookieOptions = {}): boolean {
    const date = Date.parse(options.expires ?? '')
    this.#store(url, name, value, {
      domain: options.domain,
      path: options.path,
      secure: options.secure ?? false,
      expires: expiry(options.max_age || undefined, Number.isNaN(date) ? undefined : date),
    })
    return true
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
  ): void {
    const url = new URL(from)
    const host = url.hostname.toLowerCase()
    const domain = (attributes.domain ?? '').replace(/^\./, '').toLowerCase()
    if (domain !== '' && !covers(domain, host)) return
    const path = attributes.path?.startsWith('/') ? attributes.path : defaultPath(url.pathname)
    const hostOnly = domain === ''
    const cookie: Cookie = {
      name,
      value,
      domain: hostOnly ? host : domain,
      hostOnly,
      site: siteOf(host),
      path,
      secure: attributes.secure,
      expires: attributes.expires,
    }
    const isSame = (old: Cookie) =>
      old.name === name && old.domain === cookie.domain && old.path === cookie.path
    const at = this.#cookies.findIndex(isSame)
    // A cookie that takes the place of another keeps it among those of an equally long path.
    this.#cookies.splice(at < 0 ? this.#cookies.length : at, at < 0 ? 0 : 1, cookie)
    this.#cookies = this.#cookies.filter(({ expires }) => expires > Date.now())
    if (this.#cookies.length > MOST) this.#cookies.shift()
  }

  #matching(to: string): Cookie[] {
    const url = new URL(to)
    const host = url.hostname.toLowerCase()
    const secure = url.protocol === 'https:' || url.protocol === 'wss:' || LOCAL.test(host)
    const at = Date.now()
    this.#cookies = this.#cookies.filter((cookie) => cookie.expires > at)
    return this.#cookies
      .filter(({ site }) => site === siteOf(host))
      .filter((cookie) => (cookie.hostOnly ? cookie.domain === host : covers(cookie.domain, host)))
      .filter((cookie) => underPath(url.pathname, cookie.path) && (secure || !cookie.secure))
      .sort((a, b) => b.path.length - a.path.length)
  }
}

/** Hosts that Go gives secure cookies without TLS. */
const LOCAL = /^127\.[\d.]+$|(?:^|\.)localhost\.?$/

/** The last two labels, which Go takes for the site where it has no list (jarKey in net/http/cookiejar). */
function siteOf(host: string): string {
  return isIp(host) ? host : host.split('.').slice(-2).join('.')
}

function covers(domain: string, host: string): boolean {
  return host === domain || (host.endsWith(`.${domain}`) && !isIp(host))
}

const isIp = (host: string) => /^[\d.]+$|:/.test(host)

function defaultPath(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash <= 0 ? '/' : path.slice(0, slash)
}

function underPath(path: string, prefix: string): boolean {
  if (path === prefix) return true
  return path.startsWith(prefix) && (prefix.endsWith('/') || path[prefix.length] === '/')
}
