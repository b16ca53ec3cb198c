import type { Acceptance, Record } from '../../model/record/record.ts'
import { StoreError } from '../../ports.ts'
import { acceptanceOf, fileNameOf, isRecordName, isSeriesKey } from './names.ts'
import { pack } from './pack.ts'
import { pruned } from './prune.ts'

/** A file that is to be added to a store, at `KEY/NAME`. */
export interface StoredFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** The files of runs; `gated`: selectors of rows that must be kept. @throws {StoreError} where one cannot be stored. */
export function filesOf(records: readonly Record[], gated?: readonly string[]): readonly StoredFile[] {
  const ahead = records.find(isAhead)
  if (ahead !== undefined) throw new StoreError(aheadWords(ahead))
  return records.map((record) => ({
    path: `${record.series.key}/${fileNameOf(record)}`,
    bytes: pack(pruned(record, gated)),
  }))
}

function aheadWords({ provenance: { runId, started } }: Record): string {
  return `run ${runId} is dated ${started}, which is still to come: set the clock of the machine that measured it`
}

/** The file beside a stored run's. */
export function acceptanceFile(path: string, acceptance: Acceptance): StoredFile {
  return { path: acceptanceOf(path), bytes: Buffer.from(`${JSON.stringify(acceptance)}\n`) }
}

/** That a file is not written, since its run was stored before. */
export function storedWords(file: string): string {
  return `${file} is there already: this run was stored before, and records are never replaced`
}

/** That a run is not accepted, since nobody has it any more. */
export function goneWords({ provenance }: Record): string {
  return `run ${provenance.runId} is not there any more, so it is not accepted: it was removed meanwhile`
}

/** @throws {StoreError} where a path is not that of a stored run. */
export function refuseOther(path: string): void {
  const [key = '', name = '', ...rest] = path.split('/')
  if (rest.length > 0 || !isSeriesKey(key) || !isRecordName(name))
    throw new StoreError(`"${path}" is not the file of a stored run, so it is not removed`)
}

/** ms by which clocks may differ, be it that one shows its local time. */
const CLOCKS_DIFFER = 24 * 3_600_000

/** Whether a run is dated in the future, so that no clock of the machine that measured it can be believed. */
export function isAhead({ provenance }: Record): boolean {
  return isStillToCome(provenance.started)
}

/** Whether a time is one that no clock can have shown yet, or none at all, which as text may come after all others. */
export function isStillToCome(time: string): boolean {
  return !(/^\d{4}-/.test(time) && Date.parse(time) <= Date.now() + CLOCKS_DIFFER)
}
