import type { IncomingMessage } from 'node:http'
import * as zlib from 'node:zlib'

/** What a service can make us keep of one answer, as it came and decoded: bytes. k6 has no such limit. */
export const MAX_BODY = 32 * 1024 * 1024

/** k6's code for a body that cannot be decoded, as it came. */
const UNREADABLE = 1701
/** k6's code for what has none of its own. */
const OTHER = 1000

/** Why a body cannot be read; k6's number of it. */
export interface Unreadable {
  readonly error: string
  readonly code: number
}

export const TOO_LONG: Unreadable = {
  error: `the answer is longer than ${MAX_BODY / 1024 / 1024} MiB`,
  code: UNREADABLE,
}

type Decoder = (from: Uint8Array, options: { readonly maxOutputLength: number }) => Buffer

/** k6's content codings; zstd where this Node has it (22.15 on). */
const DECODERS: ReadonlyMap<string, Decoder> = new Map<string, Decoder>([
  ['gzip', zlib.gunzipSync],
  ['deflate', zlib.inflateSync],
  ['br', zlib.brotliDecompressSync],
  ...('zstdDecompressSync' in zlib ? [['zstd', zlib.zstdDecompressSync as Decoder] as const] : []),
])

/** Answers that never have a body, whatever their headers say (RFC 9110, 6.4.1). */
const WITHOUT: readonly (number | undefined)[] = [204, 304]

/**
 * The body behind its Content-Encoding, as k6 reads it (lib/netext/httpext/compression.go): the last coding first, and what is
 * none of k6's stays as it is.
 */
export function decoded({ statusCode, headers }: IncomingMessage, body: Buffer): Buffer | Unreadable {
  if (WITHOUT.includes(statusCode)) return body
  const codings = (headers['content-encoding'] ?? '').split(',').map((coding) => coding.trim())
  let read = body
  for (const coding of codings.toReversed()) {
    const decoder = DECODERS.get(coding)
    if (decoder === undefined) continue
    try {
      read = decoder(read, { maxOutputLength: MAX_BODY })
    } catch (error) {
      return unreadable(error as NodeJS.ErrnoException, read.length === 0)
    }
  }
  return read
}

/** In k6 what is cut, and what is broken behind a good beginning, has no code of its own. */
function unreadable({ code = '', message }: NodeJS.ErrnoException, empty: boolean): Unreadable {
  if (code === 'ERR_BUFFER_TOO_LARGE') return TOO_LONG
  if (code === 'Z_BUF_ERROR' && !empty) return { error: 'unexpected EOF', code: OTHER }
  if (code === 'Z_DATA_ERROR' && !/incorrect (?:header|data) check/.test(message))
    return { error: 'flate: corrupt input', code: OTHER }
  return { error: `error decompressing response body (${message})`, code: UNREADABLE }
}
