import { createHmac } from 'node:crypto'

type Bytes = string | ArrayBuffer

const WRITTEN = { hex: 'hex', base64: 'base64', base64rawurl: 'base64url' } as const

/** A keyed hash (RFC 2104) of text (UTF-8) or bytes, as text. */
export function hmac(
  hash: 'sha1' | 'sha256' | 'sha384' | 'sha512',
  secret: Bytes,
  data: Bytes,
  as: keyof typeof WRITTEN,
): string {
  return createHmac(hash, bytesOf(secret)).update(bytesOf(data)).digest(WRITTEN[as])
}

function bytesOf(input: Bytes): Uint8Array {
  return typeof input === 'string' ? Buffer.from(input, 'utf8') : new Uint8Array(input)
}

export default { hmac }
