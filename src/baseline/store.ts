import { Failure } from '../model/failure.ts'
import type { BaselineStore } from '../ports.ts'
import { directoryStore } from './directory/directory.ts'

/**
 * Opens the baseline that the user named: `dir:PATH`, relative to `cwd`. Nothing is read or made yet.
 *
 * @throws {Failure} usage, for anything else.
 */
export function openStore(where: string, cwd: string): BaselineStore {
  const colon = where.indexOf(':')
  const kind = colon < 0 ? '' : where.slice(0, colon)
  const path = where.slice(colon + 1)
  if (kind === 'git') {
    throw new Failure('usage', `--baseline ${where}: git is not yet supported; keep the records in dir:PATH`)
  }
  if (kind !== 'dir') {
    throw new Failure('usage', `--baseline ${where}: unknown kind of baseline; write dir:PATH`)
  }
  if (path.trim() === '' || path.includes('\0')) {
    throw new Failure('usage', `--baseline ${where}: the path is missing; write dir:PATH`)
  }
  return directoryStore(path, cwd)
}
