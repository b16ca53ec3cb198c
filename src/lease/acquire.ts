import { isActions } from '../git/remote/credential.ts'
import { remoteOf } from '../git/remote/remote.ts'
import { type Purpose, type RemoteAddress, readRemote, withoutUser } from '../git/remote/remote-address.ts'
import type { Surroundings } from '../git/remote/where-origin.ts'
import { Failure } from '../model/failure.ts'
import type { Lease } from '../model/load/lease.ts'
import { type Holder, holderWords, type Leased } from '../model/record/leased.ts'
import { StoreError } from '../ports.ts'
import { printable } from '../text/foreign.ts'
import { type Clock, MONOTONIC } from './clock.ts'
import { holderText } from './holder.ts'
import { keep } from './keep.ts'
import { leaseRef } from './ref.ts'
import { type NotTaken, take } from './take.ts'

/** What a lease's remote is reached by. */
export const LEASE: Purpose = {
  what: 'a lease',
  token: 'SOCKETGATE_LEASE_TOKEN',
  user: 'SOCKETGATE_LEASE_USER',
  alsoOrigin: true,
}

/** A lease that is held until it is released, or why the load goes without. */
export interface Acquired {
  readonly leased: Leased
  /** Aborted where it is lost; the reason is one phrase. */
  readonly lost: AbortSignal
  /** Never rejects. */
  release(): Promise<void>
}

export interface Terms {
  readonly me: Holder
  readonly clock?: Clock
  /** No secrets are given to this change, and so no token of the lease: its remote need not be readable. */
  readonly withheld?: boolean
  say(message: string): void
}

/** Where leases live, as `--lease-remote` and the input take it. @throws {Failure} usage */
export function readLeaseRemote(from: string, text: string, env: Surroundings['env']): RemoteAddress {
  const shown = printable(withoutUser(text))
  const wrong = (why: string) => new Failure('usage', `${from} ${shown}: ${why}`)
  return readRemote(text, isActions(env), LEASE, wrong)
}

/**
 * Holds a plan's lease on a remote, once nobody else does.
 *
 * @throws {Failure} as take(); policy where git cannot be used here at all, or a remote that was named cannot be read.
 */
export async function acquire(
  lease: Lease,
  address: RemoteAddress,
  from: Surroundings,
  { me, clock = MONOTONIC, withheld = false, say }: Terms,
): Promise<Acquired> {
  const { name } = lease
  const where = address === 'origin' ? 'origin' : 'the remote of the lease'
  try {
    const ref = leaseRef(await remoteOf(address, where, from, LEASE), name)
    const { cwd, env } = from
    const last = leaseRef(await remoteOf(address, where, { cwd, env }, LEASE), name)
    const asking = { ...lease, ref, clock, say, text: () => holderText(me, lease, new Date()) }
    const taken = await take(asking, from.signal ?? new AbortController().signal)
    if ('why' in taken) {
      if (taken.unread && address !== 'origin' && !withheld) throw unreadable(name, taken)
      return without(name, notHeld(taken))
    }
    const { waited, holders, takenOver } = taken
    if (holders.length > 0) say(`lease ${name}: ours now`)
    const leased: Leased = {
      ...{ name, state: 'held', waited: Math.round(waited) },
      ...(holders.length > 0 && { holders }),
      ...(takenOver && { takenOver }),
    }
    return { leased, ...keep(asking, taken, last) }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    throw new Failure(
      'policy',
      `the lease ${name} cannot be taken: ${error.message}`,
      [],
      [],
      {},
      'lease_taken',
    )
  }
}

/** Nothing is held, for this. */
export function without(name: string, why: string): Acquired {
  const leased: Leased = { name, state: 'none', waited: 0, why }
  return { leased, lost: new AbortController().signal, release: async () => undefined }
}

/** A load that nobody holds up, for an address or a secret that was mistyped, would be unleased for good. */
function unreadable(name: string, { why }: NotTaken): Failure {
  return new Failure(
    'policy',
    `the lease ${name} cannot be taken: its remote cannot be read (${plain(why)}); nothing was loaded`,
    [],
    [
      'Check the address (`--lease-remote`, in Actions the input `lease-remote`), and that the token (SOCKETGATE_LEASE_TOKEN, or the input `lease-token`) is set and may read it. A server answers “not found” for what a token may not read.',
    ],
    {},
    'lease_taken',
  )
}

function notHeld({ why, holder, unread }: NotTaken): string {
  const meanwhile = holder === null ? '' : `; ${holderWords(holder)} holds it at this moment`
  return `${unread ? 'its remote cannot be read' : 'the token only reads'} (${plain(why)})${meanwhile}`
}

const plain = (why: string) => why.replaceAll('`', "'")
