import * as http from 'node:http'
import * as https from 'node:https'
import { setTimeout as pause } from 'node:timers/promises'
import { Failure } from '../../../model/failure.ts'
import { safeLine } from '../../../text/secrets.ts'
import { parseUrl, proxyFor, tunnel } from './proxy.ts'
import { mayFollow } from './trust.ts'

/** What a download may cost. Times in ms. */
export interface Limits {
  readonly bytes: number
  readonly redirects: number
  /** Without a byte. */
  readonly silence: number
  /** For everything, retries and pauses included. */
  readonly total: number
  readonly attempts: number
  /** Before the second attempt; doubled before each further one. */
  readonly pause: number
}

export const LIMITS: Limits = {
  bytes: 200 * 1024 * 1024,
  redirects: 5,
  silence: 30_000,
  total: 300_000,
  attempts: 3,
  pause: 1000,
}

export interface Downloading {
  /** For HTTPS_PROXY and NO_PROXY. No credential of it is ever sent. */
  readonly env: { readonly [name: string]: string | undefined }
  readonly limits: Limits
  readonly signal: AbortSignal
  /** Told once what the server says of the size, in bytes, before the body is read. */
  readonly onSize: (size: number | null) => void
}

/** May pass if it is tried again. */
class Passing extends Error {}

/**
 * The bytes at an address, by https (http only from loopback). Follows redirects on the same host, and from
 * github.com to where GitHub keeps the files of releases.
 *
 * @throws {Failure} `engine`, saying where and why; `cancelled`, where the signal ended it.
 */
export async function download(url: URL, options: Downloading): Promise<Buffer> {
  const { limits } = options
  const deadline = AbortSignal.timeout(limits.total)
  const signal = AbortSignal.any([options.signal, deadline])
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptOnce(url, { ...options, signal })
    } catch (error) {
      if (options.signal.aborted) throw new Failure('cancelled', 'stopped while k6 was fetched')
      const late = deadline.aborted ? `it took longer than ${limits.total / 1000} s` : null
      if (late !== null || !(error instanceof Passing) || attempt === limits.attempts) {
        throw failed(url, late ?? reasonOf(error), attempt)
      }
    }
    await pause(limits.pause * 2 ** (attempt - 1), undefined, { signal }).catch(() => undefined)
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? safeLine(error.message) : 'unknown reason'
}

function failed(url: URL, reason: string, attempts: number): Failure {
  const tries = attempts === 1 ? '' : `, ${attempts} times`
  return new Failure(
    'engine',
    `k6 could not be fetched from ${safeLine(url.href)}${tries}: ${reason}; a closed network needs a mirror, a proxy (HTTPS_PROXY) or a k6 named by its path`,
  )
}

async function attemptOnce(first: URL, options: Downloading): Promise<Buffer> {
  let url = first
  for (let hop = 0; hop <= options.limits.redirects; hop += 1) {
    const response = await ask(url, options)
    const status = response.statusCode ?? 0
    if (status === 200) return await readBody(response, options)
    response.destroy()
    if (status < 300 || status > 399 || response.headers.location === undefined) throw refused(status)
    url = follow(first, url, response.headers.location)
  }
  throw new Error(`it redirects more than ${options.limits.redirects} times`)
}

function refused(status: number): Error {
  const message = `it answered ${status}`
  return status >= 500 || status === 408 || status === 429 ? new Passing(message) : new Error(message)
}

function follow(first: URL, from: URL, location: string): URL {
  const to = parseUrl(location, from.href)
  if (to !== null && mayFollow(first, to)) return to
  throw new Error(`it redirects to ${to === null ? 'no address' : to.origin}, which is not trusted`)
}

async function ask(url: URL, { env, limits, signal }: Downloading): Promise<http.IncomingMessage> {
  const options = {
    // identity: the archive's own bytes are hashed.
    headers: { 'user-agent': 'socketgate', accept: '*/*', 'accept-encoding': 'identity' },
    timeout: limits.silence,
    signal,
  }
  try {
    const proxy = proxyFor(url, env)
    const socket = proxy === null ? {} : { socket: await tunnel(proxy, url, options) }
    return await answer(url, { ...options, ...socket })
  } catch (error) {
    throw error instanceof Failure ? error : new Passing(reasonOf(error))
  }
}

function answer(url: URL, options: https.RequestOptions): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked =
      url.protocol === 'https:'
        ? https.get(url, {
            ...options,
            agent: new https.Agent({ ...https.globalAgent.options, keepAlive: false }),
          })
        : http.get(url, { ...options, agent: false })
    asked.once('response', resolve)
    asked.once('timeout', () => asked.destroy(new Error('nothing came for too long')))
    asked.on('error', reject)
  })
}

async function readBody(response: http.IncomingMessage, { limits, onSize }: Downloading): Promise<Buffer> {
  const stated = Number(response.headers['content-length'] ?? Number.NaN)
  const parts: Buffer[] = []
  let size = 0
  try {
    if (stated > limits.bytes) throw tooLarge(limits)
    onSize(Number.isNaN(stated) ? null : stated)
    for await (const part of response) {
      size += part.length
      if (size > limits.bytes) throw tooLarge(limits)
      parts.push(part)
    }
  } catch (error) {
    throw error instanceof TooLarge
      ? error
      : new Passing(`it broke off after ${size} bytes: ${reasonOf(error)}`)
  } finally {
    response.destroy()
  }
  return Buffer.concat(parts)
}

class TooLarge extends Error {}

function tooLarge({ bytes }: Limits): TooLarge {
  return new TooLarge(`it has more than ${bytes / 2 ** 20} MiB`)
}
