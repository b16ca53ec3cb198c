import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { RequestParams } from '../../../src/engine/embedded/http/rules.ts'
import http, {
  asyncRequest,
  CookieJar,
  expectedStatuses,
  type Response,
} from '../../../src/engine/embedded/k6/http.ts'
import { WebSocket } from '../../../src/engine/embedded/k6/websockets.ts'
import { runOnce, serveBytes, serveHttp, serveSockets } from './support.ts'

const TAGS = { env: 'ci', feed: 'orders', scenario: 'one', method: 'GET', name: 'x' }

async function get(url: string, params: RequestParams = {}) {
  let response: Response | undefined
  const ran = await runOnce(async () => {
    response = await asyncRequest('GET', url, null, { tags: { name: 'x' }, timeout: 2000, ...params })
  })
  if (response === undefined) throw new Error(JSON.stringify(ran.end))
  return { response, ran }
}

describe('asyncRequest', () => {
  test('gives status, body, headers, JSON and k6 metrics', async () => {
    const url = await serveHttp((_, answer) => {
      answer.writeHead(200, { 'content-type': 'application/json', 'x-two': ['a', 'b'] })
      answer.end('{"token":"t"}')
    })
    const { response, ran } = await get(`${url}/auth?secret=1`)
    expect(response).toMatchObject({ status: 200, body: '{"token":"t"}', error: '', error_code: 0 })
    expect(response.headers).toMatchObject({ 'Content-Type': 'application/json', 'X-Two': 'a, b' })
    expect(response.json()).toEqual({ token: 't' })
    const names = [
      'reqs',
      'req_duration',
      'req_blocked',
      'req_connecting',
      'req_tls_handshaking',
      'req_sending',
      'req_waiting',
      'req_receiving',
      'req_failed',
    ]
    for (const name of names) {
      expect(ran.of(`http_${name}`).map(({ tags }) => tags)).toEqual([
        { ...TAGS, status: '200', expected_response: 'true' },
      ])
    }
    expect(ran.values('http_req_failed')).toEqual([0])
    expect(ran.values('http_req_connecting')[0]).toBeGreaterThan(0)
    const sum = ['sending', 'waiting', 'receiving'].reduce(
      (all, phase) => all + (ran.values(`http_req_${phase}`)[0] ?? 0),
      0,
    )
    expect(ran.values('http_req_duration')[0]).toBeCloseTo(sum, 6)
    expect(ran.values('data_received')[0]).toBeGreaterThan(50)
  })

  test('measures the time to the first byte, and keeps connections alive within a VU', async () => {
    const ports = new Set<number | undefined>()
    const url = await serveHttp((request, answer) => {
      ports.add(request.socket.remotePort)
      globalThis.setTimeout(() => answer.end('x'), 100)
    })
    const ran = await runOnce(async () => {
      for (let i = 0; i < 2; i += 1) await asyncRequest('GET', url)
    })
    expect(ports.size).toBe(1)
    expect(ran.values('http_req_connecting')[1]).toBe(0)
    for (const waiting of ran.values('http_req_waiting')) {
      expect(waiting).toBeGreaterThan(95)
      expect(waiting).toBeLessThan(200)
    }
  })

  test.each([
    [401, {}, 'false', '1401', 1],
    [503, {}, 'false', '1503', 1],
    [302, {}, 'true', undefined, 0],
    [401, { responseCallback: expectedStatuses(401) }, 'true', '1401', 0],
    [200, { responseCallback: expectedStatuses({ min: 201, max: 299 }) }, 'false', undefined, 1],
  ])('status %i with %o', async (status, params, expected, code, failed) => {
    const url = await serveHttp(
      (_, answer) => void answer.writeHead(status, { location: '/elsewhere' }).end(),
    )
    const { response, ran } = await get(url, params)
    expect(response.status).toBe(status)
    expect(ran.of('http_reqs')[0]?.tags.expected_response).toBe(expected)
    expect(ran.of('http_reqs')[0]?.tags.error_code).toBe(code)
    expect(ran.values('http_req_failed')).toEqual([failed])
  })

  test.each<[string, (socket: import('node:net').Socket) => void, number, RegExp]>([
    ['reset', (socket) => void socket.resetAndDestroy(), 1220, /connection reset by peer/],
    ['hung up', (socket) => void socket.end(), 1000, /unexpected EOF/],
    ['no answer in time', () => {}, 1050, /request timeout/],
    ['junk', (socket) => void socket.end('\u0000\u001b[31mjunk\r\n\r\n'), 1000, /malformed HTTP response/],
    [
      'cut in the body',
      (socket) => void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf'),
      1000,
      /unexpected EOF/,
    ],
    [
      'a body without an end',
      (socket) => void socket.write('HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Length: 100\r\n\r\nhalf'),
      1050,
      /request timeout/,
    ],
  ])('%s: an error, never an exception', async (_, act, code, error) => {
    const address = await serveBytes((socket) => void socket.once('data', () => act(socket)))
    const { response, ran } = await get(`http://${address}/`, { timeout: 300 })
    expect(response.error).toMatch(error)
    expect(response.error_code).toBe(code)
    // As in k6, nothing is left of an answer that had begun.
    expect(response).toMatchObject({ status: 0, body: null, headers: {}, cookies: {} })
    expect(ran.of('http_reqs')[0]?.tags).toMatchObject({ status: '0', error_code: String(code) })
    expect(ran.values('http_req_failed')).toEqual([1])
    expect(ran.end.log).toEqual([])
  })

  test('a request that meets a connection just closed is sent again where Go would, else it fails', async () => {
    const address = await serveBytes((socket) => {
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n')
        socket.once('data', () => socket.resetAndDestroy())
      })
    })
    const statuses: number[] = []
    const ran = await runOnce(async () => {
      for (const method of ['GET', 'GET', 'POST', 'GET']) {
        statuses.push((await asyncRequest(method, `http://${address}/`)).status)
      }
    })
    expect(statuses).toEqual([200, 200, 0, 200])
    expect(ran.values('http_reqs')).toEqual([1, 1, 1, 1])
  })

  test('refused, unknown host, invalid url', async () => {
    expect((await get('http://127.0.0.1:1/')).response).toMatchObject({
      status: 0,
      error_code: 1212,
      body: null,
    })
    expect((await get('http://nosuch.invalid/')).response).toMatchObject({ status: 0, error_code: 1101 })
    expect((await get('ftp://127.0.0.1/')).response).toMatchObject({ status: 0, error_code: 1020 })
  })

  test.each<[string, () => Buffer, Record<string, string>]>([
    ['as it comes', () => Buffer.alloc(33 * 1024 * 1024), {}],
    ['decoded', () => gzipSync(Buffer.alloc(33 * 1024 * 1024)), { 'content-encoding': 'gzip' }],
  ])('an answer over 32 MiB %s is no answer, unless nobody wants it', async (_, body, headers) => {
    const url = await serveHttp((_, answer) => void answer.writeHead(200, headers).end(body()))
    const { response, ran } = await get(url)
    expect(response).toMatchObject({
      status: 0,
      body: null,
      error: 'the answer is longer than 32 MiB',
      error_code: 1701,
    })
    expect(ran.values('http_req_failed')).toEqual([1])
    expect((await get(url, { responseType: 'none' })).response).toMatchObject({ status: 200, error: '' })
  })

  test.each<[string, Buffer, number, string | null]>([
    ['gzip', gzipSync('{"a":1}'), 200, '{"a":1}'],
    ['deflate', deflateSync('{"a":1}'), 200, '{"a":1}'],
    ['br', brotliCompressSync('{"a":1}'), 200, '{"a":1}'],
    ['deflate, gzip', gzipSync(deflateSync('{"a":1}')), 200, '{"a":1}'],
    ['identity', Buffer.from('{"a":1}'), 200, '{"a":1}'],
    ['gzip', Buffer.from('this is no gzip'), 0, null],
    ['gzip', gzipSync('{"a":1}').subarray(0, -9), 0, null],
    ['br', Buffer.from('this is no brotli'), 0, null],
  ])('a body coded as %s is decoded, or no answer', async (coding, body, status, text) => {
    const url = await serveHttp(
      (_, answer) => void answer.writeHead(200, { 'content-encoding': coding }).end(body),
    )
    expect((await get(url)).response).toMatchObject({ status, body: text })
    expect((await get(url, { responseType: 'none' })).response).toMatchObject({ status: 200, body: null })
  })

  test('headers go out as UTF-8', async () => {
    const url = await serveHttp((request, answer) => {
      answer.end(Buffer.from(String(request.headers['x-name']), 'latin1'))
    })
    expect((await get(url, { headers: { 'X-Name': 'Zoë 東京' } })).response.body).toBe('Zoë 東京')
  })

  test('bodies: text, form and bytes', async () => {
    const seen: [string | undefined, string][] = []
    const url = await serveHttp(async (request, answer) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      seen.push([request.headers['content-type'], Buffer.concat(chunks).toString()])
      answer.end()
    })
    await runOnce(async () => {
      await asyncRequest('POST', url, '{}', { headers: { 'Content-Type': 'application/json' } })
      await asyncRequest('POST', url, { a: 'b c', n: 1 })
      await asyncRequest('POST', url, new TextEncoder().encode('hi').buffer)
    })
    expect(seen).toEqual([
      ['application/json', '{}'],
      ['application/x-www-form-urlencoded', 'a=b+c&n=1'],
      [undefined, 'hi'],
    ])
  })
})

describe('cookies', () => {
  test('go with later requests and upgrades of the same VU, unless another jar is given', async () => {
    const seen: (string | undefined)[] = []
    const url = await serveHttp((request, answer) => {
      seen.push(request.headers.cookie)
      answer.writeHead(200, { 'set-cookie': 'sid=1; Path=/; HttpOnly' }).end()
    })
    const sockets: (string | string[] | undefined)[] = []
    const feed = await serveSockets((socket, _raw, _url, headers) => {
      sockets.push(headers.cookie)
      socket.close(1000)
    })
    const ran = await runOnce(async () => {
      const first = await asyncRequest('GET', url)
      expect(first.cookies.sid?.[0]).toMatchObject({ value: '1', path: '/', http_only: true })
      await asyncRequest('GET', url, null, { cookies: { own: 'x' } })
      await asyncRequest('GET', url, null, { jar: new CookieJar() })
      expect(http.cookieJar().cookiesForURL(url)).toEqual({ sid: ['1'] })
      for (const jar of [undefined, new CookieJar()]) {
        const socket = new WebSocket(feed, null, jar === undefined ? {} : { jar })
        await new Promise<void>((resolve) => {
          socket.onclose = () => resolve()
        })
      }
    })
    expect(ran.end.log).toEqual([])
    expect(seen).toEqual([undefined, 'own=x; sid=1', undefined])
    expect(sockets).toEqual(['sid=1', undefined])
  })
})

describe('pinned names', () => {
  test('are dialled at their address, with their own Host', async () => {
    const hosts: (string | undefined)[] = []
    const url = new URL(
      await serveHttp((request, answer) => {
        hosts.push(request.headers.host)
        answer.end()
      }),
    )
    const feed = new URL(
      await serveSockets((socket, _raw, _url, headers) => {
        hosts.push(String(headers.host))
        socket.close(1000)
      }),
    )
    const pins = new Map([['feed.internal', '127.0.0.1']])
    const ran = await runOnce(
      async () => {
        await asyncRequest('GET', `http://Feed.internal:${url.port}/`)
        const socket = new WebSocket(`ws://feed.internal:${feed.port}/`)
        await new Promise<void>((resolve) => {
          socket.onclose = () => resolve()
        })
      },
      { context: { pins } },
    )
    expect(hosts).toEqual([`feed.internal:${url.port}`, `feed.internal:${feed.port}`])
    expect(ran.of('ws_sessions')[0]?.tags.status).toBe('101')
  })
})
