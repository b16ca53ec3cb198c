import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { type Entry, fromBufferPromise } from 'yauzl'

/** Bytes of the binary, and of everything around it: k6 v2 has about 75 MB. */
const MAX_BINARY = 256 * 1024 * 1024
const BLOCK = 512

/**
 * The bytes of one file of an archive that is held in memory, `.tar.gz` or `.zip` by its name. Nothing is written,
 * and no path of the archive is ever used: an archive with a link, or a path that leads out of it, is refused.
 *
 * @throws {Error} saying what is wrong with the archive, in words that may be shown.
 */
export async function readEntry(name: string, archive: Buffer, entry: string): Promise<Uint8Array> {
  return name.endsWith('.zip') ? await fromZip(archive, entry) : fromTar(await inflate(archive), entry)
}

async function inflate(archive: Buffer): Promise<Buffer> {
  try {
    return await promisify(gunzip)(archive, { maxOutputLength: MAX_BINARY, chunkSize: 2 ** 20 })
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw new Error(tooLarge ? TOO_LARGE : 'it is not a whole gzip file')
  }
}

const TOO_LARGE = `it unpacks to more than ${MAX_BINARY / 2 ** 20} MiB`

/** A tar file is a sequence of 512-byte headers, each before its file (POSIX.1-2017, pax: ustar Interchange Format). */
function fromTar(tar: Buffer, entry: string): Uint8Array {
  let found: Uint8Array | null = null
  let at = 0
  while (at + BLOCK <= tar.length && tar[at] !== 0) {
    const header = tar.subarray(at, at + BLOCK)
    const { name, type, size } = readHeader(header)
    const start = at + BLOCK
    if (start + size > tar.length) throw new Error('it ends in the middle of a file')
    // pax headers describe the next entry, whose own header names ours well enough.
    if (type !== 'x' && type !== 'g') checkEntry(name, type === '0' || type === '\0' || type === '5')
    if (name === entry && type !== '5') {
      if (found !== null) throw new Error(`it has ${entry} twice`)
      found = tar.subarray(start, start + size)
    }
    at = start + Math.ceil(size / BLOCK) * BLOCK
  }
  return found ?? missing(entry)
}

function readHeader(header: Buffer): { name: string; type: string; size: number } {
  const field = (at: number, length: number) =>
    header.toString('latin1', at, at + length).replace(/\0.*$/s, '')
  const octal = (at: number, length: number) => {
    const digits = field(at, length).trim()
    return /^[0-7]{1,11}$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN
  }
  const size = octal(124, 12)
  if (Number.isNaN(size) || octal(148, 8) !== checksum(header)) throw new Error('it is not a tar file')
  const prefix = header.toString('latin1', 257, 263) === 'ustar\0' ? field(345, 155) : ''
  const name = field(0, 100)
  return { name: prefix === '' ? name : `${prefix}/${name}`, type: header.toString('latin1', 156, 157), size }
}

/** The sum of the header's bytes, with its own field taken for blanks. */
function checksum(header: Buffer): number {
  let sum = 0
  for (let i = 0; i < BLOCK; i += 1) sum += i >= 148 && i < 156 ? 32 : (header[i] ?? 0)
  return sum
}

async function fromZip(archive: Buffer, entry: string): Promise<Uint8Array> {
  const zip = await fromBufferPromise(archive, { strictFileNames: true })
  let found: Entry | null = null
  for await (const each of zip.eachEntry()) {
    checkEntry(each.fileName, isPlain(each))
    if (each.fileName !== entry) continue
    if (found !== null) throw new Error(`it has ${entry} twice`)
    found = each
  }
  if (found === null) return missing(entry)
  if (found.uncompressedSize > MAX_BINARY) throw new Error(TOO_LARGE)
  // yauzl ends the stream with an error where it gives more or fewer bytes than the entry states.
  const parts: Buffer[] = []
  for await (const part of await zip.openReadStreamPromise(found)) parts.push(part)
  return Buffer.concat(parts)
}

/** A file or a folder by its Unix mode, in the upper half of the attributes; other systems write none. */
function isPlain({ externalFileAttributes }: Entry): boolean {
  const type = (externalFileAttributes >>> 16) & 0o170000
  return type === 0 || type === 0o100000 || type === 0o040000
}

function checkEntry(name: string, plain: boolean): void {
  if (!plain) throw new Error('it holds a link or a device')
  if (/^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)/.test(name))
    throw new Error('it holds a path that leads out of it')
}

function missing(entry: string): never {
  throw new Error(`it has no ${entry}`)
}
