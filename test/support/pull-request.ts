import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporaryFolder } from './folder.ts'
import { completed } from './github-double/completed.ts'
import type { Extra, Reply } from './github-double/server.ts'

/** Files of a repository by path; null: taken away; a link takes the place of what stood there. */
export type Files = { readonly [path: string]: string | null | { readonly link: string } }

/** A pull request: what main had, what the change makes of it, and what main had become when GitHub merged both. */
export interface Sides {
  readonly base: Files
  readonly head: Files
  /** Later on main, which the branch does not have. */
  readonly main?: Files
}

/** How the job checked it out: GitHub's merge, whole or with depth 1; or the branch itself, likewise. */
export type Checkout = 'merge' | 'shallow merge' | 'head' | 'shallow head'

export interface PullRequest {
  /** The checkout, which is the workspace. */
  readonly folder: string
  /** Commits: where the branch began, its end, main's end, and the merge of both. */
  readonly begun: string
  readonly head: string
  readonly main: string
  readonly merge: string
  /** Of the event `pull_request`. */
  readonly payload: object
  /** Of the event `merge_group`, of a queue with this change alone. */
  readonly group: object
  /** GitHub's answers on this repository, for its double. */
  readonly answers: Extra
}

const WHO = ['-c', 'user.name=Test', '-c', 'user.email=test@example.test', '-c', 'commit.gpgsign=false']

/** A repository with a pull request of main, checked out as a job would have it. */
export function pullRequest(sides: Sides, checkout: Checkout = 'merge', fork = false): PullRequest {
  const origin = temporaryFolder('socketgate-origin')
  const git = gitOf(origin)
  const commit = (files: Files) => commitOf(git, origin, files)
  git('init', '--quiet', '--initial-branch=main')
  const begun = commit(sides.base)
  git('checkout', '--quiet', '-b', 'topic')
  const head = commit(sides.head)
  git('checkout', '--quiet', 'main')
  const main = sides.main === undefined ? begun : commit(sides.main)
  git('checkout', '--quiet', '--detach', 'main')
  git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'topic')
  const merge = git('rev-parse', 'HEAD')
  git('update-ref', 'refs/pull/412/merge', merge)
  const folder = checkedOut(origin, git, checkout, { head, merge })
  const repository = { full_name: 'acme/orders', default_branch: 'main' }
  const request = {
    number: 412,
    state: 'open',
    user: { login: 'octocat' },
    head: { sha: head, ref: 'topic', repo: { full_name: fork ? 'stranger/orders' : 'acme/orders' } },
    base: { sha: main, ref: 'main', repo: repository },
  }
  const queue = `refs/heads/gh-readonly-queue/main/pr-412-${main}`
  const group = { head_sha: merge, head_ref: queue, base_sha: main, base_ref: 'refs/heads/main' }
  return {
    ...{ folder, begun, head, main, merge },
    payload: { repository, pull_request: request },
    group: { repository, merge_group: group },
    answers: ({ operation, path }, query) =>
      answerOf(git, operation, { ...path, ref: path.ref ?? query.get('ref') ?? '' }),
  }
}

type Git = (...args: readonly string[]) => string

function gitOf(cwd: string): Git {
  return (...args) =>
    execFileSync('git', [...WHO, ...args], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim()
}

function commitOf(git: Git, folder: string, files: Files): string {
  for (const [path, text] of Object.entries(files)) {
    const place = join(folder, path)
    mkdirSync(dirname(place), { recursive: true })
    if (typeof text === 'string') writeFileSync(place, text)
    else rmSync(place, { recursive: true })
    if (text !== null && typeof text === 'object') symlinkSync(text.link, place)
  }
  git('add', '-A')
  git('commit', '--quiet', '--allow-empty', '-m', 'Change')
  return git('rev-parse', 'HEAD')
}

function checkedOut(
  origin: string,
  git: Git,
  checkout: Checkout,
  { head, merge }: Pick<PullRequest, 'head' | 'merge'>,
): string {
  const commit = checkout.endsWith('merge') ? merge : head
  if (!checkout.startsWith('shallow')) {
    git('checkout', '--quiet', '--detach', commit)
    return origin
  }
  const folder = temporaryFolder('socketgate-shallow')
  const own = gitOf(folder)
  own('init', '--quiet')
  git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  own('fetch', '--quiet', '--depth=1', `file://${origin}`, commit)
  own('checkout', '--quiet', '--detach', commit)
  return folder
}

/** As GitHub calls what git says of a file. */
const STATUS: { readonly [letter: string]: string } = { A: 'added', D: 'removed', M: 'modified' }

/** Contents, commits and comparisons as GitHub gives them, from the repository itself. */
function answerOf(
  git: Git,
  operation: string,
  path: { readonly [name: string]: string | number },
): Reply | null {
  const found = (data: unknown): Reply => ({ status: 200, data })
  if (operation === 'repos/get-commit') return found(completed(operation, 200, { sha: String(path.ref) }))
  if (operation === 'repos/get-content')
    return contentOf(git, String(path.ref), decodeURIComponent(String(path.path)))
  if (operation === 'git/get-tree') return found(treeOf(git, String(path.tree_sha)))
  if (operation !== 'repos/compare-commits-with-basehead') return null
  const [from = '', to = ''] = String(path.basehead).split('...')
  const sha = git('merge-base', from, to)
  const files = git('diff-tree', '-r', '-M', '--name-status', sha, to)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
    .map(([status = '', old, now]) =>
      status.startsWith('R')
        ? { status: 'renamed', filename: now, previous_filename: old }
        : { status: STATUS[status] ?? 'changed', filename: old },
    )
  return found(completed(operation, 200, { merge_base_commit: { sha }, files }))
}

/** Of every file, as with `recursive`. */
function treeOf(git: Git, sha: string): object {
  const rows = git('ls-tree', '-r', '-t', sha).split('\n')
  const tree = rows.map((row) => {
    const [, mode, type, id, path] = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/.exec(row) ?? []
    return { mode, type, sha: id, path }
  })
  return { sha, url: 'https://github.example/tree', tree, truncated: false }
}

/** Null, as of a token that may not read, which is answered likewise: there is no such file. */
function contentOf(git: Git, ref: string, path: string): Reply | null {
  const has = git('ls-tree', '--full-tree', ref, '--', path) !== ''
  if (!has) return null
  const content = Buffer.from(`${git('show', `${ref}:${path}`)}\n`).toString('base64')
  return { status: 200, data: { type: 'file', encoding: 'base64', name: path, path, content } }
}
