import type { Record, Series } from '../../model/record/record.ts'
import type { Choice, Reading, StoredSeries } from '../../ports.ts'
import { isSeriesKey } from '../file/names.ts'
import { changedSeries } from './changed.ts'
import { readFolder } from './folder.ts'
import type { Shelf } from './shelf.ts'

const ALL: readonly Choice[] = [(stored) => stored]

/** The records of a series, as `BaselineStore.read` says. @throws {StoreError} */
export async function readSeries(
  shelf: Shelf,
  series: Series,
  plan?: string,
  choices = ALL,
): Promise<Reading> {
  const folders = await seriesFolders(shelf)
  const own = folders.find(({ name }) => name === series.key)
  const { runs, ahead } =
    own === undefined ? { runs: [], ahead: [] } : await readFolder(shelf, own, { choices })
  const others = folders.filter((folder) => folder !== own)
  const changed =
    runs.length > 0 || plan === undefined ? null : await changedSeries(shelf, others, series, plan)
  return {
    records: runs.map(({ record }) => record),
    ...(ahead.length > 0 && { ahead }),
    ...(folders.length === 0 && !(await shelf.exists()) && { missing: true as const }),
    others: others.length,
    changed,
  }
}

/** Those of a series that may be of the same workflow run as one that started then (ISO), and others; of many the heads alone. @throws {StoreError} */
export async function readRun(shelf: Shelf, { key }: Series, started: string): Promise<readonly Record[]> {
  const own = (await seriesFolders(shelf)).find(({ name }) => name === key)
  return own === undefined
    ? []
    : (await readFolder(shelf, own, { started, choices: [] })).runs.map(({ record }) => record)
}

/** Every series, by its key. @throws {StoreError} */
export async function readAll(shelf: Shelf): Promise<readonly StoredSeries[]> {
  const all: StoredSeries[] = []
  for (const folder of await seriesFolders(shelf)) {
    const { runs } = await readFolder(shelf, folder)
    const newest = runs.at(-1)?.record
    if (newest !== undefined) all.push({ series: newest.series, plan: newest.plan.name, runs })
  }
  return all
}

async function seriesFolders(shelf: Shelf) {
  return (await shelf.list('')).filter(({ name }) => isSeriesKey(name))
}
