import { lstat, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { holderOf, wayOf } from '../../files/way.ts'

/** Where a path really leads, be it there or not. */
export const realOf = async (path: string): Promise<string> => (await wayOf(path)).at(-1)!

/**
 * The top of the repository that a folder is part of, as it is really called; null: it is part of none. Of a submodule it is
 * the top of what holds it: which commit of it counts, that repository says, and a change may make a submodule of any folder.
 */
export async function repositoryOf(folder: string): Promise<string | null> {
  const top = await holderOf(await realOf(folder), '.git')
  if (top === null || !(await isSubmodule(top))) return top
  return (await repositoryOf(dirname(top))) ?? top
}

/** Git keeps what it knows of a submodule in the repository that holds it, and only a file where it is checked out. */
async function isSubmodule(top: string): Promise<boolean> {
  const file = join(top, '.git')
  if (!(await lstat(file)).isFile()) return false
  return /^gitdir:.*[\\/]modules[\\/]/.test(await readFile(file, 'utf8'))
}

/** How a folder that is really called `top` is called on the way to a path; null: the path does not lead through it. */
export async function calledAbove(path: string, top: string): Promise<string | null> {
  for (let at = path; ; at = dirname(at)) {
    if ((await realOf(at)) === top) return at
    if (dirname(at) === at) return null
  }
}
