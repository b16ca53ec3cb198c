import { readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { readRegular } from '../../files/regular.ts'
import { Failure } from '../../model/failure.ts'
import { reason } from '../files/reason.ts'

/** What a folder of scripts may hold. */
const MOST_FILES = 2000
const MOST_BYTES = 64 * 1024 * 1024

/** Never copied, in any spelling: what a script has no business in. */
const LEFT_OUT: ReadonlySet<string> = new Set(['.git', 'node_modules'])

/**
 * The bytes of every file in the folder of a script and below, by its path there. Links are resolved; what they lead to outside
 * of the folder is not there for the script.
 *
 * @param script absolute path. @param inside the folder that it must lie in: the plan's.
 * @throws {Failure} usage: it cannot be read; plan: it leaves the plan's folder, or its own holds too much.
 */
export function folderOfScript(
  script: string,
  inside: string,
): { readonly file: string; readonly files: ReadonlyMap<string, Uint8Array> } {
  try {
    const real = realpathSync(script)
    const home = realpathSync(inside)
    if (!isWithin(real, home))
      throw new Failure('plan', `${script} is a link that leads out of the plan's folder`)
    const folder = dirname(real)
    const files = new Map<string, Uint8Array>()
    addFolder(folder, folder, files, { bytes: 0 })
    return { file: relative(folder, real), files }
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure('usage', `cannot read the script ${script}: ${reason(error)}`)
  }
}

function addFolder(root: string, at: string, files: Map<string, Uint8Array>, taken: { bytes: number }): void {
  for (const name of readdirSync(at).sort()) {
    if (LEFT_OUT.has(name.toLowerCase())) continue
    const path = join(at, name)
    const real = realOf(path)
    if (real === null || !isWithin(real, root) || throughGit(real, root)) continue
    const facts = statSync(real)
    // A link to a folder would be walked twice, or for ever.
    if (facts.isDirectory() && real === path) addFolder(root, path, files, taken)
    else if (facts.isFile()) addFile(real, relative(root, path).split(sep).join('/'), files, taken)
  }
}

function addFile(path: string, name: string, files: Map<string, Uint8Array>, taken: { bytes: number }): void {
  const pieces: Uint8Array[] = []
  readRegular(path, MOST_BYTES, (piece) => pieces.push(piece.slice()))
  const bytes = Buffer.concat(pieces)
  taken.bytes += bytes.length
  files.set(name, bytes)
  if (files.size <= MOST_FILES && taken.bytes <= MOST_BYTES) return
  const message = `the folder of the script holds over ${MOST_FILES} files or ${MOST_BYTES / 1024 / 1024} MiB, all of which k6 would be given: put the script into a folder of its own`
  throw new Failure('plan', message)
}

function realOf(path: string): string | null {
  try {
    return realpathSync(path)
  } catch {
    return null
  }
}

const isWithin = (path: string, folder: string) => path.startsWith(`${folder}${sep}`)

const throughGit = (path: string, root: string) =>
  relative(root, path)
    .split(sep)
    .some((name) => LEFT_OUT.has(name.toLowerCase()))
