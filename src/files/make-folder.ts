import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder and what is missing above it. Not by mkdir's `recursive`: where a file system has no room for folders
 * (below /proc) Node tries again for ever.
 *
 * Throws what the system throws.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    return await makeOne(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(path) === path) throw error
  }
  await makeFolder(dirname(path))
  await makeOne(path)
}

/** One that is there already will do. */
async function makeOne(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    const there = await stat(path).catch(() => undefined)
    if (there?.isDirectory() !== true) throw error
  }
}
