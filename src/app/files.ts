import { constants } from 'node:fs'
import { access, open, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { makeFolder } from '../files/make-folder.ts'
import { Failure } from '../model/failure.ts'
import { printable } from '../text/foreign.ts'
import { readerBeside } from './beside.ts'

/** A plan's bytes, and how files beside it are read. */
export interface PlanFile {
  /** As the user gave it, with forward slashes. */
  readonly file: string
  readonly bytes: Uint8Array
  /** Reads a regular file by a path relative to the plan, inside of its folder. */
  readBeside(relative: string): Uint8Array
}

/** Read at most this much of a plan: its own limit, and one byte to see that it is over. */
const PLAN_BYTES = 256 * 1024 + 1

/** @throws {Failure} usage, where the file is missing or is not a regular file. */
export async function readPlan(path: string, cwd: string): Promise<PlanFile> {
  const full = resolve(cwd, path)
  try {
    const handle = await open(full, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      if (!(await handle.stat()).isFile()) throw new Error('it is not a regular file')
      const buffer = Buffer.alloc(PLAN_BYTES)
      const { bytesRead } = await handle.read(buffer, 0, PLAN_BYTES, 0)
      return {
        file: path.replaceAll('\\', '/'),
        bytes: buffer.subarray(0, bytesRead),
        readBeside: readerBeside(full),
      }
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw new Failure('usage', `cannot read the plan ${printable(path)}: ${reason(error)}`)
  }
}

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
 * Writes the results; the values are texts by file name. Records of an earlier run do not stay beside them, unless they
 * are what was judged. A link in a result's place is replaced, and never written through: the folder may be of a
 * checkout.
 */
export async function writeResults(
  out: string,
  files: { readonly [name: string]: string },
  records: 'replace' | 'keep' = 'replace',
): Promise<void> {
  if (records === 'replace') await removeRecords(out, files)
  for (const [name, content] of Object.entries(files)) {
    await rm(join(out, name), { force: true })
    await writeFile(join(out, name), content, { flag: 'wx' })
  }
}

async function removeRecords(out: string, files: { readonly [name: string]: string }): Promise<void> {
  const stale = (await readdir(out)).filter(
    (name) => (RECORD_FILE.test(name) || PAIRED_FILE.test(name)) && !Object.hasOwn(files, name),
  )
  for (const name of stale) await rm(join(out, name), { force: true })
}

/** The virtual user for k6, as built. */
export async function readVuBundle(): Promise<string> {
  return (await readOwn('dist/vu.js')).toString()
}

/** The plan of `socketgate demo`. */
export async function readDemoPlan(): Promise<PlanFile> {
  const bytes = await readOwn('examples/demo.yaml')
  return { file: 'examples/demo.yaml', bytes, readBeside: () => new Uint8Array() }
}

/** A file of this repository, from the bundle in dist/ as well as from src/cli/. */
function readOwn(path: string): Promise<Buffer> {
  const from = (root: string) => readFile(new URL(`${root}${path}`, import.meta.url))
  return from('../').catch(() => from('../../'))
}

/** An error of the system in a few words, without our own paths and stack. */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  const known: { readonly [code: string]: string } = {
    ENOENT: 'there is no such file',
    EACCES: 'permission denied',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of the path is not a folder',
    EEXIST: 'a file stands where a folder is needed',
    ENOSPC: 'the disk is full',
    EROFS: 'the file system is read-only',
    ELOOP: 'its links lead in a circle',
  }
  return (code !== undefined && known[code]) || printable(message ?? 'unknown reason')
}
