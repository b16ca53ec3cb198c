import type { Surroundings } from '../git/remote/where-origin.ts'
import { Failure } from '../model/failure.ts'
import type { BaselineStore } from '../ports.ts'
import { directoryStore } from './directory/directory.ts'
import { gitStore } from './git/git-store.ts'

/** What a remote is reached by. */
export type Reached = Pick<Surroundings, 'env' | 'signal'>

/** Where runs of a repository are kept in Actions, unless a workflow names another place. */
export const DEFAULT_IN_ACTIONS = 'git:origin#socketgate-baselines'

/**
 * Opens the baseline that the user named: `dir:PATH`, relative to `cwd`, or `git:REMOTE#BRANCH`. Nothing is read or made
 * yet.
 *
 * @throws {Failure} usage, for anything else.
 */
export function openStore(where: string, cwd: string, from: Reached = { env: {} }): BaselineStore {
  const colon = where.indexOf(':')
  const kind = colon < 0 ? '' : where.slice(0, colon)
  const place = where.slice(colon + 1)
  if (kind === 'git') return gitStore(place, { cwd, ...from })
  if (kind !== 'dir') {
    throw new Failure(
      'usage',
      `--baseline ${where}: unknown kind of baseline; write dir:PATH or git:REMOTE#BRANCH`,
    )
  }
  if (place.trim() === '' || place.includes('\0')) {
    throw new Failure('usage', `--baseline ${where}: the path is missing; write dir:PATH`)
  }
  return directoryStore(place, cwd)
}
