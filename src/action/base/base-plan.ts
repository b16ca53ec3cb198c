import { relative, resolve, sep } from 'node:path'
import type { BasePlan } from '../../app/change/base-plan.ts'
import type { PlanFile } from '../../app/files/plan-file.ts'
import { given } from '../../app/options/given.ts'
import { type Git, gitIn } from '../../git/git.ts'
import { inRepository } from '../../github/event/plan-path.ts'
import { Failure } from '../../model/failure.ts'
import { Unreadable } from '../../plan/parse/read-file.ts'
import { clean } from '../../text/shown.ts'
import type { Inputs } from '../inputs.ts'
import type { Step } from '../step.ts'
import { baseCommit } from './base-commit.ts'
import { READABLE } from './base-policy.ts'
import { fileOf, type ReadBase } from './commit-file.ts'
import { type Compare, compareBy } from './compare.ts'
import { movedFrom } from './moved-plan.ts'
import type { Permission } from './policy.ts'
import { readContents } from './remote-file.ts'
import { calledAbove, realOf, repositoryOf } from './repository.ts'
import { withFiles } from './with-files.ts'

/**
 * The plan of what this step's change goes into; null: it judges no change. Read from the checkout where that holds the
 * commit, else over the API.
 *
 * @throws {Failure} `policy`: it cannot be read. Not to know it lifts none of its limits.
 */
export async function basePlan(
  inputs: Inputs,
  { rules, demands: { mode } }: Pick<Permission, 'rules' | 'demands'>,
  step: Step,
): Promise<BasePlan | null> {
  const { event, context } = step
  const { env } = context
  const top = await repositoryOf(inputs.cwd, env)
  const git = gitIn(top ?? inputs.cwd, env)
  const compare = compareBy(inputs.token, event, env)
  const commit = await baseCommit(event, { git, env, compare })
  const paths = await pathsOf(inputs, top, env)
  const [path] = paths
  if (event.base === null || commit === null || path === undefined) return null
  const found = { ref: event.base.ref, commit, rules, mode }
  const read = readerOf(git, commit, inputs, step)
  const file = inputs.plan.replaceAll('\\', '/')
  const plan = await firstAt(file, paths, read)
  if (plan !== null) {
    const now =
      commit === event.base.sha ? null : firstAt(file, paths, readerOf(git, event.base.sha, inputs, step))
    return { ...found, plan, ...given('now', (await now?.catch(() => null)) ?? undefined) }
  }
  const own = { path, file: resolve(inputs.cwd, inputs.plan) }
  const from = await movedFrom(own, {
    git,
    commit,
    compare: () => compared(compare, step, commit),
    read,
  }).catch((error) => {
    throw untold(inputs.plan, event.base!.ref, error)
  })
  return from === null
    ? { ...found, plan }
    : { ...found, movedFrom: from, plan: await planAt(from, from, read) }
}

async function compared(compare: Compare, { event: { sha } }: Step, commit: string) {
  if (sha === null) throw new Error('the event names no commit of the change')
  return await compare(commit, sha)
}

/** `file`: how it is called. Null: there is none at that path. */
async function planAt(file: string, path: string, read: ReadBase): Promise<PlanFile | null> {
  const bytes = await read(path).catch((error) => {
    throw error instanceof Unreadable ? unknown(path, error) : error
  })
  return bytes === null ? null : { file, bytes, readBeside: await withFiles({ path, bytes }, read) }
}

/** The first that the base has. */
async function firstAt(file: string, paths: readonly string[], read: ReadBase): Promise<PlanFile | null> {
  for (const path of paths) {
    const plan = await planAt(file, path, read)
    if (plan !== null) return plan
  }
  return null
}

/**
 * The plan's path in the repository: as the workflow names it, which the change's own links do not lead elsewhere; then where
 * they lead, which the base may have without them. Empty: it is no part of the repository.
 */
async function pathsOf(
  { cwd, plan }: Inputs,
  top: string | null,
  env: Step['context']['env'],
): Promise<readonly string[]> {
  const named = resolve(cwd, plan)
  if (top === null) return [inRepository({ cwd, env }, plan) ?? []].flat()
  const inside = (folder: string, path: string) => {
    const way = relative(folder, path)
    return way === '..' || way.startsWith(`..${sep}`) ? [] : [way.split(sep).join('/')]
  }
  const asNamed = await calledAbove(named, top)
  return [
    ...new Set([...(asNamed === null ? [] : inside(asNamed, named)), ...inside(top, await realOf(named))]),
  ]
}

function readerOf(git: Git, commit: string, { token }: Inputs, { event, context }: Step): ReadBase {
  const remote = readContents(token, event, context.env)
  return async (path) => {
    const local = await fileOf(git, commit, path)
    if (local !== undefined) return local
    try {
      return await remote(path, commit)
    } catch (error) {
      throw unreadable(path, commit, error)
    }
  }
}

function unreadable(path: string, commit: string, error: unknown): Failure {
  const why = clean(error instanceof Error ? error.message : String(error), 200)
  return new Failure(
    'policy',
    `${clean(path)} could not be read at ${commit.slice(0, 12)}, to tell whether this change alters the plan that judges it: ${why}. Give the job "contents: read", or check out with fetch-depth: 2`,
    [],
    [READABLE],
  )
}

/** Something stands there that is no file, so that nobody can tell what the base demands. */
function unknown(path: string, { message }: Unreadable): Failure {
  return new Failure(
    'policy',
    `the plan ${clean(path)} cannot be read in the base of this change: ${message}`,
  )
}

/** A plan that may be the base's under another path must not count as new: nobody would have to answer for what it lost. */
function untold(path: string, ref: string, error: unknown): Failure {
  if (error instanceof Failure) return error
  const why = clean(error instanceof Error ? error.message : String(error), 200)
  return new Failure(
    'policy',
    `${clean(ref)} has no ${clean(path)}, and nobody can tell whether it has that plan under another path: ${why}. Check out with fetch-depth: 2`,
    [],
    [READABLE],
  )
}
