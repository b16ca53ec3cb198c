import { createHash } from 'node:crypto'
import { canonicalJson } from '../model/json.ts'
import type { Load } from '../model/load/load.ts'
import type { Provenance, Series } from '../model/record/record.ts'

/**
 * What a run may be compared with: load digest, profile, engine with its major version, environment and runner
 * label (design.md, words). Of the engine's version (`2.2.0`) only the first number counts.
 */
export function seriesOf(load: Load, provenance: Pick<Provenance, 'engine' | 'runnerLabel'>): Series {
  const { engine, runnerLabel } = provenance
  const of = {
    digest: load.digest,
    profile: load.profile,
    engine: `${engine.name}-${engine.version.replace(/^v/, '').split('.')[0]}`,
    environment: load.work.environment ?? null,
    runnerLabel,
  }
  return keyed(of)
}

/** The series of these properties: equal ones, and only those, have equal keys. */
export function keyed(of: Omit<Series, 'key'>): Series {
  return { key: createHash('sha256').update(canonicalJson(of)).digest('hex').slice(0, 12), ...of }
}
