const HANDSHAKE = 22
const CLIENT_HELLO = 1
const ALPN = 16
const RECORD_HEAD = 5

/** What a client says that it speaks behind TLS; `unknown`: these bytes are no ClientHello. */
export type Spoken = 'http/2' | 'http/1' | 'unknown'

/**
 * Reads a ClientHello (RFC 8446, 4.1.2) as far as ALPN (RFC 7301, 3.1); null: it is not whole yet. Clients of WebSocket offer no
 * HTTP/2 (RFC 8441 is spoken by browsers alone): k6 offers it for requests, and not for upgrades.
 */
export function readClientHello(bytes: Buffer): Spoken | null {
  if (bytes.length > 0 && bytes[0] !== HANDSHAKE) return 'unknown'
  const message = messageOf(bytes)
  if (message === null) return null
  try {
    if (message[0] !== CLIENT_HELLO) return 'unknown'
    return protocolsIn(message).includes('h2') ? 'http/2' : 'http/1'
  } catch {
    // RangeError: a length that leads outside.
    return 'unknown'
  }
}

/** The first handshake message, which may lie in several records; null: some of it is yet to come. */
function messageOf(bytes: Buffer): Buffer | null {
  const pieces: Buffer[] = []
  let size = 0
  for (let at = 0; at + RECORD_HEAD <= bytes.length; ) {
    const length = bytes.readUInt16BE(at + 3)
    const piece = bytes.subarray(at + RECORD_HEAD, at + RECORD_HEAD + length)
    pieces.push(piece)
    size += piece.length
    at += RECORD_HEAD + length
    if (size >= 4) {
      const whole = Buffer.concat(pieces)
      if (whole.length >= 4 + whole.readUIntBE(1, 3)) return whole
    }
  }
  return null
}

function protocolsIn(message: Buffer): readonly string[] {
  // Type and length, version, random.
  let at = 4 + 2 + 32
  at += 1 + message.readUInt8(at)
  at += 2 + message.readUInt16BE(at)
  at += 1 + message.readUInt8(at)
  if (at >= message.length) return []
  const end = at + 2 + message.readUInt16BE(at)
  for (at += 2; at < end; at += 4 + message.readUInt16BE(at + 2)) {
    if (message.readUInt16BE(at) === ALPN)
      return namesIn(message.subarray(at + 6, at + 4 + message.readUInt16BE(at + 2)))
  }
  return []
}

function namesIn(list: Buffer): readonly string[] {
  const names: string[] = []
  for (let at = 0; at < list.length; at += 1 + list.readUInt8(at))
    names.push(list.toString('latin1', at + 1, at + 1 + list.readUInt8(at)))
  return names
}
