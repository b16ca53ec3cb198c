import { randomUUID } from 'node:crypto'
import { link, rm, writeFile } from 'node:fs/promises'
import { StoreError } from '../../ports.ts'
import { storedWords } from '../file/stored-file.ts'
import { codeOf } from './folder-shelf.ts'

/**
 * Writes a file that is either whole or not there, and never replaces another: written aside, flushed, and linked to
 * its name, which fails where the name is taken (rename would replace it).
 *
 * @throws {StoreError} where the file is there already; otherwise the system's own error.
 */
export async function placeOnce(file: string, bytes: Uint8Array): Promise<void> {
  const aside = `${file}.${randomUUID()}.tmp`
  try {
    await writeFile(aside, bytes, { flag: 'wx', flush: true })
    await link(aside, file).catch((error) => placeWithoutLinks(error, file, bytes))
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    throw new StoreError(storedWords(file))
  } finally {
    await rm(aside, { force: true })
  }
}

/** What file systems without hard links answer. */
const WITHOUT_LINKS = new Set(['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'])

/** There a whole file cannot be promised, but an unreplaced one can. */
async function placeWithoutLinks(error: unknown, file: string, bytes: Uint8Array): Promise<void> {
  if (!WITHOUT_LINKS.has(codeOf(error))) throw error
  await writeFile(file, bytes, { flag: 'wx' })
}
