import { createHash } from 'node:crypto'
import { readRegular } from '../../../files/regular.ts'
import { Failure } from '../../../model/failure.ts'
import { safeLine } from '../../../text/secrets.ts'

/** Bytes of a binary: k6 has 75 MB, one with extensions some more. */
const MAX_BINARY = 512 * 1024 * 1024

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** SHA-256 of a file, read in pieces. Throws as readRegular. */
export function sha256OfFile(path: string): string {
  const hash = createHash('sha256')
  readRegular(path, MAX_BINARY, (piece) => hash.update(piece))
  return hash.digest('hex')
}

/**
 * To be called right before a binary is started; synchronous, so that nothing of ours comes between.
 *
 * @throws {Failure} `engine`: the file is not the one that was verified.
 */
export function requireBinary(path: string, expected: string): void {
  const found = hashOrNull(path)
  if (found === expected) return
  throw new Failure(
    'engine',
    `"${safeLine(path)}" was not started: ${found === null ? 'it cannot be read any more' : `its SHA-256 is ${found}`}, and it must be ${expected}; remove it, and find out who changed it`,
  )
}

/** SHA-256 of a file; null where it cannot be read. */
export function hashOrNull(path: string): string | null {
  try {
    return sha256OfFile(path)
  } catch {
    return null
  }
}
