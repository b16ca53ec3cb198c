type Variant = 'std' | 'rawstd' | 'url' | 'rawurl'

/** Base64 of text (UTF-8) or bytes. */
export function b64encode(input: string | ArrayBuffer, variant: Variant = 'std'): string {
  const bytes = typeof input === 'string' ? Buffer.from(input, 'utf8') : Buffer.from(input)
  const text = bytes.toString('base64')
  const safe = variant.endsWith('url') ? text.replaceAll('+', '-').replaceAll('/', '_') : text
  return variant.startsWith('raw') ? safe.replaceAll('=', '') : safe
}

/** Bytes of a base64 text, or text with `format` `s`. Reads every variant. */
export function b64decode(input: string, _variant?: Variant): ArrayBuffer
export function b64decode(input: string, _variant: Variant, format: 's'): string
export function b64decode(input: string, _variant: Variant = 'std', format?: 's'): ArrayBuffer | string {
  const bytes = Buffer.from(input, 'base64')
  if (format === 's') return bytes.toString('utf8')
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer
}

export default { b64encode, b64decode }
