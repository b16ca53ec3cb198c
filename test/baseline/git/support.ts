import { execFileSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../../../src/baseline/store.ts'
import { record } from '../../judge/support.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { git } from '../../support/git-crowd.ts'
import { bareRepository } from '../../support/git-server.ts'

export const BRANCH = 'socketgate-baselines'
export const KEY = record().series.key

export { git, largeRun, run } from '../../support/git-crowd.ts'

let repositories = 0

/** A fresh bare repository `acme/NAME` below `root`, whose branch can be looked at and changed from outside. */
export function remote() {
  const root = temporaryFolder('socketgate-remote')
  const name = `r${++repositories}.git`
  const path = bareRepository(join(root, 'acme', name))
  const tip = () => tipOf(path)
  const files = () => (tip() === '' ? [] : git(path, 'ls-tree', '-r', '--name-only', BRANCH).split('\n'))
  return {
    root,
    path,
    name,
    where: `git:${path}#${BRANCH}`,
    /** Empty: there is no such branch. */
    tip,
    files,
    records: () => files().filter((name) => name.endsWith('.json.gz')),
    commits: () => Number(git(path, 'rev-list', '--count', BRANCH)),
    plant: (changes: Changes, mode?: string) => plantIn(path, changes, mode),
    /** A hook of the server's, a shell script. */
    hook(name: string, script: string): void {
      writeFileSync(join(path, 'hooks', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    },
  }
}

const tipOf = (path: string) => git(path, 'for-each-ref', '--format=%(objectname)', `refs/heads/${BRANCH}`)

/** Files of a branch by their paths; null: the file goes. */
export interface Changes {
  readonly [path: string]: string | Uint8Array | null
}

/** Commits files to the branch of a bare repository, as a stranger would. */
export function plantIn(path: string, changes: Changes, mode = '100644'): void {
  const index = (...args: readonly string[]) => git(path, '-c', 'core.bare=false', '--work-tree=.', ...args)
  const parent = tipOf(path)
  index('read-tree', parent === '' ? '--empty' : BRANCH)
  for (const [file, bytes] of Object.entries(changes)) {
    if (bytes === null) index('update-index', '--force-remove', file)
    else index('update-index', '--add', '--cacheinfo', `${mode},${blob(path, bytes)},${file}`)
  }
  const from = parent === '' ? [] : ['-p', parent]
  const commit = git(path, 'commit-tree', index('write-tree'), ...from, '-m', 'somebody')
  git(path, 'update-ref', `refs/heads/${BRANCH}`, commit)
}

function blob(path: string, bytes: string | Uint8Array): string {
  const input = { cwd: path, input: bytes, encoding: 'utf8' as const }
  return execFileSync('git', ['hash-object', '-w', '--stdin'], input).trim()
}

/** A store whose temporary files lie in `temp`. */
export function storeAt(where: string, env: { readonly [name: string]: string } = {}, signal?: AbortSignal) {
  const temp = env.RUNNER_TEMP ?? temporaryFolder('socketgate-temp')
  const own = { PATH: process.env.PATH!, RUNNER_TEMP: temp, ...env }
  const store = openStore(where, temp, signal === undefined ? { env: own } : { env: own, signal })
  return { store, temp, left: () => readdirSync(temp) }
}
