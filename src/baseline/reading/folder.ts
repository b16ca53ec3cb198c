import type { Choice, Stored } from '../../ports.ts'
import { isRecordName, mayBeOf } from '../file/names.ts'
import { isAhead } from '../file/stored-file.ts'
import { type Item, refuseLink, type Shelf } from './shelf.ts'
import { lateRuns, wholeRuns } from './stored-runs.ts'

/** What a series' folder holds. */
export interface FolderRuns {
  /** Oldest first. */
  readonly runs: readonly Stored[]
  /** Files of runs that are dated in the future: by one of them every other would be of the past. */
  readonly ahead: readonly string[]
}

/** A series of no more runs is read whole, whatever is asked of it. */
const SMALL = 100

/** What of a series is read. */
interface Asked {
  /** ISO: only runs that may be of the same workflow run as one that started then. */
  readonly started?: string
  /** Of many runs the heads alone are read, and of those that are chosen the rest where it is asked for; then it may throw StoreError. */
  readonly choices?: readonly Choice[]
}

/**
 * The records of one series' folder.
 *
 * @throws {StoreError} at the first that is damaged or foreign.
 */
export async function readFolder(
  shelf: Shelf,
  folder: Item,
  { started, choices }: Asked = {},
): Promise<FolderRuns> {
  const { name: key } = folder
  refuseLink(folder, shelf.called(key))
  const items = await shelf.list(key)
  const records = items.filter(
    ({ name }) => isRecordName(name) && (started === undefined || mayBeOf(name, started)),
  )
  const beside = new Map(items.map((item) => [item.name, item]))
  const late = choices !== undefined && records.length > SMALL
  const all = await (late ? lateRuns : wholeRuns)(shelf, key, records, beside)
  const [past, ahead] = [true, false].map((is) => all.filter(({ record }) => isAhead(record) !== is))
  const runs = byAge(past!)
  if (late) await bring(shelf, runs, choices)
  return { runs, ahead: ahead!.map(({ file }) => file) }
}

/** Each choice may look at what those before it have chosen. */
async function bring(shelf: Shelf, runs: readonly Stored[], choices: readonly Choice[]): Promise<void> {
  const files = new Map(runs.map(({ record, file }) => [record, file]))
  const records = [...files.keys()]
  for (const choose of choices)
    await shelf.bring([...choose(records)].flatMap((record) => files.get(record) ?? []))
}

/** Oldest first. */
function byAge(runs: readonly Stored[]): readonly Stored[] {
  const keyed = runs.map((run) => {
    const { started, runId, attempt } = run.record.provenance
    return { run, key: `${started} ${runId} ${attempt}` }
  })
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  return keyed.map(({ run }) => run)
}
