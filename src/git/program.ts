import { accessSync, constants, realpathSync, statSync } from 'node:fs'
import { delimiter, isAbsolute, join, relative, sep } from 'node:path'

type Env = { readonly [name: string]: string | undefined }

/** A git that may be asked, and the PATH on which it finds its own helpers. */
export interface Program {
  /** Absolute. */
  readonly path: string
  readonly PATH: string
}

/**
 * The first git on PATH that no change under review can have brought along: what it says decides whose rules hold. So neither
 * a relative folder of PATH counts, nor one of the workspace (GITHUB_WORKSPACE), nor a link that leads there; and never the
 * working directory, which Windows looks into first.
 *
 * @throws {Error} there is none.
 */
export function gitProgram(env: Env): Program {
  const workspace = env.GITHUB_WORKSPACE ? [env.GITHUB_WORKSPACE, realOf(env.GITHUB_WORKSPACE)] : []
  const isForeign = (path: string) => !workspace.some((top) => isWithin(top, path))
  const folders = pathOf(env)
    .split(delimiter)
    .filter((folder) => isAbsolute(folder) && isForeign(folder) && isForeign(realOf(folder)))
  const name = process.platform === 'win32' ? 'git.exe' : 'git'
  const path = folders
    .map((folder) => join(folder, name))
    .find((file) => isProgram(file) && isForeign(realOf(file)))
  if (path === undefined) throw new Error('git is not installed outside of the workspace')
  return { path, PATH: folders.join(delimiter) }
}

/** What the system takes where nobody names one. */
const USUAL = '/usr/local/bin:/usr/bin:/bin'

/** Windows calls it `Path`. */
const pathOf = ({ PATH, Path }: Env) => PATH ?? Path ?? USUAL

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
}

/** Itself, where it leads nowhere. */
function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}
