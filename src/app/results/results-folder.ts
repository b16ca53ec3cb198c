import { constants } from 'node:fs'
import { access, readdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { makeFolder } from '../../files/make-folder.ts'
import { Failure } from '../../model/failure.ts'
import { printable } from '../../text/foreign.ts'
import { reason } from '../files/reason.ts'
import type { Texts } from './reports.ts'

/** Makes the folder and proves that it can be written, before any load starts. @throws {Failure} usage */
export async function makeOut(path: string, cwd: string): Promise<string> {
  const full = resolve(cwd, path)
  const proof = join(full, `.socketgate-${process.pid}`)
  try {
    await makeFolder(full)
    await access(full, constants.W_OK)
    await writeFile(proof, '')
    await rm(proof)
    return full
  } catch (error) {
    throw new Failure('usage', `--out ${printable(path)} cannot be written: ${reason(error)}`)
  }
}

/** Records, as they are called in a folder of results. */
export const RECORD_FILE = /^record(-\d+)?\.json$/

/** Records of pairs, likewise. */
const PAIRED_FILE = /^(base|candidate)-\d+\.json$/

/**
 * Writes the results. Records of an earlier run do not stay beside them, unless they are what was judged. A link in a
 * result's place is replaced, and never written through: the folder may be of a checkout.
 */
export async function writeResults(
  out: string,
  files: Texts,
  records: 'replace' | 'keep' = 'replace',
): Promise<void> {
  if (records === 'replace') await removeRecords(out, files)
  for (const [name, content] of Object.entries(files)) {
    await rm(join(out, name), { force: true })
    await writeFile(join(out, name), content, { flag: 'wx' })
  }
}

/**
 * As writeResults, of a run that has been judged: a disk that is full by now never hides the verdict.
 *
 * @returns why they could not be written, in one sentence; undefined: they are.
 */
export async function writeAfterAll(
  ...results: Parameters<typeof writeResults>
): Promise<string | undefined> {
  try {
    await writeResults(...results)
    return undefined
  } catch (error) {
    return `the results could not be written to ${printable(results[0])}: ${reason(error)}`
  }
}

async function removeRecords(out: string, files: Texts): Promise<void> {
  const stale = (await readdir(out)).filter(
    (name) => (RECORD_FILE.test(name) || PAIRED_FILE.test(name)) && !Object.hasOwn(files, name),
  )
  for (const name of stale) await rm(join(out, name), { force: true })
}
