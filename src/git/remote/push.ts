import type { Bare } from '../bare.ts'
import type { Ran } from '../process.ts'
import { REMOTE } from './remote.ts'

/**
 * What became of a push. `lost`: somebody else was faster. `refused`: the server has answered, and says why. `unknown`: it
 * has not, so that nobody can tell whether it took what it was given.
 */
export type Pushed =
  | { readonly how: 'done' | 'lost'; readonly said: null }
  | { readonly how: 'refused' | 'unknown'; readonly said: string }

/** ms for one push. */
const TIME = 60_000

/** How a ref is moved: from what was seen (null: nothing was there) to an object (null: it is removed). */
export interface Move {
  /** Whole: `refs/heads/main`. */
  readonly ref: string
  readonly seen: string | null
  readonly to: string | null
}

/** Moves a ref by compare-and-swap, or not at all. @param time ms */
export async function push(git: Bare, { ref, seen, to }: Move, time: number = TIME): Promise<Pushed> {
  const lease = `--force-with-lease=${ref}:${seen ?? ''}`
  return becameOf(
    await git(['push', '--porcelain', '--no-verify', lease, REMOTE, `${to ?? ''}:${ref}`], { time }),
  )
}

/** Another ref stands where this one would have to be a folder, or the other way round: nobody is faster there, ever. */
const IN_THE_WAY = /'[^']*' exists; cannot create|directory file conflict/i

/** Whether a push was refused for another ref of the server's, and not for want of a right. */
export function isInTheWay(said: string): boolean {
  return IN_THE_WAY.test(said)
}

/** Words of git, on this side and the other, for a ref that is no longer where it was, or is just being moved. */
const LOST =
  /stale info|fetch first|non-fast-forward|cannot lock ref|failed to (?:lock|update ref)|already exists|incorrect old value|unable to create '[^']*\.lock'/i

function becameOf({ code, stdout, said }: Ran): Pushed {
  if (code === 0) return { how: 'done', said: null }
  const answer = /^!\t[^\t]*\t(.*)$/m.exec(stdout.toString('utf8'))?.[1]
  if (answer === undefined) return { how: 'unknown', said }
  if (LOST.test(answer) && !isInTheWay(`${answer}\n${said}`)) return { how: 'lost', said: null }
  return { how: 'refused', said: `${answer}\n${said}` }
}
