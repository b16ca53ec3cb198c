import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { LARGEST_UNPACKED, readRecordText, unpack } from '../baseline/pack.ts'
import { Failure } from '../model/failure.ts'
import type { Record } from '../model/record.ts'
import { printable } from './args.ts'
import { reason } from './files.ts'

/**
 * The record of a file: `record.json` of a results folder, or a stored `….json.gz`.
 *
 * @throws {Failure} usage, where there is no such file; {StoreError} where it is no whole record.
 */
export async function readRecordFile(path: string, cwd: string): Promise<Record> {
  const shown = printable(path)
  const bytes = await readBounded(resolve(cwd, path)).catch((error: unknown) => {
    throw new Failure('usage', `cannot read the record ${shown}: ${reason(error)}`)
  })
  return path.endsWith('.gz') ? unpack(bytes, shown) : readRecordText(bytes.toString('utf8'), shown)
}

async function readBounded(path: string): Promise<Buffer> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const facts = await handle.stat()
    if (!facts.isFile()) throw new Error('it is not a regular file')
    if (facts.size > LARGEST_UNPACKED) throw new Error('it is too large for a record')
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}
