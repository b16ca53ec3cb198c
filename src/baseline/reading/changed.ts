import type { Record, Series } from '../../model/record/record.ts'
import { type ChangedSeries, StoreError } from '../../ports.ts'
import { isRecordName } from '../file/names.ts'
import { recordIn } from './record-in.ts'
import { type Item, refuseLink, type Shelf } from './shelf.ts'

/**
 * The series that the same plan had under another load digest, all else being equal: its runs are what this run
 * would have been compared with, had the load not been changed. Of several, the one that was added to last. One record
 * of each series is read; a damaged one is no concern of this run's, whose own series is empty.
 */
export async function changedSeries(
  shelf: Shelf,
  folders: readonly Item[],
  series: Series,
  plan: string,
): Promise<ChangedSeries | null> {
  let found: (ChangedSeries & { readonly started: string }) | null = null
  for (const folder of folders) {
    const items = (await shelf.list(folder.name)).filter(({ name }) => isRecordName(name))
    const newest = await newestOf(shelf, folder, items)
    if (newest === undefined || !samePlan(newest, series, plan)) continue
    const { started } = newest.provenance
    if (found === null || started > found.started) found = { key: folder.name, runs: items.length, started }
  }
  return found === null ? null : { key: found.key, runs: found.runs }
}

function samePlan(record: Record, series: Series, plan: string): boolean {
  const of = (s: Series) => JSON.stringify([s.profile, s.engine, s.environment, s.runnerLabel])
  return (
    record.plan.name === plan && record.series.digest !== series.digest && of(record.series) === of(series)
  )
}

async function newestOf(shelf: Shelf, folder: Item, items: readonly Item[]): Promise<Record | undefined> {
  // Names begin with the day, so the last one is of the newest day.
  const last = items.at(-1)
  if (last === undefined) return undefined
  const path = `${folder.name}/${last.name}`
  try {
    refuseLink(folder, shelf.called(folder.name))
    refuseLink(last, shelf.called(path))
    const [bytes] = await shelf.read([path])
    return recordIn(bytes!, folder.name, shelf.called(path))
  } catch (error) {
    if (error instanceof StoreError) return undefined
    throw error
  }
}
