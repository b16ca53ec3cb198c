import { lstat, readdir, realpath, rm, rmdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { makeFolder } from '../../files/make-folder.ts'
import type { Record, Series } from '../../model/record/record.ts'
import { type BaselineStore, type Reading, type Stored, type StoredSeries, StoreError } from '../../ports.ts'
import { fileNameOf, isRecordName, isSeriesKey } from '../file/names.ts'
import { pack } from '../file/pack.ts'
import { pruned } from '../file/prune.ts'
import { changedSeries } from './changed.ts'
import { codeOf, list, readFolder, refuseLink } from './folder.ts'
import { placeOnce } from './place.ts'

/** The store of `dir:PATH`: one folder per series, one immutable file per run (design.md section 7). */
export function directoryStore(path: string, cwd: string): BaselineStore {
  const root = resolve(cwd, path)
  return {
    where: `dir:${path}`,
    read: (series, plan) => readSeries(root, series, plan),
    all: () => readAll(root),
    append: (record, gated) => addRecord(root, record, gated),
    remove: (run) => removeRecord(root, run),
  }
}

async function readSeries(root: string, series: Series, plan?: string): Promise<Reading> {
  const folders = await seriesFolders(root)
  const own = folders.find(({ name }) => name === series.key)
  const runs = own === undefined ? [] : await readFolder(root, own)
  const others = folders.filter((folder) => folder !== own)
  const changed =
    runs.length > 0 || plan === undefined ? null : await changedSeries(root, others, series, plan)
  return { records: runs.map(({ record }) => record), others: others.length, changed }
}

async function readAll(root: string): Promise<readonly StoredSeries[]> {
  const all: StoredSeries[] = []
  for (const folder of await seriesFolders(root)) {
    const runs = await readFolder(root, folder)
    const newest = runs.at(-1)?.record
    if (newest !== undefined) all.push({ series: newest.series, plan: newest.plan.name, runs })
  }
  return all
}

async function seriesFolders(root: string) {
  return (await list(root)).filter(({ name }) => isSeriesKey(name))
}

async function addRecord(root: string, record: Record, gated?: readonly string[]): Promise<void> {
  const folder = join(root, record.series.key)
  const file = join(folder, fileNameOf(record))
  const bytes = pack(pruned(record, gated))
  try {
    await makeFolder(folder)
    await refuseLinkedFolder(root, folder)
    await placeOnce(file, bytes)
  } catch (error) {
    if (error instanceof StoreError) throw error
    throw new StoreError(
      `${file} cannot be written (${codeOf(error)}): see whether its folder may be written to`,
    )
  }
}

/** The series' own folder must lie where it seems to: a link there would write outside the baseline. */
async function refuseLinkedFolder(root: string, folder: string): Promise<void> {
  if ((await realpath(folder)) !== join(await realpath(root), basename(folder))) {
    throw new StoreError(`${folder} is a symbolic link, which a baseline never holds: remove it`)
  }
}

async function removeRecord(root: string, run: Stored): Promise<void> {
  const [key = '', name = '', ...rest] = run.file.split('/')
  if (rest.length > 0 || !isSeriesKey(key) || !isRecordName(name)) {
    throw new StoreError(`"${run.file}" is not the file of a stored run, so it is not removed`)
  }
  const file = join(root, key, name)
  try {
    refuseLink(await lstat(join(root, key)), join(root, key))
    await rm(file)
    if ((await readdir(join(root, key))).length === 0) await rmdir(join(root, key))
  } catch (error) {
    if (error instanceof StoreError) throw error
    throw new StoreError(
      `${file} cannot be removed (${codeOf(error)}): see whether its folder may be written to`,
    )
  }
}
