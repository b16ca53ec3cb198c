import * as http from 'node:http'
import * as https from 'node:https'
import type { Socket } from 'node:net'
import { Failure } from '../../../model/failure.ts'
import { safeLine } from '../../../text/secrets.ts'

type Env = { readonly [name: string]: string | undefined }

/**
 * The proxy that the environment names for an address: HTTPS_PROXY, unless NO_PROXY has the host. Plain http is only
 * ever spoken to loopback, which no proxy can reach.
 *
 * @throws {Failure} `engine`: it is not the URL of an HTTP proxy.
 */
export function proxyFor(url: URL, env: Env): URL | null {
  const text = env.https_proxy || env.HTTPS_PROXY
  if (!text || url.protocol !== 'https:' || isLoopback(url) || isExempt(url, env)) return null
  const proxy = parseUrl(text.includes('://') ? text : `http://${text}`)
  if (proxy !== null && /^https?:$/.test(proxy.protocol)) return proxy
  throw new Failure('engine', 'HTTPS_PROXY must be the URL of an HTTP proxy: http://host:port')
}

/**
 * `*`, a host, a domain with or without a dot before it; each with or without a port. By hand, as curl reads it: to
 * undici's EnvHttpProxyAgent and to proxy-from-env a domain without a dot is one host alone, and the toolkit's reads no
 * environment but the process's own and no `*.domain`.
 */
function isExempt(url: URL, env: Env): boolean {
  const list = env.no_proxy || env.NO_PROXY || ''
  const port = url.port || '443'
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((rule) => rule !== '')
    .some((rule) => {
      const [, domain, only] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(rule) ?? []
      if (only !== undefined && only !== port) return false
      return rule === '*' || url.hostname === domain || (domain !== '' && url.hostname.endsWith(`.${domain}`))
    })
}

/** Null where the text is no URL. */
export function parseUrl(text: string, base?: string): URL | null {
  return URL.canParse(text, base) ? new URL(text, base) : null
}

export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}

/**
 * A connection to the address through the proxy, by CONNECT (RFC 9110, section 9.3.6). Node's own client speaks it;
 * undici's ProxyAgent would bring 680 kB into the command line, which has no other use for them.
 *
 * @throws {Error} the proxy cannot be reached, or refuses.
 */
export function tunnel(
  proxy: URL,
  to: URL,
  { timeout, signal }: { readonly timeout: number; readonly signal: AbortSignal },
): Promise<Socket> {
  const target = `${to.hostname}:${to.port || '443'}`
  const { request } = proxy.protocol === 'https:' ? https : http
  return new Promise((resolve, reject) => {
    const asked = request({
      hostname: proxy.hostname.replace(/^\[|\]$/g, ''),
      port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80),
      method: 'CONNECT',
      path: target,
      headers: { host: target, ...credentials(proxy) },
      agent: false,
      timeout,
      signal,
    })
    asked.once('connect', ({ statusCode }, socket) => {
      if (statusCode === 200) return resolve(socket.setTimeout(0) as Socket)
      socket.destroy()
      reject(new Error(`the proxy ${safeLine(proxy.host)} answered ${statusCode}`))
    })
    asked.once('timeout', () => asked.destroy(new Error(`the proxy ${safeLine(proxy.host)} did not answer`)))
    asked.once('error', reject)
    asked.end()
  })
}

function credentials({ username, password }: URL): { 'proxy-authorization'?: string } {
  if (username === '') return {}
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` }
}
