import { setTimeout } from 'node:timers/promises'
import type { Bare } from '../../git/bare.ts'
import { push } from '../../git/remote/push.ts'
import { inRepository } from '../../git/remote/repository.ts'
import { Contended } from '../../ports.ts'
import { type BranchRemote, refOf } from './branch-remote.ts'
import { type Change, commitOn } from './commit.ts'
import { unwritable } from './refusals.ts'
import { openSnapshot, type Snapshot } from './snapshot.ts'
import type { Depth } from './tip.ts'

/**
 * What is to be done to a branch as it is seen now; null: nothing is left to do. `tried`: how often it was tried before: what
 * was to be added may be there by that, where the server's answer was lost.
 */
export type Plan = (seen: Snapshot, tried: number, git: Bare) => Promise<Change | null>

/** ms in which a change has to find a gap between those of others. */
const DEADLINE = 150_000
/** ms of the first wait at most, and of any. */
const WAIT = { first: 200, most: 8_000 }

/**
 * Changes the branch by compare-and-swap: the commit is made on what was seen, and taken only where that is still so. A
 * lost race is tried again, with a wait drawn at random (full jitter) under a bound that doubles; a refusal is not.
 *
 * @throws {Contended} others were faster until the deadline. @throws {StoreError} it cannot be read, or was refused.
 */
export async function swap(remote: BranchRemote, plan: Plan, depth: Depth = 'shallow'): Promise<void> {
  const until = performance.now() + DEADLINE
  await inRepository(remote, async (git) => {
    for (let tried = 0; ; tried++) {
      if (await tryOnce(git, remote, plan, depth, tried)) return
      const wait = Math.random() * Math.min(WAIT.most, WAIT.first * 2 ** tried)
      if (performance.now() + wait > until) throw contended(remote)
      await setTimeout(wait, undefined, { signal: remote.reach.signal }).catch(() => {
        throw unwritable(remote, 'it was cancelled')
      })
    }
  })
}

/** False: somebody else was faster. */
async function tryOnce(
  git: Bare,
  remote: BranchRemote,
  plan: Plan,
  depth: Depth,
  tried: number,
): Promise<boolean> {
  const seen = await openSnapshot(git, remote, depth)
  const change = await plan(seen, tried, git)
  if (change === null) return true
  const pushed = await push(git, {
    ref: refOf(remote),
    seen: seen.tip.commit,
    to: await commitOn(git, seen.tip, change),
  })
  if (pushed.said === null) return pushed.how === 'done'
  if (pushed.how === 'unknown' && (await arrived(git, remote, plan, depth))) return true
  throw unwritable(remote, pushed.said)
}

/** Whether a push of which nobody has said so was taken all the same. */
async function arrived(git: Bare, remote: BranchRemote, plan: Plan, depth: Depth): Promise<boolean> {
  try {
    return (await plan(await openSnapshot(git, remote, depth), 1, git)) === null
  } catch {
    return false
  }
}

function contended({ where }: BranchRemote): Contended {
  return new Contended(
    `others wrote to ${where} for ${DEADLINE / 1000} s without a gap, so nothing was stored`,
  )
}
