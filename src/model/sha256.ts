import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 (FIPS 180-4) of the text's UTF-8 bytes, in lower-case hex. Pure: no `node:crypto` in model/ and plan/. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

/** Enough of a file's SHA-256 to tell two of them apart in a sentence: 12 hex digits. */
export function shortSha256(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes)).slice(0, 12)
}
