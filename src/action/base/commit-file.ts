import { posix } from 'node:path'
import type { Git } from '../../git/git.ts'
import { Unreadable } from '../../plan/parse/read-file.ts'

/** Reads a file of the base by its path in the repository; null: it has none. */
export type ReadBase = (path: string) => Promise<Uint8Array | null>

/** As many links as are followed. */
const MOST_LINKS = 8

/**
 * A file of a commit that the checkout holds, over links within the commit, and of a submodule as that commit has it. Null:
 * there is none of that path; undefined: the checkout does not hold the commit.
 *
 * @throws {Unreadable} something else than a plain file stands there, or links lead out, or round in circles; or the
 * checkout does not hold the submodule's commit: what it held is not known, and so it is not nothing.
 */
export async function fileOf(
  git: Git,
  commit: string,
  path: string,
  links = MOST_LINKS,
): Promise<Uint8Array | null | undefined> {
  if (!(await holds(git, commit))) return undefined
  const entry = await entryOf(git, commit, path)
  if (entry === null) return null
  if (entry.mode === '160000') return await ofSubmodule(git, entry, path.slice(entry.path.length + 1), links)
  if (entry.mode === '120000') {
    const to = (await blob(git, entry.id)).toString()
    const way = posix.normalize(posix.join(posix.dirname(entry.path), to, path.slice(entry.path.length + 1)))
    if (links === 0 || posix.isAbsolute(to) || way.startsWith('../'))
      throw new Unreadable('a link stands there that leads to no file of the repository')
    return await fileOf(git, commit, way, links - 1)
  }
  if (!entry.mode.startsWith('100') || entry.path !== path) throw new Unreadable('it is not a regular file')
  return await blob(git, entry.id)
}

async function ofSubmodule(git: Git, { path, id }: Entry, within: string, links: number) {
  const up = (await git(['rev-parse', '--show-cdup'])).toString().trim()
  // Commits are called by what they hold: whatever the change put there, one of this name is the base's.
  const own: Git = (args) => git(['-C', `${up || './'}${path}`, ...args])
  const found = await fileOf(own, id, within, links).catch((error) => {
    // Nothing may be checked out there.
    if (error instanceof Unreadable) throw error
    return undefined
  })
  if (found === undefined)
    throw new Unreadable(
      'it lies in a submodule whose commit of then is not checked out: keep it in the repository itself, or fetch the submodule whole',
    )
  return found
}

const holds = (git: Git, commit: string) =>
  git(['cat-file', '-e', `${commit}^{tree}`]).then(
    () => true,
    () => false,
  )

const blob = (git: Git, id: string) => git(['cat-file', 'blob', id])

interface Entry {
  readonly mode: string
  readonly id: string
  readonly path: string
}

/** What stands at a path, or the link or submodule above it that stands in its way; null: nothing. */
async function entryOf(git: Git, commit: string, path: string): Promise<Entry | null> {
  const listed = (await git(['ls-tree', '-z', '--full-tree', commit, '--', path])).toString()
  const [, mode, id] = /^(\d{6}) \w+ ([0-9a-f]+)\t/.exec(listed) ?? []
  if (mode !== undefined && id !== undefined) return { mode, id, path }
  const above = posix.dirname(path)
  if (above === '.') return null
  const entry = await entryOf(git, commit, above)
  return entry?.mode === '120000' || entry?.mode === '160000' ? entry : null
}
