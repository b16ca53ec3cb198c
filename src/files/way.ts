import { lstat, readlink } from 'node:fs/promises'
import { dirname, join, parse, resolve, sep } from 'node:path'

/** As many links as Linux follows before it answers ELOOP. */
const MOST_LINKS = 40

/**
 * Every place that decides where an absolute path leads: each symbolic link on the way, by the folder that really holds
 * it, and last the place itself. What is not there is what its name says.
 *
 * Throws what the system throws for anything but a missing file, and where links lead round in circles.
 */
export async function wayOf(path: string): Promise<readonly string[]> {
  const links: string[] = []
  let { root: at } = parse(path)
  const left = path.slice(at.length).split(sep)
  while (left.length > 0) {
    const next = resolve(at, left.shift()!)
    const facts = await lstat(next).catch(missing)
    if (facts?.isSymbolicLink() !== true) at = next
    else {
      if (links.push(next) > MOST_LINKS) throw new Error(`too many symbolic links on the way to ${path}`)
      const to = resolve(at, await readlink(next))
      at = parse(to).root
      left.unshift(...to.slice(at.length).split(sep))
    }
  }
  return [...links, at]
}

/** The nearest folder at or above a real path that holds something of that name; null: none does. */
export async function holderOf(path: string, name: string): Promise<string | null> {
  for (let at = path; ; at = dirname(at)) {
    if ((await lstat(join(at, name)).catch(missing)) !== null) return at
    if (dirname(at) === at) return null
  }
}

function missing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
  throw error
}
