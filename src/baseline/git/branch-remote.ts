import { type Remote, remoteOf } from '../../git/remote/remote.ts'
import type { Surroundings } from '../../git/remote/where-origin.ts'
import { type Address, BASELINE } from './branch-address.ts'

/** A branch on a server, and how it is reached. */
export interface BranchRemote extends Remote {
  readonly branch: string
}

/** The branch's whole name. */
export function refOf({ branch }: BranchRemote): string {
  return `refs/heads/${branch}`
}

/** @throws {StoreError} where nobody says where `origin` is, or it cannot be reached. */
export async function branchRemoteOf(
  { remote, branch }: Address,
  where: string,
  from: Surroundings,
): Promise<BranchRemote> {
  return { ...(await remoteOf(remote, where, from, BASELINE)), branch }
}
