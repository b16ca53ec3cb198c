import type { Record } from '../../model/record/record.ts'
import { StoreError } from '../../ports.ts'

const KEY = /^[0-9a-f]{12}$/
const NAME = /^\d{4}-\d\d-\d\d-[A-Za-z0-9._-]{1,80}-\d{1,6}\.json\.gz$/

/** Whether a folder's name is a series' key: 12 hex digits. */
export function isSeriesKey(name: string): boolean {
  return KEY.test(name)
}

/** Whether a file's name is a record's; whatever else lies in the folder is not ours, and is left alone. */
export function isRecordName(name: string): boolean {
  return NAME.test(name)
}

/** The file beside a record's that says who accepted the run, and why. */
export function acceptanceOf(file: string): string {
  return file.replace(/\.json\.gz$/, '.accept.json')
}

/** Whether a record's file may be of a run of this id, or of one numbered behind it (`11981`, `11981.2`). */
export function mayBeOf(name: string, runId: string): boolean {
  return name.slice('yyyy-mm-dd-'.length).startsWith(idOf(runId))
}

function idOf(runId: string): string {
  return runId.replace(/[^A-Za-z0-9._-]/g, '_').slice(0, 80)
}

/**
 * `<yyyy-mm-dd>-<run id>-<attempt>.json.gz`, the date in UTC. Characters of the run id that a file's name may not
 * have everywhere become `_`.
 *
 * @throws {StoreError} where the record's key, time or attempt cannot make a name.
 */
export function fileNameOf({ series, provenance }: Record): string {
  const { started, runId, attempt } = provenance
  const date = /^\d{4}-\d\d-\d\d/.exec(started)?.[0] ?? ''
  const id = idOf(runId)
  const name = `${date}-${id}-${attempt}.json.gz`
  if (!isSeriesKey(series.key) || !isRecordName(name)) {
    throw new StoreError(
      `the record of run "${id}" has no usable series key, start or attempt, so it cannot be stored`,
    )
  }
  return name
}
