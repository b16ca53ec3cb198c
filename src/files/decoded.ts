/** How many bytes are looked at where no mark says the encoding. */
const LOOKED_AT = 64

/** The text of a file in UTF-8 or UTF-16, whichever way round, without its byte order mark: PowerShell writes all of them. */
export function decodedText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes)
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  // JSON begins in ASCII, of which every other byte is 0 in UTF-16.
  const start = bytes.subarray(0, LOOKED_AT)
  const zeros = (odd: number) => start.length > 1 && start.every((byte, i) => i % 2 !== odd || byte === 0)
  if (zeros(1)) return 'utf-16le'
  return zeros(0) ? 'utf-16be' : 'utf-8'
}
