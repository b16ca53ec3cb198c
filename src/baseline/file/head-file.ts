import { createHash } from 'node:crypto'
import { StoreError } from '../../ports.ts'
import { headOf } from './names.ts'
import { type Head, headIn, headOfText, headText } from './record-head.ts'
import type { StoredFile } from './stored-file.ts'

/** Bytes: a smaller file comes along with a branch whoever reads it, so that a record of this size has a head of its own. */
export const ALONG = 4096

const [BEFORE, BETWEEN, AFTER] = ['{"seal":"', '","head":', '}}\n']
const SEAL = 16
const START = BEFORE.length + SEAL + BETWEEN.length

/**
 * The file beside a record's that says its head once more: what looks through thousands of runs on a server fetches these, and of
 * the records only those that it compares. The seal is of the head and of the record's own bytes, so that neither can be
 * changed or exchanged without the other. Undefined: none is needed, or the record is of a version that put no head first.
 */
export function headFile({ path, bytes }: StoredFile): StoredFile | undefined {
  if (bytes.length < ALONG || headIn(bytes) === undefined) return undefined
  return { path: headOf(path), bytes: sealed(headText(bytes)!, blobId(bytes)) }
}

/** The head in such a file; undefined: it is of a later version. `record`: the blobId() of the record's bytes. @throws {StoreError} */
export function headInFile(bytes: Buffer, record: string, called: () => string): Head | undefined {
  const text = bytes.subarray(START, -AFTER.length)
  if (!sealed(text, record).equals(bytes)) throw disagrees(called())
  return headOfText(text)
}

/** @throws {StoreError} where such a file is not of this record, of which all bytes are there. */
export function refuseOtherHead(bytes: Buffer, record: Uint8Array, called: string): void {
  const text = headText(record)
  if (text === undefined || !sealed(text, blobId(record)).equals(bytes)) throw disagrees(called)
}

function sealed(text: Buffer, record: string): Buffer {
  const seal = createHash('sha256').update(record).update(text).digest('hex').slice(0, SEAL)
  return Buffer.concat([Buffer.from(`${BEFORE}${seal}${BETWEEN}`), text, Buffer.from(AFTER)])
}

/** The name that git gives these bytes. */
export function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

function disagrees(called: string): StoreError {
  return new StoreError(
    `${called} is damaged: it is not what the record beside it says. Restore both, or remove this file, which is derived from the record`,
  )
}
