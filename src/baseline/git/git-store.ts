import { isActions } from '../../git/remote/credential.ts'
import { inRepository } from '../../git/remote/repository.ts'
import type { Surroundings } from '../../git/remote/where-origin.ts'
import { STORING_EVENTS } from '../../model/record/baseline.ts'
import type { Record } from '../../model/record/record.ts'
import { type BaselineStore, StoreError } from '../../ports.ts'
import { clean } from '../../text/shown.ts'
import { readAll, readRun, readSeries } from '../reading/read-series.ts'
import { acceptance, addition } from './addition.ts'
import { readAddress } from './branch-address.ts'
import { type BranchRemote, branchRemoteOf } from './branch-remote.ts'
import { removal } from './removal.ts'
import { openSnapshot, type Snapshot } from './snapshot.ts'
import { swap } from './swap.ts'

/**
 * The store of `git:REMOTE#BRANCH` (design.md section 7): the same files as in a folder, on a branch of their own, which is
 * read and written through a bare repository in a temporary folder. Nothing is read or made yet.
 *
 * @throws {Failure} usage, for what is no such address.
 */
export function gitStore(text: string, from: Surroundings): BaselineStore {
  const where = `git:${text}`
  const address = readAddress(text, isActions(from.env))
  const remote = () => branchRemoteOf(address, where, from)
  return {
    where,
    read: async (series, plan, choices) =>
      await look(await remote(), (seen) => readSeries(seen, series, plan, choices)),
    ofRun: async (series, started) => await look(await remote(), (seen) => readRun(seen, series, started)),
    missing: async () => await look(await remote(), async (seen) => !(await seen.exists())),
    all: async () => await look(await remote(), readAll),
    append: async (records, gated) => {
      refuseUnreviewed(records)
      if (records.length > 0) await swap(await remote(), addition(records, gated))
    },
    accept: async (records, accepted) => {
      if (records.length > 0) await swap(await remote(), acceptance(records, accepted))
    },
    remove: async (runs) => await swap(await remote(), removal(runs), 'whole'),
  }
}

async function look<T>(remote: BranchRemote, read: (seen: Snapshot) => Promise<T>): Promise<T> {
  return await inRepository(remote, async (git) => await read(await openSnapshot(git, remote)))
}

/** Whoever may push is not asked again by the server: a change under review writes no baseline, whatever its token may. */
function refuseUnreviewed(records: readonly Record[]): void {
  const event = records
    .flatMap(({ provenance }) => provenance.event ?? [])
    .find((name) => !STORING_EVENTS.has(name))
  if (event !== undefined) throw new StoreError(`runs of ${clean(event)} are not added to a baseline`)
}
