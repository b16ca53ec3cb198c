import type { Bare } from '../../git/bare.ts'
import type { Item, Shelf } from '../reading/shelf.ts'
import type { BranchRemote } from './branch-remote.ts'
import { Contents } from './contents.ts'
import { checkFormat, INDEX } from './index-file.ts'
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
  const folders = foldersOf(tip.entries)
  const called = (path: string) => `${path} of ${remote.where} at ${tip.commit?.slice(0, 12)}`
  const contents = await Contents.of(git, remote, tip, called)
  const [index] = folders.get('')!.filter(({ name }) => name === INDEX)
  if (index !== undefined) checkFormat((await contents.read([INDEX]))[0]!, called(INDEX))
  return {
    tip,
    called,
    read: (paths) => contents.read(paths),
    begin: (paths) => contents.begin(paths),
    bring: (paths) => contents.bring(paths),
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
