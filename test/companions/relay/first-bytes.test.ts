import { once } from 'node:events'
import { createServer } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { describe, expect, it } from 'vitest'
import { readClientHello } from '../../../src/companions/relay/client-hello.ts'
import { countOf, drawn, seeded } from '../../../src/companions/relay/draw.ts'
import { FirstBytes } from '../../../src/companions/relay/first-bytes.ts'
import { readHead } from '../../../src/companions/relay/request-head.ts'

/** The ClientHello that Node's own TLS sends. */
async function helloOf(ALPNProtocols: string[] | undefined): Promise<Buffer> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  const client = connectTls({
    ...{ host: '127.0.0.1', port, servername: 'feed.internal' },
    ...(ALPNProtocols && { ALPNProtocols }),
  })
  client.on('error', () => undefined)
  const [socket] = await once(server, 'connection')
  const [bytes] = await once(socket, 'data')
  client.destroy()
  socket.destroy()
  server.close()
  return bytes
}

describe('the first bytes of the service', () => {
  it.each([
    ['HTTP/1.1 101 Switching Protocols\r\n', true],
    ['HTTP/1.', true],
    ['HTTP/1.1 503 Full\r\n', false],
    ['x', false],
  ])('%j: a socket is open: %s', (text, open) => {
    expect(new FirstBytes(false).accepts(Buffer.from(text))).toBe(open)
    expect(new FirstBytes(true).accepts(Buffer.from(text))).toBe(true)
  })
})

describe('the first bytes behind TLS', () => {
  it.each([
    [['h2', 'http/1.1'], 'http/2'],
    [['http/1.1'], 'http/1'],
    [undefined, 'http/1'],
  ])('that offer %j are of %s, and of nothing before they are whole', async (protocols, spoken) => {
    const hello = await helloOf(protocols)
    expect(readClientHello(hello)).toBe(spoken)
    expect(readClientHello(hello.subarray(0, 3))).toBeNull()
    expect(readClientHello(hello.subarray(0, hello.length - 1))).toBeNull()
    // The same message in two records (RFC 8446, 5.1).
    const record = (part: Buffer) =>
      Buffer.concat([hello.subarray(0, 3), Buffer.of(part.length >> 8, part.length & 255), part])
    const message = hello.subarray(5)
    expect(
      readClientHello(Buffer.concat([record(message.subarray(0, 50)), record(message.subarray(50))])),
    ).toBe(spoken)
  })

  it.each([
    ['a request without TLS', Buffer.from('GET / HTTP/1.1\r\n')],
    ['another handshake message', Buffer.from('16030100050200000100', 'hex')],
    ['lengths that lead nowhere', Buffer.from(`16030100281${'0'}000024${'ff'.repeat(36)}`, 'hex')],
  ])('that are %s say nothing', (_, bytes) => {
    expect(readClientHello(bytes)).toBe('unknown')
  })
})

const UPGRADE =
  'GET /ws HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nX-Socketgate-Scenario: orders\r\nOrigin: b\r\n\r\nmore'

describe('the head of a plain request', () => {
  it('tells an upgrade and its mark, which the service does not see', () => {
    const { bytes, ...head } = readHead(Buffer.from(UPGRADE))!
    expect(head).toEqual({ upgrade: true, scenario: 'orders' })
    expect(bytes.toString()).toBe(UPGRADE.replace('X-Socketgate-Scenario: orders\r\n', ''))
  })

  it.each([
    ['GET /a HTTP/1.1\r\nHost: a\r\n\r\n', { upgrade: false, scenario: undefined }],
    ['\u0000\u0001 no request', { upgrade: false, scenario: undefined }],
    ['hello', { upgrade: false, scenario: undefined }],
    ['GET /a HTTP/1.1\r\nHost', null],
    ['GE', null],
  ])('of %j', (text, head) => {
    const read = readHead(Buffer.from(text))
    expect(read && { upgrade: read.upgrade, scenario: read.scenario }).toEqual(head)
    if (read !== null) expect(read.bytes.toString()).toBe(text)
  })

  it('is held back until it is whole, byte by byte, and is lost to nobody', () => {
    const first = new FirstBytes(false)
    const end = UPGRADE.indexOf('more')
    const got = [...UPGRADE.slice(0, end)].map((letter) => first.add(Buffer.from(letter)))
    expect(got.slice(0, -1).every((bytes) => bytes === null)).toBe(true)
    expect(got.at(-1)!.toString()).toContain('Origin: b\r\n\r\n')
    expect([first.kind, first.scenario, first.rest()]).toEqual(['yes', 'orders', null])
    const torn = new FirstBytes(false)
    torn.add(Buffer.from('GET /'))
    expect(torn.rest()!.toString()).toBe('GET /')
  })
})

describe('a share of the sockets', () => {
  it.each([
    [0.5, 6, 3],
    [0.1, 3, 1],
    [1, 7, 7],
    [0, 7, 0],
    [0.5, 0, 0],
  ])('of %f of %i is %i', (share, all, count) => {
    expect(countOf(share, all)).toBe(count)
  })

  it('is drawn without putting back, each as likely as any, and the same for the same seed', () => {
    const all = Array.from({ length: 10 }, (_, i) => i)
    const seen = new Map<number, number>()
    for (let i = 0; i < 2000; i++) {
      const some = drawn(all, 3, seeded(`seed ${i}`))
      expect(new Set(some).size).toBe(3)
      for (const one of some) seen.set(one, (seen.get(one) ?? 0) + 1)
    }
    for (const count of seen.values()) expect(Math.abs(count - 600)).toBeLessThan(100)
    expect(drawn(all, 5, seeded('a'))).toEqual(drawn(all, 5, seeded('a')))
    expect(drawn(all, 5, seeded('a'))).not.toEqual(drawn(all, 5, seeded('b')))
  })
})
