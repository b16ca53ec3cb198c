import type { Bare } from '../../git/bare.ts'
import { REMOTE } from '../../git/remote/remote.ts'
import { own } from '../../git/remote/repository.ts'
import { StoreError } from '../../ports.ts'
import { clean } from '../../text/shown.ts'
import { ALONG } from '../file/head-file.ts'
import { isAcceptanceName, isHeadName, isRecordName, isSeriesKey } from '../file/names.ts'
import { type BranchRemote, refOf } from './branch-remote.ts'
import { unreadable } from './refusals.ts'

export interface Entry {
  readonly path: string
  /** `100644` of a plain file, `120000` of a symbolic link. */
  readonly mode: string
  readonly oid: string
}

/** A branch as it was found. */
export interface Tip {
  /** Null: there is no such branch. */
  readonly commit: string | null
  /** Of that commit; empty without one. */
  readonly tree: string
  /** Its files, by path. */
  readonly entries: readonly Entry[]
}

/** The newest commit alone, or every commit with all that it holds. */
export type Depth = 'shallow' | 'whole'

/** Where a fetched branch is kept; nobody else sees it. */
const REF = 'refs/socketgate/tip'
/** ms. */
const TIME = { shallow: 60_000, whole: 300_000 }
/** Bytes that a fetch may bring, far more than any baseline has: a branch may hold anything. */
export const MOST_ON_DISK = { shallow: 1 << 30, whole: 4 * (1 << 30) }
/** Files of a branch, a third of them runs: more are no baseline, and no machine has the memory for any number of them. */
const MOST_FILES = 100_000
/** Where the server can leave them out without the larger files: heads and acceptances come along, records are asked for by name. */
const SHALLOW = ['--depth=1', `--filter=blob:limit=${ALONG}`]

/**
 * Fetches the branch. A branch that does not exist is empty; only the server's own list can say so.
 *
 * @throws {StoreError} it cannot be read.
 */
export async function fetchTip(git: Bare, remote: BranchRemote, depth: Depth): Promise<Tip> {
  const branch = refOf(remote)
  const how = depth === 'shallow' ? SHALLOW : []
  const bounds = { time: TIME[depth], mostOnDisk: MOST_ON_DISK[depth] }
  const fetch = () => git([...FETCH, ...how, REMOTE, `+${branch}:${REF}`], bounds)
  let got = await fetch()
  if (got.code !== 0) {
    const listed = await git(['ls-remote', '--exit-code', REMOTE, branch], { time: TIME.shallow })
    if (listed.code === 2) return { commit: null, tree: '', entries: [] }
    // Somebody has made it meanwhile.
    if (listed.code === 0) got = await fetch()
    if (got.code !== 0) throw unreadable(remote, listed.code === 0 ? got.said : listed.said)
  }
  const told = await own(git, ['rev-parse', `${REF}^{commit}`, `${REF}^{tree}`])
  const [commit = '', tree = ''] = told.toString().trim().split('\n')
  return { commit, tree, entries: await entriesOf(git, remote, commit) }
}

export const FETCH = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules']

/** Not by itself a list of everything: a branch may be somebody's whole repository. */
async function entriesOf(git: Bare, remote: BranchRemote, commit: string): Promise<readonly Entry[]> {
  const top = entriesIn(await own(git, ['ls-tree', '-z', commit]))
  const foreign = top.find(({ path, mode }) => !(isFolder(mode) ? isSeriesKey(path) : isOwnFile(path, mode)))
  if (foreign !== undefined) throw notOurs(remote, foreign)
  const all = entriesIn(await own(git, ['ls-tree', '-r', '-z', commit]))
  if (all.length > MOST_FILES)
    throw new StoreError(
      `${remote.where} holds more than ${MOST_FILES} files, which no baseline has: give it another branch, or set this one back to an earlier commit`,
    )
  const strange = all.find((entry) => !isKnown(entry))
  if (strange !== undefined) throw notOurs(remote, strange)
  return all
}

function entriesIn(listed: Buffer): readonly Entry[] {
  const lines = listed.toString('utf8').split('\0').slice(0, -1)
  return lines.map((line) => {
    const [facts = '', path = ''] = line.split(/\t(.*)/s)
    const [mode = '', , oid = ''] = facts.split(' ')
    return { path, mode, oid }
  })
}

const isFolder = (mode: string) => mode === '040000'
const isPlain = (mode: string) => mode.startsWith('100')

/** What lies beside the series. Pages are made of the second two (design.md section 7). */
const BESIDE: ReadonlySet<string> = new Set(['README.md', 'index.json', 'index.html', 'badge.json'])

const isOwnFile = (path: string, mode: string) => isPlain(mode) && BESIDE.has(path)

function isKnown({ path, mode }: Entry): boolean {
  const [key = '', name, ...rest] = path.split('/')
  if (name === undefined) return isOwnFile(key, mode)
  // Links are told by who reads them, with what to do.
  return (
    rest.length === 0 &&
    isSeriesKey(key) &&
    (isHeadName(name) ? isPlain(mode) : isRecordName(name) || isAcceptanceName(name)) &&
    mode !== '160000'
  )
}

function notOurs({ where }: BranchRemote, { path }: Entry): StoreError {
  return new StoreError(
    `${where} holds ${clean(path)}, which is no part of a baseline: give the baseline a branch of its own, or remove it there`,
  )
}
