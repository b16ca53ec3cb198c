import type { Dirent } from 'node:fs'
import { join } from 'node:path'
import type { Record, Series } from '../../model/record/record.ts'
import { type ChangedSeries, StoreError } from '../../ports.ts'
import { isRecordName } from '../file/names.ts'
import { list, readRecord, refuseLink } from './folder.ts'

/**
 * The series that the same plan had under another load digest, all else being equal: its runs are what this run
 * would have been compared with, had the load not been changed. Of several, the one that was added to last. One record
 * of each series is read; a damaged one is no concern of this run's, whose own series is empty.
 */
export async function changedSeries(
  root: string,
  folders: readonly Dirent[],
  series: Series,
  plan: string,
): Promise<ChangedSeries | null> {
  let found: (ChangedSeries & { readonly started: string }) | null = null
  for (const folder of folders) {
    const names = (await list(join(root, folder.name))).filter(({ name }) => isRecordName(name))
    const newest = await newestOf(root, folder, names)
    if (newest === undefined || !samePlan(newest, series, plan)) continue
    const { started } = newest.provenance
    if (found === null || started > found.started) found = { key: folder.name, runs: names.length, started }
  }
  return found === null ? null : { key: found.key, runs: found.runs }
}

function samePlan(record: Record, series: Series, plan: string): boolean {
  const of = (s: Series) => JSON.stringify([s.profile, s.engine, s.environment, s.runnerLabel])
  return (
    record.plan.name === plan && record.series.digest !== series.digest && of(record.series) === of(series)
  )
}

async function newestOf(root: string, folder: Dirent, names: readonly Dirent[]): Promise<Record | undefined> {
  // Names begin with the day, so the last one is of the newest day.
  const last = names.at(-1)
  if (last === undefined) return undefined
  const file = join(root, folder.name, last.name)
  try {
    refuseLink(folder, join(root, folder.name))
    refuseLink(last, file)
    return await readRecord(file, folder.name)
  } catch (error) {
    if (error instanceof StoreError) return undefined
    throw error
  }
}
