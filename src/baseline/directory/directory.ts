import { lstat, readdir, realpath, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { makeFolder } from '../../files/make-folder.ts'
import type { Acceptance, Record, Series } from '../../model/record/record.ts'
import { type BaselineStore, type Reading, type Stored, type StoredSeries, StoreError } from '../../ports.ts'
import { acceptanceOf, fileNameOf, isRecordName, isSeriesKey } from '../file/names.ts'
import { pack } from '../file/pack.ts'
import { pruned } from '../file/prune.ts'
import { changedSeries } from './changed.ts'
import { codeOf, isAhead, list, readFolder, refuseLink } from './folder.ts'
import { placeOnce } from './place.ts'

/** The store of `dir:PATH`: one folder per series, one immutable file per run (design.md section 7). */
export function directoryStore(path: string, cwd: string): BaselineStore {
  const root = resolve(cwd, path)
  return {
    where: `dir:${path}`,
    read: (series, plan) => readSeries(root, series, plan),
    ofRun: (series, runId) => readRun(root, series, runId),
    all: () => readAll(root),
    append: (records, gated) => addRecords(root, records, gated),
    accept: (records, acceptance) => acceptRecords(root, records, acceptance),
    remove: (run) => removeRecord(root, run),
  }
}

async function readSeries(root: string, series: Series, plan?: string): Promise<Reading> {
  const folders = await seriesFolders(root)
  const own = folders.find(({ name }) => name === series.key)
  const { runs, ahead } = own === undefined ? { runs: [], ahead: [] } : await readFolder(root, own)
  const others = folders.filter((folder) => folder !== own)
  const changed =
    runs.length > 0 || plan === undefined ? null : await changedSeries(root, others, series, plan)
  return {
    records: runs.map(({ record }) => record),
    ...(ahead.length > 0 && { ahead }),
    others: others.length,
    changed,
  }
}

async function readRun(root: string, { key }: Series, runId: string): Promise<readonly Record[]> {
  const own = (await seriesFolders(root)).find(({ name }) => name === key)
  return own === undefined ? [] : (await readFolder(root, own, runId)).runs.map(({ record }) => record)
}

async function readAll(root: string): Promise<readonly StoredSeries[]> {
  const all: StoredSeries[] = []
  for (const folder of await seriesFolders(root)) {
    const { runs } = await readFolder(root, folder)
    const newest = runs.at(-1)?.record
    if (newest !== undefined) all.push({ series: newest.series, plan: newest.plan.name, runs })
  }
  return all
}

async function seriesFolders(root: string) {
  return (await list(root)).filter(({ name }) => isSeriesKey(name))
}

async function addRecords(
  root: string,
  records: readonly Record[],
  gated?: readonly string[],
): Promise<void> {
  const ahead = records.find(isAhead)
  if (ahead !== undefined) throw new StoreError(aheadWords(ahead))
  // What cannot be packed is found before anything is written.
  const files = records.map((record) => ({
    file: join(root, record.series.key, fileNameOf(record)),
    bytes: pack(pruned(record, gated)),
  }))
  await placeAll(root, files)
}

function aheadWords({ provenance: { runId, started } }: Record): string {
  return `run ${runId} is dated ${started}, which is still to come: set the clock of the machine that measured it`
}

async function acceptRecords(root: string, records: readonly Record[], accepted: Acceptance): Promise<void> {
  const bytes = Buffer.from(`${JSON.stringify(accepted)}\n`)
  const files = records.map((record) => ({
    file: acceptanceOf(join(root, record.series.key, fileNameOf(record))),
    bytes,
  }))
  await placeAll(root, files)
}

/** All of them, or none: where one cannot be placed, those before it are taken back. */
async function placeAll(
  root: string,
  files: readonly { readonly file: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  const placed: string[] = []
  try {
    for (const { file, bytes } of files) {
      await makeFolder(dirname(file))
      await refuseLinkedFolder(root, dirname(file))
      await placeOnce(file, bytes)
      placed.push(file)
    }
  } catch (error) {
    const left = await takeBack(placed)
    const message =
      error instanceof StoreError ? error.message : unwritable(files[placed.length]!.file, error)
    throw new StoreError(
      left.length === 0 ? message : `${message}; ${left.join(', ')} was stored and could not be taken back`,
    )
  }
}

/** Gives what is still there. */
async function takeBack(files: readonly string[]): Promise<readonly string[]> {
  const left: string[] = []
  for (const file of files) await rm(file, { force: true }).catch(() => left.push(file))
  return left
}

function unwritable(file: string, error: unknown): string {
  return `${file} cannot be written (${codeOf(error)}): see whether its folder may be written to`
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
    await rm(acceptanceOf(file), { force: true })
    if ((await readdir(join(root, key))).length === 0) await rmdir(join(root, key))
  } catch (error) {
    if (error instanceof StoreError) throw error
    throw new StoreError(
      `${file} cannot be removed (${codeOf(error)}): see whether its folder may be written to`,
    )
  }
}
