import { createHash } from 'node:crypto'
import { createServer, type Server, type Socket } from 'node:net'

/** RFC 6455, 1.3. */
const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'

/** What a raw service does with one connection whose request head came: `path` of it, and all of the head. */
export type Behaviour = (stream: Socket, path: string, head: string) => void

/** A TCP service without a library between it and the wire: it can break every rule. Errors of its connections are its clients'. */
export function rawService(behave: Behaviour): Server {
  return createServer((stream) => {
    let head = ''
    const read = (data: Buffer) => {
      head += data.toString('latin1')
      if (!head.includes('\r\n\r\n')) return
      stream.off('data', read)
      behave(stream, /^\w+ (\S+)/.exec(head)?.[1] ?? '', head)
    }
    stream.on('error', () => undefined)
    stream.on('data', read)
  })
}

/** The whole answer by which a WebSocket opens. */
export function acceptance(head: string): string {
  const key = /sec-websocket-key: *(\S+)/i.exec(head)?.[1] ?? ''
  const accept = createHash('sha1').update(`${key}${GUID}`).digest('base64')
  const upgrade = 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n'
  return `${upgrade}Sec-WebSocket-Accept: ${accept}\r\n\r\n`
}

/** An HTTP answer of this status, whole. */
export function refusal(status: number, more = ''): string {
  return `HTTP/1.1 ${status} No\r\n${more}content-length: 0\r\nconnection: close\r\n\r\n`
}

/** A frame of a server, of up to 125 bytes: opcode 1 text, 8 close, 9 ping, 10 pong. */
export function frame(opcode: number, payload: Uint8Array | string = ''): Buffer {
  const bytes = Buffer.from(payload)
  return Buffer.concat([Buffer.from([0x80 | opcode, bytes.length]), bytes])
}

export function closeFrame(code: number, reason = ''): Buffer {
  return frame(8, Buffer.concat([Buffer.from([code >> 8, code & 255]), Buffer.from(reason)]))
}

/** Calls back with the opcode of each small frame of a client: pings, closes, what a test's plan sends. */
export function hearing(stream: Socket, heard: (opcode: number) => void): void {
  let rest = Buffer.alloc(0)
  stream.on('data', (data: Buffer) => {
    rest = Buffer.concat([rest, data])
    while (rest.length >= 6 && rest.length >= 6 + (rest[1]! & 127)) {
      const opcode = rest[0]! & 15
      rest = rest.subarray(6 + (rest[1]! & 127))
      heard(opcode)
    }
  })
}
