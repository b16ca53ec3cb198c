import { constants } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { Failure } from '../../model/failure.ts'
import { nearest } from '../../model/nearest.ts'
import { printable } from '../../text/foreign.ts'
import { readerBeside } from './beside.ts'
import { reason } from './reason.ts'

/** A plan's bytes, and how files beside it are read. */
export interface PlanFile {
  /** As the user gave it, with forward slashes. */
  readonly file: string
  readonly bytes: Uint8Array
  /** Absolute, of the plan. */
  readonly folder?: string
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
      const stat = await handle.stat()
      if (stat.isDirectory())
        throw new Error(`it is a folder; \`run\` takes its plans as ${printable(join(path, '*.yaml'))}`)
      if (!stat.isFile()) throw new Error('it is not a regular file')
      const buffer = Buffer.alloc(PLAN_BYTES)
      const { bytesRead } = await handle.read(buffer, 0, PLAN_BYTES, 0)
      return {
        file: path.replaceAll('\\', '/'),
        bytes: buffer.subarray(0, bytesRead),
        folder: dirname(full),
        readBeside: readerBeside(full),
      }
    } finally {
      await handle.close()
    }
  } catch (error) {
    const hint = (error as NodeJS.ErrnoException).code === 'ENOENT' ? await others(path, cwd) : ''
    throw new Failure('usage', `cannot read the plan ${printable(path)}: ${reason(error)}${hint}`)
  }
}

/** The most names of a folder that are looked at. */
const MOST_NAMES = 1000

/** The plan that was probably meant, of those that stand where this one was looked for; or that no such folder is there. */
async function others(path: string, cwd: string): Promise<string> {
  if (/[*?]/.test(path)) return '; of the verbs that load, `run` alone takes patterns: name one plan'
  const folder = dirname(path)
  const names = await readdir(resolve(cwd, folder)).catch(() => null)
  if (names === null) return `, and no folder ${printable(folder)} in the working directory`
  const plans = names.slice(0, MOST_NAMES).filter((name) => /\.ya?ml$/.test(name))
  const meant = nearest(basename(path), plans) ?? (plans.length === 1 ? plans[0] : undefined)
  return meant === undefined ? '' : `; did you mean ${printable(join(folder, meant).replaceAll('\\', '/'))}?`
}
