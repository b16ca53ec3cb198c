import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readBounded } from '../../files/bounded.ts'
import { Unsuitable } from '../../files/unsuitable.ts'
import { parseForeign } from '../../model/json.ts'
import type { Acceptance, Record } from '../../model/record/record.ts'
import { type Stored, StoreError } from '../../ports.ts'
import { acceptanceOf, isRecordName, mayBeOf } from '../file/names.ts'
import { LARGEST_PACKED, unpack } from '../file/pack.ts'
import { checkAcceptance } from '../file/validate.ts'

/** The entries of a folder by name; none where there is no folder yet. @throws {StoreError} */
export async function list(folder: string): Promise<readonly Dirent[]> {
  try {
    return (await readdir(folder, { withFileTypes: true })).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw new StoreError(
      `the baseline ${folder} cannot be read (${codeOf(error)}): see its path and its rights`,
    )
  }
}

/** What a series' folder holds. */
export interface FolderRuns {
  /** Oldest first. */
  readonly runs: readonly Stored[]
  /** Files of runs that are dated in the future: by one of them every other would be of the past. */
  readonly ahead: readonly string[]
}

/** The records of one series' folder; with a run's id those that may be of it. @throws {StoreError} at the first that is damaged or foreign. */
export async function readFolder(root: string, folder: Dirent, runId?: string): Promise<FolderRuns> {
  const { name: key } = folder
  refuseLink(folder, join(root, key))
  const entries = await list(join(root, key))
  const beside = new Map(entries.map((entry) => [entry.name, entry]))
  const records = entries.filter(
    ({ name }) => isRecordName(name) && (runId === undefined || mayBeOf(name, runId)),
  )
  const runs: Stored[] = []
  for (let from = 0; from < records.length; from += AT_ONCE) {
    const some = records.slice(from, from + AT_ONCE)
    runs.push(...(await Promise.all(some.map((entry) => readRun(root, key, entry, beside)))))
  }
  const [past, ahead] = [true, false].map((is) => runs.filter(({ record }) => isAhead(record) !== is))
  return { runs: past!.toSorted((a, b) => byAge(a.record, b.record)), ahead: ahead!.map(({ file }) => file) }
}

/** A link could lead anywhere, and what it leads to was not stored by this gate. @throws {StoreError} */
export function refuseLink(entry: Pick<Dirent, 'isSymbolicLink'>, path: string): void {
  if (entry.isSymbolicLink()) {
    throw new StoreError(`${path} is a symbolic link, which a baseline never holds: remove it`)
  }
}

/** The record of a file that must belong to the series. @throws {StoreError} */
export async function readRecord(file: string, key: string): Promise<Record> {
  const record = unpack(await bytesOf(file), file)
  if (record.series.key !== key) {
    throw new StoreError(`${file} belongs to series ${record.series.key}, not to ${key}: remove or move it`)
  }
  return record
}

/** Who accepted a run after it was stored, and why. @throws {StoreError} */
async function readAcceptance(folder: string, entry: Dirent): Promise<Acceptance> {
  const file = join(folder, entry.name)
  refuseLink(entry, file)
  const bytes = await bytesOf(file)
  try {
    const value = parseForeign(bytes.toString('utf8'))
    const wrong = checkAcceptance(value)
    if (wrong === undefined) return value as Acceptance
    throw new StoreError(`${file} is no acceptance: ${wrong}. Remove it`)
  } catch (error) {
    if (error instanceof StoreError) throw error
    throw new StoreError(`${file} is no acceptance: ${(error as Error).message}. Remove it`)
  }
}

/** The file's bytes, never more than a record may have; it may have become a link since it was listed. */
async function bytesOf(file: string): Promise<Buffer> {
  try {
    return (await readBounded(file, LARGEST_PACKED, 'refused')).bytes
  } catch (error) {
    if (error instanceof Unsuitable) throw new StoreError(`${file} is no record: ${error.message}. Remove it`)
    throw new StoreError(`${file} cannot be read (${codeOf(error)}): see its rights, or remove it`)
  }
}

/** Files that are waited for at once: one after the other, thousands of them take seconds. */
const AT_ONCE = 32

/** A run with its acceptance. `beside`: what its folder holds, by name. @throws {StoreError} */
async function readRun(
  root: string,
  key: string,
  entry: Dirent,
  beside: ReadonlyMap<string, Dirent>,
): Promise<Stored> {
  const file = join(root, key, entry.name)
  refuseLink(entry, file)
  const record = await readRecord(file, key)
  const acceptance = beside.get(acceptanceOf(entry.name))
  const accepted = acceptance && (await readAcceptance(join(root, key), acceptance))
  return {
    file: `${key}/${entry.name}`,
    record: accepted === undefined ? record : { ...record, accepted },
  }
}

/** ms by which clocks may differ, be it that one shows its local time. */
const CLOCKS_DIFFER = 24 * 3_600_000

/** Whether a run is dated in the future, so that no clock of the machine that measured it can be believed. */
export function isAhead({ provenance }: Record): boolean {
  return Date.parse(provenance.started) > Date.now() + CLOCKS_DIFFER
}

function byAge(a: Record, b: Record): number {
  const key = ({ provenance }: Record) => `${provenance.started} ${provenance.runId} ${provenance.attempt}`
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}

/** The system's code of an error, for a message: `EACCES`. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : 'unknown error'
}
