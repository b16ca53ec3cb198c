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
  const piece = Buffer.allocUnsafe(Math.min(PIECE, most + 1))
  const file = opened(path, links)
  try {
    let left = sizeOf(file) > most ? -1 : most
    for (let read = 1; read > 0 && left >= 0; left -= read) {
      read = readSync(file, piece)
      take(piece.subarray(0, read))
    }
    if (left < 0) throw tooLarge(most)
  } finally {
    closeSync(file)
  }
}

/**
 * The first bytes of a regular file of `most` bytes at most, as many as there is room for. Never waits.
 *
 * @returns how many there are. @throws {Unsuitable} or what the system throws.
 */
export function readBeginning(
  path: string,
  room: Buffer,
  most: number,
  links: 'followed' | 'refused' = 'followed',
): number {
  const file = opened(path, links)
  try {
    if (sizeOf(file) > most) throw tooLarge(most)
    return readSync(file, room)
  } finally {
    closeSync(file)
  }
}

function opened(path: string, links: 'followed' | 'refused'): number {
  const nofollow = links === 'refused' ? (constants.O_NOFOLLOW ?? 0) : 0
  return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | nofollow)
}

/** What a regular file says. @throws {Unsuitable} */
function sizeOf(file: number): number {
  const facts = fstatSync(file)
  if (!facts.isFile()) throw notRegular()
  return facts.size
}
