import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { Unreadable } from '../plan/parse/files.ts'
import { reason } from './files.ts'

/** Bytes; more than any file that a plan names may have. */
const MOST = 1024 * 1024

/**
 * Reads regular files by a path relative to a plan. They lie in the plan's folder or below, links included: a plan and
 * the links beside it may be somebody else's, and what they lead to would be sent to the service under test.
 *
 * @returns a function that throws Unreadable.
 */
export function readerBeside(plan: string): (path: string) => Uint8Array {
  return (path) => {
    try {
      return readRegular(inside(realpathSync(dirname(plan)), path))
    } catch (error) {
      throw new Unreadable(reason(error))
    }
  }
}

function inside(folder: string, path: string): string {
  const real = realpathSync(join(folder, path))
  const way = relative(folder, real)
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
    throw new Error('it is a link that leads out of the folder of the plan')
  return real
}

function readRegular(path: string): Uint8Array {
  // Without O_NONBLOCK a named pipe would be waited for.
  const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants
  const file = openSync(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW)
  try {
    if (!fstatSync(file).isFile()) throw new Error('it is not a regular file')
    const buffer = Buffer.alloc(MOST + 1)
    const size = readSync(file, buffer, 0, MOST + 1, 0)
    if (size > MOST) throw new Error('it has more than 1 MiB')
    return buffer.subarray(0, size)
  } finally {
    closeSync(file)
  }
}
