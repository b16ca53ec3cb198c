import type { Acceptance } from '../../model/record/record.ts'
import type { Stored } from '../../ports.ts'
import { acceptanceOf } from '../file/names.ts'
import { acceptanceIn, lateIn, recordIn } from './record-in.ts'
import { type Item, refuseLink, type Shelf } from './shelf.ts'

/** Files whose bytes are held at once, where all of them are inflated. */
const AT_ONCE = 256

type Beside = ReadonlyMap<string, Item>

/** Runs with their acceptances. `beside`: what their folder holds, by name. */
export async function wholeRuns(
  shelf: Shelf,
  key: string,
  records: readonly Item[],
  beside: Beside,
): Promise<readonly Stored[]> {
  const runs: Stored[] = []
  for (let from = 0; from < records.length; from += AT_ONCE) {
    const part = records.slice(from, from + AT_ONCE)
    const accepted = await acceptancesOf(shelf, key, part, beside)
    const files = part.map(({ name }) => `${key}/${name}`)
    const bytes = await shelf.read(files)
    const recordOf = (file: string, i: number) =>
      recordIn(bytes[i]!, key, shelf.called(file), accepted.get(part[i]!.name))
    runs.push(...files.map((file, i) => ({ file, record: recordOf(file, i) })))
  }
  return runs
}

/** The same, of which the heads alone are read. */
export async function lateRuns(
  shelf: Shelf,
  key: string,
  records: readonly Item[],
  beside: Beside,
): Promise<readonly Stored[]> {
  const accepted = await acceptancesOf(shelf, key, records, beside)
  const files = records.map(({ name }) => `${key}/${name}`)
  const begun = await shelf.begin(files)
  return files.map((file, i) => ({
    file,
    record: lateIn(begun[i]!, key, () => shelf.called(file), accepted.get(records[i]!.name)),
  }))
}

/** By the record's file. */
async function acceptancesOf(
  shelf: Shelf,
  key: string,
  records: readonly Item[],
  beside: Beside,
): Promise<ReadonlyMap<string, Acceptance>> {
  const accepted = records.flatMap(({ name }) => {
    const item = beside.get(acceptanceOf(name))
    return item === undefined ? [] : [{ name, item }]
  })
  for (const item of [...records, ...accepted.map(({ item }) => item)])
    if (item.link) refuseLink(item, shelf.called(`${key}/${item.name}`))
  const paths = accepted.map(({ item }) => `${key}/${item.name}`)
  const bytes = paths.length === 0 ? [] : await shelf.read(paths)
  return new Map(
    accepted.map(({ name }, i) => [name, acceptanceIn(bytes[i]!, shelf.called(paths[i]!))] as const),
  )
}
