import { randomBytes } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Release } from './releases.ts'

/**
 * Where archives of k6 are kept, each beside what was unpacked from it: one folder a release. What lies there is not
 * trusted: whoever finds an entry verifies it.
 */
export interface Cache {
  /** For messages. */
  readonly where: string
  /** The release's folder; null where there is none. */
  find(release: Release): string | null
  /** A new, empty, private folder, in which an entry is prepared. */
  prepare(): Promise<string>
  /** Takes over a folder so prepared; where the entry lies from now on. One that came first, from elsewhere, stays. */
  add(folder: string, release: Release): Promise<string>
  remove(release: Release): Promise<void>
}

/** Begins the names of folders that are not entries yet, or no longer. */
const WORK = '.work-'
/** ms after which such a folder belongs to nobody who still works. */
const ABANDONED = 3_600_000

/** Entries as folders in a folder. Each appears and disappears by one rename, so that nobody meets half of one. */
export function folderCache(root: string): Cache {
  const place = ({ version, platform }: Release) => join(root, `${version}-${platform}`)
  return {
    where: root,
    find: (release) => (isFolder(place(release)) ? place(release) : null),
    prepare: async () => {
      await mkdir(root, { recursive: true, mode: 0o700 })
      await removeAbandoned(root)
      return await mkdtemp(join(root, WORK))
    },
    add: async (folder, release) => {
      // A file or a link in its place would not make room for a folder; unlink never touches one that came first.
      if (!isFolder(place(release))) await unlink(place(release)).catch(() => undefined)
      try {
        await renameWhenFree(folder, place(release))
      } catch (error) {
        if (!isFolder(place(release))) throw error
      }
      return place(release)
    },
    remove: async (release) => {
      const doomed = join(root, `${WORK}${randomBytes(6).toString('hex')}`)
      await rename(place(release), doomed)
      await rm(doomed, { recursive: true, force: true })
    },
  }
}

/** A link to a folder is none: it may be turned elsewhere. */
export function isFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory()
  } catch {
    return false
  }
}

/** Tries, 100 ms apart, while something else has a hand on the folder. */
const RENAME_TRIES = 10

/** Windows refuses to rename while a virus scanner reads what was just written; npm's graceful-fs waits likewise. */
async function renameWhenFree(from: string, to: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await rename(from, to)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (tries === RENAME_TRIES || !['EPERM', 'EACCES', 'EBUSY'].includes(code ?? '')) throw error
    }
    await pause(100)
  }
}

/** What an installation left that was killed. */
async function removeAbandoned(root: string): Promise<void> {
  for (const name of (await readdir(root)).filter((entry) => entry.startsWith(WORK))) {
    const { mtimeMs } = await stat(join(root, name)).catch(() => ({ mtimeMs: Date.now() }))
    if (Date.now() - mtimeMs > ABANDONED) await rm(join(root, name), { recursive: true, force: true })
  }
}
