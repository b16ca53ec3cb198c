/** Bytes that are compared often: four at a time. At least four. */
export interface Pattern {
  readonly bytes: Uint8Array
  readonly view: DataView
}

export function patternOf(bytes: Uint8Array): Pattern {
  return { bytes, view: viewOf(bytes) }
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Whether the pattern, from its byte `skip` on, stands in `view` at `at`. */
export function matches(view: DataView, at: number, pattern: Pattern, skip = 0): boolean {
  const length = pattern.bytes.length
  if (at + length - skip > view.byteLength) return false
  const shift = at - skip
  const last = length - 4
  for (let i = skip; i < last; i += 4) {
    if (view.getUint32(shift + i) !== pattern.view.getUint32(i)) return false
  }
  return view.getUint32(shift + last) === pattern.view.getUint32(last)
}

/** One character per byte. */
export function latin1(bytes: Uint8Array, at: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + at, end - at).toString('latin1')
}

export function utf8(bytes: Uint8Array, at: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + at, end - at).toString('utf8')
}
