import { isUtf8 } from 'node:buffer'
import { crc32, gzipSync } from 'node:zlib'
import { parseForeign } from '../../model/json.ts'
import { evidenceOf } from '../../model/record/evidence.ts'
import type { Record } from '../../model/record/record.ts'
import { checkHead } from './validate.ts'

/** What says whether and where a run counts, and nothing of its figures. */
const HEAD = [
  'version',
  'generator',
  'lanes',
  'script',
  'plan',
  'series',
  'provenance',
  'complete',
  'ended',
  'duration',
  'bytes',
  'health',
  'seeded',
  'judged',
  'accepted',
] as const

export type Head = Pick<Record, (typeof HEAD)[number]> & { readonly evidence: string }

const NAMES: ReadonlySet<string> = new Set([...HEAD, 'evidence'])

/**
 * The text of a record as it is stored, in two: its head with what its evidence is known by, and all else. Only together
 * they are JSON.
 */
export function headAndRest(record: Record): readonly [string, string] {
  const head = {
    ...Object.fromEntries(HEAD.map((name) => [name, record[name]])),
    evidence: evidenceOf(record),
  }
  const rest = Object.fromEntries(Object.entries(record).filter(([name]) => !NAMES.has(name)))
  return [JSON.stringify(head).slice(0, -1), `,${JSON.stringify(rest).slice(1)}`]
}

/**
 * One gzip of two members, the first of them without compression: every program that knows gzip reads the whole, and what
 * looks through thousands of heads inflates none.
 */
export function zipped([head, rest]: readonly [string, string]): Uint8Array {
  return Buffer.concat([gzipSync(head, { level: 0 }), gzipSync(rest, { level: 9 })])
}

/** Of a gzip (RFC 1952) and of a block that is stored and the last one (RFC 1951): where the text begins. */
const TEXT = 15
const CHECK = 8

/** The head of a stored record. Undefined: these first bytes do not hold one, so that only the whole can tell. */
export function headIn(bytes: Uint8Array): Head | undefined {
  const text = headText(bytes)
  return text && headOfText(text)
}

/** The head of a text that headAndRest() made. Undefined: it is none, or one of a later version. */
export function headOfText(text: Buffer): Head | undefined {
  if (!isUtf8(text)) return undefined
  try {
    const value = parseForeign(`${text.toString('utf8')}}`)
    const isHead =
      checkHead(value) === undefined && Object.keys(value as Head).every((name) => NAMES.has(name))
    return isHead ? (value as Head) : undefined
  } catch {
    return undefined
  }
}

/** The text of a stored record's head, or what stands in its place. Undefined: these first bytes do not hold it. */
export function headText(stored: Uint8Array): Buffer | undefined {
  const bytes = Buffer.from(stored.buffer, stored.byteOffset, stored.length)
  if (bytes.length < TEXT || bytes.readUInt32BE(0) !== 0x1f8b0800 || bytes[TEXT - 5] !== 1) return undefined
  const end = TEXT + bytes.readUInt16LE(TEXT - 4)
  if (bytes.length < end + CHECK) return undefined
  const text = bytes.subarray(TEXT, end)
  return crc32(text) === bytes.readUInt32LE(end) ? text : undefined
}
