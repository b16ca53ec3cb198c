import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { type TarHeader, unpackTar } from 'modern-tar'
import { type Entry, fromBufferPromise } from 'yauzl'

/** Bytes of the binary, and of everything around it: k6 v2 has about 75 MB. */
const MAX_BINARY = 256 * 1024 * 1024

/**
 * The bytes of one file of an archive that is held in memory, `.tar.gz` or `.zip` by its name. Nothing is written,
 * and no path of the archive is ever used: an archive with a link, or a path that leads out of it, is refused.
 *
 * @throws {Error} saying what is wrong with the archive, in words that may be shown.
 */
export async function readEntry(name: string, archive: Buffer, entry: string): Promise<Uint8Array> {
  return name.endsWith('.zip') ? await fromZip(archive, entry) : await fromTar(await inflate(archive), entry)
}

async function inflate(archive: Buffer): Promise<Buffer> {
  try {
    return await promisify(gunzip)(archive, { maxOutputLength: MAX_BINARY, chunkSize: 2 ** 20 })
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw new Refused(tooLarge ? TOO_LARGE : 'it is not a whole gzip file')
  }
}

const TOO_LARGE = `it unpacks to more than ${MAX_BINARY / 2 ** 20} MiB`

async function fromTar(tar: Buffer, entry: string): Promise<Uint8Array> {
  let found = 0
  const isWanted = ({ name, type }: TarHeader) => {
    checkEntry(name, type === 'file' || type === 'directory')
    if (name !== entry || type !== 'file') return false
    found += 1
    if (found > 1) throw new Refused(`it has ${entry} twice`)
    return true
  }
  try {
    const [wanted] = await unpackTar(tar, { strict: true, filter: isWanted })
    return wanted?.data ?? missing(entry)
  } catch (error) {
    if (error instanceof Refused) throw error
    const torn = error instanceof Error && error.message === 'Tar archive is truncated.'
    throw new Refused(torn ? 'it ends in the middle of a file' : 'it is not a tar file')
  }
}

/** In words of ours, and not of a library's. */
class Refused extends Error {}

async function fromZip(archive: Buffer, entry: string): Promise<Uint8Array> {
  const zip = await fromBufferPromise(archive, { strictFileNames: true })
  let found: Entry | null = null
  for await (const each of zip.eachEntry()) {
    checkEntry(each.fileName, isPlain(each))
    if (each.fileName !== entry) continue
    if (found !== null) throw new Refused(`it has ${entry} twice`)
    found = each
  }
  if (found === null) return missing(entry)
  if (found.uncompressedSize > MAX_BINARY) throw new Refused(TOO_LARGE)
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
  if (!plain) throw new Refused('it holds a link or a device')
  if (/^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)/.test(name))
    throw new Refused('it holds a path that leads out of it')
}

function missing(entry: string): never {
  throw new Refused(`it has no ${entry}`)
}
