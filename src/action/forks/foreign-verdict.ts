import { Validator } from '@cfworker/json-schema'
import { type Entry, fromBufferPromise } from 'yauzl'
import { schema } from '../../generated/verdict-schema.js'
import { Failure } from '../../model/failure.ts'
import type { Verdict } from '../../model/verdict/verdict.ts'
import { UNPOSTED } from './measured-run.ts'

/** Bytes. A verdict of a large plan has some 200 KB, packed a tenth of it. */
export const MOST_PACKED = 1024 * 1024
const MOST_UNPACKED = 4 * 1024 * 1024
/** Characters of a text; what is shown is cut further. */
const LONGEST_TEXT = 8_000
const MOST_VALUES = 50_000
const DEEPEST = 16

/**
 * The verdict in an artifact that anybody may have made: one file, `verdict.json`, of bounded size, whose contents meet
 * the schema. Nothing is written to disk.
 *
 * @throws {Failure} `policy`: it is anything else.
 */
export async function foreignVerdict(archive: Buffer): Promise<Verdict> {
  if (archive.length > MOST_PACKED) throw refused('it is larger than 1 MiB')
  const text = await onlyFile(archive).catch((error: Error) => {
    throw error instanceof Failure ? error : refused('it is not a whole zip archive')
  })
  const value = parsed(text)
  checkBounds(value)
  const { valid, errors } = new Validator(schema, '2020-12').validate(value)
  if (valid) return value as Verdict
  // From the outermost in: the last says what is wrong; a key that is not allowed is told twice.
  const inner = errors.findLast(({ keyword }) => keyword !== 'false')
  throw refused(`it is not a verdict: ${inner?.keyword ?? 'shape'} at ${place(inner?.instanceLocation)}`)
}

async function onlyFile(archive: Buffer): Promise<string> {
  const zip = await fromBufferPromise(archive, { strictFileNames: true })
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) {
    entries.push(entry)
    if (entries.length > 1) throw refused('it holds more than one file')
  }
  const [entry] = entries
  if (entry?.fileName !== 'verdict.json') throw refused('it does not hold verdict.json')
  if (!isFile(entry)) throw refused('verdict.json in it is a link or a device')
  if (entry.uncompressedSize > MOST_UNPACKED) throw refused('verdict.json in it is larger than 4 MiB')
  // The stream ends with an error where it gives more or fewer bytes than the entry states.
  const parts: Buffer[] = []
  for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

/** By its Unix mode, in the upper half of the attributes; other systems write none. */
function isFile({ externalFileAttributes }: Entry): boolean {
  const type = (externalFileAttributes >>> 16) & 0o170000
  return type === 0 || type === 0o100000
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw refused('verdict.json in it is not JSON')
  }
}

/** Walks without recursion: what is nested too deep must not end in an overflow. */
function checkBounds(root: unknown): void {
  const left: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 1 }]
  let seen = 0
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { value, depth } = next
    if (++seen > MOST_VALUES) throw refused(`it holds more than ${MOST_VALUES} values`)
    if (depth > DEEPEST) throw refused(`it is nested deeper than ${DEEPEST} levels`)
    if (typeof value === 'number' && !Number.isFinite(value))
      throw refused('it holds a number that is not finite')
    if (typeof value === 'string') checkText(value)
    if (typeof value !== 'object' || value === null) continue
    for (const [key, item] of Object.entries(value)) {
      checkText(key)
      if (key === '__proto__' || key === 'constructor' || key === 'prototype')
        throw refused('a key in it is not allowed')
      left.push({ value: item, depth: depth + 1 })
    }
  }
}

function checkText(text: string): void {
  if (text.length > LONGEST_TEXT) throw refused(`it holds a text of over ${LONGEST_TEXT} characters`)
}

/** The schema's own words, but places may hold keys of the file. */
function place(path = ''): string {
  return (
    path
      .replace(/^#/, '')
      .replace(/[^\w/.-]/g, '?')
      .slice(0, 120) || '/'
  )
}

function refused(why: string): Failure {
  return new Failure('policy', `the artifact is not trusted: ${why}`, [], [UNPOSTED])
}
