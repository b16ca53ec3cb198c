import { realpath } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { type Git, gitIn } from '../../git/git.ts'
import type { EventContext } from '../../github/event/event.ts'
import { Failure } from '../../model/failure.ts'
import { clean } from '../../text/shown.ts'

type Env = { readonly [name: string]: string | undefined }

export interface BaselinePlace {
  /** `dir:PATH`, as the user gave it. */
  readonly where: string
  readonly cwd: string
  readonly env: Env
}

/**
 * A change is compared with the baseline of what it goes into. Where the folder is part of the repository, it must be,
 * as committed, the one of the base: a change that brings its own is not compared with it. A folder that an earlier step
 * has put there is that step's affair.
 *
 * @throws {Failure} `policy`: the change alters the folder, or the checkout does not hold the base.
 */
export async function checkBaseline(
  { where, cwd, env }: BaselinePlace,
  { base, sha }: Pick<EventContext, 'base' | 'sha'>,
): Promise<void> {
  if (base === null || !where.startsWith('dir:')) return
  const path = await placeOf(where.slice('dir:'.length), cwd)
  const git = gitIn(cwd, env)
  const tree = (commit: string) => objectOf(git, `${commit}:./${path}`)
  const own = await tree('HEAD')
  const theirs = await tree(base.sha)
  if (own === theirs) return
  if (own !== null && (await isOfMerge(git, env, sha)) && own === (await tree('HEAD^1'))) return
  const why = (await objectOf(git, `${base.sha}^{commit}`))
    ? 'this change alters it, and would be compared with itself: leave the baseline to the runs that may write it'
    : 'the checkout does not hold the base, to tell whether this change alters it: check out with fetch-depth: 2'
  throw new Failure('policy', `the baseline ${clean(where)} is part of the repository, and ${why}`)
}

/** The folder itself, whatever links lead to it, relative to `cwd`, as git writes it. */
async function placeOf(path: string, cwd: string): Promise<string> {
  const [from, to] = await Promise.all(
    [cwd, resolve(cwd, path)].map((each) => realpath(each).catch(() => each)),
  )
  return relative(from!, to!).split(sep).join('/')
}

/** Null: there is none of that name. */
async function objectOf(git: Git, name: string): Promise<string | null> {
  return await git(['rev-parse', '--verify', '--quiet', name]).then(
    (text) => text.toString().trim() || null,
    () => null,
  )
}

/** Whether HEAD is the merge that GitHub made of a pull request: its first parent is then the base as it is now. */
async function isOfMerge(git: Git, { GITHUB_SHA }: Env, head: string | null): Promise<boolean> {
  return GITHUB_SHA !== undefined && GITHUB_SHA !== head && (await objectOf(git, 'HEAD')) === GITHUB_SHA
}
