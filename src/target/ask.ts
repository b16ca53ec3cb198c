import { type IncomingMessage, request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { CHECKED, pinnedLookup } from '../engine/embedded/network/network.ts'
import { connectFailure } from '../vu/socket/census.ts'
import { readBuild } from './read.ts'
import type { BuildSource } from './sources.ts'

/** One try to read a build. */
export interface Answer {
  /** HTTP status; null: there was no answer. */
  readonly status: number | null
  /** ms. */
  readonly took: number
  /** Null: it was not told, and `problem` says why. */
  readonly build: string | null
  readonly problem: string | null
  /** As it came, at most 64 KiB; null: it was not read to its end. */
  readonly body: string | null
}

/** Longest wait for one whole answer, its body too, ms. */
export const TIMEOUT = 5_000
/** Longest wait for a status alone, ms. */
const STATUS_TIMEOUT = 2_000
/** Longest body, bytes. */
const LARGEST = 64 * 1024

class Refusal extends Error {}

/**
 * Asks a target for its build: one GET at the address that the policy checked, no redirect followed. Never throws:
 * whatever a service does is an answer.
 */
export async function askBuild(
  source: BuildSource,
  pins: ReadonlyMap<string, string>,
  signal: AbortSignal,
  timeout: number = TIMEOUT,
): Promise<Answer> {
  const started = performance.now()
  const took = () => performance.now() - started
  const timed = AbortSignal.timeout(timeout)
  let status: number | null = null
  try {
    const response = await get(source.url, pins, AbortSignal.any([signal, timed]))
    status = response.statusCode ?? 0
    const bytes = await bodyOf(response)
    const answer = { status, took: took(), build: null, problem: null, body: bytes.toString('utf8') }
    if (status < 200 || status > 299) return { ...answer, problem: `HTTP ${status}` }
    return { ...answer, ...readBuild(bytes, source) }
  } catch (error) {
    const problem = timed.aborted ? `no answer in ${timeout / 1000} s` : wordsOf(error)
    return { status, took: took(), build: null, problem, body: null }
  }
}

/** The status of one GET at the address that the policy checked; null: no answer. Never throws. */
export async function askStatus(
  url: string,
  pins: ReadonlyMap<string, string>,
  signal: AbortSignal,
  timeout: number = STATUS_TIMEOUT,
): Promise<number | null> {
  try {
    const response = await get(url, pins, AbortSignal.any([signal, AbortSignal.timeout(timeout)]))
    response.destroy()
    return response.statusCode ?? null
  } catch {
    return null
  }
}

/** Longest page of metrics, bytes: Prometheus' own pages of large services are under 1 MiB. */
const LARGEST_PAGE = 4 * 2 ** 20

/**
 * The body of one GET at the address that the policy checked, or why there is none, in a few words without anything foreign. No redirect is
 * followed. Never throws.
 */
export async function askPage(
  url: string,
  pins: ReadonlyMap<string, string>,
  signal: AbortSignal,
  timeout: number,
): Promise<{ readonly body: string } | { readonly problem: string }> {
  const timed = AbortSignal.timeout(timeout)
  try {
    const response = await get(url, pins, AbortSignal.any([signal, timed]), 'text/plain;version=0.0.4')
    const { statusCode: status = 0 } = response
    if (status >= 200 && status <= 299)
      return { body: (await bodyOf(response, LARGEST_PAGE)).toString('utf8') }
    response.destroy()
    const isRedirect = status >= 300 && status <= 399
    return { problem: isRedirect ? `HTTP ${status}, a redirect, which is not followed` : `HTTP ${status}` }
  } catch (error) {
    return { problem: timed.aborted ? `no answer in ${timeout / 1000} s` : wordsOf(error) }
  }
}

/** One GET at the address that the policy checked. `onOpen`: its connection is open, and nothing was sent. */
export function get(
  url: string,
  pins: ReadonlyMap<string, string>,
  signal: AbortSignal,
  accept = 'application/json, text/plain',
  onOpen?: () => void,
): Promise<IncomingMessage> {
  const request = url.startsWith('https:') ? requestSecure : requestPlain
  const headers = { accept, 'user-agent': 'socketgate' }
  return new Promise((resolve, reject) => {
    // A connection of its own: the load must not begin with a warm one.
    request(url, { ...CHECKED, agent: false, lookup: pinnedLookup(pins), headers, signal })
      .on('response', resolve)
      .on('upgrade', (_, socket) => {
        socket.destroy()
        reject(new Refusal('it changed the protocol'))
      })
      .on('socket', (socket) => {
        if (onOpen !== undefined) socket.once(request === requestSecure ? 'secureConnect' : 'connect', onOpen)
      })
      .on('error', reject)
      .end()
  })
}

/** @throws {Refusal} where it is longer than `largest` bytes. */
export async function bodyOf(response: IncomingMessage, largest: number = LARGEST): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > largest) throw new Refusal(`its body is longer than ${largest / 1024} KiB`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const WORDS: Readonly<Record<string, string>> = {
  refused: 'the connection was refused',
  dns: 'its host does not resolve',
  tls: 'its TLS certificate or handshake was not accepted',
  timeout: 'the connection timed out',
  reset: 'the connection was cut',
}

/** Why there was no answer. The text of an error may hold the url. */
export function wordsOf(error: unknown): string {
  if (error instanceof Refusal) return error.message
  const { code = '', message = '' } = error as { code?: string; message?: string }
  return WORDS[connectFailure(`${code} ${message}`)] ?? 'there was no answer that HTTP knows'
}
