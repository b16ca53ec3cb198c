import { access, constants, lstat, readdir, realpath, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { makeFolder } from '../../files/make-folder.ts'
import type { Acceptance, Record } from '../../model/record/record.ts'
import { type BaselineStore, type Stored, StoreError } from '../../ports.ts'
import { acceptanceOf, namesOf } from '../file/names.ts'
import {
  acceptanceFile,
  filesOf,
  goneWords,
  refuseOther,
  type StoredFile,
  storedWords,
} from '../file/stored-file.ts'
import { readAll, readRun, readSeries } from '../reading/read-series.ts'
import { refuseLink } from '../reading/shelf.ts'
import { codeOf, folderShelf } from './folder-shelf.ts'
import { placeOnce } from './place.ts'

/** The store of `dir:PATH`: one folder per series, one immutable file per run (design.md section 7). */
export function directoryStore(path: string, cwd: string): BaselineStore {
  const root = resolve(cwd, path)
  const shelf = folderShelf(root)
  return {
    where: `dir:${path}`,
    read: (series, plan, choices) => readSeries(shelf, series, plan, choices),
    ofRun: (series, started) => readRun(shelf, series, started),
    missing: async () => !(await shelf.exists()),
    all: () => readAll(shelf),
    ready: () => readyAt(root),
    append: (records, gated) => addRecords(root, records, gated),
    accept: (records, acceptance) => acceptRecords(root, records, acceptance),
    remove: async (runs) => {
      for (const run of runs) await removeRecord(root, run)
    },
  }
}

/** The folder is made by the first run that is stored: then the one that will hold it counts. */
async function readyAt(root: string): Promise<string | null> {
  await folderShelf(root).list('')
  let folder = root
  for (;;) {
    try {
      await access(folder, constants.W_OK | constants.X_OK)
      return null
    } catch (error) {
      if (codeOf(error) !== 'ENOENT' || dirname(folder) === folder) return unwritable(root, error)
      folder = dirname(folder)
    }
  }
}

async function addRecords(
  root: string,
  records: readonly Record[],
  gated?: readonly string[],
): Promise<void> {
  // What cannot be packed is found before anything is written.
  const files = filesOf(records, gated)
  for (const record of records) await refuseStored(root, record)
  await placeAll(root, files)
}

/** Under the name that an earlier version gave. A race for one name is decided where it is placed. */
async function refuseStored(root: string, record: Record): Promise<void> {
  const path = await pathIn(root, record)
  if (path !== undefined) throw new StoreError(storedWords(join(root, path)))
}

async function acceptRecords(root: string, records: readonly Record[], accepted: Acceptance): Promise<void> {
  const paths = await Promise.all(
    records.map(async (record) => {
      const path = await pathIn(root, record)
      if (path === undefined) throw new StoreError(goneWords(record))
      return path
    }),
  )
  await placeAll(
    root,
    paths.map((path) => acceptanceFile(path, accepted)),
  )
}

/** Where a run is stored; undefined: it is not. */
async function pathIn(root: string, record: Record): Promise<string | undefined> {
  const { key } = record.series
  const there = new Set((await folderShelf(root).list(key)).map(({ name }) => name))
  const name = namesOf(record).find((one) => there.has(one))
  return name && `${key}/${name}`
}

/** All of them, or none: where one cannot be placed, those before it are taken back. */
async function placeAll(root: string, files: readonly StoredFile[]): Promise<void> {
  const placed: string[] = []
  try {
    for (const { path, bytes } of files) {
      const file = join(root, path)
      await makeFolder(dirname(file))
      await refuseLinkedFolder(root, dirname(file))
      await placeOnce(file, bytes)
      placed.push(file)
    }
  } catch (error) {
    const left = await takeBack(placed)
    const message =
      error instanceof StoreError ? error.message : unwritable(join(root, files[placed.length]!.path), error)
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
  refuseOther(run.file)
  const [key = '', name = ''] = run.file.split('/')
  const [folder, file] = [join(root, key), join(root, key, name)]
  try {
    refuseLink({ name: key, link: (await lstat(folder)).isSymbolicLink() }, folder)
    await rm(file)
    await rm(acceptanceOf(file), { force: true })
    if ((await readdir(folder)).length === 0) await rmdir(folder)
  } catch (error) {
    if (error instanceof StoreError) throw error
    throw new StoreError(
      `${file} cannot be removed (${codeOf(error)}): see whether its folder may be written to`,
    )
  }
}
