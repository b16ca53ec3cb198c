import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Log } from '../../../ports.ts'
import { safeLine } from '../../../text/secrets.ts'
import { type Cache, folderCache, isFolder } from './cache.ts'
import type { Release } from './releases.ts'

/** A name of our own: other actions keep a k6 there that holds no archive. */
const TOOL = 'socketgate-k6'

/**
 * The runner's tool cache, by @actions/tool-cache; where the runner has none, a folder that ends with the job.
 *
 * Copying into the tool cache is not atomic, so that a job which had to download runs its own copy under RUNNER_TEMP,
 * and only later jobs the cached one.
 */
export async function runnerCache(
  env: { readonly [name: string]: string | undefined },
  log: Log,
): Promise<Cache> {
  const temporary = env.RUNNER_TEMP || tmpdir()
  const root = env.RUNNER_TOOL_CACHE
  if (!root) return folderCache(join(temporary, TOOL))
  // Only where it is needed: it loads an HTTP client of its own.
  const { cacheDir, find } = await import('@actions/tool-cache')
  const place = ({ version, platform }: Release) => join(root, TOOL, version, platform)
  return {
    where: root,
    find: (release) => {
      const found = find(TOOL, release.version, release.platform)
      return found !== '' && isFolder(found) ? found : null
    },
    prepare: () => mkdtemp(join(temporary, `${TOOL}-`)),
    add: async (folder, release) => {
      await cacheDir(folder, TOOL, release.version, release.platform).catch((error: Error) =>
        log.warn(`k6 could not be kept in the tool cache: ${safeLine(error.message)}`),
      )
      return folder
    },
    remove: async (release) => {
      await rm(`${place(release)}.complete`, { force: true })
      await rm(place(release), { recursive: true, force: true })
    },
  }
}
