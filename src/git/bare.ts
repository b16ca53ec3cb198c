import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Ran, runGit } from './process.ts'
import { gitProgram, type Program } from './program.ts'

type Env = { readonly [name: string]: string | undefined }

/** What a bare repository of our own may reach, and as whom. */
export interface Reach {
  /** Of the process; only what the lists below name gets through. */
  readonly env: Env
  /** The one protocol that git may speak. */
  readonly protocol: 'https' | 'http' | 'ssh' | 'file'
  /** Configuration, in the environment only: a token in it is in no file and on no command line. */
  readonly settings: readonly (readonly [key: string, value: string])[]
  readonly signal?: AbortSignal | undefined
}

export interface Asked {
  readonly input?: Uint8Array
  /** ms; 30,000 without. */
  readonly time?: number
  /** Bytes of stdout; 64 MiB without. */
  readonly most?: number
  /** Bytes that it may bring into the repository, about; absent: as many as there are. */
  readonly mostOnDisk?: number
}

/** Runs git in the repository. Never rejects. */
export type Bare = (args: readonly string[], asked?: Asked) => Promise<Ran>

const PREFIX = 'socketgate-git-'
/** ms after which a folder's owner is no longer at work, and was killed. */
const FORGOTTEN = 30 * 60_000

/**
 * Does something in a bare repository in a temporary folder, which is gone afterwards: neither a checkout, its index, its
 * hooks, nor anybody's configuration has a part in it. What a killed process left behind goes half an hour later.
 *
 * Throws what `act` throws, and what the system does where there is no room.
 */
export async function inBare<T>(reach: Reach, act: (git: Bare) => Promise<T>): Promise<T> {
  const parent = reach.env.RUNNER_TEMP || tmpdir()
  await sweep(parent)
  const folder = await mkdtemp(join(parent, PREFIX))
  try {
    await mkdir(join(folder, 'hooks'))
    await writeFile(join(folder, 'config'), '')
    return await act(gitOf(reach, folder))
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

function gitOf(reach: Reach, folder: string): Bare {
  let found: Program
  try {
    found = gitProgram(reach.env)
  } catch (error) {
    const said = (error as Error).message
    return async () => ({ code: null, stdout: Buffer.alloc(0), said })
  }
  const { path: program, PATH } = found
  const start = { program, cwd: folder, env: { ...environmentOf(reach, folder), PATH }, signal: reach.signal }
  return (args, { input, time = 30_000, most = 64 << 20, mostOnDisk } = {}) => {
    const asked = { ...start, input, time, most }
    if (mostOnDisk === undefined) return runGit(args, asked)
    return runGit(args, { ...asked, tooMuch: () => over(join(folder, 'repository.git'), mostOnDisk) })
  }
}

/** What is too much there, in words; undefined: it is not. Of a repository of few files. */
async function over(folder: string, most: number): Promise<string | undefined> {
  const names = await readdir(join(folder, 'objects'), { recursive: true }).catch(() => [])
  const sizes = await Promise.all(
    names.map(async (name) => (await stat(join(folder, 'objects', name)).catch(() => ({ size: 0 }))).size),
  )
  // Folders have a size, too.
  const bytes = sizes.reduce((sum, size) => sum + Math.max(0, size - 4096), 0)
  return bytes > most ? `it brought more than ${most} bytes` : undefined
}

/** What git verifies servers by, and how a closed network is left; where it finds its own programs is gitProgram's. */
const PASSED = ['SystemRoot', 'TMPDIR', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH']
const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY', 'no_proxy', 'NO_PROXY']
const SSH = ['HOME', 'SSH_AUTH_SOCK', 'GIT_SSH', 'GIT_SSH_COMMAND']

function environmentOf({ env, protocol, settings }: Reach, folder: string): { [name: string]: string } {
  const names = [...PASSED, ...(protocol === 'https' ? PROXIES : []), ...(protocol === 'ssh' ? SSH : [])]
  const passed = names.flatMap((name) => (env[name] ? [[name, env[name]] as const] : []))
  const own = [['core.hooksPath', join(folder, 'hooks')], ...ALWAYS, ...settings]
  return {
    // No .netrc and no credentials of the user's: HOME is theirs only where ssh looks for keys.
    HOME: folder,
    ...(protocol === 'ssh' && !env.GIT_SSH && { GIT_SSH_COMMAND: 'ssh -o BatchMode=yes' }),
    ...Object.fromEntries(passed),
    LC_ALL: 'C',
    GIT_DIR: join(folder, 'repository.git'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: join(folder, 'config'),
    GIT_ALLOW_PROTOCOL: protocol,
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_COUNT: String(own.length),
    ...Object.fromEntries(own.map(([key = ''], i) => [`GIT_CONFIG_KEY_${i}`, key])),
    ...Object.fromEntries(own.map(([, value = ''], i) => [`GIT_CONFIG_VALUE_${i}`, value])),
  }
}

const ALWAYS: readonly (readonly [string, string])[] = [
  ['http.followRedirects', 'false'],
  // An orphan of ours, or a server that says nothing more, comes to its end.
  ['http.lowSpeedLimit', '1'],
  ['http.lowSpeedTime', '20'],
  ['protocol.version', '2'],
  // Kept as it comes, so that its size is what it takes.
  ['fetch.unpackLimit', '1'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
]

/** Removes what killed processes left. Whose folder cannot be removed is another user's. */
async function sweep(parent: string): Promise<void> {
  const names = await readdir(parent).catch(() => [])
  const before = Date.now() - FORGOTTEN
  for (const name of names.filter((each) => each.startsWith(PREFIX))) {
    const folder = join(parent, name)
    const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
    if (mtimeMs < before) await rm(folder, { recursive: true, force: true }).catch(() => {})
  }
}
