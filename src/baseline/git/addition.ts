import type { Acceptance, Record } from '../../model/record/record.ts'
import { StoreError } from '../../ports.ts'
import { clean } from '../../text/shown.ts'
import { blobId, headFile } from '../file/head-file.ts'
import { headOf, isRecordName, namesOf } from '../file/names.ts'
import { acceptanceFile, filesOf, goneWords, type StoredFile, storedWords } from '../file/stored-file.ts'
import { readSeries } from '../reading/read-series.ts'
import { firstFiles } from './index-file.ts'
import type { Snapshot } from './snapshot.ts'
import type { Plan } from './swap.ts'

/** Adds the files of runs, of which there is at least one. @throws {StoreError} where one cannot be stored. */
export function addition(records: readonly Record[], gated?: readonly string[]): Plan {
  // What cannot be packed is found before anybody is asked.
  const files = withHeads(filesOf(records, gated))
  return adding('Store', records, (there) => {
    for (const record of records) refuseEarlier(record, there)
    return files
  })
}

/** Adds a file beside each of these stored runs, of which there is at least one. */
export function acceptance(records: readonly Record[], accepted: Acceptance): Plan {
  return adding('Accept', records, (there) =>
    records.map((record) => {
      const path = pathsOf(record).find((path) => there.has(path))
      if (path === undefined) throw new StoreError(goneWords(record))
      return acceptanceFile(path, accepted)
    }),
  )
}

/** What is in the branch: the name that git gives the bytes of each path. */
type There = ReadonlyMap<string, string>

function adding(
  verb: string,
  records: readonly Record[],
  filesFor: (there: There) => readonly StoredFile[],
): Plan {
  const series = new Map(records.map((record) => [record.series.key, record.series]))
  return async (seen, tried) => {
    // Nothing is added to what is damaged.
    if (tried === 0) for (const one of series.values()) await readSeries(seen, one, undefined, [])
    const there = new Map(seen.tip.entries.map(({ path, oid }) => [path, oid]))
    const files = absent(filesFor(there), there, seen, tried)
    if (files.length === 0) return null
    const first = there.size === 0 ? firstFiles() : []
    const heads = tried === 0 ? await missingHeads(seen, there, series) : []
    return { subject: subjectOf(verb, records), add: [...first, ...files, ...heads] }
  }
}

function withHeads(files: readonly StoredFile[]): readonly StoredFile[] {
  return files.flatMap((file) => [file, headFile(file) ?? []].flat())
}

/** Of records that an earlier version stored, all of which were fetched since they have none. */
async function missingHeads(
  seen: Snapshot,
  there: There,
  series: ReadonlyMap<string, unknown>,
): Promise<readonly StoredFile[]> {
  const isLacking = (path: string) => {
    const [key = '', name = ''] = path.split('/')
    return series.has(key) && isRecordName(name) && !there.has(headOf(path))
  }
  const paths = [...there.keys()].filter(isLacking)
  const bytes = await seen.read(paths)
  return paths.flatMap((path, i) => headFile({ path, bytes: bytes[i]! }) ?? [])
}

/** Of what is there already only our own, of a try whose answer was lost, is no mistake. @throws {StoreError} */
function absent(
  files: readonly StoredFile[],
  there: There,
  { called }: Snapshot,
  tried: number,
): readonly StoredFile[] {
  return files.filter(({ path, bytes }) => {
    const oid = there.get(path)
    if (oid === undefined) return true
    if (tried > 0 && oid === blobId(bytes)) return false
    throw new StoreError(storedWords(called(path)))
  })
}

/** A run that lies there under the name that an earlier version gave it. @throws {StoreError} */
function refuseEarlier(record: Record, there: There): void {
  const [, earlier = ''] = pathsOf(record)
  if (there.has(earlier)) throw new StoreError(storedWords(earlier))
}

/** Where a run may lie: under its name of now, and under that of earlier versions. */
function pathsOf(record: Record): readonly string[] {
  return namesOf(record).map((name) => `${record.series.key}/${name}`)
}

/** `Store 3 runs of orders-feed (11981, 11981.2, 11981.3)`. */
function subjectOf(verb: string, records: readonly Record[]): string {
  const runs = records.map(({ provenance }) => clean(provenance.runId, 40)).join(', ')
  const plans = [...new Set(records.map(({ plan }) => clean(plan.name, 80)))].join(', ')
  const what = records.length === 1 ? 'a run' : `${records.length} runs`
  return `${verb} ${what} of ${clean(plans, 200)} (${clean(runs, 200)})`
}
