import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { Failure } from '../../../model/failure.ts'
import type { Log } from '../../../ports.ts'
import { type Cache, folderCache } from './cache.ts'
import { cachedK6, installK6 } from './install.ts'
import type { K6 } from './locate.ts'
import { knownReleases } from './releases.ts'

type Env = { readonly [name: string]: string | undefined }

export interface Machine {
  readonly platform: NodeJS.Platform
  readonly arch: string
}

/** What a command line fetches k6 with. */
export interface Ensuring {
  readonly env: Env
  readonly log: Log
  /** False: `--no-download`. */
  readonly download: boolean
  /** Another place than GitHub. */
  readonly mirror?: string
  readonly signal?: AbortSignal
}

/**
 * The k6 that an earlier `--engine k6` fetched, verified; null where there is none. Never uses the network.
 *
 * @throws {Failure} `engine`: one was there, and had been changed; it is deleted.
 */
export async function k6FromCache(env: Env, log: Log, machine: Machine = process): Promise<K6 | null> {
  const { k6, changed } = await search(env, log, machine)
  if (k6 !== null || !changed) return k6
  throw new Failure(
    'engine',
    'the k6 in the cache had been changed, and was deleted: --engine k6 fetches it again, --engine embedded does without',
  )
}

/**
 * As k6FromCache, but fetches the default version where there is none, or where it had been changed.
 *
 * @throws {Failure} `engine`: there is none and `download` forbids it, or it cannot be fetched. `cancelled`.
 */
export async function ensureK6(ensuring: Ensuring, machine: Machine = process): Promise<K6> {
  const { env, log, download } = ensuring
  const { k6 } = await search(env, log, machine)
  if (k6 !== null) return k6
  if (download) return await installK6({ ...ensuring, ...named(machine), cache: userCache(env, machine) })
  throw new Failure(
    'engine',
    'no k6 was found, and --no-download forbids to fetch it: name one with --k6 PATH or SOCKETGATE_K6, or put it on PATH',
  )
}

/** The first known release that lies in the cache, and nothing else in place of one that was changed. */
async function search(env: Env, log: Log, machine: Machine): Promise<{ k6: K6 | null; changed: boolean }> {
  const cache = userCache(env, machine)
  const release = knownReleases(machine.platform, machine.arch).find((each) => cache.find(each) !== null)
  if (release === undefined) return { k6: null, changed: false }
  const k6 = await cachedK6(cache, release, log)
  return { k6, changed: k6 === null }
}

/** Of `process`, only these. */
function named({ platform, arch }: Machine): Machine {
  return { platform, arch }
}

/**
 * This user's cache: XDG_CACHE_HOME or ~/.cache (XDG Base Directory Specification), ~/Library/Caches on macOS,
 * %LOCALAPPDATA% on Windows.
 */
export function userCache(env: Env, { platform }: Pick<Machine, 'platform'>): Cache {
  return folderCache(join(cacheHome(env, platform), 'socketgate', 'k6'))
}

function cacheHome(env: Env, platform: NodeJS.Platform): string {
  const home = env.HOME || homedir()
  if (platform === 'win32') return env.LOCALAPPDATA || join(env.USERPROFILE || homedir(), 'AppData', 'Local')
  if (platform === 'darwin') return join(home, 'Library', 'Caches')
  // "All paths must be absolute": a relative one is to be ignored.
  return env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME) ? env.XDG_CACHE_HOME : join(home, '.cache')
}
