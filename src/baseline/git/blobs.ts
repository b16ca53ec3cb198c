import type { Bare } from '../../git/bare.ts'
import { REMOTE } from '../../git/remote/remote.ts'
import { own } from '../../git/remote/repository.ts'
import { StoreError } from '../../ports.ts'
import type { BranchRemote } from './branch-remote.ts'
import { unreadable } from './refusals.ts'
import { FETCH } from './tip.ts'

/** The files of a commit that the server has left out. */
export async function missingOf(git: Bare, commit: string): Promise<Set<string>> {
  const told = await own(git, [
    'rev-list',
    '--objects',
    '--no-object-names',
    '--missing=print',
    '--max-count=1',
    commit,
  ])
  const lines = told.toString().split('\n')
  return new Set(lines.filter((line) => line.startsWith('?')).map((line) => line.slice(1)))
}

/** As git itself asks for what is missing (promisor-remote.c), but for all at once. @throws {StoreError} */
export async function fetchBlobs(git: Bare, remote: BranchRemote, oids: readonly string[]): Promise<void> {
  const args = ['-c', 'fetch.negotiationAlgorithm=noop', ...FETCH, '--filter=blob:none', '--stdin', REMOTE]
  const got = await git(args, { input: linesOf(oids), time: 120_000 })
  if (got.code !== 0) throw unreadable(remote, got.said)
}

/** Bytes of each. */
export async function sizesOf(git: Bare, oids: readonly string[]): Promise<readonly number[]> {
  const told = await own(git, ['cat-file', '--batch-check=%(objecttype) %(objectsize)'], linesOf(oids))
  const lines = told.toString().split('\n').slice(0, -1)
  return lines.map((line) => (line.startsWith('blob ') ? Number(line.slice(5)) : Number.POSITIVE_INFINITY))
}

/** Files of 64 KiB that one answer of git has room for. */
const AT_ONCE = 512

/** The bytes of each, of which the sizes are known to be small. */
export async function blobsOf(git: Bare, oids: readonly string[]): Promise<readonly Buffer[]> {
  const all: Buffer[] = []
  for (let from = 0; from < oids.length; from += AT_ONCE)
    all.push(...(await answersOf(git, oids.slice(from, from + AT_ONCE))))
  return all
}

async function answersOf(git: Bare, oids: readonly string[]): Promise<readonly Buffer[]> {
  const all = await own(git, ['cat-file', '--batch'], linesOf(oids))
  let at = 0
  return oids.map(() => {
    const end = all.indexOf(0x0a, at)
    const size = Number(all.subarray(at, end).toString().split(' ')[2])
    if (end < 0 || !Number.isSafeInteger(size))
      throw new StoreError('git cat-file answered with something else')
    at = end + 1 + size + 1
    return all.subarray(end + 1, end + 1 + size)
  })
}

function linesOf(oids: readonly string[]): Buffer {
  return Buffer.from(`${oids.join('\n')}\n`)
}
