import type { Bare } from '../../git/bare.ts'
import type { Ran } from '../../git/process.ts'
import { REMOTE, type Remote } from './remote.ts'

/**
 * What became of a push. `lost`: somebody else was faster. `refused`: the server has answered, and says why. `unknown`: it
 * has not, so that nobody can tell whether it took what it was given.
 */
export type Pushed =
  | { readonly how: 'done' | 'lost'; readonly said: null }
  | { readonly how: 'refused' | 'unknown'; readonly said: string }

/** ms for one push. */
const TIME = 60_000

/** Moves the branch from where it was seen to a commit, or not at all (null: it was not there). */
export async function push(git: Bare, remote: Remote, seen: string | null, commit: string): Promise<Pushed> {
  const branch = `refs/heads/${remote.branch}`
  const lease = `--force-with-lease=${branch}:${seen ?? ''}`
  return becameOf(
    await git(['push', '--porcelain', '--no-verify', lease, REMOTE, `${commit}:${branch}`], { time: TIME }),
  )
}

/** Words of git, on this side and the other, for a branch that is no longer where it was, or is just being moved. */
const LOST =
  /stale info|fetch first|non-fast-forward|cannot lock ref|failed to (?:lock|update ref)|already exists|incorrect old value|unable to create '[^']*\.lock'/i

function becameOf({ code, stdout, said }: Ran): Pushed {
  if (code === 0) return { how: 'done', said: null }
  const answer = /^!\t[^\t]*\t(.*)$/m.exec(stdout.toString('utf8'))?.[1]
  if (answer === undefined) return { how: 'unknown', said }
  if (LOST.test(answer)) return { how: 'lost', said: null }
  return { how: 'refused', said: `${answer}\n${said}` }
}
