import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readBounded } from '../../files/bounded.ts'
import { Unsuitable } from '../../files/unsuitable.ts'
import { StoreError } from '../../ports.ts'
import { LARGEST_PACKED } from '../file/pack.ts'
import type { Item, Shelf } from '../reading/shelf.ts'

/** The files below a folder. */
export function folderShelf(root: string): Shelf {
  const called = (path: string) => join(root, path)
  return {
    called,
    exists: () => exists(root),
    list: (folder) => list(called(folder)),
    read: (paths) => readAllOf(paths.map(called)),
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
      `the baseline ${folder} cannot be read (${codeOf(error)}): see its path and its rights`,
    )
  }
}

/** Files that are waited for at once: one after the other, thousands of them take seconds. */
const AT_ONCE = 32

async function readAllOf(files: readonly string[]): Promise<readonly Uint8Array[]> {
  const all: Uint8Array[] = []
  for (let from = 0; from < files.length; from += AT_ONCE)
    all.push(...(await Promise.all(files.slice(from, from + AT_ONCE).map(bytesOf))))
  return all
}

/** The file's bytes, never more than a record may have; it may have become a link since it was listed. */
async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return (await readBounded(file, LARGEST_PACKED, 'refused')).bytes
  } catch (error) {
    if (error instanceof Unsuitable) throw new StoreError(`${file} is no record: ${error.message}. Remove it`)
    throw new StoreError(`${file} cannot be read (${codeOf(error)}): see its rights, or remove it`)
  }
}

/** The system's code of an error, for a message: `EACCES`. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : 'unknown error'
}
