import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Writes a file that is whole or, where the disk is full or the process ends, as it was before. A link in its place is
 * replaced, and never written through.
 *
 * Throws what the system throws.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const aside = join(dirname(path), `.${randomUUID()}.tmp`)
  try {
    await writeFile(aside, content, { flag: 'wx', flush: true })
    await rename(aside, path)
  } catch (error) {
    await rm(aside, { force: true })
    throw error
  }
}
