import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { notRegular, tooLarge } from './unsuitable.ts'

const PIECE = 64 * 1024

/**
 * The bytes of a regular file, `most` of them at most, and when it was last changed (epoch ms). Never waits, as for the
 * writer of a named pipe, and never believes a size: files of /proc state none.
 *
 * @param links whether a symbolic link in the last place is followed.
 * @throws {Unsuitable} or what the system throws.
 */
export async function readBounded(
  path: string,
  most: number,
  links: 'followed' | 'refused' = 'followed',
): Promise<{ readonly bytes: Buffer; readonly modified: number }> {
  const nofollow = links === 'refused' ? (constants.O_NOFOLLOW ?? 0) : 0
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | nofollow)
  try {
    const facts = await handle.stat()
    if (!facts.isFile()) throw notRegular()
    if (facts.size > most) throw tooLarge(most)
    return { bytes: await upTo(handle, most), modified: Math.round(facts.mtimeMs) }
  } finally {
    await handle.close()
  }
}

async function upTo(handle: FileHandle, most: number): Promise<Buffer> {
  const pieces: Buffer[] = []
  let size = 0
  for (;;) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(PIECE), 0, PIECE)
    if (bytesRead === 0) return Buffer.concat(pieces)
    size += bytesRead
    if (size > most) throw tooLarge(most)
    pieces.push(buffer.subarray(0, bytesRead))
  }
}
