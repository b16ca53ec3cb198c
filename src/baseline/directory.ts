import { randomUUID } from 'node:crypto'
import { constants, type Dirent, type Stats } from 'node:fs'
import { link, mkdir, open, readdir, realpath, rm, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { Record, Series } from '../model/record.ts'
import { type BaselineStore, StoreError } from '../ports.ts'
import { fileNameOf, isRecordName, isSeriesKey } from './names.ts'
import { LARGEST_PACKED, pack, unpack } from './pack.ts'
import { pruned } from './prune.ts'

/** The store of `dir:PATH`: one folder per series, one immutable file per run (design.md section 7). */
export function directoryStore(path: string, cwd: string): BaselineStore {
  const root = resolve(cwd, path)
  return {
    where: `dir:${path}`,
    read: (series) => readSeries(root, series),
    append: (record, gated) => addRecord(root, record, gated),
  }
}

async function readSeries(
  root: string,
  series: Series,
): Promise<{ records: readonly Record[]; others: number }> {
  const folders = (await list(root)).filter((entry) => isSeriesKey(entry.name))
  const own = folders.find((entry) => entry.name === series.key)
  const others = folders.length - (own === undefined ? 0 : 1)
  if (own === undefined) return { records: [], others }
  refuseLink(own, join(root, own.name))
  const folder = join(root, series.key)
  const records: Record[] = []
  for (const entry of (await list(folder)).filter(({ name }) => isRecordName(name))) {
    const file = join(folder, entry.name)
    refuseLink(entry, file)
    records.push(await readRecord(file, series))
  }
  return { records: records.toSorted(byAge), others }
}

/** The entries of a folder; none where there is no folder yet. */
async function list(folder: string): Promise<readonly Dirent[]> {
  try {
    return (await readdir(folder, { withFileTypes: true })).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw new StoreError(
      `the baseline ${folder} cannot be read (${codeOf(error)}): see its path and its rights`,
    )
  }
}

/** A link could lead anywhere, and what it leads to was not stored by this gate. */
function refuseLink(entry: Dirent, path: string): void {
  if (entry.isSymbolicLink()) {
    throw new StoreError(`${path} is a symbolic link, which a baseline never holds: remove it`)
  }
}

async function readRecord(file: string, series: Series): Promise<Record> {
  const record = unpack(await readBounded(file), file)
  if (record.series.key !== series.key) {
    throw new StoreError(
      `${file} belongs to series ${record.series.key}, not to ${series.key}: remove or move it`,
    )
  }
  return record
}

/** The file's bytes, never more than a record may have. O_NOFOLLOW: it may have become a link since it was listed. */
async function readBounded(file: string): Promise<Buffer> {
  try {
    const handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
    try {
      const facts = await handle.stat()
      if (!facts.isFile() || facts.size > LARGEST_PACKED) throw new StoreError(oversized(file, facts))
      return await handle.readFile()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (error instanceof StoreError) throw error
    throw new StoreError(`${file} cannot be read (${codeOf(error)}): see its rights, or remove it`)
  }
}

function oversized(file: string, facts: Stats): string {
  const what = facts.isFile()
    ? `is ${facts.size} bytes, and a record has at most ${LARGEST_PACKED}`
    : 'is no file'
  return `${file} ${what}: remove it`
}

async function addRecord(root: string, record: Record, gated?: readonly string[]): Promise<void> {
  const folder = join(root, record.series.key)
  const file = join(folder, fileNameOf(record))
  const bytes = pack(pruned(record, gated))
  try {
    await mkdir(folder, { recursive: true })
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

/**
 * Writes a file that is either whole or not there, and never replaces another: written aside, flushed, and linked to
 * its name, which fails where the name is taken (rename would replace it).
 */
async function placeOnce(file: string, bytes: Uint8Array): Promise<void> {
  const aside = `${file}.${randomUUID()}.tmp`
  try {
    await writeFile(aside, bytes, { flag: 'wx', flush: true })
    await link(aside, file).catch((error) => placeWithoutLinks(error, file, bytes))
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    throw new StoreError(
      `${file} is there already: this run was stored before, and records are never replaced`,
    )
  } finally {
    await rm(aside, { force: true })
  }
}

/** What file systems without hard links answer. */
const WITHOUT_LINKS = new Set(['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'])

/** There a whole file cannot be promised, but an unreplaced one can. */
async function placeWithoutLinks(error: unknown, file: string, bytes: Uint8Array): Promise<void> {
  if (!WITHOUT_LINKS.has(codeOf(error))) throw error
  await writeFile(file, bytes, { flag: 'wx' })
}

function byAge(a: Record, b: Record): number {
  const key = ({ provenance }: Record) => `${provenance.started} ${provenance.runId} ${provenance.attempt}`
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : 'unknown error'
}
