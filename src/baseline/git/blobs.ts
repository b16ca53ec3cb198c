import type { Bare } from '../../git/bare.ts'
import { REMOTE } from '../../git/remote/remote.ts'
import { own } from '../../git/remote/repository.ts'
import { StoreError } from '../../ports.ts'
import type { BranchRemote } from './branch-remote.ts'
import { unreadable } from './refusals.ts'
import { FETCH, MOST_ON_DISK } from './tip.ts'

/** A file's contents, by the name that git gives them. */
export interface Blob {
  readonly oid: string
  /** Bytes. */
  readonly size: number
}

/** Bytes of each that is here: the server may have left out others. */
export async function localBlobs(git: Bare): Promise<Map<string, number>> {
  const all = ['--batch-all-objects', '--unordered']
  return blobsIn(await own(git, ['cat-file', '--buffer', ...all, `--batch-check=${FACTS}`]))
}

/** As git itself asks for what is missing (promisor-remote.c), but for all at once. @throws {StoreError} */
export async function fetchBlobs(git: Bare, remote: BranchRemote, oids: readonly string[]): Promise<void> {
  const args = ['-c', 'fetch.negotiationAlgorithm=noop', ...FETCH, '--filter=blob:none', '--stdin', REMOTE]
  const got = await git(args, {
    ...{ input: linesOf(oids), time: 120_000 },
    mostOnDisk: MOST_ON_DISK.shallow,
  })
  if (got.code !== 0) throw unreadable(remote, got.said)
}

/** Bytes of each of these, which are here, that is a file's contents. */
export async function sizesOf(git: Bare, oids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  return blobsIn(await own(git, ['cat-file', '--buffer', `--batch-check=${FACTS}`], linesOf(oids)))
}

const FACTS = '%(objectname) %(objecttype) %(objectsize)'

function blobsIn(told: Buffer): Map<string, number> {
  const lines = told.toString().split('\n')
  return new Map(
    lines.flatMap((line) => {
      const [oid = '', type, size] = line.split(' ')
      return type === 'blob' ? [[oid, Number(size)] as const] : []
    }),
  )
}

/** Bytes that one answer of git may have, beside a line for each file. */
const AT_ONCE = 32 << 20

/** The bytes of each, of which the sizes are known to be small. */
export async function bytesOf(git: Bare, blobs: readonly Blob[]): Promise<readonly Buffer[]> {
  const all: Buffer[] = []
  for (let from = 0; from < blobs.length; ) {
    let [to, bytes] = [from, 0]
    while (to < blobs.length && bytes + blobs[to]!.size <= AT_ONCE) bytes += blobs[to++]!.size
    all.push(...(await answersOf(git, blobs.slice(from, to))))
    from = to
  }
  return all
}

async function answersOf(git: Bare, blobs: readonly Blob[]): Promise<readonly Buffer[]> {
  const names = linesOf(blobs.map(({ oid }) => oid))
  const all = await own(git, ['cat-file', '--buffer', '--batch'], names)
  let at = 0
  return blobs.map(({ oid, size }) => {
    const begin = at + `${oid} blob ${size}\n`.length
    if (all.toString('latin1', at, begin) !== `${oid} blob ${size}\n`)
      throw new StoreError('git cat-file answered with something else')
    at = begin + size + 1
    return all.subarray(begin, begin + size)
  })
}

function linesOf(oids: readonly string[]): Buffer {
  return Buffer.from(`${oids.join('\n')}\n`)
}
