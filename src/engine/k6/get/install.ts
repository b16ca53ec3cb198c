import { rm } from 'node:fs/promises'
import { Failure } from '../../../model/failure.ts'
import { bytes } from '../../../model/numbers.ts'
import type { Log } from '../../../ports.ts'
import { safeLine } from '../../../text/secrets.ts'
import { type Verified, verifyEntry, writeEntry } from './archive-entry.ts'
import type { Cache } from './cache.ts'
import { download, LIMITS, type Limits } from './download.ts'
import { checkK6, type K6 } from './locate.ts'
import { parseUrl } from './proxy.ts'
import { type Asked, type Release, releaseOf } from './releases.ts'
import { isSafe } from './trust.ts'

export interface Installing extends Asked {
  /** What stands in place of https://github.com/grafana/k6/releases/download, before `/vX/k6-vX-PLATFORM.EXT`. */
  readonly mirror?: string | undefined
  readonly cache: Cache
  /** For HTTPS_PROXY and NO_PROXY. */
  readonly env: { readonly [name: string]: string | undefined }
  readonly log: Log
  readonly limits?: Limits
  readonly signal?: AbortSignal
}

const UPSTREAM = 'https://github.com/grafana/k6/releases/download'

/**
 * A k6 of exactly this version, out of an archive whose SHA-256 is known: from the cache without any network, else
 * downloaded. A cached one that was changed is deleted and fetched again once. On any failure nothing that could be
 * executed is left.
 *
 * @throws {Failure} `usage`: version, hash or mirror are not well written. `engine`: everything else. `cancelled`.
 */
export async function installK6(asked: Installing): Promise<K6> {
  const release = releaseOf(asked)
  const url = addressOf(release, asked.mirror)
  try {
    return (await cachedK6(asked.cache, release, asked.log)) ?? (await fetchK6(url, release, asked))
  } catch (error) {
    throw asFailure(error, asked.cache)
  }
}

/**
 * The release from the cache, verified; null where it is not there, or was changed: it is then deleted, and said.
 *
 * @throws {Failure} `engine`: what was changed cannot be deleted.
 */
export async function cachedK6(cache: Cache, release: Release, log: Log): Promise<K6 | null> {
  const folder = cache.find(release)
  if (folder === null) return null
  try {
    return k6Of(release, await verifyEntry(folder, release))
  } catch (error) {
    log.warn(
      `k6 v${release.version} in ${safeLine(folder)} was changed, and is deleted: ${safeLine(reasonOf(error))}`,
    )
    await cache.remove(release).catch((cause) => {
      throw asFailure(cause, cache)
    })
    return null
  }
}

async function fetchK6(url: URL, release: Release, asked: Installing): Promise<K6> {
  const { cache, env, log, limits = LIMITS, signal = new AbortController().signal } = asked
  const { version, archive, sha256 } = release
  log.info(
    `k6 v${version} is fetched from ${safeLine(url.href)} (SHA-256 ${sha256}) into ${safeLine(cache.where)}`,
  )
  const onSize = (size: number | null) =>
    log.info(`${archive}: ${size === null ? 'its size is not stated' : bytes(size)}`)
  const work = await cache.prepare()
  try {
    await prepare(work, await download(url, { env, limits, signal, onSize }), release)
    const entry = await cache.add(work, release)
    const k6 = k6Of(release, await verifyEntry(entry, release))
    if (entry !== work) await discard(work)
    log.info(`k6 v${version} is verified; its binary has SHA-256 ${k6.sha256}`)
    return k6
  } catch (error) {
    await discard(work)
    throw error
  }
}

/** Unpacks what was downloaded, and starts it once, to see that it is the k6 that it should be. */
async function prepare(work: string, archive: Buffer, release: Release): Promise<void> {
  const verified = await writeEntry(work, archive, release).catch((error) => {
    throw isOfSystem(error)
      ? error
      : new Failure('engine', `${release.archive} was not unpacked: ${safeLine(error.message)}`)
  })
  const { version } = await checkK6(verified.path, verified.sha256)
  if (version === release.version) return
  throw new Failure('engine', `${release.archive} holds k6 v${version}: its hash belongs to another release`)
}

function k6Of({ version }: Release, { path, sha256 }: Verified): K6 {
  return { path, version, sha256 }
}

/** Where the archive lies. @throws {Failure} usage: the mirror is no https URL. */
function addressOf({ version, archive }: Release, mirror: string | undefined): URL {
  const base = parseUrl(mirror ?? UPSTREAM)
  const plain = base !== null && `${base.username}${base.password}${base.search}${base.hash}` === ''
  if (plain && isSafe(base)) return new URL(`${withoutSlash(base.href)}/v${version}/${archive}`)
  throw new Failure(
    'usage',
    'the mirror of k6 must be an https URL without user, query and fragment, below which v2.3.0/k6-v2.3.0-linux-amd64.tar.gz lies (http only on this machine)',
  )
}

function withoutSlash(text: string): string {
  let end = text.length
  while (text[end - 1] === '/') end -= 1
  return text.slice(0, end)
}

async function discard(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
}

function isOfSystem(error: unknown): boolean {
  return typeof (error as NodeJS.ErrnoException).syscall === 'string'
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function asFailure(error: unknown, { where }: Cache): Failure {
  if (error instanceof Failure) return error
  return new Failure('engine', `k6 cannot be kept in ${safeLine(where)}: ${safeLine(reasonOf(error))}`)
}
