import { readdir, stat } from 'node:fs/promises'
import { sep } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { readBeginning, readRegular } from '../../files/regular.ts'
import { Unsuitable } from '../../files/unsuitable.ts'
import { StoreError } from '../../ports.ts'
import { LARGEST_PACKED } from '../file/pack.ts'
import { headIn } from '../file/record-head.ts'
import { BEGINNING, type Begun, type Item, type Shelf } from '../reading/shelf.ts'

/** The files below a folder. */
export function folderShelf(root: string): Shelf {
  // To join thousands of paths is felt.
  const called = (path: string) => (path === '' ? root : `${root}${sep}${path.replace('/', sep)}`)
  return {
    called,
    exists: () => exists(root),
    list: (folder) => list(called(folder)),
    read: (paths) => inTurn(paths.map(called), bytesOf),
    begin: (paths) => begin(paths.map(called)),
    // The rest of a file is read where it is asked for.
    bring: async () => {},
  }
}

/** What cannot be looked at is told by whoever lists it. */
async function exists(root: string): Promise<boolean> {
  try {
    await stat(root)
    return true
  } catch (error) {
    return codeOf(error) !== 'ENOENT'
  }
}

async function list(folder: string): Promise<readonly Item[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries
      .map((entry) => ({ name: entry.name, link: entry.isSymbolicLink() }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw new StoreError(
      `the baseline ${folder} cannot be read (${codeOf(error)}): check its path and its permissions`,
    )
  }
}

/** Files after which others have a turn. */
const AT_ONCE = 64

/** One after the other, since the system has them at hand: a thread for each takes ten times as long. */
async function inTurn<T>(files: readonly string[], read: (file: string, i: number) => T): Promise<T[]> {
  const all: T[] = []
  for (const [i, file] of files.entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) await turn()
    all.push(read(file, i))
  }
  return all
}

function begin(files: readonly string[]): Promise<readonly Begun[]> {
  const space = Buffer.allocUnsafe(files.length * BEGINNING)
  return inTurn(files, (file, i) => {
    const room = space.subarray(i * BEGINNING, (i + 1) * BEGINNING)
    const length = told(file, () => readBeginning(file, room, LARGEST_PACKED, 'refused'))
    return { head: () => headIn(room.subarray(0, length)), whole: () => bytesOf(file) }
  })
}

/** The file's bytes, never more than a record may have; it may have become a link since it was listed. */
function bytesOf(file: string): Uint8Array {
  const pieces: Buffer[] = []
  told(file, () => readRegular(file, LARGEST_PACKED, (piece) => pieces.push(Buffer.from(piece)), 'refused'))
  return Buffer.concat(pieces)
}

/** @throws {StoreError} for whatever is thrown. */
function told<T>(file: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof Unsuitable) throw new StoreError(`${file} is no record: ${error.message}. Remove it`)
    throw new StoreError(`${file} cannot be read (${codeOf(error)}): check its permissions, or remove it`)
  }
}

/** The system's code of an error, for a message: `EACCES`. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : 'unknown error'
}
