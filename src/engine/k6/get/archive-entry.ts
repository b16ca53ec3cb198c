import { lstat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readBounded } from '../../../files/bounded.ts'
import { Unsuitable } from '../../../files/unsuitable.ts'
import { readEntry } from './archive.ts'
import { sha256, sha256OfFile } from './binary.ts'
import type { Release } from './releases.ts'

/** More than any archive may have. */
const MAX_ARCHIVE = 200 * 1024 * 1024

/** A binary that came out of a verified archive. */
export interface Verified {
  readonly path: string
  /** Of the binary. */
  readonly sha256: string
}

/**
 * Writes an entry into an empty folder: the archive, the binary, and the binary's hash as `sha256sum -c` reads it.
 * The archive's hash is compared before anything is unpacked from it.
 *
 * @throws {Error} the archive is not the one released, or cannot be unpacked.
 */
export async function writeEntry(folder: string, archive: Buffer, release: Release): Promise<Verified> {
  const binary = await unpack(archive, release)
  const hash = sha256(binary)
  const path = join(folder, release.binary)
  await writeFile(join(folder, release.archive), archive, { mode: 0o600, flag: 'wx' })
  await writeFile(recordOf(folder, release), `${hash}  ${release.binary}\n`, { mode: 0o600, flag: 'wx' })
  await writeFile(path, binary, { mode: 0o700, flag: 'wx' })
  return { path, sha256: hash }
}

/**
 * Verifies an entry that lies in a cache. Neither the binary nor the hash recorded beside it is trusted, since who can
 * change one can change both: what counts is the archive, whose hash we know, and what is in it.
 *
 * @throws {Error} saying what is wrong with it.
 */
export async function verifyEntry(folder: string, release: Release): Promise<Verified> {
  const expected = sha256(await unpack(await readPlain(join(folder, release.archive)), release))
  const path = join(folder, release.binary)
  if (!(await lstat(path)).isFile()) throw new Error(`its ${release.binary} is not a regular file`)
  const found = sha256OfFile(path)
  if (found !== expected)
    throw new Error(`its binary has SHA-256 ${found}, and the archive's has ${expected}`)
  const recorded = (await readPlain(recordOf(folder, release))).toString('latin1')
  if (!recorded.startsWith(expected)) throw new Error('the hash recorded beside its binary is another one')
  return { path, sha256: expected }
}

function recordOf(folder: string, { binary }: Release): string {
  return join(folder, `${binary}.sha256`)
}

async function unpack(archive: Buffer, release: Release): Promise<Uint8Array> {
  const found = sha256(archive)
  if (found !== release.sha256) {
    const page = /^\s*<(!doctype|html)/i.test(archive.toString('latin1', 0, 100))
    const hint = page ? ' (it is an HTML page: a proxy or a login answered instead)' : ''
    throw new Error(`the archive's SHA-256 is ${found}${hint}, and must be ${release.sha256}`)
  }
  return await readEntry(release.archive, archive, release.entry)
}

/** A file's bytes, not through a link, and no more than an archive may have. */
async function readPlain(path: string): Promise<Buffer> {
  try {
    return (await readBounded(path, MAX_ARCHIVE, 'refused')).bytes
  } catch (error) {
    throw error instanceof Unsuitable ? new Error('it holds something that is not an archive') : error
  }
}
