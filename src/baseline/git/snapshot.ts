import type { Bare } from '../../git/bare.ts'
import { StoreError } from '../../ports.ts'
import { LARGEST_PACKED } from '../file/pack.ts'
import { BEGINNING, type Item, type Shelf } from '../reading/shelf.ts'
import { blobsOf, fetchBlobs, missingOf, sizesOf } from './blobs.ts'
import type { BranchRemote } from './branch-remote.ts'
import { checkFormat } from './index-file.ts'
import { type Depth, type Entry, fetchTip, type Tip } from './tip.ts'

/** A branch as it was at one moment, to read from. */
export interface Snapshot extends Shelf {
  readonly tip: Tip
}

/** @throws {StoreError} it cannot be read, or is no baseline that this version knows. */
export async function openSnapshot(
  git: Bare,
  remote: BranchRemote,
  depth: Depth = 'shallow',
): Promise<Snapshot> {
  const tip = await fetchTip(git, remote, depth)
  const entries = new Map(tip.entries.map((entry) => [entry.path, entry]))
  const folders = foldersOf(tip.entries)
  const missing = tip.commit === null ? new Set<string>() : await missingOf(git, tip.commit)
  const called = (path: string) => `${path} of ${remote.where} at ${tip.commit?.slice(0, 12)}`
  const read = async (paths: readonly string[]) => {
    const wanted = paths.map((path) => entries.get(path)!)
    await fetchMissing(git, remote, wanted, missing)
    await refuseLarge(git, wanted, called)
    return await blobsOf(
      git,
      wanted.map(({ oid }) => oid),
    )
  }
  const index = entries.get('index.json')
  if (index !== undefined) checkFormat((await read([index.path]))[0]!, called(index.path))
  const begin = async (paths: readonly string[]) =>
    (await read(paths)).map((bytes) => ({ bytes: bytes.subarray(0, BEGINNING), whole: () => bytes }))
  return {
    tip,
    called,
    read,
    begin,
    exists: async () => tip.commit !== null,
    list: async (folder) => folders.get(folder) ?? [],
  }
}

/** What lies where, folders with their files; `''` holds what stands at the top. */
function foldersOf(entries: readonly Entry[]): ReadonlyMap<string, readonly Item[]> {
  const folders = new Map<string, Map<string, Item>>([['', new Map()]])
  const put = (folder: string, item: Item) => {
    if (!folders.has(folder)) folders.set(folder, new Map())
    folders.get(folder)!.set(item.name, item)
  }
  for (const { path, mode } of entries) {
    const link = mode === '120000'
    const [first = '', name] = path.split('/')
    put('', { name: first, link: name === undefined && link })
    if (name !== undefined) put(first, { name, link })
  }
  const byName = (a: Item, b: Item) => (a.name < b.name ? -1 : 1)
  return new Map([...folders].map(([folder, items]) => [folder, [...items.values()].toSorted(byName)]))
}

/** What the server has left out comes in one go. */
async function fetchMissing(
  git: Bare,
  remote: BranchRemote,
  wanted: readonly Entry[],
  missing: Set<string>,
): Promise<void> {
  const oids = [...new Set(wanted.map(({ oid }) => oid))].filter((oid) => missing.has(oid))
  if (oids.length === 0) return
  await fetchBlobs(git, remote, oids)
  for (const oid of oids) missing.delete(oid)
}

async function refuseLarge(
  git: Bare,
  wanted: readonly Entry[],
  called: (path: string) => string,
): Promise<void> {
  const sizes = await sizesOf(
    git,
    wanted.map(({ oid }) => oid),
  )
  const large = sizes.findIndex((size) => size > LARGEST_PACKED)
  if (large >= 0)
    throw new StoreError(`${called(wanted[large]!.path)} is no record: it has more than 64 KiB. Remove it`)
}
