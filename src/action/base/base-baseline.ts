import { relative, resolve, sep } from 'node:path'
import { holderOf, wayOf } from '../../files/way.ts'
import { type Git, gitIn } from '../../git/git.ts'
import type { EventContext } from '../../github/event/event.ts'
import { Failure } from '../../model/failure.ts'
import { clean } from '../../text/shown.ts'
import type { ReadRemote } from './base-policy.ts'

type Env = { readonly [name: string]: string | undefined }

export interface BaselinePlace {
  /** `dir:PATH`, as the user gave it. */
  readonly where: string
  readonly cwd: string
  readonly env: Env
  /** Asked where the checkout does not hold the base. */
  readonly remote: ReadRemote
}

const NEXT =
  'Leave the folder, and each link on the way to it, as the base has them, and check out with `fetch-depth: 2`.'

const DEEPER =
  'the checkout does not hold the base, to tell whether this change alters it: check out with fetch-depth: 2'

/**
 * A change is compared with the baseline of what it goes into. Where the folder is part of the repository, it must be,
 * as committed, the one of the base, and so must every link that leads to it: a change that brings its own is not
 * compared with it. A folder that an earlier step has put there is not checked. What cannot be told is refused.
 *
 * @throws {Failure} `policy`: the change alters the folder, or nobody can say whether it does.
 */
export async function checkBaseline(
  place: BaselinePlace,
  { base, sha }: Pick<EventContext, 'base' | 'sha'>,
): Promise<void> {
  const { where, cwd, env, remote } = place
  if (base === null || !where.startsWith('dir:')) return
  const refused = (why: string) =>
    new Failure('policy', `the baseline ${clean(where)} is part of the repository, and ${why}`, [], [NEXT])
  const { top, paths } = await committedPlaces(place).catch((error) => {
    throw refused(`nobody can tell where it leads (${reasonOf(error)}): check its links and its permissions`)
  })
  if (paths.length === 0) return
  const git = gitIn(top, env)
  const own = await entriesOf(git, 'HEAD', paths).catch((error) => {
    throw refused(unanswered(error, cwd))
  })
  if ((await isOfMerge(git, env, sha)) && own === (await entriesOf(git, 'HEAD^1', paths).catch(() => null)))
    return
  const theirs = await entriesOf(git, base.sha, paths).catch(() => null)
  if (theirs === null && own === '' && (await isNowhere(remote, base.sha, paths))) return
  if (theirs === null) throw refused(DEEPER)
  if (own === theirs) return
  throw refused(
    'this change alters it, and would be compared with itself: leave the baseline to the runs that may write it',
  )
}

/**
 * What of the way to the folder lies in the repository, as git writes it. The repository is that of the working
 * directory, else the one that the folder itself lies in.
 */
async function committedPlaces({ where, cwd }: BaselinePlace) {
  const way = await wayOf(resolve(cwd, where.slice('dir:'.length)))
  const top =
    (await holderOf((await wayOf(cwd)).at(-1)!, '.git')) ?? (await holderOf(way.at(-1)!, '.git')) ?? ''
  const inside = top === '' ? [] : way.map((place) => relative(top, place)).filter(isInside)
  return { top, paths: inside.map((path) => path.split(sep).join('/')) }
}

const isInside = (path: string) => path !== '..' && !path.startsWith(`..${sep}`)

/** What a commit has at some paths, kind and content. */
async function entriesOf(git: Git, commit: string, paths: readonly string[]): Promise<string> {
  const entries = await Promise.all(paths.map((path) => entryOf(git, commit, path)))
  return entries.join('')
}

/** Empty: nothing. A link or a submodule above a path is what stands in its place; a folder above it is not. */
async function entryOf(git: Git, commit: string, path: string, above = false): Promise<string> {
  // Of no path at all, as for the repository itself, everything is listed.
  const names = path === '' ? [] : [path]
  const entry = (await git(['ls-tree', '-z', '--full-tree', commit, '--', ...names])).toString()
  if (entry !== '') return above && entry.startsWith('040000') ? '' : entry
  const end = path.lastIndexOf('/')
  return end < 0 ? '' : await entryOf(git, commit, path.slice(0, end), true)
}

/** Whether the base, which the checkout does not hold, has nothing there. */
async function isNowhere(remote: ReadRemote, ref: string, paths: readonly string[]): Promise<boolean> {
  const found = await Promise.all(paths.map((path) => remote(path, ref).catch(() => 'unknown')))
  return found.every((each) => each === null)
}

/** Whether HEAD is the merge that GitHub made of a pull request: its first parent is then the base as it is now. */
export async function isOfMerge(git: Git, { GITHUB_SHA }: Env, head: string | null): Promise<boolean> {
  if (GITHUB_SHA === undefined || GITHUB_SHA === head) return false
  const own = await git(['rev-parse', '--verify', '--quiet', 'HEAD']).catch(() => '')
  return own.toString().trim() === GITHUB_SHA
}

function unanswered(error: unknown, cwd: string): string {
  const why = reasonOf(error)
  const how = /dubious ownership/.test(why)
    ? `run git config --global --add safe.directory ${clean(cwd)} in an earlier step`
    : 'the job needs git, and a checkout that was made with it'
  return `git does not say whether this change alters it (${why}): ${how}`
}

/** What git wrote, else what the system said. */
function reasonOf(error: unknown): string {
  const { stderr, message } = error as { readonly stderr?: Buffer; readonly message?: string }
  const [line = ''] = (stderr?.toString().trim() || message || '').split('\n')
  return clean(line, 200)
}
