import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readRegular } from '../../files/regular.ts'
import { Failure } from '../../model/failure.ts'

/** A summary has a few hundred bytes per metric; this is room for tens of thousands. */
const MAX_SUMMARY = 16 * 1024 * 1024

/**
 * A new folder of this user's alone (mkdtemp: mode 0700) with these files: k6's working directory and HOME.
 *
 * @throws {Failure} `engine`: the system's temporary folder cannot be written.
 */
export function createFolder(files: { readonly [name: string]: string | Uint8Array }): string {
  let folder: string | undefined
  try {
    folder = mkdtempSync(join(tmpdir(), 'socketgate-k6-'))
    for (const [name, content] of Object.entries(files)) addTo(folder, name, content)
    return folder
  } catch (error) {
    // Of a full disk, what is there of it is no use and takes its last space.
    if (folder !== undefined) removeFolder(folder)
    const reason = error instanceof Error ? error.message : String(error)
    throw new Failure('engine', `cannot write k6's files: ${reason}; set TMPDIR to a folder with space`)
  }
}

/** One more file, of this user's alone, in the folders that its name asks for. */
export function addTo(folder: string, name: string, content: string | Uint8Array): void {
  const path = join(folder, name)
  if (name.includes('/')) mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  writeFileSync(path, content, { mode: 0o600 })
}

/** The file's text; null where there is none, or none that could be a summary. */
export function readFolder(folder: string, name: string): string | null {
  return readBytes(folder, name)?.toString('utf8') ?? null
}

/** The file's bytes; null likewise. */
export function readBytes(folder: string, name: string): Buffer | null {
  const pieces: Uint8Array[] = []
  try {
    readRegular(join(folder, name), MAX_SUMMARY, (piece) => pieces.push(piece.slice()))
    return Buffer.concat(pieces)
  } catch {
    return null
  }
}

/** A folder that cannot be removed is no reason to lose a run. */
export function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  } catch {
    // The system clears its temporary folder itself.
  }
}
