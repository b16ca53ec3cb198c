import { seriesFacts } from '../../judge/past/readiness.ts'
import type { SeriesFacts } from '../../model/record/baseline.ts'
import type { BaselineStore } from '../../ports.ts'
import { absence, withStore } from './named-store.ts'

/** Every stored series, counted; `absent`: why there is none, where the store itself is not there. @throws {Failure} store */
export async function listSeries(
  store: BaselineStore,
): Promise<{ readonly series: readonly SeriesFacts[]; readonly absent: string | null }> {
  return await withStore(async () => {
    const all = await store.all()
    const series = all.map(({ runs }) => seriesFacts(runs.map(({ record }) => record)))
    return { series, absent: all.length > 0 ? null : await absence(store) }
  })
}
