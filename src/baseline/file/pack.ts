import { gunzipSync } from 'node:zlib'
import { isObject, parseForeign } from '../../model/json.ts'
import { knowEvidence } from '../../model/record/evidence.ts'
import type { Record } from '../../model/record/record.ts'
import { StoreError } from '../../ports.ts'
import { headAndRest, zipped } from './record-head.ts'
import { checkRecord } from './validate.ts'

/** Bytes that a stored record may have, compressed and not (design.md section 7). */
export const LARGEST_PACKED = 64 * 1024
export const LARGEST_UNPACKED = 4 * 1024 * 1024

/**
 * The record's bytes as stored: JSON, gzip.
 *
 * @throws {StoreError} for a record that could not be read back: it would make the whole history unreadable.
 */
export function pack(record: Record): Uint8Array {
  return zipped(checkedText(record))
}

/** The record's text as stored, in two. @throws {StoreError} as pack(). */
export function checkedText(record: Record): readonly [string, string] {
  const text = headAndRest(record)
  const wrong = wrongIn(text.join(''))
  if (wrong !== undefined) throw new StoreError(`the record cannot be stored: ${wrong}`)
  return text
}

/**
 * The record of a stored file. Never trusts it: bounded when inflated, and checked field by field.
 *
 * @throws {StoreError} that names `file` and what is wrong with it.
 */
export function unpack(bytes: Uint8Array, file: string): Record {
  return recordOf(inflated(bytes, file), file)
}

/** The record of a stored text, wherever it was kept. @throws {StoreError} as unpack(). */
export function recordOf(text: string, file: string): Record {
  const value = parsed(text, file)
  if (isObject(value) && typeof value.version === 'number' && value.version > 1) {
    throw new StoreError(
      `${file} has version ${value.version}, and this Socketgate reads 1: use a newer Socketgate, or another baseline`,
    )
  }
  const wrong = checkRecord(value)
  if (wrong !== undefined) throw damaged(file, wrong)
  const { evidence, ...record } = value as unknown as Record & { readonly evidence?: string }
  if (evidence !== undefined) knowEvidence(record, evidence)
  return record
}

function inflated(bytes: Uint8Array, file: string): string {
  try {
    const plain = gunzipSync(bytes, { maxOutputLength: LARGEST_UNPACKED })
    return new TextDecoder('utf-8', { fatal: true }).decode(plain)
  } catch {
    throw damaged(file, 'it is no gzip of at most 4 MiB of UTF-8')
  }
}

function parsed(text: string, file: string): unknown {
  try {
    return parseForeign(text)
  } catch (error) {
    throw damaged(file, (error as Error).message)
  }
}

function wrongIn(text: string): string | undefined {
  try {
    return checkRecord(parseForeign(text))
  } catch (error) {
    return (error as Error).message
  }
}

function damaged(file: string, what: string): StoreError {
  return new StoreError(
    `${file} is damaged: ${what}. Restore it, or remove it; a damaged record is never taken for an empty history`,
  )
}
