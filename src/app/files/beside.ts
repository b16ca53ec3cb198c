import { realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { readRegular } from '../../files/regular.ts'
import { Unreadable } from '../../plan/parse/read-file.ts'
import { reason } from './reason.ts'

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
      const pieces: Uint8Array[] = []
      const real = inside(realpathSync(dirname(plan)), path)
      readRegular(real, MOST, (piece) => pieces.push(piece.slice()), 'refused')
      return Buffer.concat(pieces)
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
