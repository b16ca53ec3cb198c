import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readBounded } from '../../files/bounded.ts'
import { Failure } from '../../model/failure.ts'
import { printable } from '../../text/foreign.ts'
import { reason } from '../files/reason.ts'
import { makeOut } from './results-folder.ts'

const NAME = '.socketgate.lock'
/** Bytes of a process id. */
const LONGEST = 32
/** ms in which a claim may be there without its words. */
const BEING_WRITTEN = 2_000

/**
 * Makes a folder of results, and does there what no other run may do meanwhile.
 *
 * @throws {Failure} usage: it cannot be written, or another run writes there; and whatever `work` throws.
 */
export async function inClaimed<T>(path: string, cwd: string, work: (out: string) => Promise<T>): Promise<T> {
  const out = await makeOut(path, cwd)
  const release = await claimOut(out)
  try {
    return await work(out)
  } finally {
    await release()
  }
}

/**
 * Claims a folder of results for this run: of two that write into one, the last would win without a word. The claim of a
 * process that is gone counts for nothing.
 *
 * @returns what gives the folder back; it never throws.
 * @throws {Failure} usage: another run writes there.
 */
export async function claimOut(out: string): Promise<() => Promise<void>> {
  const path = join(out, NAME)
  if (!(await create(path))) {
    if (isAlive(await ownerOf(path))) throw new Failure('usage', taken(out))
    await rm(path, { force: true }).catch(() => undefined)
    if (!(await create(path))) throw new Failure('usage', taken(out))
  }
  return () => rm(path, { force: true }).catch(() => undefined)
}

/** False: it is there already. */
async function create(path: string): Promise<boolean> {
  try {
    await writeFile(path, `${process.pid}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw new Failure('usage', `${printable(path)} cannot be written: ${reason(error)}`)
  }
}

/** The process that claimed it; our own for one whose claim is just being written; 0: nobody can tell. */
async function ownerOf(path: string): Promise<number> {
  try {
    const { bytes, modified } = await readBounded(path, LONGEST, 'refused')
    if (bytes.length === 0) return Date.now() - modified < BEING_WRITTEN ? process.pid : 0
    return Number(bytes.toString('utf8'))
  } catch {
    return 0
  }
}

/** A process of somebody else's may not be asked, and is there. */
function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function taken(out: string): string {
  return `another run writes to --out ${printable(out)}: give this one a folder of its own with --out (or remove ${NAME} there, if no other runs)`
}
