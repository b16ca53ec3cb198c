import { gitIn } from '../../git/git.ts'
import { Failure } from '../../model/failure.ts'
import { RERUN_ALL } from '../../model/verdict/advice.ts'
import { NO_POLICY, type PolicyFile, parsePolicy } from '../../plan/forecast/policy-file.ts'
import { MISTAKEN_FOR_IT, POLICY_FILE } from '../../plan/forecast/policy-path.ts'
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
  const found = await readPolicy(place, POLICY_FILE)
  if (found !== null) return parsePolicy(found)
  for (const path of MISTAKEN_FOR_IT) if ((await readPolicy(place, path)) !== null) throw misnamed(path)
  return NO_POLICY
}

/** Null: there is no such file. @throws {Failure} `policy`: nobody can tell, or it is no plain file. */
async function readPolicy(place: PolicyPlace, path: string): Promise<Uint8Array | null> {
  const local = await fromCheckout(place, path)
  if (local !== undefined) return local
  return await place.remote(path, place.ref).catch((error) => {
    throw unreadable(path, place.ref, error)
  })
}

/** Null: the commit has no such file; undefined: the checkout does not have the commit. */
async function fromCheckout(
  { cwd, ref, env }: PolicyPlace,
  path: string,
): Promise<Uint8Array | null | undefined> {
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref)) return undefined
  const git = gitIn(cwd, env)
  try {
    const listed = await git(['ls-tree', '--full-tree', '-z', ref, '--', path])
    const entry = /^(\d{6}) (\w+) ([0-9a-f]+)\t/.exec(listed.toString())
    if (listed.length === 0) return null
    // A symbolic link or a folder in its place is no policy.
    if (entry?.[1]?.startsWith('100') !== true)
      throw new Failure('policy', `${path} is not a plain file`, [], [PLAIN])
    return await git(['cat-file', 'blob', entry[3]!])
  } catch (error) {
    if (error instanceof Failure) throw error
    return undefined
  }
}

const PLAIN = `Put a plain file at ${POLICY_FILE} of the base branch, or none.`

/** Whoever wrote it believes that it holds: to read nothing of it would lift its limits. */
function misnamed(path: string): Failure {
  return new Failure(
    'policy',
    `the policy file is called ${POLICY_FILE}, and the base has ${path}, which is not read: nothing that it says would hold`,
    [],
    [`Rename it on the base branch: \`git mv ${path} ${POLICY_FILE}\`. Until then nothing is run.`],
  )
}

/** What lets the base be read. */
export const READABLE = `Check out with \`fetch-depth: 2\`, so that the checkout holds the base, or give the job \`contents: read\`. Where GitHub gave no answer: ${RERUN_ALL}.`

function unreadable(path: string, ref: string, error: unknown): Failure {
  const why = error instanceof Error ? error.message : String(error)
  return new Failure(
    'policy',
    `${path} could not be read at ${ref}: ${clean(why, 200)}. Give the job "contents: read", or check out with fetch-depth: 2`,
    [],
    [READABLE],
  )
}
