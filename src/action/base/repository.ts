import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { holderOf, wayOf } from '../../files/way.ts'
import { gitIn } from '../../git/git.ts'

type Env = { readonly [name: string]: string | undefined }

/** Where a path really leads, be it there or not. */
export const realOf = async (path: string): Promise<string> => (await wayOf(path)).at(-1)!

/**
 * The top of the repository that a folder is part of, as it is really called; null: it is part of none. Of a submodule it is
 * the top of what holds it: which commit of it counts, that repository says, and a change may make a submodule of any folder.
 */
export async function repositoryOf(folder: string, env: Env): Promise<string | null> {
  const top = await holderOf(await realOf(folder), '.git')
  const above = top === null ? null : await holderOf(dirname(top), '.git')
  if (top === null || above === null || above === top) return top
  return (await isSubmodule(top, above, env)) ? await repositoryOf(above, env) : top
}

/**
 * Whether what is checked out at `top` is a submodule of the repository around it: that keeps what git knows of it, or has a
 * commit at its place, by whatever step it was checked out there. What cannot be told counts as one.
 */
async function isSubmodule(top: string, above: string, env: Env): Promise<boolean> {
  const modules = join(await gitFolderOf(above), 'modules')
  if ((await gitFolderOf(top)).startsWith(modules + sep)) return true
  const path = relative(above, top).split(sep).join('/')
  // Of the index: the commit that is checked out there may be anything by now.
  const listed = gitIn(above, env)(['ls-files', '--stage', '-z', '--', path])
  return await listed.then(
    (entry) => entry.toString().startsWith('160000 '),
    () => true,
  )
}

/** Where git keeps what it knows of a checkout: in its `.git`, or where the file of that name says. */
async function gitFolderOf(top: string): Promise<string> {
  const path = join(top, '.git')
  const said = await readFile(path, 'utf8').catch(() => '')
  const named = /^gitdir: (.+?)\r?\n?$/.exec(said)?.[1]
  return await realOf(named === undefined ? path : resolve(top, named))
}

/** How a folder that is really called `top` is called on the way to a path; null: the path does not lead through it. */
export async function calledAbove(path: string, top: string): Promise<string | null> {
  for (let at = path; ; at = dirname(at)) {
    if ((await realOf(at)) === top) return at
    if (dirname(at) === at) return null
  }
}
