/** What stands there may not be read: no regular file, or too large. The message may be shown. */
export class Unsuitable extends Error {}

export function notRegular(): Unsuitable {
  return new Unsuitable('it is not a regular file')
}

/** `most` in bytes. */
export function tooLarge(most: number): Unsuitable {
  const kib = most / 1024
  const size = kib % 1024 === 0 ? `${kib / 1024} MiB` : Number.isInteger(kib) ? `${kib} KiB` : `${most} bytes`
  return new Unsuitable(`it has more than ${size}`)
}
