import { seriesFacts } from '../../judge/past/readiness.ts'
import type { SeriesFacts } from '../../model/record/baseline.ts'
import type { BaselineStore } from '../../ports.ts'
import { withStore } from './named-store.ts'

/** Every stored series, counted. @throws {Failure} store */
export async function listSeries(store: BaselineStore): Promise<readonly SeriesFacts[]> {
  const all = await withStore(() => store.all())
  return all.map(({ runs }) => seriesFacts(runs.map(({ record }) => record)))
}
