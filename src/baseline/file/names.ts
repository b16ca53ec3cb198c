import type { Provenance, Record } from '../../model/record/record.ts'
import { sha256Hex } from '../../model/sha256.ts'
import { StoreError } from '../../ports.ts'

const KEY = /^[0-9a-f]{12}$/
/** The second form is of earlier versions, by run and attempt, which all jobs of a matrix share. */
const NAME = /^\d{4}-\d\d-\d\d-(?:[0-9a-f]{16}|[A-Za-z0-9._-]{1,80}-\d{1,6})\.json\.gz$/
const DAY = 24 * 3_600_000

/** Whether a folder's name is a series' key: 12 hex digits. */
export function isSeriesKey(name: string): boolean {
  return KEY.test(name)
}

/** Whether a file's name is a record's; whatever else lies in the folder is not ours, and is left alone. */
export function isRecordName(name: string): boolean {
  return NAME.test(name)
}

/** Whether a file's name is that of an acceptance beside a record. */
export function isAcceptanceName(name: string): boolean {
  return name.endsWith(ACCEPTED) && isRecordName(`${name.slice(0, -ACCEPTED.length)}${STORED}`)
}

const STORED = '.json.gz'
const ACCEPTED = '.accept.json'
const HEAD = '.head.json'

/** The file beside a record's that says who accepted the run, and why. */
export function acceptanceOf(file: string): string {
  return `${file.slice(0, -STORED.length)}${ACCEPTED}`
}

/** Whether a file's name is that of a record's head beside it. */
export function isHeadName(name: string): boolean {
  return name.endsWith(HEAD) && isRecordName(`${name.slice(0, -HEAD.length)}${STORED}`)
}

/** The file beside a record's that holds its head once more. */
export function headOf(file: string): string {
  return `${file.slice(0, -STORED.length)}${HEAD}`
}

/** Whether a record's file may be of a run that started within a day of `started` (ISO), as all jobs of a workflow run do. */
export function mayBeOf(name: string, started: string): boolean {
  return Math.abs(Date.parse(name.slice(0, 10)) - Date.parse(started.slice(0, 10))) <= DAY
}

/**
 * `<yyyy-mm-dd>-<hash>.json.gz`, the date in UTC, the hash of machine and start, which no two runs share; of id and attempt, too,
 * although jobs of a matrix have the same, in case two containers of one machine began at once.
 *
 * @throws {StoreError} where the record's key or time cannot make a name.
 */
export function fileNameOf({ series, provenance }: Record): string {
  const { started, machine, runId, attempt } = provenance
  const date = /^\d{4}-\d\d-\d\d/.exec(started)?.[0] ?? ''
  const hash = sha256Hex([machine.id, started, runId, attempt].join(' ')).slice(0, 16)
  const name = `${date}-${hash}${STORED}`
  if (isSeriesKey(series.key) && isRecordName(name)) return name
  throw new StoreError(
    `the record of run "${idOf(runId)}" has no usable series key or start, so it cannot be stored`,
  )
}

/** The names that a stored record may have: of now, and of earlier versions. */
export function namesOf(record: Record): readonly string[] {
  return [fileNameOf(record), earlierName(record.provenance)]
}

function earlierName({ started, runId, attempt }: Provenance): string {
  return `${started.slice(0, 10)}-${idOf(runId)}-${attempt}${STORED}`
}

function idOf(runId: string): string {
  return runId.replace(/[^A-Za-z0-9._-]/g, '_').slice(0, 80)
}
