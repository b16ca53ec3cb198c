import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../../model/failure.ts'
import { printable } from '../../text/foreign.ts'

/** Plans of one command. */
export const MOST_PLANS = 32
/** Names that are looked at for one pattern. */
const MOST_NAMES = 20_000

/** The words of a list of plans: one a line, or by comma. */
export function planWords(texts: readonly string[]): readonly string[] {
  const words = texts.flatMap((text) => text.split(/[\n,]/)).map((word) => word.trim())
  return words
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('\\', '/').replace(/^(?:\.\/)+/, ''))
}

/** Whether a word stands for whatever files there are: `*` and `?` within a folder, `**` over folders. */
export const isGlob = (word: string): boolean => /[*?]/.test(word)

/** Whether a path is one of a pattern; names that begin with a dot are none, unless the pattern says the dot. */
export function matcher(pattern: string): (path: string) => boolean {
  const parts = pattern.split('/').map((part) => (part === '**' ? null : part))
  return (path) => matches(parts, path.split('/'))
}

/**
 * Whether a name is of a form: `*` is any characters, `?` is one. The last star alone takes one more where what follows does not
 * fit, so that no name is looked at over and over, as an expression of several stars would.
 */
function isOfForm(form: string, name: string): boolean {
  if (/^[*?]/.test(form) && name.startsWith('.')) return false
  let [at, star, taken, i] = [0, -1, 0, 0]
  while (i < name.length) {
    if (form[at] === '*') {
      star = at++
      taken = i
    } else if (form[at] === '?' || form[at] === name[i]) {
      at++
      i++
    } else if (star >= 0) {
      at = star + 1
      i = ++taken
    } else return false
  }
  return /^\**$/.test(form.slice(at))
}

/** Null stands for any number of folders. */
function matches(parts: readonly (string | null)[], names: readonly string[]): boolean {
  const [part, ...rest] = parts
  if (part === undefined) return names.length === 0
  const [name, ...others] = names
  if (part !== null) return name !== undefined && isOfForm(part, name) && matches(rest, others)
  if (matches(rest, names)) return true
  return name !== undefined && !name.startsWith('.') && matches(parts, others)
}

/** The folder that every match lies in, `plans` of `plans/*.yaml`; empty: any. */
export function folderOf(pattern: string): string {
  const parts = pattern.split('/')
  const first = parts.findIndex(isGlob)
  return parts.slice(0, first).join('/')
}

/** Whether a path below a folder is looked at: nothing is in what other programs keep there. */
export function isPlanPath(path: string, folder: string): boolean {
  const below = folder === '' ? path : path.slice(folder.length + 1)
  return !below
    .split('/')
    .slice(0, -1)
    .some((name) => SKIPPED.has(name))
}

/**
 * Files below a folder that a pattern names, in the order of their names. Links are listed and not followed; where a folder
 * cannot be read, there is nothing.
 *
 * @throws {Failure} usage: there are too many to look at.
 */
export async function filesOf(pattern: string, cwd: string): Promise<readonly string[]> {
  const isIt = matcher(pattern)
  const found: string[] = []
  let looked = 0
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(join(cwd, folder), { withFileTypes: true }).catch(() => [])
    for (const entry of entries) {
      if (++looked > MOST_NAMES)
        throw new Failure(
          'usage',
          `plan ${printable(pattern)}: there are over ${MOST_NAMES} files to look at`,
        )
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) await walk(path)
      else if (!entry.isDirectory() && isIt(path)) found.push(path)
    }
  }
  await walk(folderOf(pattern))
  return found.sort()
}

const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules'])
