import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { Failure } from '../../model/failure.ts'
import { safeLine } from './log.ts'

const PIECE = 1024 * 1024

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** SHA-256 of a file, read in pieces: a k6 has 75 MB. Throws what the system throws. */
export function sha256OfFile(path: string): string {
  const hash = createHash('sha256')
  const piece = Buffer.allocUnsafe(PIECE)
  const file = openSync(path, 'r')
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
      hash.update(piece.subarray(0, read))
    }
  } finally {
    closeSync(file)
  }
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
