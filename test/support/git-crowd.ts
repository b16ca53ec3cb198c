import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { rolldown } from 'rolldown'
import type { Record } from '../../src/model/record/record.ts'
import { sha256Hex } from '../../src/model/sha256.ts'
import { record } from '../judge/support.ts'

/** Git, as a person uses it. */
export function git(cwd: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.test', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...who, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' }).trim()
}

/** A complete run of its own time, in the series of `record()`. */
export function run(n: number, over: Partial<Record['provenance']> = {}): Record {
  const started = new Date(Date.UTC(2026, 9, 1) + n * 60_000).toISOString()
  const made = record()
  return { ...made, provenance: { ...made.provenance, started, runId: `run-${n}`, ...over } }
}

/** The same of the size of a real one, so that its head is stored beside it. */
export function largeRun(n: number, over: Partial<Record['provenance']> = {}): Record {
  const made = run(n, over)
  const row = made.stats[0]!
  const rows = Array.from({ length: 200 }, (_, i) => ({
    ...row,
    tags: { feed: sha256Hex(`${i} ${n}`), phase: 'ramp' },
  }))
  return { ...made, stats: [...made.stats, ...rows] }
}

/** Where a crowd writes. */
export interface Board {
  /** `git:REMOTE#BRANCH`. */
  readonly where: string
  readonly env: { readonly [name: string]: string }
  /** The bare repository itself, and the branch in it. */
  readonly path: string
  readonly branch: string
  /** Holds the writers' program and what it is given. */
  readonly folder: string
}

const WRITER = `
import { readFileSync } from 'node:fs'
import { openStore } from './store.mjs'
const [records, where] = process.argv.slice(2)
const store = openStore(where, process.cwd(), { env: process.env })
for (const record of JSON.parse(readFileSync(records, 'utf8'))) {
  await store.append([record]).then(
    () => console.log('stored ' + record.provenance.runId),
    (error) => console.log('not stored ' + record.provenance.runId + ': ' + error.message),
  )
}
`

/** Bundles the store into a program of a folder, which adds the records of a file, one after the other. */
export async function bundleWriter(folder: string, bundler: typeof rolldown): Promise<void> {
  const bundle = await bundler({ input: resolve('src/baseline/store.ts'), platform: 'node' })
  await bundle.write({ file: join(folder, 'store.mjs'), format: 'esm' })
  await bundle.close()
  writeFileSync(join(folder, 'writer.mjs'), WRITER)
}

let writers = 0

/** A writer in a process of its own. */
export function startWriter({ where, env, folder }: Board, records: readonly Record[]) {
  const file = join(folder, `records-${++writers}.json`)
  writeFileSync(file, JSON.stringify(records))
  const argv = [join(folder, 'writer.mjs'), file, where]
  const child = spawn(process.execPath, argv, { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (text) => {
    said += text
  })
  const ended = new Promise<string>((done) => child.on('close', () => done(said)))
  return { child, ended }
}

/** So many writers at once, each of which stores so many runs; what they said. */
export async function crowd(board: Board, size: number, rounds: number): Promise<readonly string[]> {
  const parts = Array.from({ length: size }, (_, w) =>
    Array.from({ length: rounds }, (_each, round) => largeRun(w * rounds + round)),
  )
  const said = await Promise.all(parts.map((records) => startWriter(board, records).ended))
  return said.flatMap((text) => text.split('\n').filter((line) => line !== ''))
}

/**
 * Ends a writer at once (SIGKILL) after so many ms: with `whole` together with the gits that it has started; else these
 * are waited for, since they come to an end by themselves.
 */
export async function kill(
  { child, ended }: ReturnType<typeof startWriter>,
  after: number,
  whole: boolean,
): Promise<string> {
  await sleep(after)
  const below = childrenOf(child)
  child.kill('SIGKILL')
  if (whole) for (const pid of below) killGroup(pid)
  while (below.some(isAlive)) await sleep(20)
  return await ended
}

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Not even as what nobody has asked the end of. */
function isAlive(pid: number): boolean {
  try {
    return !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

/** Each git leads a group of its own, with what it speaks to servers by. */
function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended meanwhile.
  }
}

function childrenOf({ pid, exitCode }: ChildProcess): readonly number[] {
  if (pid === undefined || exitCode !== null) return []
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
  } catch {
    return []
  }
}

export interface Looked {
  /** Files of records in the branch. */
  readonly records: readonly string[]
  readonly commits: number
  /** Files that a commit changed or removed, and commits with two parents: there must be none. */
  readonly rewritten: readonly string[]
}

/** The branch as git knows it. @throws where the repository is not whole. */
export function lookAt({ path, branch }: Board): Looked {
  git(path, 'fsck', '--full', '--strict', '--no-dangling')
  if (git(path, 'for-each-ref', `refs/heads/${branch}`) === '')
    return { records: [], commits: 0, rewritten: [] }
  const names = git(path, 'ls-tree', '-r', '--name-only', branch).split('\n')
  const changed = git(path, 'log', '--diff-filter=a', '--format=', '--name-status', branch)
  const merges = git(path, 'rev-list', '--merges', branch)
  return {
    records: names.filter((name) => name.endsWith('.json.gz')),
    commits: Number(git(path, 'rev-list', '--count', branch)),
    rewritten: `${changed}\n${merges}`.split('\n').filter((line) => line !== ''),
  }
}
