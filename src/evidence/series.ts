import type { Load } from '../model/load/load.ts'
import { keyed } from '../model/record/keyed.ts'
import type { Provenance, Series } from '../model/record/record.ts'

/**
 * What a run may be compared with: load digest, engine with its major version, environment, the caller's key and runner
 * label (design.md, words). Of the engine's version (`2.2.0`) only the first number counts.
 */
export function seriesOf(load: Load, provenance: Pick<Provenance, 'engine' | 'runnerLabel'>): Series {
  const { engine, runnerLabel } = provenance
  return keyed({
    digest: load.digest,
    profile: load.profile,
    engine: `${engine.name}-${engine.version.replace(/^v/, '').split('.')[0]}`,
    environment: load.work.environment ?? null,
    ...(load.jobKey === undefined ? {} : { jobKey: load.jobKey }),
    runnerLabel,
  })
}
