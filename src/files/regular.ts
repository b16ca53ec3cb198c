import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { notRegular, tooLarge } from './unsuitable.ts'

const PIECE = 1024 * 1024

/**
 * Reads a regular file in pieces, each valid only until `take` returns. Never waits, as for the writer of a named pipe,
 * and never believes a size: files of /proc state none.
 *
 * @param links whether a symbolic link in the last place is followed.
 * @throws {Unsuitable} or what the system throws.
 */
export function readRegular(
  path: string,
  most: number,
  take: (piece: Uint8Array) => void,
  links: 'followed' | 'refused' = 'followed',
): void {
  const piece = Buffer.allocUnsafe(PIECE)
  const nofollow = links === 'refused' ? (constants.O_NOFOLLOW ?? 0) : 0
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | nofollow)
  try {
    const facts = fstatSync(file)
    if (!facts.isFile()) throw notRegular()
    let left = facts.size > most ? -1 : most
    for (let read = 1; read > 0 && left >= 0; left -= read) {
      read = readSync(file, piece)
      take(piece.subarray(0, read))
    }
    if (left < 0) throw tooLarge(most)
  } finally {
    closeSync(file)
  }
}
