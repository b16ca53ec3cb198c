import { resolve } from 'node:path'
import { unpack } from '../../baseline/file/pack.ts'
import { checkRecord } from '../../baseline/file/validate.ts'
import { isSummary, readFileSummary } from '../../engine/k6/read/file-summary.ts'
import { readBounded } from '../../files/bounded.ts'
import { decodedText } from '../../files/decoded.ts'
import { Failure } from '../../model/failure.ts'
import { isObject, parseForeign } from '../../model/json.ts'
import type { Record } from '../../model/record/record.ts'
import { sha256Hex } from '../../model/sha256.ts'
import { type FileSummary, StoreError } from '../../ports.ts'
import { printable } from '../../text/foreign.ts'
import { reason } from '../files/reason.ts'

/** A file that tells of one run: a record of ours, or k6's own end-of-test summary. What it is its content says. */
export type EvidenceFile =
  | { readonly kind: 'record'; readonly file: string; readonly record: Record }
  | {
      readonly kind: 'summary'
      readonly file: string
      readonly summary: FileSummary
      /** SHA-256 of what it says, whatever its encoding and layout. */
      readonly content: string
    }

/** Characters of a path in a message: a runner's own folders are deep. */
const LONGEST_PATH = 240

/** A summary of a script with thousands of submetrics stays far below. */
const LARGEST = 16 * 1024 * 1024

/** Reads the files in the order given. @throws {Failure} usage, naming the file and what is wrong with it. */
export async function readEvidence(paths: readonly string[], cwd: string): Promise<EvidenceFile[]> {
  const files: EvidenceFile[] = []
  for (const path of paths) files.push(await readOne(path, cwd))
  return files
}

async function readOne(path: string, cwd: string): Promise<EvidenceFile> {
  const file = printable(path, LONGEST_PATH)
  const bytes = await read(resolve(cwd, path), file)
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return { kind: 'record', file, record: unpacked(bytes, file) }
  const text = decodedText(bytes)
  const value = parsed(text, file)
  if (isSummary(value)) {
    return { kind: 'summary', file, summary: summaryOf(value, file), content: contentOf(value, text) }
  }
  if (!isObject(value) || !('version' in value)) {
    throw wrong(
      file,
      "is neither a record of Socketgate nor a summary of k6's (handleSummary, --summary-export, machine-readable)",
    )
  }
  if (Number(value.version) > 1) {
    throw wrong(
      file,
      `has version ${Number(value.version)}, and this Socketgate reads 1: use a newer Socketgate`,
    )
  }
  const problem = prototypeKeyIn(text) ?? checkRecord(value)
  if (problem !== undefined) throw wrong(file, `is no record of Socketgate: ${problem}`)
  return { kind: 'record', file, record: value as unknown as Record }
}

function summaryOf(value: unknown, file: string): FileSummary {
  try {
    return readFileSummary(value)
  } catch (error) {
    if (error instanceof Failure && error.outcome === 'usage') throw wrong(file, error.message)
    throw error
  }
}

async function read(path: string, file: string): Promise<Buffer> {
  try {
    return (await readBounded(path, LARGEST)).bytes
  } catch (error) {
    throw new Failure('usage', `cannot read ${file}: ${reason(error)}`)
  }
}

function unpacked(bytes: Uint8Array, file: string): Record {
  try {
    return unpack(bytes, file)
  } catch (error) {
    throw error instanceof StoreError ? new Failure('usage', error.message) : error
  }
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw wrong(file, 'is no JSON, or was cut off')
  }
}

/** A metric of k6 may have any name; a record of ours has none of these keys. */
function prototypeKeyIn(text: string): string | undefined {
  try {
    parseForeign(text)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

/** Copies that were only laid out or encoded otherwise are one content. */
function contentOf(value: unknown, text: string): string {
  try {
    return sha256Hex(JSON.stringify(value))
  } catch {
    // Deep nesting ends in a RangeError.
    return sha256Hex(text)
  }
}

function wrong(file: string, what: string): Failure {
  return new Failure('usage', `${file} ${what}`)
}
