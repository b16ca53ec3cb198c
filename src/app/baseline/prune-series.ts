import { keptRuns } from '../../judge/past/anchor.ts'
import { countedOf } from '../../judge/past/standing.ts'
import type { Pruning } from '../../model/record/baseline.ts'
import type { BaselineStore, Stored, StoredSeries } from '../../ports.ts'
import { absence, withStore } from './named-store.ts'

/** The oldest runs of each series beyond `keep`: what would go, and with `remove` what has gone. @throws {Failure} store */
export async function pruneSeries(store: BaselineStore, keep: number, remove: boolean): Promise<Pruning> {
  return await withStore(async () => {
    const all = await store.all()
    const old = all.map((one) => beyond(one, keep))
    if (remove) await store.remove(old.flat())
    const series = all.map((one, i) => pruningOf(one, old[i]!))
    const absent = all.length > 0 ? null : await absence(store)
    return { where: store.where, keep, removed: remove, ...(absent !== null && { absent }), series }
  })
}

/** The runs that neither the newest, the reference nor an acceptance keeps. */
function beyond({ runs }: StoredSeries, keep: number): readonly Stored[] {
  const records = runs.map(({ record }) => record)
  const stay = keptRuns(records, countedOf(records), keep)
  return runs.filter(({ record }) => !stay.has(record))
}

function pruningOf({ series, plan, runs }: StoredSeries, gone: readonly Stored[]): Pruning['series'][number] {
  return { series, plan, runs: runs.length, gone: gone.map(({ file }) => file) }
}
