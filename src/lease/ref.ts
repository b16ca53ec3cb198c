import type { Bare } from '../git/bare.ts'
import { isInTheWay, push } from '../git/remote/push.ts'
import { DENIED, reasonIn } from '../git/remote/reasons.ts'
import { REMOTE, type Remote } from '../git/remote/remote.ts'
import { inRepository, own } from '../git/remote/repository.ts'
import { type HolderSaid, holderIn, SAYS_NOTHING } from './holder.ts'

/** What the ref names; null: there is no such ref. Of an object nothing is known but that it is another one than before. */
export type Seen = string | null

/** Why somebody could not be asked, or did not take what it was given. */
export interface Trouble {
  readonly how: 'trouble'
  /** The token has no right to it, as far as the server says. */
  readonly denied: boolean
  /** One phrase, safe to show. */
  readonly why: string
}

export type Looked = { readonly how: 'seen'; readonly oid: Seen } | Trouble
/** `oid`: of the commit that was offered, which a lost answer may have left in the ref. */
export type Written = ({ readonly how: 'done' } | { readonly how: 'lost' } | Trouble) & {
  readonly oid: string
}

/** One ref of a remote, which holds a lease. Nothing rejects but for want of a git or a temporary folder. */
export interface LeaseRef {
  look(): Promise<Looked>
  /** Whether a push would be let in: null, or why not. */
  mayWrite(): Promise<Trouble | null>
  /** Moves the ref by compare-and-swap to a new commit that holds this text. @param time ms */
  write(seen: Seen, text: string, time?: number): Promise<Written>
  /** Takes the ref away, if it still is what was seen. @param time ms */
  remove(seen: string, time: number): Promise<boolean>
  /** What its holder says; nothing, where that is too much. Null: nobody answered. */
  holder(oid: string): Promise<HolderSaid | null>
}

/** Of a holder's commit, which has no files. */
const LARGEST = 64 * 1024
const TIME = { look: 30_000, write: 30_000, holder: 10_000 }

/** The ref of a lease: nothing that a plan can name but what stands under `refs/socketgate/lease/`. */
export function refName(name: string): string {
  return `refs/socketgate/lease/${name}`
}

/** Every question is asked in an empty repository of its own, since a lease may last longer than a temporary folder should. */
export function leaseRef(remote: Remote, name: string): LeaseRef {
  const ref = refName(name)
  const trouble = (said: string): Trouble => ({
    how: 'trouble',
    denied: DENIED.test(said),
    why: remote.shown(reasonIn(said)),
  })
  return {
    look: () =>
      inRepository(remote, async (git) => {
        const { code, stdout, said } = await git(['ls-remote', REMOTE, ref], {
          time: TIME.look,
          most: 1 << 20,
        })
        return code === 0 ? { how: 'seen', oid: oidOf(stdout.toString('latin1'), ref) } : trouble(said)
      }),
    mayWrite: () =>
      inRepository(remote, async (git) => {
        const commit = await commitOf(git, 'Asked whether this may be written\n')
        const args = [
          'push',
          '--dry-run',
          '--porcelain',
          '--no-verify',
          '--force',
          REMOTE,
          `${commit}:${ref}`,
        ]
        const { code, said } = await git(args, { time: TIME.write })
        return code === 0 ? null : trouble(said)
      }),
    write: (seen, text, time = TIME.write) =>
      inRepository(remote, async (git) => {
        const oid = await commitOf(git, text)
        const { how, said } = await push(git, { ref, seen, to: oid }, time)
        if (said === null) return how === 'done' ? { how: 'done', oid } : { how: 'lost', oid }
        // A server that answers has decided; one that does not may be back soon. A ref that somebody has put in the way is no
        // reason to load without the lease.
        return { ...trouble(said), ...(how === 'refused' && { denied: !isInTheWay(said) }), oid }
      }),
    remove: (seen, time) =>
      inRepository(remote, async (git) => (await push(git, { ref, seen, to: null }, time)).how === 'done'),
    holder: (oid) => inRepository(remote, (git) => readHolder(git, ref, oid)),
  }
}

function oidOf(listed: string, ref: string): Seen {
  const line = listed.split('\n').find((one) => one.endsWith(`\t${ref}`))
  return line?.split('\t')[0] ?? null
}

/** A commit of ours, without files and without parents. */
async function commitOf(git: Bare, text: string): Promise<string> {
  const tree = await written(git, 'tree', '')
  const who = `Socketgate <socketgate@localhost> ${Math.floor(Date.now() / 1000)} +0000`
  return await written(git, 'commit', `tree ${tree}\nauthor ${who}\ncommitter ${who}\n\n${text}`)
}

async function written(git: Bare, type: 'tree' | 'commit', text: string): Promise<string> {
  const told = await own(git, ['hash-object', '-t', type, '-w', '--stdin'], Buffer.from(text))
  return told.toString().trim()
}

/** Anything may lie there: what is no small commit says nothing. Its files are not asked for. */
async function readHolder(git: Bare, ref: string, oid: string): Promise<HolderSaid | null> {
  const fetch = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules']
  const only = ['--depth=1', '--filter=tree:0']
  const got = await git([...fetch, ...only, REMOTE, `+${ref}:refs/holder`], {
    time: TIME.holder,
    mostOnDisk: LARGEST,
  })
  if (got.code !== 0) return null
  const kind = await git(['cat-file', '--batch-check=%(objecttype) %(objectsize)'], {
    input: Buffer.from(`${oid}\n`),
  })
  const [type, size] = kind.stdout.toString().trim().split(' ')
  if (type !== 'commit' || !(Number(size) <= LARGEST)) return SAYS_NOTHING
  return holderIn((await own(git, ['cat-file', 'commit', oid])).toString('utf8').replace(/^[\s\S]*?\n\n/, ''))
}
