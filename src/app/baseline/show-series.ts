import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { seriesFigures } from '../../judge/drift/series-figures.ts'
import { defaultGates, gateOn } from '../../judge/gate/default-gates.ts'
import { seriesFacts } from '../../judge/past/readiness.ts'
import { Failure } from '../../model/failure.ts'
import type { Figures, SeriesFacts } from '../../model/record/baseline.ts'
import type { Record } from '../../model/record/record.ts'
import type { BaselineStore } from '../../ports.ts'
import { printable } from '../../text/foreign.ts'
import { readEvidence } from '../judge/evidence-files.ts'
import { absence, withStore } from './named-store.ts'

/** A stored series in figures. */
export interface ShownSeries {
  readonly facts: SeriesFacts
  readonly figures: readonly Figures[]
}

/**
 * The series of a key, by the figures that are wanted, else by those that are judged without a plan.
 *
 * @param wanted selectors. @throws {Failure} usage: there is no such series; store.
 */
export async function showSeries(
  store: BaselineStore,
  key: string,
  wanted: readonly string[],
): Promise<ShownSeries> {
  const all = await withStore(() => store.all())
  const found = all.find(({ series }) => series.key === key)
  if (found === undefined) {
    const known = all.map(({ series }) => series.key).join(', ')
    const absent = known === '' ? await withStore(() => absence(store)) : null
    const has = absent ?? (known === '' ? 'it is empty' : `it has ${known}`)
    throw new Failure('usage', `${store.where} has no series ${key}: ${has}`)
  }
  const records = found.runs.map(({ record }) => record)
  const gates = wanted.length > 0 ? wanted.map((one) => gateOn(one, records)) : defaultGates(records.at(-1)!)
  return { facts: seriesFacts(records), figures: seriesFigures(records, gates) }
}

/** The record in a file. @throws {Failure} usage, for what is no record. */
export async function recordIn(path: string, cwd: string): Promise<Record> {
  if (!existsSync(resolve(cwd, path))) {
    const keys = 'a key is 12 of 0-9 and a-f, and `socketgate baseline list` shows them'
    throw new Failure('usage', `${printable(path)} is neither a file nor the key of a series: ${keys}`)
  }
  const [file] = await readEvidence([path], cwd)
  if (file?.kind === 'record') return file.record
  throw new Failure('usage', `${printable(path)} is no record: name a series' key or a record's file`)
}
