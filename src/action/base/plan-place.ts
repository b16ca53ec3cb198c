import { lstat, realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { Failure } from '../../model/failure.ts'
import { printable } from '../../text/foreign.ts'
import type { Inputs } from '../inputs.ts'

type Env = { readonly [name: string]: string | undefined }

/**
 * A plan is a regular file of the workspace, whatever its path leads over. What is shown of a wrong plan are its lines:
 * a link that a change brings along would show those of any file of the machine. A missing file is told by who reads it.
 *
 * @throws {Failure} `policy`, without a word of what stands there.
 */
export async function checkPlanPlace({ plan, cwd }: Pick<Inputs, 'plan' | 'cwd'>, env: Env): Promise<void> {
  if (plan === '') return
  const workspace = resolve(env.GITHUB_WORKSPACE ?? cwd)
  const path = resolve(cwd, plan)
  // By its name alone: whether anything is there is not told.
  if (!isInside(workspace, path)) throw refused(plan, 'lies outside of the workspace')
  const facts = await lstat(path).catch(() => null)
  if (facts === null) return
  if (facts.isSymbolicLink()) throw refused(plan, 'is a symbolic link')
  if (!isInside(await realpath(workspace), await realpath(path)))
    throw refused(plan, 'lies behind a link that leads out of the workspace')
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function refused(plan: string, why: string): Failure {
  return new Failure(
    'policy',
    `the plan ${printable(plan)} ${why}: name a regular file of this repository, such as plans/orders-feed.yaml`,
    [],
    ['Give the input `plan` the path of a regular file of this repository.'],
  )
}
