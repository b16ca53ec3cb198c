import { Failure } from '../../../model/failure.ts'
import type { Log } from '../../../ports.ts'
import { installK6 } from './install.ts'
import { type K6, namedK6 } from './locate.ts'
import { sha256Of } from './releases.ts'
import { runnerCache } from './runner-cache.ts'
import type { Machine } from './user-cache.ts'

/** The action's inputs that say which k6 runs. */
export interface ActionK6 {
  /** `k6-version`; without it the default. */
  readonly version?: string | undefined
  /** `k6-path`: a k6 of the runner's own. */
  readonly path?: string | undefined
  /** `k6-sha256`: of the archive, or with `k6-path` of the binary. */
  readonly sha256?: string | undefined
  /** `k6-mirror`. */
  readonly mirror?: string | undefined
  readonly env: { readonly [name: string]: string | undefined }
  readonly log: Log
  readonly signal?: AbortSignal
}

/**
 * The k6 that an action runs: the named one, which must have the hash given for it, else one by download. What lies
 * on PATH, or in SOCKETGATE_K6, was put there by an earlier step or job, and is not run.
 *
 * @throws {Failure} as installK6; `usage`: a path without its hash.
 */
export async function actionK6(inputs: ActionK6, { platform, arch }: Machine = process): Promise<K6> {
  const { path, sha256, env, log } = inputs
  if (path === undefined)
    return await installK6({ ...inputs, platform, arch, cache: await runnerCache(env, log) })
  if (sha256 !== undefined) return await namedK6(path, 'k6-path', sha256Of(sha256, 'k6-path'))
  throw new Failure('usage', 'k6-path needs k6-sha256, the SHA-256 of that binary: sha256sum prints it')
}
