import { relative, resolve, sep } from 'node:path'
import { folderOf, isPlanPath, matcher } from '../../app/several/glob.ts'
import { TOOL } from '../../app/version.ts'
import { gitIn } from '../../git/git.ts'
import { field, textOf } from '../../github/event/payload.ts'
import { Failure } from '../../model/failure.ts'
import { clean } from '../../text/shown.ts'
import { baseCommit } from '../base/base-commit.ts'
import { READABLE } from '../base/base-policy.ts'
import { compareBy } from '../base/compare.ts'
import { realOf, repositoryOf } from '../base/repository.ts'
import type { Inputs } from '../inputs.ts'
import type { Step } from '../step.ts'

const TREE = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}'
/** ms for a whole tree. */
const TIME = 20_000

/** Files of what a change goes into, as a pattern of its step names them. Nothing where no change is judged. */
export type BaseFiles = (pattern: string) => Promise<readonly string[]>

/**
 * Reads what the base has under a pattern, so that a plan which a change takes away or renames is judged all the same.
 *
 * @throws {Failure} `policy`: nobody can tell.
 */
export function baseFiles(inputs: Inputs, step: Step): BaseFiles {
  let paths: Promise<readonly string[]> | undefined
  return async (pattern) => {
    if (step.event.base === null) return []
    paths ??= pathsOf(inputs, step)
    const top = await topOf(inputs, step)
    const isIt = matcher(pattern)
    const folder = resolve(top, await wayTo(inputs, top))
    const found = (await paths).map((path) => relative(folder, resolve(top, path)).split(sep).join('/'))
    const within = folderOf(pattern)
    return found.filter((path) => isIt(path) && isPlanPath(path, within)).sort()
  }
}

/** The top of the repository, else the workspace that stands for it. */
async function topOf({ cwd }: Inputs, { context: { env } }: Step): Promise<string> {
  return (await repositoryOf(cwd, env)) ?? (await realOf(env.GITHUB_WORKSPACE ?? cwd))
}

/** Of the folder that patterns are relative to. */
async function wayTo({ cwd }: Inputs, top: string): Promise<string> {
  return relative(top, await realOf(cwd))
}

/** Every file of the base, by its path in the repository. */
async function pathsOf(inputs: Inputs, step: Step): Promise<readonly string[]> {
  const { event, context } = step
  const { env } = context
  const git = gitIn(await topOf(inputs, step), env)
  const commit = await baseCommit(event, { git, env, compare: compareBy(inputs.token, event, env) })
  if (commit === null) return []
  const listed = await git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]).catch(() => null)
  if (listed !== null) return listed.toString().split('\0')
  return await remotePaths(commit, inputs, step).catch((error: Error) => {
    const message = `what ${event.base!.ref} has under the patterns of plan cannot be read: ${clean(error.message, 200)}. Give the job "contents: read", or check out with fetch-depth: 2`
    throw new Failure('policy', message, [], [READABLE])
  })
}

async function remotePaths(
  commit: string,
  { token }: Inputs,
  { event: { repository }, context: { env } }: Step,
): Promise<readonly string[]> {
  if (repository === null || !token || !env.GITHUB_API_URL)
    throw new Error('there is no token, or no API to ask')
  const { openApi } = await import('../../github/api/api.ts')
  const api = await openApi({ token, url: env.GITHUB_API_URL, userAgent: TOOL })
  const place = { owner: repository.owner, repo: repository.name, tree_sha: commit, recursive: 'true' }
  const { status, data, message } = await api.request(TREE, place, AbortSignal.timeout(TIME))
  const tree = field(data, 'tree')
  if (status !== 200 || !Array.isArray(tree)) throw new Error(`${status || 'no answer'}, ${message}`)
  if (field(data, 'truncated') !== false) throw new Error('GitHub does not list all of its files')
  return tree.flatMap((item) => (field(item, 'type') === 'tree' ? [] : (textOf(field(item, 'path')) ?? [])))
}
