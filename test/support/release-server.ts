import { createHash } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { onTestFinished } from 'vitest'

/** A place like GitHub's for the archives of releases, on loopback. */
export interface ReleaseServer {
  /** To be given as a mirror. */
  readonly url: string
  /** What was asked for, in order: method, path, and the names of the headers that could carry a credential. */
  readonly asked: string[]
}

/** Serves until the test has ended, with whatever the test replies. */
export async function releaseServer(reply: RequestListener): Promise<ReleaseServer> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const secrets = ['authorization', 'cookie'].filter((name) => name in request.headers)
    asked.push([request.method, request.url, ...secrets].join(' '))
    reply(request, response)
  })
  return { url: `http://127.0.0.1:${await listen(server)}`, asked }
}

/** Listens on a free port of loopback until the test has ended. */
export async function listen(server: Pick<Server, 'listen' | 'address' | 'close' | 'once'>): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()))
  onTestFinished(() => {
    server.close()
    if ('closeAllConnections' in server) (server as Server).closeAllConnections()
  })
  return (server.address() as AddressInfo).port
}

export const serve =
  (body: Uint8Array): RequestListener =>
  (_, response) =>
    response.writeHead(200, { 'content-length': body.length }).end(body)

export const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

/** An executable that says of itself what k6 says, and nothing else. */
export const fakeBinary = (version: string, more = '') =>
  `#!/bin/sh\n${more}\necho 'k6 v${version} (commit/fake, go1.26, linux/amd64)'\n`

/** One entry of an archive. Types as in tar: `0` a file, `2` a symbolic link, `5` a folder. */
export interface Item {
  readonly name: string
  readonly body?: string | Uint8Array
  /** A flag of tar; headers about the next entry (`x`, `L`) are for tar alone. */
  readonly type?: '0' | '1' | '2' | '3' | '5' | 'x' | 'L'
  readonly link?: string
}

/** As upstream packs: the folder, then the binary in it. */
export function packed(folder: string, body: string | Uint8Array, binary = 'k6'): readonly Item[] {
  return [
    { name: `${folder}/`, type: '5' },
    { name: `${folder}/${binary}`, body },
  ]
}

export function tarGz(items: readonly Item[]): Buffer {
  const blocks = items.flatMap(({ name, body = '', type = '0', link = '' }) => {
    const content = Buffer.from(body)
    const header = Buffer.alloc(512)
    header.write(name, 0)
    header.write('0000755\0', 100)
    header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124)
    header.write(' '.repeat(8), 148)
    header.write(type, 156)
    header.write(link, 157)
    header.write('ustar\x0000', 257)
    const sum = header.reduce((total, byte) => total + byte, 0)
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
    return [header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]
  })
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]))
}

/** PKWARE's APPNOTE, sections 4.3.7, 4.3.12 and 4.3.16; written by Unix, so that modes and links are told. */
export function zip(items: readonly Item[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, body = '', type = '0', link } of items) {
    const content = Buffer.from(link ?? body)
    const data = deflateRawSync(content)
    const mode = { 0: 0o100755, 1: 0o100755, 2: 0o120777, 3: 0o020666, 5: 0o040755, x: 0, L: 0 }[type]
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(name.length, 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(mode * 0x10000, 6)
    tail.writeUInt32LE(offset, 10)
    const local = [Buffer.from('PK\x03\x04'), common, Buffer.from(name), data]
    directory.push(Buffer.from('PK\x01\x02\x14\x03'), common, tail, Buffer.from(name))
    files.push(...local)
    offset += local.reduce((total, part) => total + part.length, 0)
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(items.length, 8)
  end.writeUInt16LE(items.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, ...directory, end])
}

/** CRC-32 of ISO 3309, bit by bit; node:zlib has it from Node 22 on. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
