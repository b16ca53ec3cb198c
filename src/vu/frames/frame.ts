/** UTF-8 decoders exist in k6 and Node alike; neither type library that vu/ is checked with declares them. */
declare const TextDecoder: {
  new (label: string, options: { fatal: boolean }): { decode(bytes: ArrayBuffer): string }
}

/**
 * One received frame, decoded at most once and only if a matcher asks. A plain object, and one for each socket that
 * is filled anew for every frame: in k6 a class costs more than all the rest of the message path.
 */
export interface Frame {
  data: string | ArrayBuffer
  /** The prefix behind which `value` was decoded; null before anybody asked. */
  decoded: string | null
  /** The JSON value; undefined where there is none. */
  value: unknown
  /** Whether a matcher asked for JSON and these bytes are none. */
  broken: boolean
}

export function emptyFrame(): Frame {
  return { data: '', decoded: null, value: undefined, broken: false }
}

/**
 * The frame's JSON value behind the prefix `after` (empty: none); undefined where there is none. A binary frame that
 * is UTF-8 JSON is read as JSON.
 */
export function jsonOf(frame: Frame, after: string): unknown {
  if (frame.decoded === after) return frame.value
  frame.decoded = after
  frame.value = undefined
  try {
    const text = typeof frame.data === 'string' ? frame.data : textOf(frame.data)
    if (after === '') frame.value = JSON.parse(text)
    else if (text.startsWith(after)) frame.value = JSON.parse(text.slice(after.length))
    // What is JSON behind its prefix need not be JSON as a whole.
    if (frame.value !== undefined) frame.broken = false
  } catch {
    frame.broken = true
  }
  return frame.value
}

/** @throws {TypeError} for bytes that are not UTF-8. */
function textOf(bytes: ArrayBuffer): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}
