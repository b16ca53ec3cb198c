import { constants } from 'node:fs'
import { access, lstat, readdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { makeFolder } from '../../files/make-folder.ts'
import { holderOf, wayOf } from '../../files/way.ts'
import { writeWhole } from '../../files/whole.ts'
import { Failure } from '../../model/failure.ts'
import { printable } from '../../text/foreign.ts'
import { reason } from '../files/reason.ts'
import type { Texts } from './reports.ts'

/**
 * Makes the folder and proves that it can be written, before any load starts. It is reached over no link of the
 * checkout: a link that a change brings along would have files deleted and written where it leads.
 *
 * @throws {Failure} usage
 */
export async function makeOut(path: string, cwd: string): Promise<string> {
  const full = resolve(cwd, path)
  const proof = join(full, `.socketgate-${process.pid}`)
  try {
    await refuseLinks(full, cwd)
    await makeFolder(full)
    await access(full, constants.W_OK)
    await writeFile(proof, '')
    await rm(proof)
    return full
  } catch (error) {
    throw new Failure('usage', `--out ${printable(path)} cannot be written: ${reason(error)}`)
  }
}

/** Of links outside of the checkout only the last place counts: `/tmp` is one in places. */
export async function refuseLinks(full: string, cwd: string): Promise<void> {
  const links = (await wayOf(full)).slice(0, -1)
  const here = (await wayOf(cwd)).at(-1)!
  const checkout = (await holderOf(here, '.git')) ?? here
  const itself = await lstat(full).catch(() => null)
  if (itself?.isSymbolicLink() || links.some((link) => link.startsWith(checkout + sep)))
    throw new Error('results go through no symbolic link: remove it, or name another folder')
}

/** What becomes of the records that lie in a folder of results. */
export type Records = 'replace' | 'keep'

/** Records, as they are called in a folder of results. */
export const RECORD_FILE = /^record(-\d+)?\.json$/

/** Records of pairs, likewise. */
const PAIRED_FILE = /^(base|candidate)-\d+\.json$/

/** The evidence of a run that still goes on, or of one that was killed. */
export const CHECKPOINT = 'checkpoint.json'

const REPORT_FILE = /^(verdicts?\.json|report\.(md|html))$/

/** Whether a file of this name in a folder of results is one of ours. */
export const isResult = (name: string): boolean =>
  REPORT_FILE.test(name) || name === CHECKPOINT || RECORD_FILE.test(name) || PAIRED_FILE.test(name)

/**
 * Removes the results of an earlier run, where a run begins: of one that crashes nobody must find an older verdict.
 *
 * @param records whether its records go, too; `keep` where they are what is judged.
 * @param but what is about to be replaced.
 * @throws {Failure} usage
 */
export async function clearResults(
  out: string,
  records: Records = 'replace',
  but: Texts = {},
): Promise<void> {
  const isResult = (name: string) =>
    REPORT_FILE.test(name) ||
    (records === 'replace' && (name === CHECKPOINT || RECORD_FILE.test(name) || PAIRED_FILE.test(name)))
  const isOld = (name: string) => isResult(name) && !Object.hasOwn(but, name)
  try {
    const entries = await readdir(out, { withFileTypes: true })
    // A folder in a result's place is none, and told when that cannot be written.
    const old = entries.filter((entry) => isOld(entry.name) && !entry.isDirectory())
    for (const { name } of old) await rm(join(out, name), { force: true })
  } catch (error) {
    throw new Failure('usage', `the older results in ${printable(out)} cannot be removed: ${reason(error)}`)
  }
}

/**
 * Writes the results, each of them whole or not at all. Whatever ran beside the load may have put a link in the folder's
 * place since makeOut(), or results that are none of ours: nothing goes through the one, and the others go.
 *
 * @param records `replace` where `files` are all of a run.
 */
export async function writeResults(
  out: string,
  files: Texts,
  cwd: string,
  records: Records = 'keep',
): Promise<void> {
  await refuseLinks(out, cwd)
  await clearResults(out, records, files)
  for (const [name, content] of Object.entries(files)) await writeWhole(join(out, name), content)
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
