import { gitIn } from '../../git/git.ts'
import { Failure } from '../../model/failure.ts'
import { NO_POLICY, type PolicyFile, parsePolicy } from '../../plan/forecast/policy-file.ts'
import { POLICY_FILE } from '../../plan/forecast/policy-path.ts'
import { clean } from '../../text/shown.ts'

/** Reads a file of the repository at a commit or branch, over the API; null: it is not there. */
export type ReadRemote = (path: string, ref: string) => Promise<Uint8Array | null>

/** Where a policy is read. */
export interface PolicyPlace {
  /** The checkout. */
  readonly cwd: string
  /** A commit (40 or 64 hex digits), or a branch. */
  readonly ref: string
  readonly env: { readonly [name: string]: string | undefined }
  readonly remote: ReadRemote
}

/**
 * The repository's policy at the base of a change: from the checkout where it holds that commit (no network, no
 * token), else over the API. A branch is always asked of the API: the checkout may be behind it.
 *
 * @throws {Failure} `policy`, where it is malformed or cannot be read: not to know it does not lift its limits.
 */
export async function basePolicy(place: PolicyPlace): Promise<PolicyFile> {
  const local = await fromCheckout(place)
  if (local !== undefined) return local === null ? NO_POLICY : parsePolicy(local)
  let bytes: Uint8Array | null
  try {
    bytes = await place.remote(POLICY_FILE, place.ref)
  } catch (error) {
    throw unreadable(place.ref, error)
  }
  return bytes === null ? NO_POLICY : parsePolicy(bytes)
}

/** Null: the commit has no such file; undefined: the checkout does not have the commit. */
async function fromCheckout({ cwd, ref, env }: PolicyPlace): Promise<Uint8Array | null | undefined> {
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref)) return undefined
  const git = gitIn(cwd, env)
  try {
    const listed = await git(['ls-tree', '--full-tree', '-z', ref, '--', POLICY_FILE])
    const entry = /^(\d{6}) (\w+) ([0-9a-f]+)\t/.exec(listed.toString())
    if (listed.length === 0) return null
    // A symbolic link or a folder in its place is no policy.
    if (entry?.[1]?.startsWith('100') !== true)
      throw new Failure('policy', `${POLICY_FILE} is not a plain file`)
    return await git(['cat-file', 'blob', entry[3]!])
  } catch (error) {
    if (error instanceof Failure) throw error
    return undefined
  }
}

function unreadable(ref: string, error: unknown): Failure {
  const why = error instanceof Error ? error.message : String(error)
  return new Failure(
    'policy',
    `${POLICY_FILE} could not be read at ${ref}: ${clean(why, 200)}. Give the job "contents: read", or check out with fetch-depth: 2`,
  )
}
