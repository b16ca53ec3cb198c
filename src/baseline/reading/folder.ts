import { parseForeign } from '../../model/json.ts'
import type { Acceptance, Record } from '../../model/record/record.ts'
import { type Stored, StoreError } from '../../ports.ts'
import { acceptanceOf, isRecordName, mayBeOf } from '../file/names.ts'
import { unpack } from '../file/pack.ts'
import { isAhead } from '../file/stored-file.ts'
import { checkAcceptance } from '../file/validate.ts'
import { type Item, refuseLink, type Shelf } from './shelf.ts'

/** What a series' folder holds. */
export interface FolderRuns {
  /** Oldest first. */
  readonly runs: readonly Stored[]
  /** Files of runs that are dated in the future: by one of them every other would be of the past. */
  readonly ahead: readonly string[]
}

/** Files whose bytes are held at once. */
const AT_ONCE = 256

/**
 * The records of one series' folder; with `started` (ISO) those that may be of the same workflow run.
 *
 * @throws {StoreError} at the first that is damaged or foreign.
 */
export async function readFolder(shelf: Shelf, folder: Item, started?: string): Promise<FolderRuns> {
  const { name: key } = folder
  refuseLink(folder, shelf.called(key))
  const items = await shelf.list(key)
  const records = items.filter(
    ({ name }) => isRecordName(name) && (started === undefined || mayBeOf(name, started)),
  )
  const beside = new Map(items.map((item) => [item.name, item]))
  const runs: Stored[] = []
  for (let from = 0; from < records.length; from += AT_ONCE)
    runs.push(...(await readRuns(shelf, key, records.slice(from, from + AT_ONCE), beside)))
  const [past, ahead] = [true, false].map((is) => runs.filter(({ record }) => isAhead(record) !== is))
  return { runs: past!.toSorted((a, b) => byAge(a.record, b.record)), ahead: ahead!.map(({ file }) => file) }
}

/** Runs with their acceptances. `beside`: what their folder holds, by name. */
async function readRuns(
  shelf: Shelf,
  key: string,
  records: readonly Item[],
  beside: ReadonlyMap<string, Item>,
): Promise<readonly Stored[]> {
  const accepted = records.flatMap(({ name }) => beside.get(acceptanceOf(name)) ?? [])
  const items = [...records, ...accepted]
  for (const item of items) refuseLink(item, shelf.called(`${key}/${item.name}`))
  const bytes = await shelf.read(items.map(({ name }) => `${key}/${name}`))
  const acceptances = new Map(
    accepted.map(({ name }, i) => [
      name,
      acceptanceIn(bytes[records.length + i]!, shelf.called(`${key}/${name}`)),
    ]),
  )
  return records.map(({ name }, i) => {
    const file = `${key}/${name}`
    const record = recordIn(bytes[i]!, key, shelf.called(file))
    const acceptance = acceptances.get(acceptanceOf(name))
    return { file, record: acceptance === undefined ? record : { ...record, accepted: acceptance } }
  })
}

/** The record of a file that must belong to the series. @throws {StoreError} */
export function recordIn(bytes: Uint8Array, key: string, called: string): Record {
  const record = unpack(bytes, called)
  if (record.series.key === key) return record
  throw new StoreError(`${called} belongs to series ${record.series.key}, not to ${key}: remove or move it`)
}

/** Who accepted a run after it was stored, and why. @throws {StoreError} */
function acceptanceIn(bytes: Uint8Array, called: string): Acceptance {
  let wrong: string | undefined
  try {
    const value = parseForeign(Buffer.from(bytes).toString('utf8'))
    wrong = checkAcceptance(value)
    if (wrong === undefined) return value as Acceptance
  } catch (error) {
    wrong = (error as Error).message
  }
  throw new StoreError(`${called} is no acceptance: ${wrong}. Remove it`)
}

function byAge(a: Record, b: Record): number {
  const key = ({ provenance }: Record) => `${provenance.started} ${provenance.runId} ${provenance.attempt}`
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}
